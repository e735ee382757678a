import type { LoadedGate, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { ViewFlag } from '../model/profile.js'
import type { Tallied } from './items.js'
import { fill, fillNow, knownNow, type Slots } from './slots.js'
import type { Modelled } from './tally.js'

/** A level rule or gate with what it says: true passed, false failed, null open. */
export interface Verdict<Asking = LoadedGate | LoadedLevelRule> {
  readonly asking: Asking
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
  const verdicts = verdictsOf(model, side.slots)
  const { undetermined, beforeGates, level } = settle(model, verdicts)
  return { model, side, undetermined, beforeGates, level, ...bounds(model, side.slots, verdicts), verdicts }
}

/** The level of a view if its indicators were these. */
export function levelIf(model: Modelled<Tallied>, slots: Slots, now: Modelled): number | null {
  if (!model.frame.own.hasRules) return settle(model, verdictsOf(model, slots)).level
  fillNow(slots, model)
  const { level } = settle(model, verdictsOf(model, slots))
  fillNow(slots, now)
  return level
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

function settle(model: Modelled<Tallied>, { rules, gates }: Verdicts) {
  const undetermined = model.undetermined ?? openRule(rules)
  if (undetermined !== null || model.level === null) return { undetermined, beforeGates: null, level: null }
  const beforeGates = levelByRules(model, model.level, { rules, counts: isPassed })
  return { undetermined, beforeGates, level: cap(beforeGates, gates, isPassed) }
}

const nobody: Verdicts = { rules: [], gates: [] }

/** Asks every level rule and every gate that binds the view once. */
function verdictsOf({ frame: { own }, view, items }: Modelled<Tallied>, slots: Slots): Verdicts {
  const { gates } = own.sides[view]
  if (gates.length === 0 && own.levelRules.length === 0) return nobody
  const holds = ({ rule, asked }: LoadedGate | LoadedLevelRule): boolean | null => {
    if (rule === null) return 'indicator' in asked ? reaches(asked.atLeast, asked.indicator, items) : null
    const value = rule.evaluate(slots)
    return typeof value === 'boolean' ? value : null
  }
  return {
    rules: own.levelRules.map((asking) => ({ asking, holds: holds(asking) })),
    gates: gates.map((asking) => ({ asking, holds: holds(asking) })),
  }
}

/** Nobody escapes a gate by a tick: without a rating it stays open, also when not applicable. */
function reaches(atLeast: number, indicator: string, items: readonly Tallied[]): boolean | null {
  const item = items.find((one) => one.indicator.id === indicator)
  return item === undefined || item.absence !== null ? null : item.total >= atLeast * item.weight
}

/** The lowest and highest level, whatever the ratings that are not there yet may say. */
function bounds(model: Modelled<Tallied>, slots: Slots, now: Verdicts): Pick<Judged, 'levelLow' | 'levelHigh'> {
  const { counted, missing, frame } = model
  if (counted.length === 0) return { levelLow: 0, levelHigh: frame.loaded.top }
  const lowest = model.model.stand(model, 0)
  const highest = missing.length === 0 ? lowest : model.model.stand(model, frame.loaded.top)
  let [low, high] = [now, now]
  if (frame.own.hasRules && (missing.length > 0 || model.mean === null)) {
    const known = knownNow(model)
    fill(slots, model, { ...known, ...lowest })
    low = verdictsOf(model, slots)
    fill(slots, model, { ...highest, n: model.n + missing.length, coverage: 1 }, missing)
    high = verdictsOf(model, slots)
    fill(slots, model, known)
  }
  const least = levelByRules(model, lowest.level, { rules: low.rules, counts: isPassed })
  const most = levelByRules(model, highest.level, { rules: high.rules, counts: isNotFailed })
  return { levelLow: cap(least, low.gates, isPassed), levelHigh: cap(most, high.gates, isNotFailed) }
}

type Counts = (holds: boolean | null) => boolean
const isPassed: Counts = (holds) => holds === true
const isNotFailed: Counts = (holds) => holds !== false

/** Level rules, where there are any, replace the level of the model by the highest that counts; on a ladder with all below it. */
function levelByRules(
  { frame: { own, loaded } }: Modelled<Tallied>,
  level: number,
  { rules, counts }: { readonly rules: Verdicts['rules']; readonly counts: Counts },
): number {
  if (rules.length === 0) return level
  let [end, best] = [loaded.top, 0]
  if (own.model === 'ladder') {
    for (const { asking, holds } of rules) if (!counts(holds)) end = Math.min(end, asking.asked.level)
  }
  for (const { asking, holds } of rules) {
    if (counts(holds) && asking.asked.level <= end) best = Math.max(best, asking.asked.level)
  }
  return best
}

/** A gate that does not count caps the level below its own. */
const cap = (level: number, gates: Verdicts['gates'], counts: Counts): number =>
  gates.reduce((least, { asking, holds }) => (counts(holds) ? least : Math.min(least, asking.asked.level - 1)), level)

/** No rule true and one unknown leaves the level open; no rule true and none unknown is level 0. */
function openRule(rules: Verdicts['rules']): ViewFlag | null {
  const open = rules.some(({ holds }) => holds === true) ? [] : lowestOpen(rules, 0)
  return open.length === 0 ? null : { code: 'ruleOpen', about: open }
}
