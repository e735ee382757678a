import type { Evidence } from '../model/evidence.js'
import type { EvidenceGrade } from '../model/grade.js'
import type { By } from './by.js'
import { type Frame, isCurrent } from './frame.js'
import type { Rated } from './select.js'

/** One rating or piece of evidence with the grade that it lends to an indicator. */
export type Support =
  | { readonly by: 'rating'; readonly grade: EvidenceGrade; readonly rated: Rated }
  | { readonly by: 'piece'; readonly grade: EvidenceGrade; readonly piece: Evidence }

export const rising: readonly EvidenceGrade[] = ['stated', 'described', 'confirmed', 'observed', 'verified']

/** How high a grade is: from 1, so that 0 is none. */
const heightOf = (grade: EvidenceGrade): number => rising.indexOf(grade) + 1

export const isAtLeast = (grade: EvidenceGrade, least: EvidenceGrade): boolean => heightOf(grade) >= heightOf(least)

/** Height of the best grade that an indicator gets, 0 for none (competence-methods, section 6.2). */
export function bestOf(rated: readonly Rated[], pieces: readonly Evidence[], frame: Frame): number {
  const together = gradeTogether(rated, frame)
  let best = 0
  for (const one of rated) best = Math.max(best, heightOf(gradeOfRating(one, together, frame)))
  for (const piece of pieces) if (isCurrentPiece(piece, frame)) best = Math.max(best, heightOf(gradeOfPiece(piece)))
  return best
}

/** Everything that supports one indicator; pieces that are not current support nothing. */
export function supportsOf(rated: readonly Rated[], pieces: readonly Evidence[], frame: Frame): Support[] {
  const together = gradeTogether(rated, frame)
  return [
    ...rated.map((one): Support => ({ by: 'rating', grade: gradeOfRating(one, together, frame), rated: one })),
    ...pieces
      .filter((piece) => isCurrentPiece(piece, frame))
      .map((piece): Support => ({ by: 'piece', grade: gradeOfPiece(piece), piece })),
  ]
}

/** Last use counts where it is known, else the day of the piece, and never beyond its validity. */
export const isCurrentPiece = ({ on, lastUsed, validUntil }: Evidence, frame: Frame): boolean =>
  (validUntil === undefined || frame.on <= validUntil) && isCurrent(lastUsed ?? on, frame)

/** Good ratings lend what they reach together, current ones what their source lends alone. */
function gradeOfRating(rated: Rated, together: EvidenceGrade | null, frame: Frame): EvidenceGrade {
  if (together !== null && isGood(rated, frame)) return together
  return isCurrent(rated.rating.on, frame) ? rated.by.alone : 'stated'
}

/** By somebody trained with the anchors, where there are anchors, and still current. */
const isGood = ({ by, rating, indicator }: Rated, frame: Frame): boolean =>
  by.isTrained &&
  (indicator.indicator.anchors ?? frame.own.competence.anchors) !== undefined &&
  isCurrent(rating.on, frame)

/** Good ratings together: two occasions, and for the highest grade two raters, one of them independent. */
function gradeTogether(rated: readonly Rated[], frame: Frame): EvidenceGrade | null {
  let [first, last]: [By | null, By | null] = [null, null]
  let [occasions, isIndependent, areTwo] = [0, false, false]
  for (const rating of rated) {
    const { by } = rating
    if (last === by || !isGood(rating, frame)) continue // ratings of one source stand side by side
    first ??= by
    last = by
    occasions += by.occasions
    isIndependent ||= by.isIndependent
    areTwo ||= by.cluster !== first.cluster
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
