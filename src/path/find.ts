import { Goal as goals } from '../generated/tables.js'
import { needCatalog, needDay } from '../load/calls.js'
import type { Catalog, LoadedPathway } from '../load/catalog.js'
import { nearest } from '../load/nearest.js'
import type { Day, Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { PathwayOption } from '../model/option.js'
import type { Situation } from '../model/situation.js'
import { still } from '../rule/still.js'
import type { WithoutReasons } from '../score/without-reasons.js'
import { optionOf } from './option.js'
import { readersOf } from './reader.js'

/** `match`: what is shown of the occupation; paths that ask for the scope of the work then name the areas that are still open. */
export interface PathwaysOptions {
  readonly on: Day
  readonly match?: Match | undefined
}

/** Every path of the catalog for one occupation (null: its facts are unknown), asked on a day; what leads furthest comes first. */
export function findPathways(
  situation: Situation,
  occupation: Id | null,
  catalog: Catalog,
  options: PathwaysOptions & { readonly reasons?: true },
): PathwayOption[]
export function findPathways(
  situation: Situation,
  occupation: Id | null,
  catalog: Catalog,
  options: PathwaysOptions & { readonly reasons: false },
): WithoutReasons<PathwayOption>[]
export function findPathways(
  situation: Situation,
  occupation: Id | null,
  catalog: Catalog,
  options: PathwaysOptions & { readonly reasons?: boolean },
): (PathwayOption | WithoutReasons<PathwayOption>)[] {
  needCatalog(catalog, 'findPathways')
  needDay(options, 'findPathways')
  needDay(situation, 'findPathways')
  needOccupation(occupation, situation, catalog)
  const { on, match, reasons = true } = options
  if (match && (match.on !== on || match.occupation.id !== occupation))
    throw new TypeError('The match is of another day or of another occupation.')
  const ask = readersOf({ situation, occupation, catalog, on })
  return still([...catalog.pathways.values()].sort(compare).map((loaded) => optionOf(loaded, ask, { match, reasons })))
}

/** An id that nobody says anything about and that is nearly one of the catalog is a typing error; facts of any other are unknown. */
function needOccupation(id: Id | null, { about = {} }: Situation, { occupations }: Catalog): void {
  if (id !== null && typeof id !== 'string') throw new TypeError('An occupation has an id.')
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
