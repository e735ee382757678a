import type { EvidenceGrade, ViewName } from '../model/grade.js'
import type { Discrepancy, Finding, FindingFlag } from '../model/profile.js'
import type { Competence } from '../model/rubric.js'
import { still } from '../rule/still.js'
import { discrepancy } from './compare.js'
import { flag } from './flag.js'
import { evidenceGrade, type Graded } from './grade.js'
import { type Headline, headline } from './headline.js'
import { nextLevel } from './next-level.js'
import type { Records } from './records.js'
import { isAtLeast } from './support.js'
import type { Scored } from './view.js'
import type { WithoutReasons } from './without-reasons.js'

/** One finding as it stands in the profile, with the steps that its reason retells. */
export interface Found {
  readonly finding: WithoutReasons<Finding>
  readonly views: Readonly<Record<ViewName, Scored>>
  readonly headline: Headline
  /** null without headline. */
  readonly graded: Graded | null
}

/** Both views side by side, the choice between them, and what is noteworthy about the two together. */
export function compareViews(self: Scored, others: Scored, evidence: Records['evidence']): Found {
  const views = { self, others }
  const { own } = self.judged.model.frame
  const chosen = headline(self, others)
  const basis = chosen.basis && views[chosen.basis]
  // Evidence of either side counts for a finding; without any of the other side the grade is that of the view.
  const other = chosen.basis === 'self' ? others : self
  const isNamed = evidence.size > 0 && other.rated.some(({ rating }) => rating.evidence !== undefined)
  const graded =
    basis &&
    (isNamed ? evidenceGrade(basis.judged.model, [self.judged.model, others.judged.model], evidence) : basis.graded)
  const level = basis?.view.level ?? null
  const grade = graded?.grade ?? null
  const apart = discrepancy(self.judged.model, others.judged.model)
  const isTalk = areFarApart(self.view.level, others.view.level)
  const finding = {
    competence: own.competence.id,
    level,
    basis: chosen.basis,
    confidence: basis?.view.confidence ?? null,
    evidenceGrade: grade,
    flags: findingFlags(apart, isTalk, isUnproven(level, grade, own.competence)),
    discrepancy: apart,
    nextLevel: basis && nextLevel(basis.judged),
    self: self.view,
    others: others.view,
  }
  return { views, graded, headline: chosen, finding }
}

/** Levels of the two sides that lie two or more apart are a reason to talk, with any number of common indicators. */
const areFarApart = (self: number | null, others: number | null): boolean =>
  self !== null && others !== null && Math.abs(self - others) >= 2

/** At level 0 nothing is claimed, so nothing is said about proof. */
const isUnproven = (level: number | null, grade: EvidenceGrade | null, { safetyCritical }: Competence): boolean =>
  safetyCritical === true && level !== null && level > 0 && grade !== null && !isAtLeast(grade, 'confirmed')

/** In the order of scoring.md, section 2; hidden strengths come first. */
function findingFlags(apart: Discrepancy | null, isTalk: boolean, isUnproven: boolean): FindingFlag[] {
  const flags: FindingFlag[] = []
  if (apart !== null && apart.word !== 'consistent') flags.push(flag(apart.word))
  if (isTalk) flags.push(flag('talkAbout'))
  if (isUnproven) flags.push(flag('claimUnproven'))
  return still(flags)
}
