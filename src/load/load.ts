import type { Issue } from '../model/issue.js'
import { buildCatalog } from './build.js'
import { casesFaults } from './cases-checks.js'
import type { Catalog } from './catalog.js'
import { issueOf } from './fault.js'
import { documentError } from './issue.js'
import { libraryOf } from './library.js'
import { libraryIssues } from './library-checks.js'

/**
 * Checked documents with their links and rules, ready for every later step. The result is opaque and stays in its realm.
 * Throws one `DocumentError` with all issues of all documents; a call without a list is a `TypeError`.
 */
export function loadCatalog(documents: readonly unknown[]): Catalog {
  const { catalog, issues } = load(documents)
  if (issues.length > 0 || !catalog) throw documentError(issues)
  return catalog
}

/** The checks of `loadCatalog`; returns the issues instead of throwing, none where all is well. */
export function checkDocuments(documents: readonly unknown[]): Issue[] {
  return [...load(documents).issues]
}

interface Loading {
  readonly catalog: Catalog | null
  readonly issues: readonly Issue[]
}

/** Cases are held against a catalog, so they are checked once everything else is sound. */
function load(documents: readonly unknown[]): Loading {
  if (!Array.isArray(documents)) throw new TypeError('loadCatalog and checkDocuments take a list of documents.')
  const { library, issues } = libraryOf(documents)
  const found = [...issues, ...libraryIssues(library)]
  if (found.length > 0) return { catalog: null, issues: found.sort((a, b) => a.document - b.document) }
  const catalog = buildCatalog(library)
  const inCases = library.cases.flatMap(({ document, index }) =>
    casesFaults(document, catalog).map((fault) => issueOf(fault, index)),
  )
  return { catalog, issues: inCases }
}
