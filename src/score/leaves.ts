import type { Id } from '../model/head.js'
import type { Reason } from '../model/reason.js'
import type { Item } from './items.js'
import { absentReason, ratingReason } from './rating-reason.js'
import type { Rated } from './select.js'
import { still } from './still.js'
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
  const ratings = new Map<Rated, Reason>()
  const views = new Map<Modelled, Reason[]>()
  const rating: Leaves['rating'] = (rated, model) => kept(ratings, rated, () => ratingReason(rated, model))
  const under = (items: readonly Item[], model: Modelled) => {
    const rated = items.flatMap(({ selected }) => selected)
    return still(rated.length > 0 ? rated.map((one) => rating(one, model)) : absences(items, model))
  }
  const ofModel = (model: Modelled) => under(model.n > 0 ? model.counted : model.items, model)
  return {
    rating,
    ofView: (model) => kept(views, model, () => ofModel(model)),
    ofIndicator: (id, model) =>
      under(
        model.items.filter(({ indicator }) => indicator.indicator.id === id),
        model,
      ),
  }
}

/** One leaf for each indicator that has no level. */
export const absences = (items: readonly Item[], model: Modelled): Reason[] =>
  items.filter(({ absence }) => absence !== null).map((item) => absentReason(item, model))

function kept<Key, Made>(made: Map<Key, Made>, key: Key, make: () => Made): Made {
  const before = made.get(key)
  if (before !== undefined) return before
  const fresh = make()
  made.set(key, fresh)
  return fresh
}
