import type { NextLevel } from '../model/profile.js'
import { still } from '../rule/still.js'
import { type Item, itemOf, type Sum, type Tallied } from './items.js'
import { type Judged, levelIf } from './levels.js'
import { modelled } from './model.js'
import { round9 } from './number.js'
import type { Rated } from './select.js'
import { fill } from './slots.js'
import type { Modelled } from './tally.js'

type Change = NonNullable<NextLevel['change']>

/** What would reach the next level of a view: the distance to its cut, and the first single change that suffices (scoring.md, section 8). */
export function nextLevel(judged: Judged): NextLevel | null {
  const { model, side, level } = judged
  const { own, loaded } = model.frame
  if (level === null || model.mean === null || level === loaded.top) return null
  const hasDistance = model.model.rungs === undefined && own.levelRules.length === 0
  const distance = hasDistance ? round9(Math.max(0, (own.cuts[level] ?? 0) / 100 - model.mean)) : null
  const change = cheapest('rate', judged) ?? cheapest('raise', judged)
  fill(side.slots, model)
  return still({ level: level + 1, distance, change })
}

/** The cheapest change of a kind: a first rating of the lowest level that suffices, or one rating higher by the fewest levels; ties in canonical order. */
function cheapest(kind: Change['kind'], judged: Judged): Change | null {
  let [change, least]: [Change | null, number] = [null, judged.model.frame.loaded.top + 1]
  for (const item of judged.model.items) {
    for (const rated of kind === 'raise' ? item.selected : firstOf(item, judged)) {
      const base = rated?.level ?? 0
      const level = lowestRaising(item, rated, judged, Math.min(base + least - 1, highestOf(item, judged)))
      if (level === null) continue
      least = level - base
      const indicator = item.indicator.id
      change = still(rated ? { kind, indicator, rating: rated.rating.id, level } : { kind, indicator, level })
    }
  }
  return change
}

/** One rating that is not there yet; what does not apply is only asked for where a gate names it. */
function firstOf({ indicator: { id }, absence }: Item, { model: { frame, view } }: Judged): readonly null[] {
  if (absence === null) return []
  const isNamed = () => frame.own.sides[view].gates.some(({ reads }) => reads.includes(id))
  return absence !== 'notApplicable' || isNamed() ? [null] : []
}

/** The lowest level up to `to` at which a first rating, or a higher one, raises the view; a better one never lowers it. */
function lowestRaising(item: Item, rated: Rated | null, judged: Judged, to: number): number | null {
  let level = rated === null ? 0 : rated.level + 1
  if (level > to || !raises(item, rated, judged, to)) return null
  while (level < to && !raises(item, rated, judged, level)) level += 1
  return level
}

/** An answer of the person about knowledge ends at "yes". */
const highestOf = ({ indicator: { indicator } }: Tallied, { model: { view, frame } }: Judged): number =>
  view === 'self' && indicator.ask === 'know' ? Math.min(2, frame.loaded.top) : frame.loaded.top

/**
 * Whether the level of the view rises so. A first rating is one of the person, in the view of the others of a new observer; where one is
 * higher, another of the same source may be the one that counts.
 */
function raises(item: Item, rated: Rated | null, { model, side, level }: Judged, to: number): boolean {
  const { indicator } = item
  const { weights, select } = model.frame.loaded.errorModel
  const weight = rated?.weight ?? indicator.weight * weights[model.view === 'self' ? 'self' : 'observer']
  const gained = { weight: rated ? 0 : weight, total: weight * (to - (rated?.level ?? 0)) }
  if (level === null || (indicator.indicator.ask !== 'know' && isTooLittle(gained, model, level))) return false
  const changed: Tallied = rated
    ? itemOf(
        indicator,
        item.rated.map((one) => (one === rated ? { ...one, level: to } : one)),
        select,
      )
    : { indicator, absence: null, selected: [{ level: to }], weight, total: gained.total }
  const items = model.items.map((one) => (one === item ? changed : one))
  const after = levelIf(modelled(model.view, model.frame, items), side.slots)
  return after !== null && after > level
}

/** With it the mean does not reach the next cut, whatever gates say: spares the way through the model. */
const isTooLittle = (gained: Sum, { frame: { own }, sum }: Modelled, level: number): boolean =>
  own.model === 'weightedMean' &&
  own.levelRules.length === 0 &&
  100 * (sum.total + gained.total) < (own.cuts[level] ?? 0) * (sum.weight + gained.weight)
