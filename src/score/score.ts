import { needAssessment, needCatalog, needDay, needRubric } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Assessment } from '../model/assessment.js'
import type { ViewName } from '../model/grade.js'
import type { Day } from '../model/head.js'
import type { Profile } from '../model/profile.js'
import { compareViews, type Found } from './finding.js'
import { type Frame, framesOf } from './frame.js'
import { viewItems } from './items.js'
import { type Judged, judge } from './levels.js'
import { modelled } from './model.js'
import { explainedProfile, plainProfile } from './profile.js'
import { type Records, recordsOf } from './records.js'
import { fill, type Slots } from './slots.js'
import { scoreView } from './view.js'
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
  needAssessment(assessment, 'scoreAssessment')
  needCatalog(catalog, 'scoreAssessment')
  needDay(options, 'scoreAssessment')
  const { on, reasons = true } = options
  const loaded = needRubric(assessment.rubric, catalog)
  const records = recordsOf(assessment, loaded, on)
  const scored = { assessment, loaded, on, records, founds: findAll(loaded, records, on) }
  return reasons ? explainedProfile(scored) : plainProfile(scored)
}

/** One side of all competences by id: first the models of all, then rules and gates, which may read any of them. */
export function judgeAll(view: ViewName, frames: readonly Frame[], records: Records): Judged[] {
  const models = frames.map((frame) => modelled(view, frame, viewItems(view, frame, records)))
  const slots: Slots = Array<null>(frames[0]?.loaded.slotCount ?? 0).fill(null)
  for (const model of models) fill(slots, model)
  return models.map((model) => judge(model, { models, slots }))
}

function findAll(loaded: LoadedRubric, records: Records, on: Day): Found[] {
  const frames = framesOf(loaded, on)
  const { evidence } = records
  const others = judgeAll('others', frames, records)
  const founds: Found[] = []
  for (const self of judgeAll('self', frames, records)) {
    const other = others[founds.length]
    if (other) founds.push(compareViews(scoreView(self, evidence), scoreView(other, evidence), evidence))
  }
  return founds
}
