import type { Evidence } from '../model/evidence.js'
import type { EvidenceGrade } from '../model/grade.js'
import { isFamily, raterOf } from './error.js'
import { type CompetenceFrame, isCurrent } from './frame.js'
import { sumBy } from './number.js'
import type { Rated } from './select.js'

/** One rating or piece of evidence with the grade that it lends to an indicator. */
export type Support =
  | { readonly by: 'rating'; readonly grade: EvidenceGrade; readonly rated: Rated }
  | { readonly by: 'piece'; readonly grade: EvidenceGrade; readonly piece: Evidence }

const grades: readonly EvidenceGrade[] = ['stated', 'described', 'confirmed', 'observed', 'verified']
export const descending = [...grades].reverse()

/** No grade reaches any. */
export const isAtLeast = (grade: EvidenceGrade | null, least: EvidenceGrade): boolean =>
  grade !== null && grades.indexOf(grade) >= grades.indexOf(least)

export const bestOf = (supports: readonly Support[]): EvidenceGrade | null =>
  descending.find((grade) => supports.some((support) => support.grade === grade)) ?? null

/** What supports one indicator (competence-methods, section 6.2); pieces that are not current support nothing. */
export function supportOf(
  rated: readonly Rated[],
  pieces: readonly Evidence[],
  frame: CompetenceFrame,
): readonly Support[] {
  const good = rated.filter((rating) => isGood(rating, frame))
  const together = gradeTogether(good)
  return [
    ...rated.map((rating): Support => {
      const grade = together && good.includes(rating) ? together : gradeOfRating(rating, frame)
      return { by: 'rating', grade, rated: rating }
    }),
    ...pieces
      .filter((piece) => isCurrentPiece(piece, frame))
      .map((piece): Support => ({ by: 'piece', grade: gradeOfPiece(piece), piece })),
  ]
}

/** Last use counts where it is known, else the day of the piece, and never beyond its validity. */
export const isCurrentPiece = ({ on, lastUsed, validUntil }: Evidence, frame: CompetenceFrame): boolean =>
  (validUntil === undefined || frame.on <= validUntil) && isCurrent(lastUsed ?? on, frame)

/** A rating alone; family and friends never support more than a description. */
function gradeOfRating({ source, rating }: Rated, frame: CompetenceFrame): EvidenceGrade {
  if (source.kind === 'self' || !isCurrent(rating.on, frame)) return 'stated'
  if (isFamily(source)) return 'described'
  return source.kind === 'test' ? 'verified' : 'confirmed'
}

/** By somebody trained with the anchors, where there are anchors, and still current. */
function isGood({ source, rating, indicator }: Rated, frame: CompetenceFrame): boolean {
  if (source.kind !== 'observer' && source.kind !== 'workSample') return false
  const hasAnchors = (indicator.anchors ?? frame.competence.anchors) !== undefined
  return hasAnchors && source.anchorTraining === true && !isFamily(source) && isCurrent(rating.on, frame)
}

/** Good ratings together: two occasions, and for the highest grade two raters, one of them independent. */
function gradeTogether(good: readonly Rated[]): EvidenceGrade | null {
  const sources = [...new Set(good.map(({ source }) => source))]
  if (sumBy(sources, (source) => ('occasions' in source ? (source.occasions ?? 1) : 1)) < 2) return null
  const isIndependent = sources.some((source) => 'relation' in source && source.relation === 'independent')
  return isIndependent && new Set(sources.map(raterOf)).size >= 2 ? 'verified' : 'observed'
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
