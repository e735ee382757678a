import type { ViewName } from '../model/grade.js'
import type { ViewFlag } from '../model/profile.js'
import type { Frame } from './frame.js'
import type { Item, Sum, Tallied } from './items.js'

/** Indicator weight with a level, and of all counted indicators. */
export interface Coverage {
  readonly covered: number
  readonly total: number
}

/** The indicators of a view, counted and summed up. */
export interface Tally<T extends Tallied = Item> {
  readonly view: ViewName
  readonly frame: Frame
  readonly items: readonly T[]
  readonly counted: readonly T[]
  /** The counted ones without a level. */
  readonly missing: readonly T[]
  readonly coverage: Coverage
  readonly sum: Sum
  /** How many ratings count. */
  readonly n: number
}

/** x and level of a model. */
export interface Standing {
  readonly mean: number
  readonly level: number
}

/** One of the three models of scoring.md, section 3. */
export interface Model {
  /** The counted indicators that have to be rated. */
  readonly keys: <T extends Tallied>(counted: readonly T[]) => readonly T[]
  readonly rungs?: (tally: Tally<Tallied>) => readonly Rung[]
  /** x and level with at least one rating; with `virtual` every missing indicator is rated so. */
  readonly stand: (tally: Tally<Tallied>, virtual?: number) => Standing
  /** The indicators that decide: the standard error speaks of their ratings; null: the model has none. */
  readonly deciding: <T extends Tallied>(counted: readonly T[]) => readonly T[] | null
}

/** One view after the model, before rules and gates. */
export interface Modelled<T extends Tallied = Item> extends Tally<T> {
  readonly model: Model
  readonly rungs: readonly Rung[]
  /** Why the view is not determinable; null: it is. */
  readonly undetermined: ViewFlag | null
  /** x of the model and its level; null where the view is not determinable. */
  readonly mean: number | null
  readonly level: number | null
}

/** What one rung needs and has: so many of its indicators at this rating or above. */
export interface Rung {
  readonly level: number
  readonly name: string
  readonly needed: number
  readonly reach: number
  readonly reached: number
  readonly count: number
  readonly state: 'passed' | 'failed' | 'open'
}

/** Compares the coverage with tenths, in whole numbers. */
export const coversTenths = ({ covered, total }: Coverage, tenths: number): boolean => 10 * covered >= tenths * total
