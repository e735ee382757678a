import type { Range } from './range.js'
import type { Build, Step } from './steps.js'

/** One comparison in two forms, written out: an input beside a number, the most frequent of all, is one step. */
interface Compare {
  readonly beside: (slot: number, limit: number) => Step
  readonly both: (first: Step, second: Step) => Step
}

const greater: Compare = {
  beside: (slot, limit) => (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value > limit : null
  },
  both: (first, second) => (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return typeof one === 'number' && typeof two === 'number' ? one > two : null
  },
}
const atLeast: Compare = {
  beside: (slot, limit) => (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value >= limit : null
  },
  both: (first, second) => (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return typeof one === 'number' && typeof two === 'number' ? one >= two : null
  },
}
const less: Compare = {
  beside: (slot, limit) => (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value < limit : null
  },
  both: (first, second) => (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return typeof one === 'number' && typeof two === 'number' ? one < two : null
  },
}
const atMost: Compare = {
  beside: (slot, limit) => (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? value <= limit : null
  },
  both: (first, second) => (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return typeof one === 'number' && typeof two === 'number' ? one <= two : null
  },
}

/** Of three operands each is held against its right neighbour. */
const compared =
  ({ beside, both }: Compare): Build =>
  ([left, right, last]) => {
    if (!left || !right) return () => null
    if (last) return bothHold(both(left.step, right.step), both(right.step, last.step))
    const { literal } = right
    return left.slot !== null && typeof literal === 'number' ? beside(left.slot, literal) : both(left.step, right.step)
  }

/** Not known where one of the two is not, even where the other is false. */
const bothHold =
  (first: Step, second: Step): Step =>
  (slots, at) => {
    const one = first(slots, at)
    const two = second(slots, at)
    return one === null || two === null ? null : one && two
  }

export const comparisons = {
  '>': compared(greater),
  '>=': compared(atLeast),
  '<': compared(less),
  '<=': compared(atMost),
} satisfies Record<string, Build>

const sum: Compare['both'] = (first, second) => (slots, at) => {
  const one = first(slots, at)
  const two = second(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one + two) : null
}
const difference: Compare['both'] = (first, second) => (slots, at) => {
  const one = first(slots, at)
  const two = second(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one - two) : null
}
const product: Compare['both'] = (first, second) => (slots, at) => {
  const one = first(slots, at)
  const two = second(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one * two) : null
}
const quotient: Compare['both'] = (first, second) => (slots, at) => {
  const one = first(slots, at)
  const two = second(slots, at)
  return typeof one === 'number' && typeof two === 'number' ? plain(one / two) : null
}

/** From left to right, as json-logic-js adds up, so that no last bit differs. */
const folded =
  (calculate: Compare['both']): Build =>
  ([first, ...more]) =>
    more.reduce((left, { step }) => calculate(left, step), first?.step ?? (() => null))

export const arithmetic = {
  '+': folded(sum),
  '-': folded(difference),
  '*': folded(product),
  '/': folded(quotient),
} satisfies Record<string, Build>

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
