// The laws P5 to P7, P10, P12, P13, P15 and P18 of the specification, section 12: what a rating does to levels. All hold per view.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { View } from '../../src/model/profile.js'
import type { Rubric } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import { mayRate, type Situation, scaleOf, situation } from './arbitraries.js'
import { catalogOf, document, observer, self, test, today } from './builders.js'

const score = ({ rubric, top, assessment }: Situation) =>
  scoreAssessment(assessment, catalogOf(rubric, scaleOf(top)), { on: today, reasons: false })
const viewsOf = (given: Situation) =>
  score(given).findings.flatMap(({ competence, self, others }) => [
    { competence, ...self },
    { competence, ...others },
  ])
const any = () => fc.oneof(situation(), situation({ levelRules: true }))
const withRatings = (given: Situation, ratings: readonly Rating[]): Situation => ({
  ...given,
  assessment: { ...given.assessment, ratings: [...ratings] },
})
/** null is not lower: a level may become unknown, never smaller. */
const notLower = (before: number | null, after: number | null) => before === null || after === null || after >= before

describe('a better rating', () => {
  it('never lowers value, level or bounds, nor the headline while its basis stays (P5)', () => {
    fc.assert(
      fc.property(any(), fc.nat(), (before, pick) => {
        const after = withRatings(before, raiseOne(before, pick))
        const later = viewsOf(after)
        for (const [at, view] of viewsOf(before).entries())
          expect(isNotLower(view, later[at]), JSON.stringify([view, later[at]])).toBe(true)
        const laterFindings = score(after).findings
        for (const [at, finding] of score(before).findings.entries()) {
          if (finding.basis === laterFindings[at]?.basis)
            expect(notLower(finding.level, laterFindings[at]?.level ?? null)).toBe(true)
        }
      }),
    )
  })
  it('never changes where the headline comes from, without level rules (P5)', () => {
    fc.assert(
      fc.property(situation(), fc.nat(), (before, pick) => {
        const basis = (given: Situation) => score(given).findings.map((finding) => finding.basis)
        expect(basis(withRatings(before, raiseOne(before, pick)))).toEqual(basis(before))
      }),
    )
  })
  it('everywhere gives at least the same levels (P6)', () => {
    fc.assert(
      fc.property(any(), fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }), (before, lifts) => {
        const ratings = before.assessment.ratings.map((rating, at) =>
          raised(rating, lifts[at % lifts.length] ?? 0, before.top),
        )
        const later = viewsOf(withRatings(before, ratings))
        for (const [at, view] of viewsOf(before).entries())
          expect(notLower(view.level, later[at]?.level ?? null)).toBe(true)
      }),
    )
  })
  it('of an indicator that the source has not rated never lowers the level, if it is no lower than value and level (P7)', () => {
    fc.assert(
      fc.property(situation({ gates: false }), fc.nat(), (before, pick) => {
        const open = unrated(before)
        const added = open[pick % open.length]
        if (!added) return
        const view = (given: Situation) =>
          score(given).findings.find(({ competence }) => competence === added.competence)?.[added.view]
        const now = view(before)
        const level = Math.ceil(Math.max(now?.value ?? 0, now?.level ?? 0))
        const rating = { id: 'new', indicator: added.address, source: added.source, level, on: today }
        expect(
          notLower(
            now?.level ?? null,
            view(withRatings(before, [...before.assessment.ratings, rating]))?.level ?? null,
          ),
        ).toBe(true)
      }),
    )
  })
})

describe('bounds (P10)', () => {
  it('enclose the level', () => {
    fc.assert(
      fc.property(any(), (given) => {
        for (const { level, levelLow, levelHigh } of viewsOf(given)) {
          expect(levelLow <= levelHigh).toBe(true)
          if (level !== null) expect(levelLow <= level && level <= levelHigh).toBe(true)
        }
      }),
    )
  })
  it('enclose the level after a first rating of missing indicators, and never widen', () => {
    fc.assert(
      fc.property(
        any(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom<ViewName>('self', 'others'),
        (given, picks, at, side) => {
          const findings = score(given).findings
          const before = findings[at % findings.length]
          if (!before) return
          const after = score(filled(given, before.competence, side, picks)).findings.find(
            ({ competence }) => competence === before.competence,
          )
          const [was, is] = [before[side], after?.[side]]
          if (!is) throw new Error('Every competence keeps its finding.')
          expect(was.levelLow <= is.levelLow && is.levelHigh <= was.levelHigh, JSON.stringify([was, is])).toBe(true)
          if (is.level !== null) expect(was.levelLow <= is.level && is.level <= was.levelHigh).toBe(true)
        },
      ),
    )
  })
})

describe('the mean', () => {
  it('lies among its ratings (P12)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        for (const { value, contributions } of viewsOf(given)) {
          const levels = contributions.map(({ level }) => level)
          if (value !== null) expect(Math.min(...levels) <= value && value <= Math.max(...levels)).toBe(true)
        }
      }),
    )
  })
  it('moves by exactly the share of a rating that moves, and the level by one at most (P13)', () => {
    fc.assert(
      fc.property(situation({ gates: false, cuts: false, select: 'latest' }), fc.nat(), (before, pick) => {
        const view = viewsOf(before).filter(({ contributions }) =>
          contributions.some(({ level }) => level < before.top),
        )[0]
        const movable = view?.contributions.filter(({ level }) => level < before.top) ?? []
        const moved = movable[pick % movable.length]
        if (!view || !moved) return
        const ratings = before.assessment.ratings.map((rating) =>
          rating.id === moved.rating ? raised(rating, 1, before.top) : rating,
        )
        const later = viewsOf(withRatings(before, ratings)).find(
          (one) => one.competence === view.competence && one.view === view.view,
        )
        if (!later?.contributions.some(({ rating }) => rating === moved.rating)) return // another attempt of that day is the lower one now
        const weight = view.contributions.reduce((sum, one) => sum + one.weight, 0)
        expect((later.value ?? 0) - (view.value ?? 0)).toBeCloseTo(moved.weight / weight, 8)
        expect(Math.abs((later.level ?? 0) - (view.level ?? 0))).toBeLessThanOrEqual(1)
      }),
    )
  })
  it('does not change when all weights of indicators, or of sources, grow alike (P15)', () => {
    fc.assert(
      fc.property(situation(), fc.integer({ min: 2, max: 6 }), (given, factor) => {
        const levels = (rubric: Rubric) => viewsOf({ ...given, rubric }).map(unweighted)
        expect(levels(withIndicatorWeights(given.rubric, factor))).toEqual(levels(given.rubric))
        expect(levels(withSourceWeights(given.rubric, factor))).toEqual(levels(withSourceWeights(given.rubric, 1)))
      }),
    )
  })
})

describe('uncertainty (P18)', () => {
  it('never improves a confidence when the shifts of raters are larger', () => {
    fc.assert(
      fc.property(any(), fc.integer({ min: 2, max: 5 }), (given, factor) => {
        const confidences = (by: number) =>
          viewsOf({ ...given, rubric: withTau(given.rubric, by) }).map(({ confidence }) => confidence)
        const wider = confidences(factor)
        for (const [at, word] of confidences(1).entries()) expect((wider[at] ?? '') >= (word ?? '')).toBe(true)
      }),
    )
  })
  it('is probabilities that are one for each level and sum to 1, rounded', () => {
    fc.assert(
      fc.property(any(), (given) => {
        for (const { levelProbability } of viewsOf(given)) {
          if (levelProbability === null) continue
          expect(levelProbability).toHaveLength(given.top + 1)
          expect(Math.abs(levelProbability.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-8)
        }
      }),
    )
  })
})

const raised = (rating: Rating, by: number, top: number): Rating =>
  rating.level === undefined ? rating : { ...rating, level: Math.min(top, rating.level + by) }

function raiseOne({ assessment: { ratings }, top }: Situation, pick: number): Rating[] {
  const chosen = pick % Math.max(1, ratings.length)
  return ratings.map((rating, at) => (at === chosen ? raised(rating, 1, top) : rating))
}

type SeenView = ReturnType<typeof viewsOf>[number]
const isNotLower = (before: SeenView, after: SeenView | undefined) =>
  after !== undefined &&
  (['value', 'level', 'levelLow', 'levelHigh'] as const).every((name) => notLower(before[name], after[name]))

interface Open {
  readonly competence: string
  readonly view: ViewName
  readonly address: string
  readonly source: string
}
/** Indicators that a source, in the own view the person, has not rated with a level. */
function unrated({ rubric, assessment: { sources, ratings } }: Situation): Open[] {
  return rubric.competences.flatMap(({ id, indicators }) =>
    indicators.flatMap((indicator) =>
      sources
        .filter((source) => mayRate(indicator, source))
        .flatMap((source): Open[] => {
          const address = `${id}/${indicator.id}`
          const isSelf = source.kind === 'self'
          const isRated = ratings.some(
            (rating) =>
              rating.indicator === address &&
              rating.level !== undefined &&
              (isSelf ? sources.find((one) => one.id === rating.source)?.kind === 'self' : rating.source === source.id),
          )
          return isRated ? [] : [{ competence: id, view: isSelf ? 'self' : 'others', address, source: source.id }]
        }),
    ),
  )
}

/** A first rating, by one new source of any kind, on some of the counted indicators of one view that have none. */
function filled(given: Situation, competence: string, side: ViewName, picks: readonly number[]): Situation {
  const { rubric, assessment, top } = given
  const view = score(given).findings.find((finding) => finding.competence === competence)?.[side]
  const own = rubric.competences.find(({ id }) => id === competence)
  const open = (view?.missing ?? []).filter(
    ({ indicator, reason }) =>
      reason !== 'notApplicable' && own?.indicators.find(({ id }) => id === indicator)?.ask !== 'know',
  )
  const pick = (at: number) => picks[at % picks.length] ?? 0
  const others: readonly Source[] = [
    observer('new'),
    { ...observer('new'), kind: 'workSample' },
    document('new'),
    test('new'),
  ]
  const source = side === 'self' ? self('new') : (others[pick(0) % others.length] ?? observer('new'))
  const ratings = open
    .filter((_, at) => pick(at) % 3 > 0)
    .map(({ indicator }, at) => ({
      id: `n${at}`,
      indicator: `${competence}/${indicator}`,
      source: 'new',
      level: pick(at) % (top + 1),
      on: today,
    }))
  return {
    ...given,
    assessment: {
      ...assessment,
      sources: [...assessment.sources, source],
      ratings: [...assessment.ratings, ...ratings],
    },
  }
}

const unweighted = ({ contributions, ...view }: View) => ({
  ...view,
  contributions: contributions.map(({ rating, share }) => [rating, share]),
})

const withIndicatorWeights = (rubric: Rubric, factor: number): Rubric => ({
  ...rubric,
  competences: rubric.competences.map((own) => ({
    ...own,
    indicators: own.indicators.map((indicator) => ({ ...indicator, weight: (indicator.weight ?? 1) * factor })),
  })),
})

const withSourceWeights = (rubric: Rubric, factor: number): Rubric => {
  const sourceWeights = { observer: 100 * factor, workSample: 150 * factor, test: 150 * factor, document: 100 * factor }
  return { ...rubric, scoring: { ...rubric.scoring, sourceWeights } }
}

const withTau = (rubric: Rubric, factor: number): Rubric => {
  const tau = { ...{ self: 66, observer: 35, workSample: 30, test: 20, document: 20, friendOrFamily: 66 } }
  const wider = Object.fromEntries(Object.entries(tau).map(([kind, shift]) => [kind, shift * factor]))
  return { ...rubric, scoring: { ...rubric.scoring, tau: wider } }
}
