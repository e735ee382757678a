import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorModelOf } from '../../src/load/error-model.js'
import type { Source } from '../../src/model/source.js'
import { bysOf } from '../../src/score/by.js'
import { interval80, levelProbability, standardError } from '../../src/score/error.js'
import { levelByCuts } from '../../src/score/weighted-mean.js'
import { competence, document, findingOf, levels, observer, rubric, scale, self, test } from './builders.js'

const sigma = 0.8
const model = errorModelOf(rubric([competence('k', ['a'])]), scale)
/** Ratings of several sources, each with its number and its weight. */
const ratings = (...given: readonly (readonly [source: Source, count: number, weight?: number])[]) => {
  const bys = bysOf(
    given.map(([source]) => source),
    model,
  )
  return given.flatMap(([{ id }, count, weight = 100]) => {
    const by = bys.get(id)
    if (!by) throw new Error('Every source of the list is known.')
    return Array.from({ length: count }, () => ({ by, weight }))
  })
}

describe('the standard error', () => {
  it('of k observers with n ratings each is the root of (tau² + sigma²/n)/k, so one more of them lowers it (P9)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 }), (k, n) => {
        const of = (many: number) =>
          standardError(ratings(...Array.from({ length: many }, (_, i) => [observer(`o${i}`), n] as const)), sigma)
        expect(of(k) ** 2).toBeCloseTo((0.35 ** 2 + 0.8 ** 2 / n) / k, 12)
        expect(of(k + 1)).toBeLessThan(of(k))
      }),
    )
  })
  it('shares the shift among sources of one rater, the largest one', () => {
    const one = ratings([observer('o1', { rater: 'p' }), 1], [test('t1', 'p'), 1])
    expect(standardError(one, sigma) ** 2).toBeCloseTo(0.35 ** 2 + 0.8 ** 2 / 2, 12)
  })
  it('gives friends and family the shift of a self-rating, whatever they are', () => {
    expect(standardError(ratings([observer('f', { relation: 'friendOrFamily' }), 4]), sigma)).toBe(
      standardError(ratings([self(), 4]), sigma),
    )
  })
  it('sees one person behind all sources of the own view', () => {
    expect(standardError(ratings([self('de'), 2], [self('uk'), 2]), sigma)).toBe(
      standardError(ratings([self('de'), 4]), sigma),
    )
  })
  it('does not depend on a common factor of the weights (P15)', () => {
    const mixed = (factor: number) => ratings([observer('o1'), 2, 100 * factor], [document('d1'), 1, 150 * factor])
    expect(standardError(mixed(7), sigma)).toBeCloseTo(standardError(mixed(1), sigma), 12)
  })
})

describe('what follows from it', () => {
  const cuts = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
    .map((list) => list.sort((a, b) => a - b))
  const mean = fc.double({ min: 0, max: 4, noNaN: true })
  const spread = fc.double({ min: 0.01, max: 3, noNaN: true })
  it('is one probability for each level, each between 0 and 1, together 1 (P18)', () => {
    fc.assert(
      fc.property(mean, spread, cuts, (x, error, own) => {
        const probabilities = levelProbability(x, error, own)
        expect(probabilities).toHaveLength(own.length + 1)
        expect(Math.abs(probabilities.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-12)
        for (const p of probabilities) expect(p >= -1e-15 && p <= 1).toBe(true)
      }),
    )
  })
  it('makes the level of the mean less probable the larger it is (P11)', () => {
    fc.assert(
      fc.property(mean, spread, fc.double({ min: 1, max: 4, noNaN: true }), cuts, (x, error, factor, own) => {
        const level = own.filter((cut) => 100 * x >= cut).length
        const [near, wide] = [error, error * factor].map((one) => levelProbability(x, one, own)[level] ?? Number.NaN)
        expect(wide).toBeLessThanOrEqual((near ?? 0) + 1e-12)
      }),
    )
  })
  it('scales with levels, cuts and spreads, and leaves levels and probabilities as they are (P14)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 8 }),
        cuts,
        fc.integer({ min: 2, max: 5 }),
        (given, own, c) => {
          const at = (factor: number) => {
            const [one] = ratings([observer('o1'), 1])
            const by = { cluster: 0, shift: (one?.by.shift ?? 0) * factor }
            const error = standardError(
              given.map(() => ({ by, weight: 100 })),
              sigma * factor,
            )
            const total = given.reduce((all, level) => all + 100 * level * factor, 0)
            const sum = { weight: 100 * given.length, total }
            const scaled = own.map((cut) => cut * factor)
            const value = sum.total / sum.weight
            return {
              error,
              value,
              level: levelByCuts(sum, scaled),
              probabilities: levelProbability(value, error, scaled),
              ends: interval80(value, error, 4 * factor),
            }
          }
          const [plain, scaled] = [at(1), at(c)]
          expect(scaled.value).toBeCloseTo(plain.value * c, 9)
          expect(scaled.error).toBeCloseTo(plain.error * c, 9)
          expect(scaled.level).toBe(plain.level)
          for (const [at, p] of plain.probabilities.entries()) expect(scaled.probabilities[at]).toBeCloseTo(p, 9)
          for (const [at, end] of plain.ends.entries()) expect(scaled.ends[at]).toBeCloseTo(end * c, 7)
        },
      ),
    )
  })
  it('is cut to the scale', () => {
    const { self: view } = findingOf(competence('k', ['a']), [self()], levels('me', { a: 4 }))
    expect(view.interval80[1]).toBe(4)
  })
})
