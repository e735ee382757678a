import { version } from '../generated/version.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Assessment } from '../model/assessment.js'
import type { Day } from '../model/head.js'
import type { Profile } from '../model/profile.js'
import { still } from '../rule/still.js'
import { adviceReason, trueAdvice } from './advice.js'
import type { Found } from './finding.js'
import { tellFinding } from './finding-reason.js'
import { gatherLeaves } from './leaves.js'
import type { Records } from './records.js'
import type { WithoutReasons } from './without-reasons.js'

/** All that a profile is made of. */
export interface ScoredAssessment {
  readonly assessment: Assessment
  readonly loaded: LoadedRubric
  readonly on: Day
  readonly records: Records
  /** By id of the competence. */
  readonly founds: readonly Found[]
}

/** The profile less every reason. */
export function plainProfile(scored: ScoredAssessment): WithoutReasons<Profile> {
  const { loaded, founds } = scored
  const findings = founds.map(({ finding }) => still(finding))
  const advice = trueAdvice(loaded, founds).map(({ advice: { id } }) => still({ id }))
  return profileOf(scored, findings, advice)
}

/** The same values, each conclusion with its reason. */
export function explainedProfile(scored: ScoredAssessment): Profile {
  const { loaded, founds } = scored
  const leaves = gatherLeaves()
  const told = founds.map((found) => tellFinding(found, leaves))
  const findings = told.map(({ finding, reason }) => still(Object.assign(finding, { reason })))
  const advice = trueAdvice(loaded, founds).map((one) =>
    still({ id: one.advice.id, reason: adviceReason(one, loaded, { founds, told }) }),
  )
  return profileOf(scored, findings, advice)
}

const profileOf = <F, A>({ assessment, loaded, on, records }: ScoredAssessment, findings: F[], advice: A[]) =>
  still({
    assessment: assessment.id,
    rubric: still({ id: loaded.rubric.id, version: loaded.rubric.version }),
    scale: loaded.scale.id,
    on,
    ratedOn: records.ratedOn,
    engine: version,
    parameters: still({ id: loaded.errorModel.id, status: loaded.errorModel.status }),
    later: records.later,
    defaultsUsed: loaded.defaultsUsed,
    findings: still(findings),
    advice: still(advice),
  })
