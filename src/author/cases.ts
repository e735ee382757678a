import type { Catalog } from '../load/catalog.js'
import { loadWithCases } from '../load/load.js'
import type { Case, Cases } from '../model/cases.js'
import type { Issue } from '../model/issue.js'
import { casesIn, missingCases } from './documents.js'
import { pathwayCaseIssues } from './pathway-case.js'
import { rubricCaseIssues } from './rubric-case.js'

/** One case of an author with what was wrong; `document` is the place of its document in the call. */
export interface CaseResult {
  readonly document: number
  readonly title: string
  readonly passed: boolean
  readonly issues: readonly Issue[]
}

/**
 * Runs the cases among the documents, one entry a case, for any test runner. `beside` are documents that these rest on (such as the shipped
 * content); they are not tested themselves. A rubric whose highest version has no cases fails. Wrong documents throw a `DocumentError`.
 */
export function runCases(
  documents: readonly unknown[],
  { beside = [] }: { readonly beside?: readonly unknown[] } = {},
): CaseResult[] {
  const catalog = loadWithCases([...documents, ...beside])
  const results = casesIn(documents).flatMap(({ document, index }) =>
    document.cases.map((one, place) => resultOf({ document, one, place, index }, catalog)),
  )
  return [...results, ...missingCases(documents, beside).map(withoutCases)]
}

interface Placed {
  readonly document: Cases
  readonly one: Case
  readonly place: number
  /** Of the document in the call. */
  readonly index: number
}

function resultOf({ document, one, place, index }: Placed, catalog: Catalog): CaseResult {
  const { of, ofVersion } = document
  const loaded = catalog.pathways.has(of) ? undefined : catalog.rubrics.get(`${of}@${ofVersion}`)
  const faults = loaded ? rubricCaseIssues(one, loaded, catalog) : pathwayCaseIssues(one, catalog)
  const issues = faults.map(({ path, ...fault }) => ({ ...fault, document: index, path: ['cases', place, ...path] }))
  return { document: index, title: `${of}: ${one.title}`, passed: issues.length === 0, issues }
}

function withoutCases({ id, version, index }: { id: string; version: string; index: number }): CaseResult {
  const issue: Issue = {
    code: 'cases/missing',
    document: index,
    path: [],
    params: { id, version },
    message: `The rubric ${id} ${version} has no cases. Write ${id}.cases.json beside it.`,
  }
  return { document: index, title: `${id}: ${version} has cases`, passed: false, issues: [issue] }
}
