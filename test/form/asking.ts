// Catalogs of one small rubric, and assessments of it that were made by the functions under test alone.

import { nextQuestion, type Question } from '../../src/form/next.js'
import { type GivenAnswer, recordAnswer } from '../../src/form/record.js'
import { startAssessment } from '../../src/form/start.js'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Assessment } from '../../src/model/assessment.js'
import type { Competence, Rubric } from '../../src/model/rubric.js'
import { rubric, scales } from '../score/builders.js'

export const on = '2026-11-26'

export const catalogOf = (competences: readonly Competence[], more: Partial<Rubric> = {}): Catalog =>
  loadCatalog([...scales, rubric(competences, more)])

export const started = (catalog: Catalog, id = 'probe'): Assessment =>
  startAssessment({ id: 'a-1', rubric: { id } }, catalog)

/** A level, the word of an absence, or an answer as the scale has it. */
export type Said = number | NonNullable<GivenAnswer['absent']> | { readonly answer: NonNullable<GivenAnswer['answer']> }

export function given(said: Said): Pick<GivenAnswer, 'level' | 'answer' | 'absent'> {
  if (typeof said === 'number') return { level: said }
  return typeof said === 'string' ? { absent: said } : said
}

/** An assessment with these answers of the person, by `competence/indicator`. */
export const answered = (catalog: Catalog, answers: Readonly<Record<string, Said>>): Assessment =>
  Object.entries(answers).reduce(
    (before, [indicator, said]) => recordAnswer(before, { indicator, ...given(said) }, catalog, { on }),
    started(catalog),
  )

export const addressOf = ({ competence, indicator }: Question): string => `${competence}/${indicator}`

/** The address of the next question after these answers; null: none. */
export function next(catalog: Catalog, answers: Readonly<Record<string, Said>>): string | null {
  const question = nextQuestion(answered(catalog, answers), catalog)
  return question && addressOf(question)
}

/** Asks until nothing is left to ask, every question answered by the person; the addresses in the order of asking. */
export function interview(catalog: Catalog, answerOf: (address: string) => Said, from = started(catalog)) {
  const asked: string[] = []
  let assessment = from
  for (let question = nextQuestion(from, catalog); question; question = nextQuestion(assessment, catalog)) {
    const address = addressOf(question)
    asked.push(address)
    if (asked.length > 500) throw new Error(`The questions do not end: ${asked.slice(-3).join(', ')}`)
    assessment = recordAnswer(assessment, { indicator: address, ...given(answerOf(address)) }, catalog, { on })
  }
  return { asked, assessment }
}
