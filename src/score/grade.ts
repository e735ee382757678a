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
  return {
    grade: gradeReached(basis, named),
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
  new Set(supports.filter(({ grade }) => isAtLeast(grade, 'confirmed')).map(witnessOf)).size

/** How many pieces were named that are no longer current. */
export const expiredCount = ({ named }: Graded, frame: Frame): number =>
  new Set(named.flat().filter((piece) => !isCurrentPiece(piece, frame))).size

const namesPieces = ({ selected }: Item): boolean => selected.some(({ rating }) => rating.evidence !== undefined)

/** The pieces that selected ratings of an indicator name in the given views, by id. */
function piecesOf({ indicator }: Item, views: readonly Modelled[], evidence: Evidences): readonly Evidence[] {
  const pieces: Evidence[] = []
  for (const { items } of views) {
    const selected = items.find((one) => one.indicator === indicator)?.selected ?? []
    for (const { rating } of selected) {
      for (const id of rating.evidence ?? []) {
        const piece = evidence.get(id)
        if (piece && !pieces.includes(piece)) pieces.push(piece)
      }
    }
  }
  return pieces.sort((left, right) => compareIds(left.id, right.id))
}

/** Without any support the grade is `stated`. */
function gradeReached({ counted, coverage: { total }, frame }: Modelled, named: Graded['named']): EvidenceGrade {
  const weights = [0, 0, 0, 0, 0, 0]
  counted.forEach(({ indicator, selected }, place) => {
    const best = bestOf(selected, named[place] ?? none, frame)
    weights[best] = (weights[best] ?? 0) + indicator.weight
  })
  let covered = 0
  let height = rising.length
  for (; height > 1; height -= 1) {
    covered += weights[height] ?? 0
    if (coversTenths({ covered, total }, 4)) break
  }
  return rising[height - 1] ?? 'stated'
}

/** Two pieces confirmed by one body, and two sources of one rater, are one witness. */
const witnessOf = (support: Support): string =>
  support.by === 'rating' ? `rater ${support.rated.by.rater}` : `body ${support.piece.confirmedBy ?? support.piece.id}`
