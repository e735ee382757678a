import { assessmentSchema } from '../generated/assessment.js'
import type { Assessment } from '../model/assessment.js'
import { assessmentFaults } from './assessment-checks.js'
import { needCatalog } from './calls.js'
import type { Catalog } from './catalog.js'
import { parsed } from './parse.js'

/**
 * One person's assessment, checked against the version of its rubric that the catalog holds; texts are brought to NFC, nothing else changes.
 * Throws one `DocumentError` with all issues.
 */
export function parseAssessment(json: unknown, catalog: Catalog): Assessment {
  needCatalog(catalog, 'parseAssessment')
  const faultsOf = (assessment: Assessment) => assessmentFaults(assessment, catalog)
  return parsed(json, { schemas: { assessment: assessmentSchema }, usual: 'assessment', faultsOf })
}
