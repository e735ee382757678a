import { type CheckOptions, checkRule, checkRuleBudget } from '../rule/check.js'
import { type CompiledRule, compileRule } from '../rule/compile.js'
import type { Inputs } from '../rule/inputs.js'
import { eachFault, type Fault, type Path } from './fault.js'
import { pointerOf } from './issue.js'

/** A rule where it stands in a document, with what it may read and must give. */
export interface PlacedRule {
  readonly rule: unknown
  readonly path: Path
  readonly inputs: Inputs
  readonly options: CheckOptions
  /** Where the values of its inputs lie when it is asked; left out: in the order of its `paths`. */
  readonly slotOf?: SlotOf
}

/** Where the value of an input lies among the slots. */
export type SlotOf = (path: string) => number

/** A part of a document that may hold a rule as `when`. */
export type WithWhen = readonly [object & { readonly when?: unknown }, Path]

/** The rules of parts that hold one; what they may read is put together only where there is one. */
export function rulesAt(parts: readonly WithWhen[], inputsOf: () => Inputs, options: CheckOptions): PlacedRule[] {
  const held = parts.filter(([{ when }]) => when !== undefined)
  const inputs = held.length > 0 ? inputsOf() : new Map()
  return held.map(([{ when: rule }, path]) => ({ rule, path: [...path, 'when'], inputs, options }))
}

/** What is wrong with the rules of one document, each and all together. */
export function ruleFaults(rules: readonly PlacedRule[]): Fault[] {
  const each = eachFault(rules, ({ rule, path, inputs, options }) =>
    checkRule(rule, inputs, options).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  )
  return [...checkRuleBudget(rules.map(({ rule }) => rule)), ...each]
}

/** The checked rules of one document as closures, by JSON Pointer; `slotOf`: for rules that name no places themselves. */
export function compiledRules(rules: readonly PlacedRule[], slotOf?: SlotOf): ReadonlyMap<string, CompiledRule> {
  return new Map(
    rules.map(({ rule, path, inputs, ...own }) => [pointerOf(path), compileRule(rule, inputs, own.slotOf ?? slotOf)]),
  )
}
