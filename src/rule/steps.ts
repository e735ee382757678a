import type { RuleValue, Slots } from './inputs.js'
import type { Range } from './range.js'

/**
 * Computes one node of a rule in three values. Nothing is allocated on the way. In the body of a list operator the list takes the place of the
 * slots, and `at` is the place of the element; outside it is not given.
 */
export type Step = (slots: Slots, at?: number) => RuleValue

/** What a step is made from: one operand with what is known of it before any value is. */
export interface Operand {
  readonly step: Step
  /** Of an input: where its value lies. */
  readonly slot: number | null
  /** Of something written out: what it says. */
  readonly literal: boolean | number | string | null
  readonly range: Range
}

/** Makes the step of an operator from its operands and, for `in`, its literal list. */
export type Build = (operands: readonly Operand[], list: readonly unknown[]) => Step

export const unknown: Step = () => null

export const negation: Build = ([operand]) => not(operand?.step ?? unknown)

const not =
  (step: Step): Step =>
  (slots, at) => {
    const value = step(slots, at)
    return value === null ? null : !value
  }

/** `some` stops at true, `all` at false; an empty list gives false for both. */
export const quantifier =
  (stop: boolean): Build =>
  ([list, body]) => {
    const [items, tell] = [list?.step ?? unknown, body?.step ?? unknown]
    return (slots, at) => {
      const elements = items(slots, at)
      if (typeof elements !== 'object' || elements === null) return null
      if (elements.length === 0) return false
      let isOpen = false
      for (let place = 0; place < elements.length; place += 1) {
        const value = tell(elements, place)
        if (value === stop) return stop
        if (value === null) isOpen = true
      }
      return isOpen ? null : !stop
    }
  }

/** `none` is true for an empty list, as `some` is false. */
export const noneOf: Build = (operands, list) => not(quantifier(true)(operands, list))

/** Known also with an unknown condition, if its branch and the rest are known and equal. */
export const choice: Build = ([condition, branch, ...rest]) => {
  const [holds, then] = [condition?.step ?? unknown, branch?.step]
  if (then === undefined) return holds
  const otherwise = choice(rest, [])
  return (slots, at) => {
    const value = holds(slots, at)
    if (value === true) return then(slots, at)
    if (value === false) return otherwise(slots, at)
    const one = then(slots, at)
    return one === otherwise(slots, at) ? one : null
  }
}

export const equality =
  (wanted: boolean): Build =>
  ([left, right]) => {
    if (!left || !right) return unknown
    if (left.slot !== null && right.literal !== null) return equalTo(left.slot, right.literal, wanted)
    if (right.slot !== null && left.literal !== null) return equalTo(right.slot, left.literal, wanted)
    const [first, second] = [left.step, right.step]
    return (slots, at) => {
      const [one, two] = [first(slots, at), second(slots, at)]
      return one === null || two === null ? null : (one === two) === wanted
    }
  }

function equalTo(slot: number, literal: Operand['literal'], wanted: boolean): Step {
  return (slots) => {
    const value = slots[slot] ?? null
    return value === null ? null : (value === literal) === wanted
  }
}

export const membership: Build = ([operand], list) => {
  const step = operand?.step ?? unknown
  return (slots, at) => {
    const value = step(slots, at)
    return value === null ? null : list.includes(value)
  }
}
