import { situationSchema } from '../generated/situation.js'
import type { Situation } from '../model/situation.js'
import { needCatalog } from './calls.js'
import type { Catalog } from './catalog.js'
import { enter } from './enter.js'
import { type Fault, firstFaults, issueOf } from './fault.js'
import { documentError } from './issue.js'
import { kindFaults } from './kind.js'
import { filled } from './messages.js'
import { shapeFaults } from './shape.js'
import { situationFaults, situationMessages } from './situation-facts.js'

/**
 * A person's situation, checked against the facts of the catalog: unknown names are refused with a suggestion, nothing is filled in.
 * Texts are brought to NFC. Throws one `DocumentError` with all issues.
 */
export function parseSituation(json: unknown, catalog: Catalog): Situation {
  needCatalog(catalog, 'parseSituation')
  const { copy, faults } = enter(json)
  const found = faults.length > 0 ? faults : faultsOf(copy, catalog)
  if (found.length > 0) throw documentError(firstFaults(found).map((fault) => issueOf(withMessage(fault), 0)))
  return copy as Situation
}

function faultsOf(copy: unknown, catalog: Catalog): readonly Fault[] {
  const kind = kindFaults(copy, 'situation')
  if (kind.length > 0) return kind
  const shape = shapeFaults(situationSchema, copy)
  return shape.length > 0 ? shape : situationFaults(copy as Situation, catalog)
}

function withMessage(fault: Fault): Fault {
  const template = situationMessages[fault.code]
  return template === undefined ? fault : { ...fault, message: filled(template, fault.params) }
}
