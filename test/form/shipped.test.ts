// Whole questionnaires of the shipped rubrics, answered by seeded persons with every kind of answer.
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { nextQuestion } from '../../src/form/next.js'
import { recordAnswer } from '../../src/form/record.js'
import { startAssessment } from '../../src/form/start.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Assessment } from '../../src/model/assessment.js'
import type { Indicator, Rubric } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { addressOf, given, interview, on, type Said } from './asking.js'
import { normal, oneOf, seeded } from './people.js'

const catalog = loadCatalog(documents)
const rubrics = [...catalog.rubrics.values()].map(({ rubric }) => rubric)
const named = rubrics.map((rubric) => [`${rubric.id}@${rubric.version}`, rubric] as const)
const persons = 25

const empty = ({ id, version }: Rubric) => startAssessment({ id: 'a-1', rubric: { id, version } }, catalog)
const competenceOf = (address: string): string => address.slice(0, address.indexOf('/'))
const actsOf = ({ competences }: Rubric): Map<string, Indicator> =>
  new Map(competences.flatMap(({ id, indicators }) => indicators.map((one) => [`${id}/${one.id}`, one] as const)))

const independences = ['guided', 'independent', 'transfer', 'guiding'] as const
const know = ['notYet', 'partly', 'yes'] as const

/** The answer that says a level, whichever way the act is asked. */
function saying(level: number, { ask }: Indicator): Said {
  if (ask === 'level') return level
  if (ask === 'know') return { answer: know[Math.min(2, level)] ?? 'notYet' }
  const independence = independences[level - 1]
  return { answer: independence ? { frequency: 'often', independence } : { frequency: 'never' } }
}

/** Any answer that the person may give; one in ten stops half-way. */
function anyAnswer(next: () => number, act: Indicator): Said {
  const kind = next()
  if (kind < 0.1) return oneOf(['notAnswered', 'notApplicable'], next)
  if (kind < 0.2 && act.ask === 'use') return { answer: { frequency: 'sometimes' } }
  return saying(Math.floor(5 * next()), act)
}

/** One whole interview of a person who gives all kinds of answers. */
function anyInterview(rubric: Rubric, seed: number) {
  const next = seeded(seed)
  const acts = actsOf(rubric)
  const said = new Map<string, Said[]>()
  const answerOf = (address: string): Said => {
    const act = acts.get(address)
    if (!act) throw new Error(`No rubric asks ${address}.`)
    const answer = anyAnswer(next, act)
    said.set(address, [...(said.get(address) ?? []), answer])
    return answer
  }
  return { ...interview(catalog, answerOf, empty(rubric)), acts, said }
}

const isHalf = (said: Said): boolean =>
  typeof said === 'object' && typeof said.answer === 'object' && said.answer.frequency !== 'never'
    ? said.answer.independence === undefined
    : false

describe.each(named)('the questionnaire of %s', (_, rubric) => {
  const interviews = Array.from({ length: persons }, (__, seed) => anyInterview(rubric, seed))
  it('ends, asks only what the person may rate, and asks again only what stopped half-way', () => {
    for (const { asked, acts, said } of interviews) {
      expect(asked.filter((address) => acts.get(address)?.for === 'observer')).toEqual([])
      for (const answers of said.values()) expect(answers.slice(0, -1).every(isHalf)).toBe(true)
    }
  })
  it('opens every competence before it goes into any', () => {
    for (const { asked, said } of interviews) {
      const more = [...said.values()].flat().filter((one) => one === 'notApplicable' || isHalf(one)).length
      const opened = new Set(asked.slice(0, rubric.competences.length + more).map(competenceOf))
      expect(opened.size).toBe(rubric.competences.length)
    }
  })
  it('is the same whatever the order of the ratings, and leaves its inputs as they are', () => {
    const next = seeded(1)
    for (const { assessment } of interviews) {
      for (const length of [1, 4, 9, assessment.ratings.length - 1]) {
        const ratings = assessment.ratings.slice(0, length)
        const mixed = ratings.map((rating) => [next(), rating] as const).sort(([a], [b]) => a - b)
        const shuffled = deepFreeze({ ...assessment, ratings: mixed.map(([, rating]) => rating) })
        expect(nextQuestion(shuffled, catalog)).toEqual(nextQuestion({ ...assessment, ratings }, catalog))
      }
    }
  })
  it('gives an assessment that parseAssessment reads, and never lifts what the view of the person caps', () => {
    for (const { assessment } of interviews) {
      for (let length = 0; length <= assessment.ratings.length; length += 3) {
        const ratings = assessment.ratings.slice(0, length)
        const json: unknown = JSON.parse(JSON.stringify({ ...assessment, ratings }))
        const { findings } = scoreAssessment(parseAssessment(json, catalog), catalog, { on, reasons: false })
        expect(findings.filter(({ self }) => self.confidence === 'A' || self.confidence === 'B')).toEqual([])
      }
    }
  })
  it('has a reason for every question, down to ratings and missing answers', () => {
    for (const { assessment, acts } of interviews) {
      for (const length of assessment.ratings.keys()) {
        const question = nextQuestion({ ...assessment, ratings: assessment.ratings.slice(0, length) }, catalog)
        if (!question) throw new Error('The interview went on here.')
        const address = addressOf(question)
        expect(question.reason).toMatchObject({ value: address, texts: { indicator: acts.get(address)?.self } })
        const leaves = question.reason.because.map(({ code }) => code)
        expect(leaves.filter((code) => code !== 'score/absent' && code !== 'score/rating')).toEqual([])
      }
    }
  })
})

/** Levels of the view `self` after the questions that were asked, and after all of them, for claimed competences. */
function compared(rubric: Rubric, seed: number) {
  const next = seeded(seed)
  const acts = actsOf(rubric)
  const levels = new Map(rubric.competences.map(({ id }) => [id, 4 * next()]))
  const answers = new Map(
    [...acts].flatMap(([address, act]) => {
      if (act.for === 'observer') return []
      const level = Math.round((levels.get(competenceOf(address)) ?? 0) + 0.8 * normal(next))
      return [[address, saying(Math.min(4, Math.max(0, level)), act)] as const]
    }),
  )
  const { asked, assessment } = interview(catalog, (address) => answers.get(address) ?? 'notAnswered', empty(rubric))
  const full = [...answers].reduce(
    (before, [indicator, said]) => recordAnswer(before, { indicator, ...given(said) }, catalog, { on }),
    empty(rubric),
  )
  const claimed = new Set(asked.slice(rubric.competences.length).map(competenceOf))
  const findings = (of: Assessment) =>
    scoreAssessment(of, catalog, { on, reasons: false }).findings.filter(({ competence }) => claimed.has(competence))
  const wanted = findings(full)
  const isSame = findings(assessment).map(({ self }, at) => self.level === wanted[at]?.self.level)
  const inClaimed = [...answers.keys()].filter((address) => claimed.has(competenceOf(address))).length
  const askedThere = asked.filter((address) => claimed.has(competenceOf(address))).length
  return { isSame, askedThere, inClaimed }
}

it('asks most of the short shipped questionnaires, and nearly always comes to the level of the whole one', () => {
  const results = rubrics.flatMap((rubric) => Array.from({ length: persons }, (_, seed) => compared(rubric, seed)))
  const total = (of: (one: (typeof results)[number]) => number) => results.reduce((sum, one) => sum + of(one), 0)
  const asked = total(({ askedThere }) => askedThere) / total(({ inClaimed }) => inClaimed)
  const levels = results.flatMap(({ isSame }) => isSame)
  const same = levels.filter(Boolean).length / levels.length
  console.info(
    `shipped rubrics, ${results.length} interviews, ${levels.length} claimed competences: ` +
      `${(100 * asked).toFixed(1)} % asked, same level in ${(100 * same).toFixed(1)} %`,
  )
  expect(asked).toBeGreaterThan(0.85)
  expect(asked).toBeLessThan(1)
  expect(same).toBeGreaterThanOrEqual(0.97)
})
