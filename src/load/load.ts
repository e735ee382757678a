import type { Issue } from '../model/issue.js'
import { buildCatalog } from './build.js'
import { needList } from './calls.js'
import type { Catalog } from './catalog.js'
import { isFollowUp } from './follow-up.js'
import { documentError } from './issue.js'
import { type Library, libraryOf } from './library.js'
import { libraryIssues } from './library-checks.js'
import { type Newest, newestIn } from './newest.js'

/**
 * Checked documents with their links and rules, ready for every later step. The result is opaque and stays in its realm.
 * Throws one `DocumentError` with all issues of all documents; a call without a list is a `TypeError`.
 */
export function loadCatalog(documents: readonly unknown[]): Catalog {
  const { library, newest, issues } = checked(documents)
  if (issues.length > 0) throw documentError(issues)
  return buildCatalog(library, newest)
}

/** The checks of `loadCatalog`; returns the issues instead of throwing, none where all is well. */
export function checkDocuments(documents: readonly unknown[]): Issue[] {
  return [...checked(documents).issues]
}

interface Checked {
  readonly library: Library
  readonly newest: Newest
  /** In the order of the documents. */
  readonly issues: readonly Issue[]
}

function checked(documents: readonly unknown[]): Checked {
  needList(documents, 'The catalog', 'documents')
  const { library, issues, refused } = libraryOf(documents)
  const newest = newestIn(library)
  const found = libraryIssues(library, newest).filter((issue) => !isFollowUp(issue, refused))
  return { library, newest, issues: [...issues, ...found].sort((a, b) => a.document - b.document) }
}
