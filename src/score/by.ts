import type { ErrorModel } from '../load/error-model.js'
import type { EvidenceGrade, ViewName } from '../model/grade.js'
import type { Source } from '../model/source.js'
import { compareIds } from './order.js'

/** A source with what the error model says of its kind. */
export interface By {
  readonly source: Source
  readonly view: ViewName
  /** The person behind it: in the view `self` always the same one. */
  readonly rater: string
  /** Place of the source in canonical order, and of its rater among all raters. */
  readonly rank: number
  readonly cluster: number
  readonly weight: number
  readonly shift: number
  readonly isFamily: boolean
  /** The grade that a current rating of it lends alone. */
  readonly alone: EvidenceGrade
  /** Watched, trained with the anchors, and neither friend nor family. */
  readonly isTrained: boolean
  readonly occasions: number
  readonly isIndependent: boolean
}

const raterOf = (source: Source): string => (source.kind === 'self' ? 'self' : (source.rater ?? source.id))

/** By id; a source that stands there twice counts once. */
export function bysOf(sources: readonly Source[], { weights, tau }: ErrorModel): Map<string, By> {
  const sorted = [...sources].sort((left, right) => compareIds(left.kind, right.kind) || compareIds(left.id, right.id))
  const raters = [...new Set(sorted.map(raterOf))].sort(compareIds)
  const bys = new Map<string, By>()
  for (const [rank, source] of sorted.entries()) {
    const [rater, family] = [raterOf(source), isFamily(source)]
    bys.set(source.id, {
      source,
      view: source.kind === 'self' ? 'self' : 'others',
      rater,
      rank,
      cluster: raters.indexOf(rater),
      weight: weights[source.kind],
      shift: tau[family ? 'friendOrFamily' : source.kind],
      isFamily: family,
      alone: gradeAlone(source, family),
      isTrained: !family && 'anchorTraining' in source && source.anchorTraining === true,
      occasions: 'occasions' in source ? (source.occasions ?? 1) : 1,
      isIndependent: 'relation' in source && source.relation === 'independent',
    })
  }
  return bys
}

/** What one rating supports by itself (competence-methods, section 6.2); family and friends never support more than a description. */
function gradeAlone({ kind }: Source, isFamily: boolean): EvidenceGrade {
  if (kind === 'self') return 'stated'
  if (isFamily) return 'described'
  return kind === 'test' ? 'verified' : 'confirmed'
}

const isFamily = (source: Source): boolean => 'relation' in source && source.relation === 'friendOrFamily'
