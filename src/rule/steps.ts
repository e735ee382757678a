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
  /** Of a list that is written out. */
  readonly items: readonly unknown[] | null
}

/** Makes the step of an operator from its operands, at which it looks in their order. */
export type Build = (operands: readonly Operand[]) => Step

const unknown: Step = () => null
const stepOf = (operand: Operand | undefined): Step => operand?.step ?? unknown

interface Join {
  readonly two: (first: Step, second: Step) => Step
  readonly three: (first: Step, second: Step, third: Step) => Step
}

/** Of more than three parts the third joins the rest. */
const joined =
  (join: Join): Build =>
  ([first, second, third, ...more]) => {
    if (!second) return stepOf(first)
    if (!third) return join.two(stepOf(first), second.step)
    return join.three(stepOf(first), second.step, joined(join)([third, ...more]))
  }

/** `and` is false if one part is false, else unknown if one is unknown. Two forms, written out: they are most of what a rule does. */
export const and = joined({
  two: (first, second) => (slots, at) => {
    const one = first(slots, at)
    if (one === false) return false
    const two = second(slots, at)
    if (two === false) return false
    return one === null || two === null ? null : true
  },
  three: (first, second, third) => (slots, at) => {
    const one = first(slots, at)
    if (one === false) return false
    const two = second(slots, at)
    if (two === false) return false
    const three = third(slots, at)
    if (three === false) return false
    return one === null || two === null || three === null ? null : true
  },
})

/** `or` is true if one part is true, else unknown if one is unknown. */
export const or = joined({
  two: (first, second) => (slots, at) => {
    const one = first(slots, at)
    if (one === true) return true
    const two = second(slots, at)
    if (two === true) return true
    return one === null || two === null ? null : false
  },
  three: (first, second, third) => (slots, at) => {
    const one = first(slots, at)
    if (one === true) return true
    const two = second(slots, at)
    if (two === true) return true
    const three = third(slots, at)
    if (three === true) return true
    return one === null || two === null || three === null ? null : false
  },
})

export const negation: Build = ([operand]) => {
  const step = stepOf(operand)
  return (slots, at) => {
    const value = step(slots, at)
    return value === null ? null : !value
  }
}

/** Gives `stop` at the first element for which the body is `element`; for an empty list `some` and `all` are false, `none` is true. */
export const quantifier =
  (element: boolean, stop: boolean): Build =>
  ([list, body]) => {
    const [items, tell] = [stepOf(list), stepOf(body)]
    return (slots, at) => {
      const elements = items(slots, at)
      if (typeof elements !== 'object' || elements === null) return null
      if (elements.length === 0) return element !== stop
      let isOpen = false
      for (let place = 0; place < elements.length; place += 1) {
        const value = tell(elements, place)
        if (value === null) isOpen = true
        else if (value === element) return stop
      }
      return isOpen ? null : !stop
    }
  }

/** Known also with an unknown condition, if its branch and the rest are known and equal. */
export const choice: Build = ([condition, branch, ...rest]) => {
  const holds = stepOf(condition)
  if (branch === undefined) return holds
  const [then, otherwise] = [branch.step, choice(rest)]
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
    const [first, second] = [stepOf(left), stepOf(right)]
    return (slots, at) => {
      const one = first(slots, at)
      const two = second(slots, at)
      return one === null || two === null ? null : (one === two) === wanted
    }
  }

export const membership: Build = ([operand, list]) => {
  const step = stepOf(operand)
  return (slots, at) => {
    const value = step(slots, at)
    return value === null ? null : list?.items?.includes(value) === true
  }
}
