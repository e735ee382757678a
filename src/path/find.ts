import type { Catalog, LoadedPathway } from '../load/catalog.js'
import type { Goal } from '../model/goal.js'
import type { Day, Id } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import type { Situation } from '../model/situation.js'
import { isDay } from '../rule/day.js'
import { optionOf } from './option.js'
import { readersOf } from './reader.js'

/** Every path of the catalog for one occupation (null: its facts are unknown), asked on a day; what leads furthest comes first. */
export function findPathways(
  situation: Situation,
  occupation: Id | null,
  catalog: Catalog,
  { on }: { readonly on: Day },
): PathwayOption[] {
  if (!isDay(on)) throw new TypeError(`findPathways takes a day that exists as "on", not "${on}".`)
  const ask = readersOf({ situation, occupation, catalog, on })
  return [...catalog.pathways.values()].sort(compare).map((loaded) => optionOf(loaded, ask))
}

const order: Readonly<Record<Goal, number>> = {
  licence: 0,
  full: 1,
  part: 2,
  preparation: 3,
  business: 4,
  study: 5,
  funding: 6,
  language: 7,
  residence: 8,
  advice: 9,
}

/** By goal, then by the least effort, paths without a figure last, then by id. */
function compare({ pathway: left }: LoadedPathway, { pathway: right }: LoadedPathway): number {
  return (
    order[left.leadsTo] - order[right.leadsTo] ||
    leastMonths(left) - leastMonths(right) ||
    (left.id < right.id ? -1 : 1)
  )
}

const leastMonths = ({ effort }: LoadedPathway['pathway']): number => effort?.months[0] ?? Number.MAX_SAFE_INTEGER
