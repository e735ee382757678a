// Laws of the questionnaire over rubrics of all shapes: weights, cuts, gates and level rules, several days and sources.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextQuestion } from '../../src/form/next.js'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import type { Competence, Indicator, Rubric } from '../../src/model/rubric.js'
import { levelOfRating } from '../../src/score/answer.js'
import { scoreAssessment } from '../../src/score/score.js'
import { mayRate, type Situation, situation } from '../score/arbitraries.js'
import { catalogOf, self } from '../score/builders.js'
import { oneOf, seeded } from './people.js'

const runs = { numRuns: 150, seed: 5 }
const lastDay = '9999-12-31'

const me = self('zzz')
const withMe = (assessment: Assessment): Assessment => ({ ...assessment, sources: [...assessment.sources, me] })
const isSelf = ({ sources }: Assessment, { source }: Rating): boolean =>
  sources.some(({ id, kind }) => id === source && kind === 'self')

type Own = Pick<Situation, 'assessment' | 'scale'>

/** The records of the person about one indicator, with the level that each gives. */
const ownRecords = ({ assessment, scale }: Own, competence: Competence, indicator: Indicator) =>
  assessment.ratings
    .filter((rating) => rating.indicator === `${competence.id}/${indicator.id}` && isSelf(assessment, rating))
    .map((rating) => ({ ...rating, level: levelOfRating(rating, indicator, scale) }))

/** Nobody asked, or every answer stopped half-way. */
const isOpen = (of: Own, competence: Competence, indicator: Indicator): boolean =>
  ownRecords(of, competence, indicator).every(
    ({ level, absent }) => level === null && (absent === undefined || absent === 'notAsked'),
  )

/** Answers whatever is asked, until nothing is; every answer is a level or an absence. */
function finished({ assessment, rubric, scale }: Situation, seed: number) {
  const [next, catalog] = [seeded(seed), catalogOf(rubric, scale)]
  const asked: string[] = []
  let now = withMe(assessment)
  for (let question = nextQuestion(now, catalog); question; question = nextQuestion(now, catalog)) {
    const indicator = `${question.competence}/${question.indicator}`
    const place = { id: `q${asked.length}`, indicator, source: me.id, on: '2026-11-26' }
    asked.push(indicator)
    if (asked.length > 100) throw new Error('The questions do not end.')
    const absent = oneOf(['notAnswered', 'notApplicable'] as const, next)
    const given = next() < 0.2 ? { absent } : { level: Math.floor(scale.levels.length * next()) }
    now = { ...now, ratings: [...now.ratings, { ...place, ...given }] }
  }
  return { asked, now, catalog }
}

it('ends, and asks nothing twice, nothing that is answered and nothing that only others may rate', () => {
  fc.assert(
    fc.property(situation(), fc.nat(), (of, seed) => {
      const { asked } = finished(of, seed)
      expect(new Set(asked).size).toBe(asked.length)
      const mayBeAsked = of.rubric.competences.flatMap((competence) =>
        competence.indicators
          .filter((one) => mayRate(one, me) && isOpen(of, competence, one))
          .map(({ id }) => `${competence.id}/${id}`),
      )
      expect(asked.filter((address) => !mayBeAsked.includes(address))).toEqual([])
    }),
    runs,
  )
})

it('ends only where each claimed competence is answered, settled by its bounds, or covered by three fifths', () => {
  const ends = { answered: 0, settled: 0, covered: 0, notClaimed: 0 }
  fc.assert(
    fc.property(situation(), fc.nat(), (of, seed) => {
      const { now, catalog } = finished(of, seed)
      const then = { assessment: now, scale: of.scale }
      const { findings } = scoreAssessment(now, catalog, { on: lastDay, reasons: false })
      for (const competence of of.rubric.competences) {
        const view = findings.find((finding) => finding.competence === competence.id)?.self
        if (isAnswered(then, competence)) ends.answered += 1
        else if (!isClaimed(then, competence, of.rubric)) ends.notClaimed += 1
        else if (view && view.levelLow === view.levelHigh) ends.settled += 1
        else {
          expect(view?.coverage).toBeGreaterThanOrEqual(0.6)
          expect(view?.level).not.toBeNull()
          expect(competence.model).not.toBe('ladder')
          ends.covered += 1
        }
      }
    }),
    { ...runs, numRuns: 300 },
  )
  expect(Math.min(...Object.values(ends)), JSON.stringify(ends)).toBeGreaterThan(3)
})

const isAnswered = (of: Own, competence: Competence): boolean =>
  competence.indicators.every((one) => !mayRate(one, me) || !isOpen(of, competence, one))

/** By the words of the note: the first act that is neither knowledge nor not applicable has not level 0. */
function isClaimed(of: Own, competence: Competence, { scoring }: Rubric): boolean {
  const entry = competence.indicators
    .filter((one) => one.ask !== 'know' && mayRate(one, me))
    .map((one) => ownRecords(of, competence, one))
    .find((own) => own.some(({ level }) => level !== null) || own.every(({ absent }) => absent !== 'notApplicable'))
  const rated = (entry ?? []).flatMap(({ level, on }) => (level === null ? [] : [{ level, on }]))
  const levels = rated.map(({ level }) => level)
  const last = rated
    .map(({ on }) => on)
    .sort()
    .at(-1)
  const lowestOfLast = Math.min(...rated.filter(({ on }) => on === last).map(({ level }) => level))
  const counted = { latest: [lowestOfLast], best: [Math.max(...levels)], all: levels }
  return rated.length === 0 || counted[scoring?.select ?? 'latest'].some((level) => level > 0)
}

it('depends on the view of the person alone', () => {
  fc.assert(
    fc.property(situation(), ({ assessment, rubric, scale }) => {
      const catalog = catalogOf(rubric, scale)
      const sources = assessment.sources.filter(({ kind }) => kind === 'self')
      const ratings = assessment.ratings.filter((rating) => isSelf(assessment, rating))
      const alone = { ...assessment, sources, ratings, evidence: [] }
      expect(nextQuestion(assessment, catalog)).toEqual(nextQuestion(alone, catalog))
    }),
    runs,
  )
})
