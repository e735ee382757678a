import type { Competence, Gate } from '../model/rubric.js'
import type { Read } from '../rule/inputs.js'
import { selectedOf } from './inputs.js'
import { type Modelled, sumOf } from './weighted-mean.js'

export type LevelRule = NonNullable<Competence['levelRules']>[number]

/** What one level rule or gate says in one view: true passed, false failed, null open. */
export interface Verdict<Asked extends Gate | LevelRule = Gate | LevelRule> {
  readonly by: 'gate' | 'rule'
  readonly asked: Asked
  /** What flags call it: the indicator, `gate-n` for the nth gate, `rule-l` for the rule of level l. */
  readonly name: string
  /** Its place in the rubric, as JSON Pointer. */
  readonly pointer: string
  readonly holds: boolean | null
}

/** What all level rules say, and the gates that bind this view, in the order of the rubric. */
export interface Verdicts {
  readonly rules: readonly Verdict<LevelRule>[]
  readonly gates: readonly Verdict<Gate>[]
}

/** Asks every rule and gate once, with what is known of all competences in the view. */
export function verdictsOf(model: Modelled, read: Read): Verdicts {
  const { gates = [], levelRules = [] } = model.frame.competence
  return {
    rules: levelRules.map((rule, place) => ruleVerdict(rule, place, model, read)),
    gates: gates.flatMap((gate, place) => (binds(gate, model) ? [gateVerdict(gate, place, model, read)] : [])),
  }
}

/** A gate on an indicator binds only the views that may rate it. */
const binds = (gate: Gate, { items }: Modelled): boolean =>
  !('indicator' in gate) || items.some(({ indicator }) => indicator.id === gate.indicator)

function ruleVerdict(asked: LevelRule, place: number, model: Modelled, read: Read): Verdict<LevelRule> {
  const pointer = `${model.frame.pointer}/levelRules/${place}`
  return { by: 'rule', asked, pointer, name: `rule-${asked.level}`, holds: whenHolds(pointer, model, read) }
}

function gateVerdict(asked: Gate, place: number, model: Modelled, read: Read): Verdict<Gate> {
  const pointer = `${model.frame.pointer}/gates/${place}`
  return 'indicator' in asked
    ? { by: 'gate', asked, pointer, name: asked.indicator, holds: reaches(asked.atLeast, asked.indicator, model) }
    : { by: 'gate', asked, pointer, name: `gate-${place + 1}`, holds: whenHolds(pointer, model, read) }
}

/** Nobody escapes a gate by a tick: without a rating it stays open, also when not applicable. */
function reaches(atLeast: number, indicator: string, model: Modelled): boolean | null {
  const { weight, total } = sumOf(selectedOf(model, indicator))
  return weight === 0 ? null : total >= atLeast * weight
}

function whenHolds(pointer: string, { frame }: Modelled, read: Read): boolean | null {
  const value = frame.rules.get(`${pointer}/when`)?.evaluate(read)
  return typeof value === 'boolean' ? value : null
}
