import type { ViewFlag } from '../model/profile.js'
import type { Gate } from '../model/rubric.js'
import type { Read } from '../rule/inputs.js'
import { type Known, knownNow, readerAs, readerOf, type Side } from './inputs.js'
import { type Item, weightOf } from './items.js'
import { sumBy } from './number.js'
import { largestWeight } from './parameters.js'
import { type Verdict, type Verdicts, verdictsOf } from './verdicts.js'
import { levelByCuts, type Modelled, type Sum } from './weighted-mean.js'

/** The level of one view with its bounds, and what rules and gates said to it. */
export interface Judged {
  readonly model: Modelled
  readonly side: Side
  /** What the rules of the competence read in this view. */
  readonly read: Read
  /** Why there is no level; null: there is one. */
  readonly undetermined: ViewFlag | null
  readonly level: number | null
  readonly levelLow: number
  readonly levelHigh: number
  /** After level rules, before gates. */
  readonly beforeGates: number | null
  readonly rules: Verdicts['rules']
  /** The gates that were in play: those at or below the level before gates. */
  readonly gates: Verdicts['gates']
}

/** Level rules, then gates, after the models of all competences, so that no order between competences exists. */
export function judge(model: Modelled, side: Side): Judged {
  const read = model.frame.hasRules ? readerOf(model, side) : readNothing
  const verdicts = verdictsOf(model, read)
  const undetermined = model.undetermined ?? openRule(verdicts.rules)
  const isOpen = undetermined !== null || model.level === null
  const beforeGates = isOpen ? null : levelByRules(model.level, verdicts.rules, isPassed)
  const { levelLow, levelHigh } = bounds(model, read, verdicts)
  return {
    model,
    side,
    read,
    undetermined,
    beforeGates,
    levelLow,
    levelHigh,
    level: beforeGates === null ? null : cap(beforeGates, verdicts.gates, isPassed),
    rules: verdicts.rules,
    gates: verdicts.gates.filter(({ asked }) => asked.level <= (beforeGates ?? 0)),
  }
}

/** The lowest and highest level, whatever the ratings that are not there yet may say. */
function bounds(model: Modelled, read: Read, now: Verdicts): Pick<Judged, 'levelLow' | 'levelHigh'> {
  const { counted, rated, frame } = model
  const missing = counted.filter(({ absence }) => absence !== null)
  if (counted.length === 0) return { levelLow: 0, levelHigh: frame.top }
  const [lowest, highest] = [withVirtual(model, missing, 0), withVirtual(model, missing, frame.top)]
  const under = (known: Known, filled: readonly Item[]) =>
    missing.length === 0 ? now : verdictsOf(model, readerAs(model, known, { read, rated: filled }))
  const low = under({ ...knownNow(model), ...lowest }, [])
  const high = under({ ...highest, n: rated.length + missing.length, coverage: 1 }, missing)
  return {
    levelLow: cap(levelByRules(lowest.level, low.rules, isPassed), low.gates, isPassed),
    levelHigh: cap(levelByRules(highest.level, high.rules, isNotFailed), high.gates, isNotFailed),
  }
}

const readNothing: Read = () => null

type Holds = Verdict<Gate>['holds']
type Counts = (holds: Holds) => boolean
const isPassed: Counts = (holds) => holds === true
const isNotFailed: Counts = (holds) => holds !== false

/** Level rules, where there are any, replace the level of the model by the highest that counts. */
const levelByRules = (level: number, rules: Verdicts['rules'], counts: Counts): number =>
  rules.length === 0
    ? level
    : Math.max(0, ...rules.filter(({ holds }) => counts(holds)).map(({ asked }) => asked.level))

/** A gate that does not count caps the level below its own. */
const cap = (level: number, gates: Verdicts['gates'], counts: Counts): number =>
  Math.min(level, ...gates.filter(({ holds }) => !counts(holds)).map(({ asked }) => asked.level - 1))

/** No rule true and one unknown leaves the level open; no rule true and none unknown is level 0. */
function openRule(rules: Verdicts['rules']): ViewFlag | null {
  const open = lowestOpen(rules, 0)
  return open === null || rules.some(({ holds }) => isPassed(holds)) ? null : { code: 'ruleOpen', about: [open] }
}

/** Name of the lowest level rule above a level that is not known. */
export function lowestOpen(rules: Verdicts['rules'], above: number): string | null {
  const levels = rules.flatMap(({ asked, holds }) => (holds === null && asked.level > above ? [asked.level] : []))
  return levels.length === 0 ? null : `rule-${Math.min(...levels)}`
}

/** Every counted indicator without rating gets one virtual rating, of the largest weight that a source may have. */
function withVirtual({ sum, view, frame }: Modelled, missing: readonly Item[], level: number) {
  const added = sumBy(missing, weightOf) * largestWeight(frame.parameters, view)
  const filled: Sum = { weight: sum.weight + added, total: sum.total + added * level }
  return { mean: filled.total / filled.weight, level: levelByCuts(filled, frame.cuts) }
}
