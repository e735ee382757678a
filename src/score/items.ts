import type { ErrorModel } from '../load/error-model.js'
import type { LoadedIndicator } from '../load/loaded-rubric.js'
import type { Absence } from '../model/assessment.js'
import type { ViewName } from '../model/grade.js'
import type { Frame } from './frame.js'
import { type Records, type Said, stronger } from './records.js'
import { inOrder, type Rated, selectRatings } from './select.js'

/** Weights and weighted levels in whole numbers, so that nothing is decided by a division. */
export interface Sum {
  readonly weight: number
  readonly total: number
}

/** What models and rules see of an indicator: the levels that count with their sum, or why there is none. */
export interface Tallied extends Sum {
  readonly indicator: LoadedIndicator
  readonly selected: readonly Pick<Rated, 'level'>[]
  /** null: there is a level. */
  readonly absence: Absence | null
}

/** One indicator of a view with all its ratings, and those of them that were selected. */
export interface Item extends Tallied {
  readonly rated: readonly Rated[]
  readonly selected: readonly Rated[]
  /** Without level because an answer was stopped half-way. */
  readonly isHalf: boolean
}

/** The indicators that this side may rate, by id. */
export function viewItems(view: ViewName, { own, loaded }: Frame, { said }: Records): Item[] {
  const { select } = loaded.errorModel
  return own.sides[view].indicators.map((indicator) => {
    const here = said[view][indicator.at]
    return here === undefined || here.rated.length === 0
      ? unrated(indicator, here)
      : itemOf(indicator, sorted(here), select)
  })
}

/** An indicator with these ratings, in canonical order. */
export function itemOf(indicator: LoadedIndicator, rated: readonly Rated[], select: ErrorModel['select']): Item {
  const selected = selectRatings(rated, select)
  const { weight, total } = sumOf(selected)
  return { indicator, rated, selected, absence: null, isHalf: false, weight, total }
}

export function sumOf(rated: readonly Rated[]): Sum {
  let [weight, total] = [0, 0]
  for (const one of rated) {
    weight += one.weight
    total += one.weight * one.level
  }
  return { weight, total }
}

/** What the denominators hold: knowing is not doing, and only `notApplicable` takes an indicator out. */
export const isCounted = ({ indicator: { indicator }, absence }: Tallied): boolean =>
  indicator.ask !== 'know' && absence !== 'notApplicable'

/** Their selected ratings, in canonical order. */
export function ratingsOf(items: readonly Item[]): Rated[] {
  const rated: Rated[] = []
  for (const { selected } of items) for (const one of selected) rated.push(one)
  return rated
}

const nothing: readonly Rated[] = []

/** An answer stopped half-way is no answer. */
function unrated(indicator: LoadedIndicator, said: Said | undefined): Item {
  const { absence = 'notAsked', isHalf = false } = said ?? {}
  const all = isHalf ? stronger(absence, 'notAnswered') : absence
  return {
    indicator,
    rated: nothing,
    selected: nothing,
    absence: all,
    isHalf: isHalf && all !== absence,
    weight: 0,
    total: 0,
  }
}

/** An exact copy stands beside what it copies, and counts once. */
const sorted = ({ rated, isSorted }: Said): readonly Rated[] =>
  isSorted
    ? rated
    : [...rated].sort(inOrder).filter((one, at, all) => {
        const before = all[at - 1]
        return before === undefined || inOrder(before, one) !== 0
      })
