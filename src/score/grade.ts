import type { Evidence } from '../model/evidence.js'
import type { EvidenceGrade } from '../model/grade.js'
import type { Frame } from './frame.js'
import type { Item } from './items.js'
import { compareIds } from './order.js'
import type { Records } from './records.js'
import type { Rated } from './select.js'
import { bestOf, descending, isAtLeast, isCurrentPiece, type Support, supportOf } from './support.js'
import { coversTenths, type Modelled } from './tally.js'

/** The grade of a view or a finding, with what supports each counted indicator. */
export interface Graded {
  readonly grade: EvidenceGrade
  readonly supports: readonly (readonly Support[])[]
  /** All pieces that were named, also those that are no longer current. */
  readonly named: readonly (readonly Evidence[])[]
}

type Evidences = Records['evidence']

/** The highest grade that indicators with two fifths of the counted weight reach: one documented act lifts no competence. */
export function evidenceGrade(basis: Modelled, views: readonly Modelled[], evidence: Evidences): Graded {
  const { counted, frame } = basis
  const named = evidence.size === 0 ? [] : counted.map((item) => piecesOf(item, views, evidence))
  const supports = counted.map((item, place) => supportOf(item.selected, named[place] ?? [], frame))
  return { grade: gradeReached(counted, supports.map(bestOf)), supports, named }
}

/** The ratings and pieces that lend the grade, a piece once though it may support several indicators. */
export function carriersOf({ grade, supports }: Graded): Support[] {
  const seen = new Set<Rated | Evidence>()
  return supports.flat().filter((support) => {
    const what = support.by === 'rating' ? support.rated : support.piece
    if (seen.has(what) || !isAtLeast(support.grade, grade)) return false
    return seen.add(what)
  })
}

/** How many different raters and confirming bodies stand behind support of `confirmed` or more. */
export const witnessCount = ({ supports }: Graded): number =>
  new Set(supports.flat().flatMap((support) => (isAtLeast(support.grade, 'confirmed') ? [witnessOf(support)] : [])))
    .size

/** How many pieces were named that are no longer current. */
export const expiredCount = ({ named }: Graded, frame: Frame): number =>
  new Set(named.flat().filter((piece) => !isCurrentPiece(piece, frame))).size

/** The pieces that selected ratings of an indicator name in the given views, by id. */
function piecesOf({ indicator }: Item, views: readonly Modelled[], evidence: Evidences): Evidence[] {
  const items = views.flatMap((view) => view.items.filter((item) => item.indicator === indicator))
  const ids = items.flatMap(({ selected }) => selected.flatMap(({ rating }) => rating.evidence ?? []))
  return [...new Set(ids)].sort(compareIds).flatMap((id) => evidence.get(id) ?? [])
}

function gradeReached(counted: readonly Item[], best: readonly (EvidenceGrade | null)[]): EvidenceGrade {
  let total = 0
  for (const { indicator } of counted) total += indicator.weight
  const isReached = (least: EvidenceGrade) => {
    let covered = 0
    for (const [place, { indicator }] of counted.entries()) {
      if (isAtLeast(best[place] ?? null, least)) covered += indicator.weight
    }
    return coversTenths({ covered, total }, 4)
  }
  return descending.find(isReached) ?? 'stated'
}

/** Two pieces confirmed by one body, and two sources of one rater, are one witness. */
const witnessOf = (support: Support): string =>
  support.by === 'rating' ? `rater ${support.rated.by.rater}` : `body ${support.piece.confirmedBy ?? support.piece.id}`
