import type { Evidence } from '../model/evidence.js'
import type { EvidenceGrade } from '../model/grade.js'
import { type Frame, isCurrent } from './frame.js'
import type { Rated } from './select.js'

/** One rating or piece of evidence with the grade that it lends to an indicator. */
export type Support =
  | { readonly by: 'rating'; readonly grade: EvidenceGrade; readonly rated: Rated }
  | { readonly by: 'piece'; readonly grade: EvidenceGrade; readonly piece: Evidence }

export const descending: readonly EvidenceGrade[] = ['verified', 'observed', 'confirmed', 'described', 'stated']

const rankOf: Readonly<Record<EvidenceGrade, number>> = {
  stated: 1,
  described: 2,
  confirmed: 3,
  observed: 4,
  verified: 5,
}

/** No grade reaches any. */
export const isAtLeast = (grade: EvidenceGrade | null, least: EvidenceGrade): boolean =>
  grade !== null && rankOf[grade] >= rankOf[least]

export function bestOf(supports: readonly Support[]): EvidenceGrade | null {
  let best: EvidenceGrade | null = null
  for (const { grade } of supports) if (best === null || rankOf[grade] > rankOf[best]) best = grade
  return best
}

/** What supports one indicator (competence-methods, section 6.2); pieces that are not current support nothing. */
export function supportOf(rated: readonly Rated[], pieces: readonly Evidence[], frame: Frame): readonly Support[] {
  const together = gradeTogether(rated, frame)
  const supports = rated.map((rating): Support => {
    const grade = together && isGood(rating, frame) ? together : gradeOfRating(rating, frame)
    return { by: 'rating', grade, rated: rating }
  })
  for (const piece of pieces) {
    if (isCurrentPiece(piece, frame)) supports.push({ by: 'piece', grade: gradeOfPiece(piece), piece })
  }
  return supports
}

/** Last use counts where it is known, else the day of the piece, and never beyond its validity. */
export const isCurrentPiece = ({ on, lastUsed, validUntil }: Evidence, frame: Frame): boolean =>
  (validUntil === undefined || frame.on <= validUntil) && isCurrent(lastUsed ?? on, frame)

/** A rating alone; family and friends never support more than a description. */
function gradeOfRating({ by: { source, isFamily }, rating }: Rated, frame: Frame): EvidenceGrade {
  if (source.kind === 'self' || !isCurrent(rating.on, frame)) return 'stated'
  if (isFamily) return 'described'
  return source.kind === 'test' ? 'verified' : 'confirmed'
}

/** By somebody trained with the anchors, where there are anchors, and still current. */
function isGood({ by: { source, isFamily }, rating, indicator: { indicator } }: Rated, frame: Frame): boolean {
  if (source.kind !== 'observer' && source.kind !== 'workSample') return false
  const hasAnchors = (indicator.anchors ?? frame.own.competence.anchors) !== undefined
  return hasAnchors && source.anchorTraining === true && !isFamily && isCurrent(rating.on, frame)
}

/** Good ratings together: two occasions, and for the highest grade two raters, one of them independent. */
function gradeTogether(rated: readonly Rated[], frame: Frame): EvidenceGrade | null {
  let [occasions, isIndependent, areTwo] = [0, false, false]
  let first: Rated | null = null
  const seen: Rated['by'][] = []
  for (const rating of rated) {
    const { by } = rating
    if (!isGood(rating, frame) || seen.includes(by)) continue
    seen.push(by)
    if ('occasions' in by.source) occasions += by.source.occasions ?? 1
    else occasions += 1
    isIndependent ||= 'relation' in by.source && by.source.relation === 'independent'
    first ??= rating
    areTwo ||= by.cluster !== first.by.cluster
  }
  if (occasions < 2) return null
  return isIndependent && areTwo ? 'verified' : 'observed'
}

type Kind = Evidence['kind']
const gradesOfPieces: Record<Kind, (piece: Evidence) => EvidenceGrade> = {
  account: ({ what, where, when, ownPart }) => (what && where && when && ownPart ? 'described' : 'stated'),
  record: () => 'described',
  workSample: ({ confirmedBy }) => (confirmedBy === undefined ? 'described' : 'confirmed'),
  thirdParty: () => 'confirmed',
  observation: () => 'confirmed',
  document: ({ official }) => (official ? 'verified' : 'confirmed'),
  test: () => 'verified',
}

const gradeOfPiece = (piece: Evidence): EvidenceGrade =>
  piece.relation === 'friendOrFamily' ? 'described' : gradesOfPieces[piece.kind](piece)
