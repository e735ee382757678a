import type { LoadedGate, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { ViewFlag } from '../model/profile.js'
import type { Tallied } from './items.js'
import { fill, fillNow, knownNow, type Slots } from './slots.js'
import type { Modelled } from './tally.js'

/** True passed, false failed, null open; in the order of the level rules, and of the gates that bind the view. */
interface Verdicts {
  readonly rules: readonly (boolean | null)[]
  readonly gates: readonly (boolean | null)[]
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

/** A level rule or gate with what it says. */
export interface Verdict<Asking = LoadedGate | LoadedLevelRule> {
  readonly asking: Asking
  readonly holds: boolean | null
}

export const rulesAsked = ({ model, verdicts }: Judged): Verdict<LoadedLevelRule>[] =>
  model.frame.own.levelRules.map((asking, at) => ({ asking, holds: verdicts.rules[at] ?? null }))

/** The gates that are in play: those at or below the level before gates. */
export const gatesInPlay = ({ model: { frame, view }, verdicts, beforeGates }: Judged): Verdict<LoadedGate>[] =>
  frame.own.sides[view].gates
    .map((asking, at) => ({ asking, holds: verdicts.gates[at] ?? null }))
    .filter(({ asking }) => asking.asked.level <= (beforeGates ?? 0))

/** Level of the lowest level rule above a level that is not known; null: there is none. */
export function lowestOpen(own: readonly LoadedLevelRule[], rules: Verdicts['rules'], above: number): number | null {
  const isLower = (level: number, lowest: number | null) => level > above && (lowest === null || level < lowest)
  return own.reduce<number | null>(
    (lowest, { asked }, at) => (rules[at] === null && isLower(asked.level, lowest) ? asked.level : lowest),
    null,
  )
}

function settle(model: Modelled<Tallied>, { rules, gates }: Verdicts) {
  const { frame, view } = model
  const undetermined = model.undetermined ?? openRule(frame.own.levelRules, rules)
  if (undetermined !== null || model.level === null) return { undetermined, beforeGates: null, level: null }
  const beforeGates = levelByRules(model, model.level, { rules, counts: isPassed })
  return {
    undetermined,
    beforeGates,
    level: cap(beforeGates, frame.own.sides[view].gates, { gates, counts: isPassed }),
  }
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
  return { rules: own.levelRules.map(holds), gates: gates.map(holds) }
}

/** Nobody escapes a gate by a tick: without a rating it stays open, also when not applicable. */
function reaches(atLeast: number, indicator: string, items: readonly Tallied[]): boolean | null {
  const item = items.find((one) => one.indicator.indicator.id === indicator)
  return item === undefined || item.absence !== null ? null : item.total >= atLeast * item.weight
}

/** The lowest and highest level, whatever the ratings that are not there yet may say. */
function bounds(model: Modelled<Tallied>, slots: Slots, now: Verdicts): Pick<Judged, 'levelLow' | 'levelHigh'> {
  const { counted, missing, frame, view } = model
  if (counted.length === 0) return { levelLow: 0, levelHigh: frame.loaded.top }
  const lowest = model.model.stand(model, 0)
  const highest = missing.length === 0 ? lowest : model.model.stand(model, frame.loaded.top)
  let [low, high] = [now, now]
  if (missing.length > 0 && frame.own.hasRules) {
    const known = knownNow(model)
    fill(slots, model, { ...known, ...lowest })
    low = verdictsOf(model, slots)
    fill(slots, model, { ...highest, n: model.n + missing.length, coverage: 1 }, true)
    high = verdictsOf(model, slots)
    fill(slots, model, known)
  }
  const { gates } = frame.own.sides[view]
  const least = levelByRules(model, lowest.level, { rules: low.rules, counts: isPassed })
  const most = levelByRules(model, highest.level, { rules: high.rules, counts: isNotFailed })
  return {
    levelLow: cap(least, gates, { gates: low.gates, counts: isPassed }),
    levelHigh: cap(most, gates, { gates: high.gates, counts: isNotFailed }),
  }
}

type Holds = boolean | null | undefined
type Counts = (holds: Holds) => boolean
const isPassed: Counts = (holds) => holds === true
const isNotFailed: Counts = (holds) => holds !== false

/** Level rules, where there are any, replace the level of the model by the highest that counts; on a ladder with all below it. */
function levelByRules(
  {
    frame: {
      own,
      loaded: { top },
    },
  }: Modelled<Tallied>,
  level: number,
  { rules, counts }: { readonly rules: Verdicts['rules']; readonly counts: Counts },
): number {
  if (own.levelRules.length === 0) return level
  const failing = (end: number, { asked }: LoadedLevelRule, at: number) =>
    counts(rules[at]) ? end : Math.min(end, asked.level)
  const end = own.model === 'ladder' ? own.levelRules.reduce(failing, top) : top
  const holding = (best: number, { asked }: LoadedLevelRule, at: number) =>
    counts(rules[at]) && asked.level <= end ? Math.max(best, asked.level) : best
  return own.levelRules.reduce(holding, 0)
}

/** A gate that does not count caps the level below its own. */
function cap(
  level: number,
  own: readonly LoadedGate[],
  { gates, counts }: { readonly gates: Verdicts['gates']; readonly counts: Counts },
): number {
  return own.reduce((least, { asked }, at) => (counts(gates[at]) ? least : Math.min(least, asked.level - 1)), level)
}

/** No rule true and one unknown leaves the level open; no rule true and none unknown is level 0. */
function openRule(own: readonly LoadedLevelRule[], rules: Verdicts['rules']): ViewFlag | null {
  if (rules.length === 0 || rules.some(isPassed)) return null
  const open = lowestOpen(own, rules, 0)
  return open === null ? null : { code: 'ruleOpen', about: [`rule-${open}`] }
}
