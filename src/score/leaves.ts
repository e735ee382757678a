import type { Id } from '../model/head.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import type { Item } from './items.js'
import { absentReason, ratingReason } from './rating-reason.js'
import type { Rated } from './select.js'
import type { Modelled } from './tally.js'

/** The last steps of reasons; each rating is told once and shared, wherever it is a step of several things. */
export interface Leaves {
  readonly rating: (rated: Rated, model: Modelled) => Reason
  /** The counted ratings of a view, or why there are none. */
  readonly ofView: (model: Modelled) => Reason[]
  /** The ratings of one indicator in a view, or why there is none. */
  readonly ofIndicator: (indicator: Id, model: Modelled) => Reason[]
}

export function gatherLeaves(): Leaves {
  const ratings = memory<Rated, Reason>(ratingReason)
  const items = memory<Item, Reason[]>((item, model) =>
    still(item.absence === null ? item.selected.map((one) => ratings(one, model)) : [absentReason(item, model)]),
  )
  const views = memory<Modelled, Reason[]>((model) =>
    still((model.n > 0 ? ratedOnly(model.counted) : model.items).flatMap((item) => items(item, model))),
  )
  return {
    rating: ratings,
    ofView: (model) => views(model, model),
    ofIndicator: (id, model) => {
      const item = model.items.find(({ indicator }) => indicator.id === id)
      return item ? items(item, model) : still([])
    },
  }
}

const ratedOnly = (items: readonly Item[]) => items.filter(({ absence }) => absence === null)

/** One leaf for each indicator that has no level. */
export const absences = (items: readonly Item[], model: Modelled): Reason[] =>
  items.filter(({ absence }) => absence !== null).map((item) => absentReason(item, model))

/** Makes each thing once. */
function memory<Key, Made>(make: (key: Key, model: Modelled) => Made): (key: Key, model: Modelled) => Made {
  const made = new Map<Key, Made>()
  return (key, model) => {
    const before = made.get(key)
    if (before !== undefined) return before
    const fresh = make(key, model)
    made.set(key, fresh)
    return fresh
  }
}
