import type { Catalog } from '../load/catalog.js'
import { isDocumentError } from '../load/issue.js'
import { parseSituation } from '../load/situation.js'
import type { Case } from '../model/cases.js'
import { assume } from '../path/assume.js'
import { findPathways } from '../path/find.js'
import { type CaseFault, expectationFault } from './expectation.js'

/** What comes out otherwise than a case of a pathway says; a situation that is not valid says why. */
export function pathwayCaseIssues(one: Case, catalog: Catalog): CaseFault[] {
  try {
    const options = optionsOf(one, catalog)
    return Object.entries(one.expect).flatMap(([id, expected]) => {
      const found = options.find(({ pathway }) => pathway === id)?.status
      return found === expected ? [] : [expectationFault(['expect', id], expected, found)]
    })
  } catch (error) {
    if (!isDocumentError(error)) throw error
    return error.issues.map(({ document, path, ...issue }) => ({ ...issue, path: ['situation', ...path] }))
  }
}

/** All options for the situation of a case. */
export function optionsOf({ situation, assume: assumptions, occupation, on }: Case, catalog: Catalog) {
  const stated = parseSituation(situation, catalog)
  return findPathways(assumptions ? assume(stated, assumptions, catalog) : stated, occupation ?? null, catalog, { on })
}
