import { version } from '../generated/version.js'
import type { Assessment } from '../model/assessment.js'
import type { Day, Id } from '../model/head.js'
import type { Profile } from '../model/profile.js'
import { adviceReason, trueAdvice } from './advice.js'
import type { Found } from './finding.js'
import { tellFinding } from './finding-reason.js'
import type { Frame } from './frame.js'
import { latestOf } from './items.js'
import { gatherLeaves } from './leaves.js'
import { defaultsUsed } from './parameters.js'
import type { Records } from './records.js'
import type { WithoutReasons } from './without-reasons.js'

/** All that a profile is made of. */
export interface ScoredAssessment {
  readonly assessment: Assessment
  readonly frame: Frame
  readonly records: Records
  /** By id of the competence, in this order. */
  readonly founds: ReadonlyMap<Id, Found>
}

/** The profile less every reason. */
export function plainProfile(scored: ScoredAssessment): WithoutReasons<Profile> {
  const { frame, founds } = scored
  const findings = [...founds.values()].map(({ finding }) => finding)
  const advice = trueAdvice(frame, founds).map(({ advice: { id } }) => ({ id }))
  return { ...sharedPart(scored), findings, advice }
}

/** The same values, each conclusion with its reason. */
export function explainedProfile(scored: ScoredAssessment): Profile {
  const { frame, founds } = scored
  const leaves = gatherLeaves()
  const told = new Map([...founds].map(([id, found]) => [id, tellFinding(found, leaves)]))
  const findings = [...told.values()].map(({ finding, reason }) => ({ ...finding, reason }))
  const advice = trueAdvice(frame, founds).map((placed) => ({
    id: placed.advice.id,
    reason: adviceReason(placed, frame, { founds, told }),
  }))
  return { ...sharedPart(scored), findings, advice }
}

type Shared = Omit<WithoutReasons<Profile>, 'findings' | 'advice'>

const sharedPart = ({ assessment, frame, records, founds }: ScoredAssessment): Shared => ({
  assessment: assessment.id,
  rubric: { id: frame.rubric.id, version: frame.rubric.version },
  scale: frame.scale.id,
  on: frame.on,
  ratedOn: latestOf([...founds.values()].map(ratedOn)),
  engine: version,
  parameters: { id: frame.parameters.id, status: frame.parameters.status },
  later: [...records.later],
  defaultsUsed: defaultsUsed(frame.rubric),
})

/** Ratings of knowledge and ratings that were not selected are ratings too. */
const ratedOn = ({ views: { self, others } }: Found): Day | null =>
  latestOf([...self.judged.model.items, ...others.judged.model.items].map((item) => item.ratedOn))
