import type { ErrorModel } from '../load/error-model.js'
import type { LoadedGate, LoadedIndicator, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { NextLevel } from '../model/profile.js'
import { type Item, itemOf, type Tallied } from './items.js'
import { type Judged, levelIf, type Verdict } from './levels.js'
import { modelled } from './model.js'
import { round9 } from './number.js'
import type { Rated } from './select.js'
import { still } from './still.js'
import type { Modelled } from './tally.js'

type Change = NonNullable<NextLevel['change']>

/** What would reach the next level of a view: the distance to its cut, and the first single change that suffices (scoring.md, section 8). */
export function nextLevel(judged: Judged): NextLevel | null {
  const { frame, model, mean } = judged.model
  const { own, loaded } = frame
  if (judged.level === null || mean === null || judged.level === loaded.top) return null
  const hasDistance = model.rungs === undefined && own.levelRules.length === 0
  const distance = hasDistance ? round9(Math.max(0, (own.cuts[judged.level] ?? 0) / 100 - mean)) : null
  const change = firstRating(judged) ?? higherRating(judged)
  return still({ level: judged.level + 1, distance, change: change && still(change) })
}

/** A first rating: of the lowest level that suffices, ties by id. */
function firstRating(judged: Judged): Change | null {
  let [change, least]: [Change | null, number] = [null, highest + 1]
  for (const item of judged.model.items) {
    if (item.absence === null || !mayBeRated(item, judged) || !mayRaise(item, judged)) continue
    const level = lowestRaising(item, null, judged, { from: 0, to: least - 1 })
    if (level === null) continue
    least = level
    change = { kind: 'rate', indicator: item.indicator.indicator.id, level }
  }
  return change
}

/** One selected rating that is higher: by the fewest levels, ties in canonical order. */
function higherRating(judged: Judged): Change | null {
  let [change, least, hopeless]: [Change | null, number, number] = [null, highest + 1, 0]
  for (const item of judged.model.items) {
    if (!mayRaise(item, judged)) continue
    // Where only the mean counts, what gains no more than something that did not suffice need not be tried.
    const isAlike = isReadAsWhole(item, judged)
    for (const rated of item.selected) {
      const to = Math.min(rated.level + least - 1, highestOf(item, judged))
      const gain = rated.weight * (to - rated.level)
      if (isAlike && gain <= hopeless) continue
      const level = lowestRaising(item, rated, judged, { from: rated.level + 1, to })
      if (level === null) {
        if (isAlike) hopeless = Math.max(hopeless, gain)
        continue
      }
      least = level - rated.level
      change = { kind: 'raise', indicator: item.indicator.indicator.id, rating: rated.rating.id, level }
    }
  }
  return change
}

/** Whether all ratings of an indicator count, and gates and level rules read of it no more than the mean it is part of. */
const isReadAsWhole = (
  { indicator: { indicator }, rated, selected }: Item,
  { model, verdicts: { rules, gates } }: Judged,
): boolean =>
  model.frame.own.model === 'weightedMean' &&
  rated.length === selected.length &&
  indicator.ask !== 'know' &&
  ![...gates, ...rules].some(({ asking }) => asking.reads.includes(indicator.id))

/** More than any scale has. */
const highest = 9

/** What does not apply is only asked for where a gate names it. */
const mayBeRated = ({ indicator: { indicator }, absence }: Item, { model: { frame, view } }: Judged): boolean =>
  absence !== 'notApplicable' || frame.own.sides[view].gates.some(({ reads }) => reads.includes(indicator.id))

/** A gate that caps the level has to open and a level rule above it to come true, and only what they read can change them. */
function mayRaise(
  { indicator: { indicator } }: Item,
  { verdicts: { rules, gates }, level, beforeGates }: Judged,
): boolean {
  const now = level ?? 0
  const isRead = ({ reads, readsResult }: LoadedGate | LoadedLevelRule) => readsResult || reads.includes(indicator.id)
  const isCap = ({ asking, holds }: Verdict<LoadedGate>) => holds !== true && asking.asked.level <= now + 1
  if (gates.some((gate) => isCap(gate) && !isRead(gate.asking))) return false
  if (rules.length === 0 || (beforeGates ?? 0) > now) return true
  return rules.some(({ asking, holds }) => asking.asked.level > now && holds !== true && isRead(asking))
}

/** The lowest level of a span at which a first rating, or another level of a given one, raises the view; a better one never lowers it. */
function lowestRaising(
  item: Item,
  rated: Rated | null,
  judged: Judged,
  span: { readonly from: number; readonly to: number },
): number | null {
  const to = Math.min(span.to, highestOf(item, judged))
  if (span.from > to || !raises(item, rated, judged, to)) return null
  let level = span.from
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
  const { weights, select } = model.frame.loaded.errorModel
  const { indicator } = item
  const added = rated ? 0 : indicator.weight * weights[model.view === 'self' ? 'self' : 'observer']
  const gained = rated ? rated.weight * (to - rated.level) : added * to
  if (level === null || isTooLittle({ indicator, added, gained }, model, level)) return false
  const changed: Tallied = rated
    ? withLevel(item, { rated, level: to, select })
    : { indicator, absence: null, selected: [{ level: to }], weight: added, total: gained }
  const items = model.items.map((one): Tallied => (one === item ? changed : one))
  const after = levelIf(modelled(model.view, model.frame, items), side.slots, model)
  return after !== null && after > level
}

interface Raised {
  readonly rated: Rated
  readonly level: number
  readonly select: ErrorModel['select']
}

function withLevel({ indicator, rated: all }: Item, { rated, level, select }: Raised): Tallied {
  const changed = all.map((one) => (one === rated ? { ...one, level } : one))
  return itemOf(indicator, changed, select)
}

interface Gain {
  readonly indicator: LoadedIndicator
  readonly added: number
  readonly gained: number
}

/** A mean that stays below the next cut raises nothing, whatever gates say: spares the way through the model. */
function isTooLittle({ indicator, added, gained }: Gain, { frame: { own }, sum }: Modelled, level: number): boolean {
  if (own.model !== 'weightedMean' || own.levelRules.length > 0) return false
  const isCounted = indicator.indicator.ask !== 'know'
  const [weight, total] = isCounted ? [sum.weight + added, sum.total + gained] : [sum.weight, sum.total]
  return 100 * total < (own.cuts[level] ?? 0) * weight
}
