import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Text } from '../model/text.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { below, type Placed, traced } from './labels.js'
import { explainAll, nothing, type Step, visitAll } from './leaves.js'

/** A value with the steps that settle it or that keep it open, which are made only when somebody asks. */
export interface Concluded<Value> {
  readonly value: Value | null
  readonly steps: () => readonly Step[]
}

/** What a rule gives, with its step; `own`: options of the result. */
export function ruled(placed: Placed, reader: Reader, own?: Fact['options']): Concluded<FactValue> {
  const value = placed.rule.evaluate(reader.slots(placed.rule))
  return { value: typeof value === 'object' ? null : value, steps: () => [ruleStep(placed, reader, own)] }
}

/** The same where only true or false counts. */
export function holding(placed: Placed, reader: Reader): Concluded<boolean> {
  const value = truthOf(placed.rule.evaluate(reader.slots(placed.rule)))
  return { value, steps: () => [ruleStep(placed, reader)] }
}

const ruleStep = (placed: Placed, reader: Reader, own?: Fact['options']): Step => ({
  explain: () => traced(placed, reader, own),
  visit: (note) => placed.rule.visit(reader.slots(placed.rule), (path) => reader.look(path).leaves().forEach(note)),
})

/** The law is not settled for everybody: what a rule gives is known only while `rule` is known to be false. */
export interface Unsettled extends Placed {
  readonly text: Text
}

/** What is known without assumptions stays as it is; only the rest is concluded with them. */
export function concluded<About>(about: About, reader: Reader, conclude: Conclude<About>): Conclusion {
  const { bare } = reader
  const certain = conclude(about, bare ?? reader)
  const isCertain = certain.value !== null
  const { value, steps } = isCertain || !bare ? certain : conclude(about, reader)
  return { value, steps, isCertain }
}

type Conclude<About> = (about: About, reader: Reader) => Concluded<boolean>

/** Rests on assumptions only where it is not certain. */
export interface Conclusion extends Concluded<boolean> {
  readonly isCertain: boolean
}

/** What a conclusion ends in; one that is certain in nothing that is unknown or assumed. */
export const visitingOpen = ({ isCertain, steps }: Conclusion): Step['visit'] => (isCertain ? nothing : visiting(steps))

/** Holds a conclusion back while it is true or not known that the law is not settled. */
export function whileSettled<Value>(
  reader: Reader,
  held: Concluded<Value>,
  { text, ...placed }: Unsettled,
): Concluded<Value> {
  const { value, steps } = holding(placed, reader)
  const step = (): Step => ({
    visit: visiting(steps),
    explain: () => {
      const because = explainAll(steps())
      const source = below(placed.place, placed.tail)
      return frozen({ code: 'path/unsettled', value, params: {}, texts: textsOf({ own: text }), source, because })
    },
  })
  const isShown = value === false || (value === null && held.value === null)
  return {
    value: value === false ? held.value : null,
    steps: () => [...(isShown ? held.steps() : []), step()],
  }
}

/** One that is true is enough, and only all together are false; the steps are those that settle it or keep it open. */
export function anyHolds(each: readonly (Step & { readonly value: unknown })[]): Concluded<boolean> {
  const holding = each.find(({ value }) => value === true)
  const value = holding ? true : each.every((one) => one.value === false) ? false : null
  return { value, steps: () => (holding ? [holding] : each.filter((one) => one.value === value)) }
}

/** What steps end in that are not made yet. */
export const visiting =
  (steps: () => readonly Step[]): Step['visit'] =>
  (note) =>
    visitAll(steps(), note)

/** A rule that gives no truth value gives nothing to a condition. */
export const truthOf = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)
