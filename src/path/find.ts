import { needCatalog, needDay, needOccupation } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
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

/**
 * Every path of the catalog for one occupation, asked on a day; what leads furthest comes first. null: facts of an occupation are unknown.
 * An occupation stands in the catalog, or the situation speaks of it (`about`).
 */
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
  needKnown(occupation, situation, catalog)
  const { on, match, reasons = true } = options
  if (match && (match.on !== on || match.occupation.id !== occupation))
    throw new TypeError('The match is of another day or of another occupation.')
  const ask = readersOf({ situation, occupation, catalog, on })
  return still(Array.from(catalog.pathways.values(), (loaded) => optionOf(loaded, ask, { match, reasons })))
}

/** Stops a call about an occupation that neither the catalog knows nor the situation speaks of. */
export function needKnown(occupation: Id | null, { about = {} }: Situation, catalog: Catalog): void {
  const isStated = typeof occupation === 'string' && Object.hasOwn(about, occupation)
  if (occupation !== null && !isStated) needOccupation(occupation, catalog)
}
