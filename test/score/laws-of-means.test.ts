// The laws P9 and P12 to P15 of the specification, section 12: what ratings, weights and cuts do to value and level.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Competence, Rubric } from '../../src/model/rubric.js'
import { scaleOf, situation } from './arbitraries.js'
import { anchors, assessment, competence, findingOf, levels, observer, rubric, self } from './builders.js'
import { levelOf, type PlainView, raised, score, selectedRatings, sideOf, topOf, viewsOf, withRatings } from './laws.js'

const plain = { gates: false, levelRules: false } as const

describe('balanced replication', () => {
  const error = (observers: number, indicators: number) => {
    const ids = Array.from({ length: indicators }, (_, at) => `i${at}`)
    const sources = Array.from({ length: observers }, (_, at) => observer(`o${at}`))
    const given = Object.fromEntries(ids.map((id, at) => [id, at % 5]))
    const { others } = findingOf(
      competence('k', ids),
      sources,
      sources.flatMap(({ id }) => levels(id, given)),
    )
    return others.standardError ?? Number.NaN
  }
  it('P9: k observers of n ratings have the error that the formula says, and one more has less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (k, n) => {
        expect(error(k, n)).toBeCloseTo(Math.sqrt((0.35 ** 2 + 0.8 ** 2 / n) / k), 8)
        expect(error(k, n)).toBe(Math.round(Math.sqrt((0.35 ** 2 + 0.8 ** 2 / n) / k) * 1e9) / 1e9)
        expect(error(k + 1, n)).toBeLessThan(error(k, n))
      }),
    )
  })
})

describe('the value', () => {
  it('P12: lies among the ratings of its view', () => {
    fc.assert(
      fc.property(situation({ models: ['weightedMean', 'conjunctive'] }), (given) => {
        const selected = selectedRatings(given)
        for (const { competence: id, view, value } of viewsOf(given)) {
          if (value === null) continue
          const own = selected.filter((one) => one.indicator.startsWith(`${id}/`) && sideOf(given, one) === view)
          const found = own.map((rating) => levelOf(given, rating) ?? Number.NaN)
          expect(Math.min(...found) <= value && value <= Math.max(...found)).toBe(true)
        }
      }),
    )
  })
  it('P13: moves by exactly the share of a rating that moves, and the level by one at most', () => {
    const shape = { ...plain, models: ['weightedMean'], cuts: false } as const
    fc.assert(
      fc.property(situation(shape), fc.nat(), (before, pick) => {
        const selected = selectedRatings(before).filter((one) => (levelOf(before, one) ?? 9) < topOf(before))
        const moved = selected[pick % selected.length]
        if (!moved) return
        const ratings = before.assessment.ratings.map((one) => (one === moved ? raised(before, one, 1) : one))
        const later = withRatings(before, ratings)
        // another attempt of that day may be the one that counts now
        if (!selectedRatings(later).some(({ id }) => id === moved.id)) return
        for (const [at, view] of viewsOf(before).entries()) {
          const used = view.contributions.find(({ rating }) => rating === moved.id)
          const is = viewsOf(later)[at]
          if (!used || !is) continue
          const weight = view.contributions.reduce((sum, one) => sum + one.weight, 0)
          expect((is.value ?? 0) - (view.value ?? 0)).toBeCloseTo(used.weight / weight, 8)
          expect([0, 1]).toContain((is.level ?? 0) - (view.level ?? 0))
        }
      }),
    )
  })
  it('P14: scales with levels, cuts and spreads; the same cuts are reached, with the same probabilities', () => {
    const given = fc.integer({ min: 1, max: 3 }).chain((top) =>
      fc.record({
        ...{ top: fc.constant(top), factor: fc.integer({ min: 2, max: 3 }) },
        ratings: fc.array(fc.nat(top), { minLength: 1, maxLength: 8 }),
        model: fc.constantFrom('weightedMean' as const, 'conjunctive' as const),
        cuts: fc.uniqueArray(fc.integer({ min: 1, max: 100 * top }), { minLength: top, maxLength: top }),
      }),
    )
    fc.assert(
      fc.property(given, ({ top, factor, ratings, model, cuts }) => {
        const at = (times: number) =>
          viewOf(
            ratings.map((level) => level * times),
            { model, cuts: cuts.map((cut) => cut * times).sort((a, b) => a - b) },
            top * times,
          )
        const [one, scaled] = [at(1), at(factor)]
        expect(scaled.value).toBeCloseTo((one.value ?? Number.NaN) * factor, 8)
        expect(scaled.standardError).toBeCloseTo((one.standardError ?? Number.NaN) * factor, 8)
        expect([scaled.level, scaled.confidence]).toEqual([one.level, one.confidence])
        for (const [level, p] of (one.levelProbability ?? []).entries())
          expect(scaled.levelProbability?.[level]).toBeCloseTo(p, 8)
        for (const [end, value] of one.interval80.entries())
          expect(scaled.interval80[end]).toBeCloseTo(value * factor, 7)
      }),
    )
  })
  it('P15: does not change when all weights of indicators, or of sources, grow alike', () => {
    fc.assert(
      fc.property(situation(), fc.integer({ min: 2, max: 3 }), (given, factor) => {
        const results = (own: Rubric) => viewsOf({ ...given, rubric: own }).map(unweighted)
        expect(results(withIndicatorWeights(given.rubric, factor))).toEqual(results(given.rubric))
        expect(results(withSourceWeights(given.rubric, factor))).toEqual(results(withSourceWeights(given.rubric, 1)))
      }),
    )
  })
})

/** The view of one person on one competence with as many cuts as there are. */
function viewOf(given: readonly number[], more: Partial<Competence>, top: number): PlainView {
  const ids = given.map((_, at) => `i${at}`)
  const scale = scaleOf(top)
  const own = rubric([competence('k', ids, { ...more, anchors })], { scale: scale.id })
  const ratings = levels('me', Object.fromEntries(ids.map((id, at) => [id, given[at] ?? 0])))
  const [finding] = score({ scale, rubric: own, assessment: assessment([self()], ratings) }).findings
  if (!finding) throw new Error('There is one competence, so there is one finding.')
  return finding.self
}

const unweighted = ({ contributions, ...view }: PlainView) => ({
  ...view,
  contributions: contributions.map(({ rating, share }) => [rating, share]),
})

const withIndicatorWeights = (own: Rubric, factor: number): Rubric => ({
  ...own,
  competences: own.competences.map((one) => ({
    ...one,
    indicators: one.indicators.map((indicator) => ({ ...indicator, weight: (indicator.weight ?? 1) * factor })),
  })),
})

const withSourceWeights = (own: Rubric, factor: number): Rubric => {
  const sourceWeights = { observer: 100 * factor, workSample: 150 * factor, test: 150 * factor, document: 100 * factor }
  return { ...own, scoring: { ...own.scoring, sourceWeights } }
}
