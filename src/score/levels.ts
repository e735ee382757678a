import type { LoadedGate, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { ViewFlag } from '../model/profile.js'
import { flag } from './flag.js'
import type { Tallied } from './items.js'
import { fill, type Slots } from './slots.js'
import type { Modelled } from './tally.js'

type Asking = LoadedGate | LoadedLevelRule

/** A level rule or gate with what it says: true passed, false failed, null open. */
export interface Verdict<Asked = Asking> {
  readonly asking: Asked
  readonly holds: boolean | null
}

/** All level rules, and the gates that bind the view. */
interface Verdicts {
  readonly rules: readonly Verdict<LoadedLevelRule>[]
  readonly gates: readonly Verdict<LoadedGate>[]
}

/** One view of all competences, and what the rules of any of them read there. */
export interface Side {
  readonly models: readonly Modelled[]
  readonly slots: Slots
}

/** The level of one view with its bounds, and what rules and gates said to it. */
export interface Judged {
  readonly model: Modelled
  readonly side: Side
  /** Why there is no level; null: there is one. */
  readonly undetermined: ViewFlag | null
  readonly level: number | null
  readonly levelLow: number
  readonly levelHigh: number
  /** After level rules, before gates. */
  readonly beforeGates: number | null
  readonly verdicts: Verdicts
}

/** Level rules, then gates, after the models of all competences, so that no order between competences exists. */
export function judge(model: Modelled, side: Side): Judged {
  const { slots } = side
  const verdicts = verdictsOf(model, slots)
  const undetermined = model.undetermined ?? openRule(verdicts.rules)
  const says = saying(model, slots, isPassed)
  const beforeGates = undetermined || model.level === null ? null : levelByRules(model, model.level, says)
  const level = beforeGates === null ? null : levelByGates(model, beforeGates, says)
  const [levelLow, levelHigh] = bounds(model, slots)
  return { model, side, undetermined, level, levelLow, levelHigh, beforeGates, verdicts }
}

/** The level of a view if its indicators were these, null where the model has none; leaves in the slots what it read. */
export function levelIf(model: Modelled<Tallied>, slots: Slots): number | null {
  if (model.level === null) return null
  if (model.frame.own.hasRules) fill(slots, model)
  return levelAfter(model, model.level, saying(model, slots, isPassed))
}

/** The gates that are in play: those at or below the level before gates. */
export const gatesInPlay = ({ verdicts, beforeGates }: Judged): Verdict<LoadedGate>[] =>
  verdicts.gates.filter(({ asking }) => asking.asked.level <= (beforeGates ?? 0))

/** Name of the lowest level rule above a level that is not known; none: all are. */
export function lowestOpen(rules: Verdicts['rules'], above: number): string[] {
  const levels = rules.flatMap(({ asking: { asked }, holds }) =>
    holds === null && asked.level > above ? [asked.level] : [],
  )
  return levels.length === 0 ? [] : [`rule-${Math.min(...levels)}`]
}

/** Asks every level rule and every gate that binds the view once. */
function verdictsOf({ frame: { own }, view, items }: Modelled<Tallied>, slots: Slots): Verdicts {
  return {
    rules: own.levelRules.map((asking) => ({ asking, holds: holdsNow(asking, items, slots) })),
    gates: own.sides[view].gates.map((asking) => ({ asking, holds: holdsNow(asking, items, slots) })),
  }
}

function holdsNow({ rule, asked }: Asking, items: readonly Tallied[], slots: Slots): boolean | null {
  if (rule === null) return 'indicator' in asked ? reaches(asked.atLeast, asked.indicator, items) : null
  const value = rule.evaluate(slots)
  return typeof value === 'boolean' ? value : null
}

/** Nobody escapes a gate by a tick: without a rating it stays open, also when not applicable. */
function reaches(atLeast: number, indicator: string, items: readonly Tallied[]): boolean | null {
  const item = items.find((one) => one.indicator.id === indicator)
  return item === undefined || item.absence !== null ? null : item.total >= atLeast * item.weight
}

/** The lowest and highest level, whatever the ratings that are not there yet may say. */
function bounds(model: Modelled<Tallied>, slots: Slots): readonly [number, number] {
  const { counted, missing, frame } = model
  if (counted.length === 0) return [0, frame.loaded.top]
  const lowest = model.model.stand(model, 0)
  const highest = missing.length === 0 ? lowest : model.model.stand(model, frame.loaded.top)
  const isOpen = frame.own.hasRules && (missing.length > 0 || model.mean === null)
  if (isOpen) fill(slots, model, lowest)
  const low = levelAfter(model, lowest.level, saying(model, slots, isPassed))
  if (isOpen) fill(slots, model, { mean: highest.mean, level: highest.level, isFilled: true })
  const high = levelAfter(model, highest.level, saying(model, slots, isNotFailed))
  if (isOpen) fill(slots, model)
  return [low, high]
}

type Counts = (holds: boolean | null) => boolean
const isPassed: Counts = (holds) => holds === true
const isNotFailed: Counts = (holds) => holds !== false

/** Whether a level rule or gate counts, asked only where it could change the level: most need not be asked. */
type Says = (asking: Asking) => boolean

const saying =
  ({ items }: Modelled<Tallied>, slots: Slots, counts: Counts): Says =>
  (asking) =>
    counts(holdsNow(asking, items, slots))

const levelAfter = (model: Modelled<Tallied>, level: number, says: Says): number =>
  levelByGates(model, levelByRules(model, level, says), says)

/** Level rules, where there are any, replace the level of the model by the highest that counts; on a ladder with all below it. */
function levelByRules({ frame: { own, loaded } }: Modelled<Tallied>, level: number, says: Says): number {
  const { levelRules } = own
  if (levelRules.length === 0) return level
  let [end, best] = [loaded.top, 0]
  if (own.model === 'ladder') {
    for (const rule of levelRules) if (!says(rule)) end = Math.min(end, rule.asked.level)
  }
  for (const rule of levelRules) {
    if (rule.asked.level > best && rule.asked.level <= end && says(rule)) best = rule.asked.level
  }
  return best
}

/** A gate that does not count caps the level below its own. */
function levelByGates({ frame: { own }, view }: Modelled<Tallied>, level: number, says: Says): number {
  let least = level
  for (const gate of own.sides[view].gates) {
    if (gate.asked.level <= least && !says(gate)) least = gate.asked.level - 1
  }
  return least
}

/** No rule true and one unknown leaves the level open; no rule true and none unknown is level 0. */
function openRule(rules: Verdicts['rules']): ViewFlag | null {
  const open = rules.some(({ holds }) => holds === true) ? [] : lowestOpen(rules, 0)
  return open.length === 0 ? null : flag('ruleOpen', open)
}
