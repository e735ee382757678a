import { counting } from '../map/shown.js'
import type { Dossier } from '../model/dossier.js'
import type { EvidenceGrade, ViewName } from '../model/grade.js'
import type { Address } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { Audience } from '../model/passport.js'
import type { Finding, Profile } from '../model/profile.js'
import { compareIds } from '../score/order.js'
import type { PassportOptions } from './options.js'

/** A finding with the profile it stands in. */
export interface Counted {
  readonly profile: Profile
  readonly finding: Finding
}

/** A finding that has a headline: a level from a view, resting on a grade. */
export interface Headed extends Counted {
  readonly level: number
  readonly basis: ViewName
  readonly grade: EvidenceGrade
}

/** What an edition shows, in its order and within its limits. */
export interface Choice {
  readonly findings: readonly Headed[]
  readonly matches: readonly Match[]
  /** The dossier holds more that could be shown. */
  readonly selection: boolean
}

/** passport-pdf.md section 1.2; helper occupations come on top. */
const limits: Readonly<Record<Audience, { competences: number; qualified: number; helpers: number }>> = {
  person: { competences: 12, qualified: 3, helpers: 2 },
  employer: { competences: 4, qualified: 1, helpers: 0 },
}

/** Whether there is an edition for it. */
export const isAudience = (word: unknown): word is Audience => typeof word === 'string' && Object.hasOwn(limits, word)

/** Picks what was ticked; beyond the limits the first ones stay. */
export function choose(dossier: Dossier, { audience, show }: PassportOptions): Choice {
  const limit = limits[audience]
  const possible = countedFindings(dossier)
    .filter(({ finding }) => isShowable(finding))
    .flatMap(headed)
  const ticked = new Set<Address>(show.competences)
  const findings = possible.filter((entry) => ticked.has(addressOf(entry))).sort(bestFirst)
  const shown = findings.slice(0, limit.competences)
  const open = dossier.matches.filter(({ helper }) => limit.helpers > 0 || !helper)
  const matches = chosenMatches(
    open.filter(({ occupation }) => show.occupations.includes(occupation.id)),
    audience,
  )
  return { findings: shown, matches, selection: shown.length < possible.length || matches.length < open.length }
}

function chosenMatches(matches: readonly Match[], audience: Audience): Match[] {
  const { qualified, helpers } = limits[audience]
  return [
    ...matches.filter(({ helper }) => !helper).slice(0, qualified),
    ...matches.filter(({ helper }) => helper).slice(0, helpers),
  ]
}

/** The findings that count; of several assessments of one rubric the latest does. */
export const countedFindings = ({ profiles }: Dossier): Counted[] =>
  counting(profiles).flatMap((profile) => profile.findings.map((finding) => ({ profile, finding })))

export const addressOf = ({ profile, finding }: Counted): Address => `${profile.rubric.id}/${finding.competence}`

/** Level 1 or more in a view; what is below in both is not shown yet. */
export const isShowable = ({ self, others }: Finding): boolean => (self.level ?? 0) >= 1 || (others.level ?? 0) >= 1

function headed(entry: Counted): Headed[] {
  const { level, basis, evidenceGrade: grade } = entry.finding
  return level === null || basis === null || grade === null ? [] : [{ ...entry, level, basis, grade }]
}

const rank: Readonly<Record<EvidenceGrade, number>> = {
  stated: 0,
  described: 1,
  confirmed: 2,
  observed: 3,
  verified: 4,
}

/** Higher evidence grades first. */
export const compareGrades = (left: EvidenceGrade, right: EvidenceGrade): number => rank[right] - rank[left]

const bestFirst = (left: Headed, right: Headed): number =>
  compareGrades(left.grade, right.grade) ||
  right.level - left.level ||
  compareIds(left.finding.competence, right.finding.competence) ||
  compareIds(left.profile.rubric.id, right.profile.rubric.id)
