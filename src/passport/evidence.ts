import type { Assessment } from '../model/assessment.js'
import type { Dossier } from '../model/dossier.js'
import type { Evidence } from '../model/evidence.js'
import type { Day } from '../model/head.js'
import type { EvidenceRole, PassportCompetence } from '../model/passport.js'
import type { Reason } from '../model/reason.js'
import type { Source } from '../model/source.js'
import type { Counted, Headed } from './choice.js'

/** One record that carries the grade: its day, and who stands behind it; null is the person herself. */
interface Carrier {
  readonly on: Day
  readonly by: { readonly role: EvidenceRole; readonly who: string } | null
}

/** Grade, roles and latest day of what carries the grade; never a name. */
export function evidenceShown(entry: Headed, dossier: Dossier): PassportCompetence['evidence'] {
  const carriers = carriersOf(entry, dossier)
  const days = carriers.map(({ on }) => on).sort()
  const by = entry.grade === 'stated' ? [] : rolesOf(carriers) // what is only stated, the person states
  return { grade: entry.grade, by, on: days.at(-1) ?? entry.profile.ratedOn ?? dossier.on }
}

function carriersOf({ profile, finding }: Counted, { assessments }: Dossier): Carrier[] {
  const assessment = assessments.find(({ id }) => id === profile.assessment)
  const grade = finding.reason.because.find(({ code }) => code === 'score/grade')
  if (!assessment || !grade) return []
  const records = recordsOf(assessment)
  return grade.because.flatMap((leaf) => carrierOf(leaf, records))
}

type Records = ReturnType<typeof recordsOf>

/** Records by their ids, since each leaf of a reason names one and there may be thousands of both. */
const recordsOf = ({ ratings, sources, evidence = [] }: Assessment) => ({
  ratings: new Map(ratings.map((rating) => [rating.id, rating])),
  sources: new Map(sources.map((source) => [source.id, source])),
  evidence: new Map(evidence.map((piece) => [piece.id, piece])),
})

function carrierOf({ code, params }: Reason, records: Records): Carrier[] {
  if (code === 'score/rating') return ratingCarrier(String(params['rating']), records)
  if (code !== 'score/evidence') return []
  const piece = records.evidence.get(String(params['evidence']))
  return piece ? [{ on: piece.on, by: behindPiece(piece) }] : []
}

function ratingCarrier(id: string, { ratings, sources }: Records): Carrier[] {
  const rating = ratings.get(id)
  const source = rating && sources.get(rating.source)
  return rating && source ? [{ on: rating.on, by: behindSource(source) }] : []
}

function behindSource(source: Source): Carrier['by'] {
  if (source.kind === 'self') return null
  const who = source.rater ?? source.id
  if (source.relation === 'friendOrFamily') return { role: 'friendOrFamily', who }
  if (source.kind === 'document' || source.kind === 'test') return { role: source.kind, who }
  return { role: source.role, who }
}

/** Papers and tests are named as such; whoever else confirms is a person whose role stands in free words only. */
function behindPiece({ kind, confirmedBy, relation }: Evidence): Carrier['by'] {
  if (kind === 'record') return { role: 'document', who: kind }
  if (confirmedBy === undefined) return null
  if (relation === 'friendOrFamily') return { role: 'friendOrFamily', who: confirmedBy }
  if (kind === 'document' || kind === 'test') return { role: kind, who: confirmedBy }
  return { role: 'other', who: confirmedBy }
}

/** In the order in which the reason names them; papers and tests are never counted as people. */
function rolesOf(carriers: readonly Carrier[]): PassportCompetence['evidence']['by'] {
  const people = new Map<EvidenceRole, Set<string>>()
  for (const { by } of carriers) {
    if (by) people.set(by.role, (people.get(by.role) ?? new Set()).add(by.who))
  }
  return [...people].map(([role, who]) => ({ role, people: role === 'document' || role === 'test' ? 1 : who.size }))
}
