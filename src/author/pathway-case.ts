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

/** The options for the situation of a case, of the paths that it expects something of. */
export function optionsOf({ situation, assume: assumptions, occupation, on, expect }: Case, catalog: Catalog) {
  const stated = parseSituation(situation, catalog)
  const pathways = new Map([...catalog.pathways].filter(([id]) => Object.hasOwn(expect, id)))
  const asked = assumptions ? assume(stated, assumptions, catalog) : stated
  return findPathways(asked, occupation ?? null, { ...catalog, pathways }, { on })
}
