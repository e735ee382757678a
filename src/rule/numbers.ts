import type { Range } from './range.js'
import { type Build, type Operand, type Step, unknown } from './steps.js'

type Compare = (left: Operand, right: Operand) => Step

/** `>`; an input beside a number, the most frequent form of all, is one step. */
const greater: Compare = (left, right) => {
  if (left.slot !== null && typeof right.literal === 'number') return slotAbove(left.slot, right.literal)
  if (right.slot !== null && typeof left.literal === 'number') return slotBelow(right.slot, left.literal)
  const [first, second] = [left.step, right.step]
  return (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return typeof one === 'number' && typeof two === 'number' ? one > two : null
  }
}

/** `>=` in the same forms. */
const atLeast: Compare = (left, right) => {
  if (left.slot !== null && typeof right.literal === 'number') return slotFrom(left.slot, right.literal)
  if (right.slot !== null && typeof left.literal === 'number') return slotUpTo(right.slot, left.literal)
  const [first, second] = [left.step, right.step]
  return (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return typeof one === 'number' && typeof two === 'number' ? one >= two : null
  }
}

const slotAbove =
  (slot: number, limit: number): Step =>
  (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value > limit : null
  }
const slotBelow =
  (slot: number, limit: number): Step =>
  (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value < limit : null
  }
const slotFrom =
  (slot: number, limit: number): Step =>
  (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value >= limit : null
  }
const slotUpTo =
  (slot: number, limit: number): Step =>
  (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value <= limit : null
  }

const falling =
  (compare: Compare): Build =>
  ([left, right]) =>
    left && right ? compare(left, right) : unknown

/** `<` and `<=` are `>` and `>=` turned around; of three operands each is held against its right neighbour. */
const rising =
  (compare: Compare): Build =>
  ([left, middle, right]) => {
    if (!left || !middle) return unknown
    return right ? bothHold(compare(middle, left), compare(right, middle)) : compare(middle, left)
  }

/** Not known where one of the two is not, even where the other is false. */
function bothHold(first: Step, second: Step): Step {
  return (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return one === null || two === null ? null : one && two
  }
}

export const comparisons = {
  '>': falling(greater),
  '>=': falling(atLeast),
  '<': rising(greater),
  '<=': rising(atLeast),
} satisfies Record<string, Build>

type Calculate = (left: Step, right: Step) => Step

const sum: Calculate = (left, right) => (slots, at) => {
  const one = left(slots, at)
  const two = right(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one + two) : null
}
const difference: Calculate = (left, right) => (slots, at) => {
  const one = left(slots, at)
  const two = right(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one - two) : null
}
const product: Calculate = (left, right) => (slots, at) => {
  const one = left(slots, at)
  const two = right(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one * two) : null
}
const quotient: Calculate = (left, right) => (slots, at) => {
  const one = left(slots, at)
  const two = right(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one / two) : null
}

/** From left to right, as json-logic-js adds up, so that no last bit differs. */
const folded =
  (calculate: Calculate): Build =>
  ([first, ...more]) =>
    more.reduce<Step>((left, { step }) => calculate(left, step), first?.step ?? unknown)

const differences = folded(difference)

export const arithmetic = {
  '+': folded(sum),
  '*': folded(product),
  '/': folded(quotient),
  '-': (operands, list) => differences(operands.length === 1 ? [zero, ...operands] : operands, list),
} satisfies Record<string, Build>

const zero: Operand = { step: () => 0, slot: null, literal: 0, range: { minimum: 0, maximum: 0 } }

/** `min` and `max`: known as soon as no unknown operand can lie beyond the best known one. */
export const extreme =
  (pick: (left: number, right: number) => number, end: keyof Range): Build =>
  (operands) =>
  (slots, at) => {
    let best: number | null = null
    let open: number | null = null
    for (const { step, range } of operands) {
      const value = step(slots, at)
      if (typeof value === 'number') best = best === null ? value : pick(best, value)
      else open = open === null ? range[end] : pick(open, range[end])
    }
    if (best === null) return null
    return open === null || pick(best, open) === best ? plain(best) : null
  }

/** Negative zero counts as zero. */
export const plain = (value: number): number => value + 0
