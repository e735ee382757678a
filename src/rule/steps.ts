import type { Read, RuleValue } from './inputs.js'
import type { Range } from './range.js'

/** Computes one node of a rule in three values. */
export type Step = (read: Read) => RuleValue

/** Makes the step of an operator from those of its operands, the ranges of these and, for `in`, its literal list. */
export type Build = (operands: readonly Step[], beside: Beside) => Step
export interface Beside {
  readonly ranges: readonly Range[]
  readonly list: readonly unknown[]
}

const unknown: Step = () => null
const not = (value: RuleValue): RuleValue => (value === null ? null : !value)

/** `and` stops at false, `or` at true; an unknown part decides nothing. */
export const junction =
  (stop: boolean): Build =>
  (operands) =>
  (read) =>
    decide(operands, (operand) => operand(read), stop)

/** `some` stops at true, `all` at false; an empty list gives false for both. */
export const quantifier =
  (stop: boolean): Build =>
  ([list = unknown, body = unknown]) =>
  (read) => {
    const items = list(read)
    if (typeof items !== 'object' || items === null) return null
    if (items.length === 0) return false
    return decide(items, (item) => body(() => item), stop)
  }

/** `none` is true for an empty list, as `some` is false. */
export const noneOf: Build = (operands, beside) => negation([quantifier(true)(operands, beside)], beside)

export const negation: Build =
  ([operand = unknown]) =>
  (read) =>
    not(operand(read))

/** Known also with an unknown condition, if its branch and the rest are known and equal. */
export const choice: Build = (operands) => (read) => choose(operands, read)

/** `>` and its kin over numbers, each with its right neighbour. */
export const comparison = (holds: (left: number, right: number) => boolean): Build =>
  overNumbers((values) => values.every((value, index) => index === 0 || holds(values[index - 1] ?? value, value)))

export const arithmetic = (calculate: (left: number, right: number) => number): Build =>
  overNumbers((values) => plain(values.reduce(calculate)))

export const difference: Build = overNumbers(([left = 0, right]) => plain(right === undefined ? -left : left - right))

export const equality =
  (wanted: boolean): Build =>
  (operands) =>
  (read) => {
    const [left = null, right = null] = operands.map((operand) => operand(read))
    return left === null || right === null ? null : (left === right) === wanted
  }

export const membership: Build =
  ([operand = unknown], { list }) =>
  (read) => {
    const value = operand(read)
    return value === null ? null : list.includes(value)
  }

/** `min` and `max`: known as soon as no unknown operand can lie beyond the best known one. */
export const extreme =
  (pick: (...values: number[]) => number, end: keyof Range): Build =>
  (operands, { ranges }) =>
  (read) => {
    const values = operands.map((operand) => operand(read))
    const known = values.filter(isNumber)
    if (known.length === 0) return null
    const best = pick(...known)
    const isSettled = values.every(
      (value, index) => value !== null || pick(best, ranges[index]?.[end] ?? Number.NaN) === best,
    )
    return isSettled ? plain(best) : null
  }

/** Negative zero counts as zero. */
export const plain = (value: number): number => value + 0

function decide<Part>(parts: readonly Part[], tell: (part: Part) => RuleValue, stop: boolean): RuleValue {
  let isOpen = false
  for (const part of parts) {
    const value = tell(part)
    if (value === stop) return stop
    if (value === null) isOpen = true
  }
  return isOpen ? null : !stop
}

function choose(operands: readonly Step[], read: Read, at = 0): RuleValue {
  const [condition = unknown, branch] = operands.slice(at, at + 2)
  const holds = condition(read)
  if (branch === undefined) return holds
  if (holds === true) return branch(read)
  if (holds === false) return choose(operands, read, at + 2)
  const [value, rest] = [branch(read), choose(operands, read, at + 2)]
  return value === rest ? value : null
}

function overNumbers(calculate: (values: readonly number[]) => RuleValue): Build {
  return (operands) => (read) => {
    const values = operands.map((operand) => operand(read))
    return values.every(isNumber) ? calculate(values) : null
  }
}

const isNumber = (value: RuleValue): value is number => typeof value === 'number'
