import type { Reason } from '../model/reason.js'
import { checkRule, checkSize } from '../rule/check.js'
import { type CompiledRule, compileRule as closuresOf } from '../rule/compile.js'
import type { Inputs, RuleValue, Slots } from '../rule/inputs.js'
import { isRecord } from '../rule/operation.js'
import { valueReader } from '../rule/values.js'
import { declaredInputs, type RuleInput } from './declared.js'
import { enter } from './enter.js'
import { type Fault, issueOf } from './fault.js'
import { freeze } from './freeze.js'
import { documentError } from './issue.js'

export type { RuleInput } from './declared.js'

/** A rule that can be asked; `values` is a nested object, and what it lacks is not known. */
export interface Rule {
  /** The value of the rule; null: not known. A value that does not fit its declaration is a wrong call. */
  evaluate(values: RuleValues): RuleValue
  /** The same value, and the steps that settle it or that keep it open. */
  trace(values: RuleValues): { readonly value: RuleValue; readonly reason: Reason }
}

/** Values of inputs by the segments of their dotted names. */
export interface RuleValues {
  readonly [name: string]: RuleValue | RuleValues
}

/** Checks a rule and makes it ready to be asked; a refused one throws a `DocumentError` with every issue and its place in the rule. */
export function compileRule(rule: unknown, inputs: Readonly<Record<string, RuleInput>>): Rule {
  const declared = declaredInputs(inputs)
  const compiled = closuresOf(acceptedRule(rule, declared), declared)
  const slotsOf = slotReader(compiled, declared)
  return Object.freeze({
    evaluate: (values: RuleValues) => compiled.evaluate(slotsOf(values)),
    trace: (values: RuleValues) => freeze(compiled.trace(slotsOf(values), { document: 'rule', pointer: '' })),
  })
}

/** A frozen copy of the rule; its size is looked at before anything recurses into it. */
function acceptedRule(rule: unknown, inputs: Inputs): unknown {
  throwFaults(checkSize(rule, inputs))
  const { copy, faults } = enter(rule)
  throwFaults(faults)
  throwFaults(checkRule(copy, inputs))
  return copy
}

function throwFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw documentError(faults.map((fault) => issueOf(fault, 0)))
}

function slotReader({ paths }: CompiledRule, inputs: Inputs): (values: RuleValues) => Slots {
  const readers = paths.map((path) => valueReader(path, inputs.get(path) ?? { type: 'boolean' }))
  return (values) => {
    if (!isRecord(values)) throw new TypeError('A rule takes its values as an object.')
    return readers.map((read) => read(values))
  }
}
