import type { Reason } from '../model/reason.js'
import type { Inputs, RuleValue, Slots } from './inputs.js'
import type { LeafReason, Note, Place } from './part.js'
import { scopeOf } from './scope.js'
import { factReason, traced } from './trace.js'
import { checkOperation } from './walk.js'

/** A rule as closures over slots; both ways give the same value, and neither throws. */
export interface CompiledRule {
  /** The inputs that the rule names, in the order of the rule. */
  readonly paths: readonly string[]
  /** Where their values lie in the slots, in the same order. */
  readonly places: readonly number[]
  evaluate(slots: Slots): RuleValue
  trace(slots: Slots, at: Place, leaf?: LeafReason): { value: RuleValue; reason: Reason }
  /** Names the inputs that a trace ends in, in its order. */
  visit(slots: Slots, note: Note): void
}

/**
 * Builds the closures of a rule that `checkRule` has accepted with the same inputs; an unchecked one is a wrong call. `slotOf` says where the
 * value of an input lies; without it this is its place in `paths`.
 */
export function compileRule(rule: unknown, inputs: Inputs, slotOf?: (path: string) => number): CompiledRule {
  const places = new Map<string, number>()
  const placeOf = (path: string): number => {
    const place = places.get(path) ?? (slotOf ? slotOf(path) : places.size)
    places.set(path, place)
    return place
  }
  const root = checkOperation(rule, scopeOf(inputs, placeOf))
  if (root === null) throw new TypeError('The rule has faults.')
  return {
    paths: [...places.keys()],
    places: [...places.values()],
    evaluate: root.step,
    trace: (slots, place, leaf = factReason) => traced(root, slots, { place, leaf }),
    visit: (slots, note) => root.visit({ part: root, value: root.step(slots), slots, at: 0 }, note),
  }
}
