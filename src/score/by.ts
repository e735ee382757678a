import type { ErrorModel } from '../load/error-model.js'
import type { ViewName } from '../model/grade.js'
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
}

const raterOf = (source: Source): string => (source.kind === 'self' ? 'self' : (source.rater ?? source.id))

/** By id; a source that stands there twice counts once. */
export function bysOf(sources: readonly Source[], { weights, tau }: ErrorModel): Map<string, By> {
  const sorted = [...sources].sort((left, right) => compareIds(left.kind, right.kind) || compareIds(left.id, right.id))
  const raters = [...new Set(sorted.map(raterOf))].sort(compareIds)
  return new Map(
    sorted.map((source, rank) => {
      const [rater, family] = [raterOf(source), isFamily(source)]
      const by: By = {
        ...{ source, view: source.kind === 'self' ? 'self' : 'others', rater, rank, cluster: raters.indexOf(rater) },
        ...{ weight: weights[source.kind], shift: tau[family ? 'friendOrFamily' : source.kind], isFamily: family },
      }
      return [source.id, by]
    }),
  )
}

const isFamily = (source: Source): boolean => 'relation' in source && source.relation === 'friendOrFamily'
