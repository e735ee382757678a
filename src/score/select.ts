import type { ViewName } from '../model/grade.js'
import type { Indicator } from '../model/rubric.js'
import { compareIds } from './order.js'
import type { Parameters } from './parameters.js'
import type { Given } from './records.js'

/** A rating with a level; its weight is that of the indicator times that of the kind of source. */
export interface Rated extends Given {
  readonly indicator: Indicator
  readonly level: number
  readonly weight: number
}

type Select = Parameters['select']
type Order = (left: Rated, right: Rated) => number

/** Of several ratings of one indicator those that count: per source, in the view of the person per person. */
export function selectRatings(rated: readonly Rated[], select: Select, view: ViewName): readonly Rated[] {
  const sorted = rated.length > 1 ? [...rated].sort(inOrder) : rated
  if (select === 'all' || sorted.length < 2) return sorted
  const chosen = new Map<string, Rated>()
  for (const rating of sorted) {
    const key = view === 'self' ? '' : rating.source.id
    const before = chosen.get(key)
    if (!before || preference[select](rating, before) < 0) chosen.set(key, rating)
  }
  return [...chosen.values()]
}

/** The canonical order of ratings of one indicator (scoring.md, section 2). */
const inOrder: Order = (left, right) =>
  compareIds(left.source.kind, right.source.kind) ||
  compareIds(left.source.id, right.source.id) ||
  compareIds(left.rating.on, right.rating.on) ||
  compareIds(left.rating.id, right.rating.id)

const byId: Order = (left, right) => compareIds(left.rating.id, right.rating.id)
const laterFirst: Order = (left, right) => compareIds(right.rating.on, left.rating.on)
const lowerFirst: Order = (left, right) => left.level - right.level

const preference: Record<Exclude<Select, 'all'>, Order> = {
  latest: (left, right) => laterFirst(left, right) || lowerFirst(left, right) || byId(left, right),
  best: (left, right) => -lowerFirst(left, right) || laterFirst(left, right) || byId(left, right),
}
