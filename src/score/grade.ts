import type { Evidence } from '../model/evidence.js'
import type { EvidenceGrade } from '../model/grade.js'
import type { Frame } from './frame.js'
import type { Item } from './items.js'
import { compareIds } from './order.js'
import type { Records } from './records.js'
import type { Rated } from './select.js'
import { bestOf, isAtLeast, isCurrentPiece, rising, type Support, supportsOf } from './support.js'
import { coversTenths, type Modelled } from './tally.js'

/** The grade of a view or a finding, with what supports each counted indicator. */
export interface Graded {
  readonly grade: EvidenceGrade
  readonly supports: () => Support[]
  /** All pieces that were named, also those that are no longer current. */
  readonly named: readonly (readonly Evidence[])[]
}

type Evidences = Records['evidence']
const none: readonly Evidence[] = []

/** The highest grade that indicators with two fifths of the counted weight reach: one documented act lifts no competence. */
export function evidenceGrade(basis: Modelled, views: readonly Modelled[], evidence: Evidences): Graded {
  const { counted, frame } = basis
  const isNamed = evidence.size > 0 && views.some(({ items }) => items.some(namesPieces))
  const named = isNamed ? counted.map((item) => piecesOf(item, views, evidence)) : []
  const best = counted.map(({ selected }, place) => bestOf(selected, named[place] ?? none, frame))
  return {
    grade: gradeReached(basis, best),
    named,
    supports: () => counted.flatMap(({ selected }, place) => supportsOf(selected, named[place] ?? none, frame)),
  }
}

/** The ratings and pieces that lend the grade, a piece once though it may support several indicators. */
export function carriersOf(grade: EvidenceGrade, supports: readonly Support[]): Support[] {
  const seen = new Set<Rated | Evidence>()
  return supports.filter((support) => {
    const what = support.by === 'rating' ? support.rated : support.piece
    if (seen.has(what) || !isAtLeast(support.grade, grade)) return false
    return seen.add(what)
  })
}

/** How many different raters and confirming bodies stand behind support of `confirmed` or more. */
export const witnessCount = (supports: readonly Support[]): number =>
  new Set(supports.flatMap((support) => (isAtLeast(support.grade, 'confirmed') ? [witnessOf(support)] : []))).size

/** How many pieces were named that are no longer current. */
export const expiredCount = ({ named }: Graded, frame: Frame): number =>
  new Set(named.flat().filter((piece) => !isCurrentPiece(piece, frame))).size

const namesPieces = ({ selected }: Item): boolean => selected.some(({ rating }) => rating.evidence !== undefined)

/** The pieces that selected ratings of an indicator name in the given views, by id. */
function piecesOf({ indicator }: Item, views: readonly Modelled[], evidence: Evidences): readonly Evidence[] {
  const ids: string[] = []
  for (const { items } of views) {
    const selected = items.find((one) => one.indicator === indicator)?.selected ?? []
    for (const { rating } of selected) if (rating.evidence !== undefined) ids.push(...rating.evidence)
  }
  return ids.length === 0 ? none : [...new Set(ids)].sort(compareIds).flatMap((id) => evidence.get(id) ?? [])
}

/** Without any support the grade is `stated`. */
function gradeReached(
  { counted, coverage: { total } }: Modelled,
  best: readonly (EvidenceGrade | null)[],
): EvidenceGrade {
  const isReached = (least: EvidenceGrade) => {
    const covered = counted.reduce(
      (sum, { indicator }, place) => (isAtLeast(best[place] ?? null, least) ? sum + indicator.weight : sum),
      0,
    )
    return coversTenths({ covered, total }, 4)
  }
  return [...rising].reverse().find(isReached) ?? 'stated'
}

/** Two pieces confirmed by one body, and two sources of one rater, are one witness. */
const witnessOf = (support: Support): string =>
  support.by === 'rating' ? `rater ${support.rated.by.rater}` : `body ${support.piece.confirmedBy ?? support.piece.id}`
