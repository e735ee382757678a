import { assessmentSchema } from '../generated/assessment.js'
import type { Assessment } from '../model/assessment.js'
import { assessmentFaults } from './assessment-checks.js'
import { needCatalog } from './calls.js'
import type { Catalog } from './catalog.js'
import { dayFaults } from './days.js'
import { enter } from './enter.js'
import { type Fault, firstFaults, issueOf } from './fault.js'
import { documentError } from './issue.js'
import { kindFaults } from './kind.js'
import { shapeFaults } from './shape.js'

/**
 * One person's assessment, checked against the version of its rubric that the catalog holds; texts are brought to NFC, nothing else changes.
 * Throws one `DocumentError` with all issues.
 */
export function parseAssessment(json: unknown, catalog: Catalog): Assessment {
  needCatalog(catalog, 'parseAssessment')
  const { copy, faults } = enter(json)
  const found = faults.length > 0 ? faults : faultsOf(copy, catalog)
  if (found.length > 0) throw documentError(firstFaults(found).map((fault) => issueOf(fault, 0)))
  return copy as Assessment
}

function faultsOf(copy: unknown, catalog: Catalog): readonly Fault[] {
  const kind = kindFaults(copy, 'assessment')
  if (kind.length > 0) return kind
  const shape = shapeFaults(assessmentSchema, copy)
  return shape.length > 0 ? shape : [...dayFaults(copy), ...assessmentFaults(copy as Assessment, catalog)]
}
