// The laws P5, P6 and P7 of the specification, section 12: what a better or a further rating does. All hold per view.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Competence } from '../../src/model/rubric.js'
import { mayRate, type Situation, situation } from './arbitraries.js'
import { codesOf, competence, findingOf, levels, self, today } from './builders.js'
import {
  highest,
  isNotLower,
  levelOf,
  type PlainView,
  raised,
  ratedTo,
  score,
  sideOf,
  topOf,
  viewsOf,
  withRatings,
} from './laws.js'

describe('a better rating', () => {
  it('P5: never lowers value, level or bounds of its view, nor the headline while its basis stays', () => {
    fc.assert(
      fc.property(situation(), fc.nat(), (before, pick) => {
        const step = raiseOne(before, pick)
        if (!step) return
        const [competence, side] = [step.rating.indicator.split('/')[0], sideOf(before, step.rating)]
        const [was, is] = [before, step.after].map((given) =>
          score(given).findings.find((finding) => finding.competence === competence),
        )
        if (!was || !is) throw new Error('Every competence has a finding.')
        expect(lowered(was[side], is[side])).toEqual([])
        if (was.basis === is.basis) expect(isNotLower(was.level, is.level)).toBe(true)
      }),
    )
  })
  it('P5: never changes where the headline comes from, outside ladder and level rules', () => {
    const plain = situation({ models: ['weightedMean', 'conjunctive'], levelRules: false })
    fc.assert(
      fc.property(plain, fc.nat(), (before, pick) => {
        const basis = (given: Situation) => score(given).findings.map((finding) => finding.basis)
        expect(basis(raiseOne(before, pick)?.after ?? before)).toEqual(basis(before))
      }),
    )
  })
  it('P5: of another competence or the other side changes nothing where no rule looks there', () => {
    fc.assert(
      fc.property(situation({ gates: 'indicator', levelRules: false }), fc.nat(), (before, pick) => {
        const step = raiseOne(before, pick)
        if (!step) return
        const isElsewhere = ({ competence, view }: { competence: string; view: ViewName }) =>
          competence !== step.rating.indicator.split('/')[0] || view !== sideOf(before, step.rating)
        expect(viewsOf(step.after).filter(isElsewhere)).toEqual(viewsOf(before).filter(isElsewhere))
      }),
    )
  })
  it('P6: everywhere gives at least the same levels', () => {
    fc.assert(
      fc.property(situation(), fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }), (before, lifts) => {
        const ratings = before.assessment.ratings.map((rating, at) =>
          raised(before, rating, lifts[at % lifts.length] ?? 0),
        )
        const later = viewsOf(withRatings(before, ratings))
        for (const [at, view] of viewsOf(before).entries())
          expect(isNotLower(view.level, later[at]?.level ?? null), JSON.stringify([view, later[at]])).toBe(true)
      }),
    )
  })
})

describe('a further rating', () => {
  it('P7: of what the source has not rated never lowers the level, if it is no lower than value, level, gates and rung', () => {
    fc.assert(
      fc.property(situation({ gates: 'indicator', levelRules: false }), fc.nat(), (before, pick) => {
        const open = unrated(before)
        const added = open[pick % open.length]
        if (!added) return
        const view = (given: Situation) =>
          score(given).findings.find(({ competence }) => competence === added.competence.id)?.[added.side]
        const now = view(before)
        const level = Math.max(
          ...[
            Math.ceil(Math.max(now?.value ?? 0, now?.level ?? 0)),
            needed(added.competence, added.rating.indicator, topOf(before)),
          ],
        )
        if (level > highest(before, added.rating)) return
        const rating = ratedTo(before, added.rating, level)
        const after = view(withRatings(before, [...before.assessment.ratings, rating]))
        expect(isNotLower(now?.level ?? null, after?.level ?? null), JSON.stringify([rating, now, after])).toBe(true)
      }),
    )
  })
})

describe('leaving out', () => {
  it('may raise a level, so it is no law that it never does: coverage and bounds tell of it', () => {
    const own = competence('k', ['a', 'b', 'c', 'd'])
    const [all, less] = [
      { a: 3, b: 3, c: 3, d: 0 },
      { a: 3, b: 3, c: 3 },
    ].map((given) => findingOf(own, [self()], levels('me', given)).self)
    expect(all).toMatchObject({ level: 2, levelLow: 2, levelHigh: 2, coverage: 1 })
    expect(less).toMatchObject({ level: 3, levelLow: 2, levelHigh: 3, coverage: 0.75 })
    expect(codesOf(less?.flags ?? [])).toContain('coverageBelow80')
  })
})

/** One rating that counts or could, raised by a level. */
function raiseOne(before: Situation, pick: number): { rating: Rating; after: Situation } | null {
  const { ratings } = before.assessment
  const able = ratings.filter((rating) => (levelOf(before, rating) ?? 9) < highest(before, rating))
  const rating = able[pick % able.length]
  if (!rating) return null
  const after = ratings.map((one) => (one === rating ? raised(before, one, 1) : one))
  return { rating, after: withRatings(before, after) }
}

const lowered = (before: PlainView, after: PlainView) =>
  (['value', 'level', 'levelLow', 'levelHigh'] as const)
    .filter((name) => !isNotLower(before[name], after[name]))
    .map((name) => `${name} fell from ${before[name]} to ${after[name]}`)

interface Open {
  readonly competence: Competence
  readonly side: ViewName
  readonly rating: Rating
}
/** What a source, in the own view the person, has not rated with a level. */
function unrated(given: Situation): Open[] {
  const { rubric, assessment } = given
  return rubric.competences.flatMap((competence) =>
    competence.indicators.flatMap((indicator) =>
      assessment.sources
        .filter((source) => mayRate(indicator, source))
        .map((source): Open => {
          const rating = { id: 'new', indicator: `${competence.id}/${indicator.id}`, source: source.id, on: today }
          return { competence, side: sideOf(given, rating), rating }
        })
        .filter(({ side, rating }) => !assessment.ratings.some((one) => isSame(given, { one, rating, side }))),
    ),
  )
}
const isSame = (given: Situation, { one, rating, side }: { one: Rating; rating: Rating; side: ViewName }): boolean =>
  one.indicator === rating.indicator &&
  levelOf(given, one) !== null &&
  (side === 'self' ? sideOf(given, one) === 'self' : one.source === rating.source)

/** What gates on the indicator and its rung ask for. */
function needed({ gates = [], rungs = [], model, indicators }: Competence, address: string, top: number): number {
  const own = indicators.find(({ id }) => address.endsWith(`/${id}`))
  const asked = gates.flatMap((gate) => ('indicator' in gate && gate.indicator === own?.id ? [gate.atLeast] : []))
  const reach = rungs.find(({ level }) => level === own?.rung)?.reach ?? Math.ceil(top / 2)
  return Math.max(0, ...asked, ...(model === 'ladder' ? [reach] : []))
}
