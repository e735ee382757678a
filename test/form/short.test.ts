// How much shorter the questionnaire gets, and how often the level stays that of the full one, beside the numbers of scoring.md, section 10.
import { expect, it } from 'vitest'
import { nextQuestion } from '../../src/form/next.js'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import { scoreAssessment } from '../../src/score/score.js'
import { assessment, competence, self } from '../score/builders.js'
import { catalogOf, on } from './asking.js'
import { normal, seeded } from './people.js'

const people = 250

/** One competence whose first act the person does: true level uniform on the scale, error of a rating 0.8 levels. */
function simulated(count: number, of: number) {
  const next = seeded(7 * count + 1)
  const catalog = catalogOf([
    competence(
      'k',
      [...Array(count).keys()].map((at) => `i${at}`),
    ),
  ])
  const results = []
  while (results.length < of) {
    const level = 4 * next()
    const levels = [...Array(count).keys()].map(() => Math.round(level + 0.8 * normal(next)))
    if ((levels[0] ?? 0) > 0)
      results.push(
        shortened(
          levels.map((one) => Math.min(4, Math.max(0, one))),
          catalog,
        ),
      )
  }
  return results
}

function shortened(levels: readonly number[], catalog: ReturnType<typeof catalogOf>) {
  const all = levels.map(
    (level, at): Rating => ({
      ...{ id: `r${at}`, indicator: `k/i${at}`, source: 'me', on, level },
    }),
  )
  const levelOf = (ratings: readonly Rating[]) => levelIn(assessment([self()], ratings), catalog)
  const asked: Rating[] = []
  for (;;) {
    const question = nextQuestion(assessment([self()], asked), catalog)
    const rating = all.find(({ indicator }) => indicator === `k/${question?.indicator}`)
    if (!rating) return { share: asked.length / all.length, isSame: levelOf(asked) === levelOf(all) }
    asked.push(rating)
  }
}

const levelIn = (of: Assessment, catalog: ReturnType<typeof catalogOf>) =>
  scoreAssessment(of, catalog, { on, reasons: false }).findings[0]?.self.level

const percent = (part: number): number => Math.round(1000 * part) / 10

it.each([
  [5, 94],
  [8, 84],
  [12, 78],
  [20, 71],
])('asks with %i indicators about %i percent of the questions, for nearly always the same level', (count, share) => {
  const results = simulated(count, people)
  const asked = percent(results.reduce((sum, one) => sum + one.share, 0) / people)
  const same = percent(results.filter(({ isSame }) => isSame).length / people)
  console.info(`${count} indicators, ${people} persons: ${asked} % asked (note: ${share} %), same level in ${same} %`)
  expect(Math.abs(asked - share)).toBeLessThan(3)
  expect(same).toBeGreaterThanOrEqual(97)
})
