import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Reason } from '../model/reason.js'
import type { Text } from '../model/text.js'
import type { Reader } from './found.js'
import { type Placed, traced } from './labels.js'

/** A value with its steps, which are written only when somebody asks why. */
export interface Concluded<Value> {
  readonly value: Value | null
  readonly because: () => Reason[]
}

/** What a rule gives, with its steps; `own`: options of the result. */
export function ruled(placed: Placed, reader: Reader, own?: Fact['options']): Concluded<FactValue> {
  const value = placed.rule.evaluate(reader.slots(placed.rule))
  return { value: typeof value === 'object' ? null : value, because: () => [traced(placed, reader, own)] }
}

/** The same where only true or false counts. */
export function holding(placed: Placed, reader: Reader): Concluded<boolean> {
  const { value, because } = ruled(placed, reader)
  return { value: truthOf(value), because }
}

/** The law is not settled for everybody: what a rule gives is known only while `rule` is known to be false. */
export interface Unsettled extends Placed {
  readonly text: Text
}

/** What is known without assumptions stays as it is; only the rest is concluded with them. */
export function concluded<Result extends { readonly value: unknown }>(
  reader: Reader,
  conclude: (reader: Reader) => Result,
): Result {
  const bare = reader.bare && conclude(reader.bare)
  return bare !== null && bare.value !== null ? bare : conclude(reader)
}

/** Holds a conclusion back while it is true or not known that the law is not settled. */
export function whileSettled<Value>(
  reader: Reader,
  held: Concluded<Value>,
  unsettled: Unsettled | null,
): Concluded<Value> {
  if (!unsettled) return held
  const isOpen = holding(unsettled, reader).value
  const steps = () => [unsettledReason(reader, unsettled)]
  if (isOpen === false) return { value: held.value, because: () => [...held.because(), ...steps()] }
  const isBoth = isOpen === null && held.value === null
  return { value: null, because: () => (isBoth ? [...held.because(), ...steps()] : steps()) }
}

function unsettledReason(reader: Reader, { text, ...placed }: Unsettled): Reason {
  const step = traced(placed, reader)
  return {
    code: 'path/unsettled',
    value: truthOf(step.value),
    params: {},
    texts: { own: text },
    source: placed.at,
    because: [step],
  }
}

/** One that is true is enough, and only all together are false; `deciding` are those that settle it or keep it open. */
export function anyHolds<One extends { readonly value: unknown }>(each: readonly One[]) {
  const holding = each.find(({ value }) => value === true)
  const value = holding ? true : each.every((one) => one.value === false) ? false : null
  return { value, deciding: holding ? [holding] : each.filter((one) => one.value === value) }
}

/** A rule that gives no truth value gives nothing to a condition. */
export const truthOf = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)
