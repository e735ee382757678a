// The law P17 of the specification, section 12: reasons are complete, true, and all that the result rests on.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from '../../src/model/profile.js'
import type { Reason } from '../../src/model/reason.js'
import { type Situation, situation } from './arbitraries.js'
import {
  explained,
  highest,
  leavesOf,
  levelOf,
  ratedTo,
  score,
  selectedRatings,
  sides,
  stepsOf,
  topOf,
  viewsOf,
  withRatings,
} from './laws.js'

describe('contributions', () => {
  it('P17: are the counted ratings of a weighted mean, and add up to its value in whole numbers', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { value, model, contributions } of viewsOf(given)) {
          if (value === null || model !== 'weightedMean') expect(contributions).toEqual([])
          else {
            const weight = contributions.reduce((sum, one) => sum + one.weight, 0)
            const total = contributions.reduce((sum, one) => sum + one.weight * one.level, 0)
            expect(value).toBe(Math.floor((total / weight) * 1e9 + 0.5) / 1e9)
            const shares = contributions.reduce((sum, one) => sum + one.share, 0)
            expect(Math.abs(shares - (value - topOf(given) / 2))).toBeLessThan(1e-8 * (contributions.length + 1))
          }
        }
      }),
    )
  })
  it('P17: say of each rating what the input says', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const selected = new Map(selectedRatings(given).map((rating) => [rating.id, rating]))
        for (const { competence, contributions } of viewsOf(given))
          for (const { rating: id, indicator, source, on, level } of contributions) {
            const rating = selected.get(id)
            if (!rating) throw new Error(`The rating "${id}" is selected.`)
            expect({ indicator: `${competence}/${indicator}`, source, on }).toEqual({
              ...{ indicator: rating.indicator, source: rating.source, on: rating.on },
            })
            expect(level).toBe(levelOf(given, rating))
          }
      }),
    )
  })
})

describe('reasons', () => {
  it('P17: are there or not: the result is the same', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        expect(lessReasons(explained(given))).toEqual(score(given))
      }),
    )
  })
  it('P17: end in ratings, absences and evidence of the input, in literals of rules, and in nothing else', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const profile = explained(given)
        const reasons = [...profile.findings, ...profile.advice].map(({ reason }) => reason)
        const strange = reasons.flatMap(leavesOf).filter((leaf) => !isOfInput(leaf, given))
        expect(strange).toEqual([])
      }),
    )
  })
  it('P17: say what the profile says, one view after the other', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const finding of explained(given).findings) {
          const { reason, level, basis, confidence, evidenceGrade } = finding
          expect(reason).toMatchObject({ code: 'score/finding', value: level })
          expect(reason.params).toMatchObject({ basis, confidence, evidenceGrade })
          for (const [at, side] of sides.entries()) {
            const { value, coverage, levelLow, levelHigh, ...view } = finding[side]
            const step = reason.because[at]
            expect(step).toMatchObject({ code: 'score/view', value: view.level })
            expect(step?.params).toMatchObject({ view: side, value, coverage, levelLow, levelHigh })
            const last = step?.because.at(-1)
            expect(last?.value ?? null).toBe(view.level) // the last step that had a say gives the level
          }
        }
      }),
    )
  })
  it('P17: say what would change the level, as the finding does', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { nextLevel, reason, basis } of explained(given).findings) {
          const step = reason.because.find(({ code }) => code === 'score/next-level')
          if (nextLevel === null) expect(step).toBeUndefined()
          else {
            const { level: to, ...what } = nextLevel.change ?? {}
            expect(step?.value).toBe(nextLevel.level)
            expect(step?.params).toEqual({
              ...{ view: basis, distance: nextLevel.distance, ...what },
              ...(to === undefined ? {} : { to }),
            })
          }
        }
      }),
    )
  })
  it('P17: name the rungs of a ladder up to the first that is not passed, each with its count', () => {
    fc.assert(
      fc.property(situation({ models: ['ladder'], levelRules: false }), (given) => {
        for (const { reason } of explained(given).findings) {
          for (const level of stepsOf(reason).filter(({ code }) => code === 'score/level')) {
            const rungs = level.because.filter(({ code }) => code === 'score/rung')
            expect(rungs.filter(({ params }) => params['state'] === 'passed').length).toBe(level.value)
            expect(rungs.length).toBe(Math.min(Number(level.value) + 1, topOf(given)))
            for (const { params } of rungs)
              expect(Number(params['reached']) >= Number(params['needed'])).toBe(
                params['state'] === 'passed' || params['count'] === 0,
              )
          }
        }
      }),
    )
  })
  it('P17: name all that the levels rest on: with other ratings for all that they do not name, the levels stay', () => {
    fc.assert(
      fc.property(situation(), fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), (given, picks) => {
        for (const finding of explained(given).findings.filter(isSettled)) {
          const other = scrambled(given, finding, picks)
          const again = score(other).findings.find(({ competence }) => competence === finding.competence)
          for (const side of sides) {
            const { level, value } = finding[side]
            expect([side, again?.[side].level, again?.[side].value]).toEqual([side, level, value])
          }
        }
      }),
    )
  })
})

/** What keeps a rule open is named to be asked next; the known parts that did not settle it are not named. */
const isSettled = ({ reason }: Profile['findings'][number]) =>
  !stepsOf(reason).some(({ code, value }) => code.startsWith('rule/') && code !== 'rule/fact' && value === null)

/**
 * Other levels for every indicator and competence of which the reason of a finding names no rating. Where the lowest of
 * several decides, the witness is that one, so what is not named only rises.
 */
function scrambled(given: Situation, { competence, reason }: Profile['findings'][number], picks: readonly number[]) {
  const named = new Set(
    stepsOf(reason).flatMap(({ code, params }) => (code === 'score/rating' ? [params['rating']] : [])),
  )
  const { ratings } = given.assessment
  const kept = new Set(ratings.flatMap(({ id, indicator }) => (named.has(id) ? [indicator] : [])))
  const lowest = new Set(given.rubric.competences.flatMap(({ id, model }) => (model === 'conjunctive' ? [id] : [])))
  return withRatings(
    given,
    ratings.map((rating, at) => {
      const level = levelOf(given, rating)
      if (level === null || kept.has(rating.indicator)) return rating
      const [own = ''] = rating.indicator.split('/')
      const least = lowest.has(own) && own === competence ? level : 0
      const span = highest(given, rating) - least + 1
      return span < 1 ? rating : ratedTo(given, rating, least + ((picks[at % picks.length] ?? 0) % span))
    }),
  )
}

function isOfInput({ code, value, params }: Reason, given: Situation): boolean {
  const { ratings, evidence = [] } = given.assessment
  const rating = ratings.find(({ id }) => id === params['rating'])
  if (code === 'score/rating') return rating !== undefined && levelOf(given, rating) === value
  if (code === 'score/absent') return value === null && typeof params['reason'] === 'string'
  if (code === 'score/evidence') return evidence.some(({ id }) => id === params['evidence'])
  // A side that may rate nothing has nothing to show.
  if (code === 'score/undetermined') return params['counted'] === 0
  if (code === 'rule/fact' && 'index' in params) return ratings.some((one) => levelOf(given, one) === value)
  return code === 'rule/literal' || (code === 'rule/fact' && (value === null || value === 0))
}

/** The profile less every member that is a reason; an absence keeps its word. */
const lessReasons = (profile: Profile): unknown =>
  JSON.parse(JSON.stringify(profile), (key, value: unknown) =>
    key === 'reason' && typeof value === 'object' ? undefined : value,
  )
