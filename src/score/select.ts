import type { ErrorModel } from '../load/error-model.js'
import type { LoadedIndicator } from '../load/loaded-rubric.js'
import type { Rating } from '../model/assessment.js'
import type { By } from './by.js'
import { compareIds } from './order.js'

/** A rating with a level; its weight is that of the indicator times that of the kind of source. */
export interface Rated {
  readonly rating: Rating
  readonly by: By
  readonly indicator: LoadedIndicator
  readonly level: number
  readonly weight: number
}

type Select = ErrorModel['select']
type Order = (left: Rated, right: Rated) => number

/** Of the ratings of one indicator, in canonical order, those that count: per source, in the view of the person per person. */
export function selectRatings(rated: readonly Rated[], select: Select): readonly Rated[] {
  if (rated.length < 2 || select === 'all') return rated
  const chosen: Rated[] = []
  for (const rating of rated) {
    const before = chosen.at(-1)
    if (before === undefined || !isOfOne(before.by, rating.by)) chosen.push(rating)
    else if (preference[select](rating, before) < 0) chosen[chosen.length - 1] = rating
  }
  return chosen
}

const isOfOne = (before: By, next: By): boolean => before === next || (before.view === 'self' && next.view === 'self')

/** The canonical order of ratings of one indicator (scoring.md, section 2). */
export const inOrder: Order = (left, right) =>
  left.by.rank - right.by.rank || compareIds(left.rating.on, right.rating.on) || byId(left, right)

const byId: Order = (left, right) => compareIds(left.rating.id, right.rating.id)
const laterFirst: Order = (left, right) => compareIds(right.rating.on, left.rating.on)
const lowerFirst: Order = (left, right) => left.level - right.level

const preference: Record<Exclude<Select, 'all'>, Order> = {
  latest: (left, right) => laterFirst(left, right) || lowerFirst(left, right) || byId(left, right),
  best: (left, right) => -lowerFirst(left, right) || laterFirst(left, right) || byId(left, right),
}
