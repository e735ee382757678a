import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Text } from '../model/text.js'
import type { CompiledRule } from '../rule/compile.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { below, type Placed, traced } from './labels.js'
import { type Step, visitAll } from './leaves.js'

/** A value with the steps that settle it or that keep it open, which are made only when somebody asks. */
export interface Concluded<Value> {
  readonly value: Value | null
  readonly steps: () => readonly Step[]
}

/** Whether a rule is true; one that gives no truth value gives nothing. */
export const holds = (rule: CompiledRule, reader: Reader): boolean | null => truthOf(rule.evaluate(reader.slots(rule)))

/** One thing, such as a condition, with its answer; what is known without assumptions stays as it is. */
export interface Decided<Loaded> {
  readonly loaded: Loaded
  readonly value: boolean | null
  /** Known without assumptions. */
  readonly isCertain: boolean
  /** Whose facts settle it or keep it open. */
  readonly reader: Reader
}

/** Asks without assumptions first. */
export function decide<Loaded>(loaded: Loaded, reader: Reader, answerOf: AnswerOf<Loaded>): Decided<Loaded> {
  const bare = reader.bare ?? reader
  const certain = answerOf(loaded, bare)
  if (certain !== null) return { loaded, value: certain, isCertain: true, reader: bare }
  return { loaded, value: reader.bare && answerOf(loaded, reader), isCertain: false, reader }
}

type AnswerOf<Loaded> = (loaded: Loaded, reader: Reader) => boolean | null

/** What a rule gives, with its step; `own`: options of the result. */
export function ruled(placed: Placed, reader: Reader, own?: Fact['options']): Concluded<FactValue> {
  const value = placed.rule.evaluate(reader.slots(placed.rule))
  return { value: typeof value === 'object' ? null : value, steps: () => [ruleStep(placed, reader, own)] }
}

/** Why a rule gives what it gives. */
export const ruleStep = (placed: Placed, reader: Reader, own?: Fact['options']): Step => ({
  explain: () => traced(placed, reader, own),
  visit: (note) => placed.rule.visit(reader.slots(placed.rule), (path) => reader.look(path).leaves().forEach(note)),
})

/** The law is not settled for everybody: what a rule gives is known only while `rule` is known to be false. */
export interface Unsettled extends Placed {
  readonly text: Text
}

/** Holds a conclusion back while it is true or not known that the law is not settled. */
export function whileSettled<Value>(
  reader: Reader,
  held: Concluded<Value>,
  { text, ...placed }: Unsettled,
): Concluded<Value> {
  const value = holds(placed.rule, reader)
  const ruling = ruleStep(placed, reader)
  const unsettled: Step = {
    visit: ruling.visit,
    explain: () => {
      const [because, source] = [[ruling.explain()], below(placed.place, placed.tail)]
      return frozen({ code: 'path/unsettled', value, params: {}, texts: textsOf({ own: text }), source, because })
    },
  }
  const isShown = value === false || (value === null && held.value === null)
  return {
    value: value === false ? held.value : null,
    steps: () => [...(isShown ? held.steps() : []), unsettled],
  }
}

/** One that is true is enough, and only all together are false. */
export const anyOf = (values: readonly unknown[]): boolean | null =>
  values.includes(true) || (values.every((value) => value === false) ? false : null)

/** Of steps of which one is enough, those that settle it or keep it open. */
export function settling(each: readonly Valued[]): readonly Step[] {
  const holding = each.find(({ value }) => value === true)
  const value = anyOf(each.map((one) => one.value))
  return holding ? [holding] : each.filter((one) => one.value === value)
}

interface Valued extends Step {
  readonly value: unknown
}

/** What steps end in that are not made yet. */
export const visiting =
  (steps: () => readonly Step[]): Step['visit'] =>
  (note) =>
    visitAll(steps(), note)

const truthOf = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)
