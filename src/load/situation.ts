import { situationSchema } from '../generated/situation.js'
import type { Situation } from '../model/situation.js'
import { needCatalog } from './calls.js'
import type { Catalog } from './catalog.js'
import { parsed } from './parse.js'
import { situationFaults } from './situation-facts.js'

/**
 * A person's situation, checked against the facts of the catalog: unknown names are refused with a suggestion, nothing is filled in.
 * Texts are brought to NFC. Throws one `DocumentError` with all issues.
 */
export function parseSituation(json: unknown, catalog: Catalog): Situation {
  needCatalog(catalog, 'parseSituation')
  const faultsOf = (situation: Situation) => situationFaults(situation, catalog)
  return parsed(json, { schemas: { situation: situationSchema }, usual: 'situation', faultsOf })
}
