// Builders of wrong documents: the sound ones of ../documents.ts with one change each.
import { parseAssessment } from '../../../src/load/assessment.js'
import type { Catalog } from '../../../src/load/catalog.js'
import { isDocumentError } from '../../../src/load/issue.js'
import { readJson } from '../../../src/load/json.js'
import { checkDocuments } from '../../../src/load/load.js'
import type { Issue } from '../../../src/model/issue.js'
import * as docs from '../documents.js'

type Json = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** Finds issues; what it should find, as `document code /path`, params, and the English sentence. */
export type Row = readonly [find: () => readonly Issue[], place: string, params: Issue['params'], message: string]

export const text = { de: 'Satz' }
export const fill = (length: number, value: unknown): unknown[] => Array.from({ length }, () => value)
export const nested = (levels: number): unknown => (levels === 0 ? [] : [nested(levels - 1)])
const entry = (value: Json, member: string, place: number): Json => (value[member] as Json[])[place] ?? {}

/** All documents with one change in one of them, and further ones. */
export const inside =
  (document: Json, path: Path, ...[by, more = []]: [by: unknown, more?: readonly unknown[]]) =>
  () =>
    checkDocuments([...docs.withChange(document, path, by), ...more])

export const json = (source: string) => () => readJson(source).issues

/** The issues with which an assessment is refused, none where it is accepted. */
export function refusal(value: unknown, catalog: Catalog = docs.catalog()): readonly Issue[] {
  try {
    parseAssessment(value, catalog)
  } catch (error) {
    if (isDocumentError(error)) return error.issues
    throw error
  }
  return []
}

export const assessment = (path: Path, by: unknown) => () => refusal(docs.changed(docs.assessment, path, by))

/** The first rating says something else; its question is of another kind, or for observers alone. */
export const rating = (says: Json, of?: 'level' | 'observer') => () => {
  const { answer: _, ...bare } = entry(docs.assessment, 'ratings', 0)
  const value = docs.changed(docs.assessment, ['ratings', 0], { ...bare, ...says })
  const change = of === 'level' ? { ask: 'level' } : of ? { for: of } : {}
  const [asked] = (docs.rubric['competences'] as Json[]).map((competence) => entry(competence, 'indicators', 0))
  const all = docs.withChange(docs.rubric, ['competences', 0, 'indicators', 0], { ...asked, ...change })
  return refusal(value, docs.catalogOf(all))
}

/** So many ratings of one indicator by one observer, where all of them count. */
export const crowd = (count: number) => () => {
  const rated = entry(docs.assessment, 'ratings', 1)
  const ratings = Array.from({ length: count }, (_, i) => ({ ...rated, id: `r${i}` }))
  const all = docs.withChange(docs.rubric, ['scoring'], { select: 'all' })
  return refusal({ ...docs.assessment, ratings }, docs.catalogOf(all))
}

export const evidence = (says: Json) =>
  assessment(['evidence', 0], { ...entry(docs.assessment, 'evidence', 0), ...says })

export const rung = (level: number) => ({ level, atLeast: 1, reach: 1 })

/** A competence of the model ladder with one indicator a rung. */
export const ladder = (says: Json, rungs?: readonly Json[]) => {
  const indicators = [1, 2].map((n) => ({ id: `i${n}`, ask: 'use', rung: n, self: text, observer: text, ...says }))
  const competence = { id: 'planen', dqr: 'sozial', title: text, model: 'ladder', indicators }
  return inside(docs.rubric, ['competences', 1], rungs ? { ...competence, rungs } : competence)
}

export const fact = (place: number): Json => entry(docs.facts, 'facts', place)
export const option = { value: 'x', label: text }

/** A list of facts of which each is derived from the one before it. */
export const chain = (length: number): Json => ({
  ...{ format: 1, kind: 'facts', id: 'kette', version: '1.0.0', status: 'draft', read: '2026-11-23' },
  facts: fill(length, null).map((_, i) => {
    const rule = i === 0 ? { '>': [{ var: 'exp.months' }, 1] } : { '!': { var: `step${i - 1}` } }
    return { id: `step${i}`, type: 'boolean', of: 'person', label: text, law: '§ 1', derive: { rule } }
  }),
})
