import type { ViewName } from '../model/grade.js'
import type { ViewFlag } from '../model/profile.js'
import type { CompetenceFrame } from './frame.js'
import { type Item, isCounted, viewItems, weightOf } from './items.js'
import { sumBy } from './number.js'
import type { Records } from './records.js'
import type { Rated } from './select.js'

/** Weights and weighted levels in whole numbers, so that nothing is decided by a division. */
export interface Sum {
  readonly weight: number
  readonly total: number
}

/** Indicator weight with a level, and of all counted indicators. */
export interface Coverage {
  readonly covered: number
  readonly total: number
}

/** One view after the model, before rules and gates. */
export interface Modelled {
  readonly view: ViewName
  readonly frame: CompetenceFrame
  readonly items: readonly Item[]
  readonly counted: readonly Item[]
  readonly rated: readonly Rated[]
  readonly coverage: Coverage
  readonly sum: Sum
  /** Why the view is not determinable; null: it is. */
  readonly undetermined: ViewFlag | null
  /** x of the model and its level; null where the view is not determinable. */
  readonly mean: number | null
  readonly level: number | null
}

/** The model `weightedMean`: the mean of the counted ratings, its level by cuts. */
export function weightedMean(view: ViewName, frame: CompetenceFrame, records: Records): Modelled {
  const items = viewItems(view, frame, records)
  const counted = items.filter(isCounted)
  const rated = counted.flatMap((item) => item.selected)
  const [coverage, sum] = [coverageOf(counted), sumOf(rated)]
  const undetermined = whyUndetermined(counted, coverage)
  const [mean, level] = undetermined ? [null, null] : [sum.total / sum.weight, levelByCuts(sum, frame.cuts)]
  return { view, frame, items, counted, rated, coverage, sum, undetermined, mean, level }
}

export const sumOf = (ratings: readonly Pick<Rated, 'weight' | 'level'>[]): Sum => ({
  weight: sumBy(ratings, ({ weight }) => weight),
  total: sumBy(ratings, ({ weight, level }) => weight * level),
})

/** How many cuts the mean reaches; a value exactly on a cut reaches it. */
export const levelByCuts = ({ weight, total }: Sum, cuts: readonly number[]): number =>
  cuts.filter((cut) => 100 * total >= cut * weight).length

/** Compares the coverage with tenths, in whole numbers. */
export const coversTenths = ({ covered, total }: Coverage, tenths: number): boolean => 10 * covered >= tenths * total

const coverageOf = (counted: readonly Item[]): Coverage => ({
  covered: sumBy(counted, (item) => (item.absence === null ? weightOf(item) : 0)),
  total: sumBy(counted, weightOf),
})

/** The first reason that holds; level 0 is never one of them. */
function whyUndetermined(counted: readonly Item[], coverage: Coverage): ViewFlag | null {
  const missing = counted.filter(({ absence }) => absence !== null)
  const keys = missing.filter(({ indicator }) => indicator.key).map(({ indicator }) => indicator.id)
  if (counted.length === 0) return { code: 'notApplicable', about: [] }
  if (missing.length === counted.length) return { code: 'noRating', about: [] }
  if (!coversTenths(coverage, 4)) return { code: 'coverageBelow40', about: [] }
  return keys.length > 0 ? { code: 'keyMissing', about: keys } : null
}
