import { casesSchema } from '../generated/cases.js'
import type { Issue } from '../model/issue.js'
import { buildCatalog } from './build.js'
import { needList } from './calls.js'
import { casesFaults } from './cases-checks.js'
import type { Catalog } from './catalog.js'
import { isFollowUp } from './follow-up.js'
import { documentError } from './issue.js'
import { type Library, libraryOf } from './library.js'
import { libraryIssues } from './library-checks.js'
import { type Newest, newestIn } from './newest.js'

/**
 * Checked documents with their links and rules, ready for every later step. The result is opaque and stays in its realm. Cases are no part
 * of it: `checkDocuments` and `runCases` look at them.
 * Throws one `DocumentError` with all issues of all documents; a call without a list is a `TypeError`.
 */
export const loadCatalog = (documents: readonly unknown[]): Catalog => catalogOf(checked(documents))

/** The same, where cases have to be right as well. */
export const loadWithCases = (documents: readonly unknown[]): Catalog => catalogOf(checked(documents, tests))

/** The checks of `loadCatalog` and those of cases; returns the issues instead of throwing, none where all is well. */
export function checkDocuments(documents: readonly unknown[]): Issue[] {
  return [...checked(documents, tests).issues]
}

function catalogOf({ library, newest, issues }: Checked): Catalog {
  if (issues.length > 0) throw documentError(issues)
  return buildCatalog(library, newest)
}

/** What cases are held against. */
const tests = { schema: casesSchema, faults: casesFaults }

interface Checked {
  readonly library: Library
  readonly newest: Newest
  /** In the order of the documents. */
  readonly issues: readonly Issue[]
}

function checked(documents: readonly unknown[], { schema, faults }: Partial<typeof tests> = {}): Checked {
  needList(documents, 'The catalog', 'documents')
  const { library, issues, refused } = libraryOf(documents, schema)
  const newest = newestIn(library)
  const found = [...issues, ...libraryIssues(library, newest, faults ?? (() => []))]
  const own = found.filter((issue) => !isFollowUp(issue, refused))
  return { library, newest, issues: own.sort((a, b) => a.document - b.document) }
}
