import { Goal as goals } from '../generated/tables.js'
import { needCatalog, needDay } from '../load/calls.js'
import type { Catalog, LoadedPathway } from '../load/catalog.js'
import { freeze } from '../load/freeze.js'
import { nearest } from '../load/nearest.js'
import type { Day, Id } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import type { Situation } from '../model/situation.js'
import { optionOf } from './option.js'
import { readersOf } from './reader.js'

/** Every path of the catalog for one occupation (null: its facts are unknown), asked on a day; what leads furthest comes first. */
export function findPathways(
  situation: Situation,
  occupation: Id | null,
  catalog: Catalog,
  options: { readonly on: Day },
): PathwayOption[] {
  needCatalog(catalog, 'findPathways')
  needDay(options, 'findPathways')
  needOccupation(occupation, situation, catalog)
  const { on } = options
  const ask = readersOf({ situation, occupation, catalog, on })
  return freeze([...catalog.pathways.values()].sort(compare).map((loaded) => optionOf(loaded, ask)))
}

/** An id that nobody says anything about and that is nearly one of the catalog is a typing error; facts of any other are unknown. */
function needOccupation(id: Id | null, { about = {} }: Situation, { occupations }: Catalog): void {
  if (id === null || occupations.has(id) || Object.hasOwn(about, id)) return
  const near = nearest(id, occupations.keys())
  if (near !== null) throw new TypeError(`The catalog has no occupation "${id}". Did you mean "${near}"?`)
}

const order = String(goals).split(' ')

/** By goal, then by the least effort, paths without a figure last, then by id. */
function compare({ pathway: left }: LoadedPathway, { pathway: right }: LoadedPathway): number {
  return (
    order.indexOf(left.leadsTo) - order.indexOf(right.leadsTo) ||
    leastMonths(left) - leastMonths(right) ||
    (left.id < right.id ? -1 : 1)
  )
}

const leastMonths = ({ effort }: LoadedPathway['pathway']): number => effort?.months[0] ?? Number.MAX_SAFE_INTEGER
