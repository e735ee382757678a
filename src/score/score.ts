import { needCatalog, needDay } from '../load/calls.js'
import type { Catalog, LoadedRubric } from '../load/catalog.js'
import type { Assessment } from '../model/assessment.js'
import type { Day } from '../model/head.js'
import type { Profile } from '../model/profile.js'
import { findAll } from './findings.js'
import { frameOf } from './frame.js'
import { freeze } from './freeze.js'
import { explainedProfile, plainProfile } from './profile.js'
import { recordsOf } from './records.js'
import type { WithoutReasons } from './without-reasons.js'

/** Both views of every competence for one day, side by side; the same input always gives the same frozen result. */
export function scoreAssessment(
  assessment: Assessment,
  catalog: Catalog,
  options: { readonly on: Day; readonly reasons: false },
): WithoutReasons<Profile>
export function scoreAssessment(
  assessment: Assessment,
  catalog: Catalog,
  options: { readonly on: Day; readonly reasons?: true },
): Profile
export function scoreAssessment(
  assessment: Assessment,
  catalog: Catalog,
  options: { readonly on: Day; readonly reasons?: boolean },
): Profile | WithoutReasons<Profile> {
  needCatalog(catalog, 'scoreAssessment')
  needDay(options, 'scoreAssessment')
  const { on, reasons = true } = options
  const frame = frameOf(rubricOf(assessment, catalog), on)
  const records = recordsOf(assessment, on)
  const scored = { assessment, frame, records, founds: findAll(frame, records) }
  return freeze(reasons ? explainedProfile(scored) : plainProfile(scored))
}

/** Exactly the version that was asked. */
function rubricOf({ rubric: { id, version } }: Assessment, catalog: Catalog): LoadedRubric {
  const loaded = catalog.rubrics.get(`${id}@${version}`)
  if (!loaded) throw new TypeError(`The catalog has no rubric "${id}" of version ${version}.`)
  const other = loaded.rubric.competences.find(({ model = 'weightedMean' }) => model !== 'weightedMean')
  if (other) throw new TypeError(`scoreAssessment cannot compute the model "${other.model}" of "${id}/${other.id}".`)
  return loaded
}
