import type { Reason } from '../model/reason.js'
import type { Read, RuleValue } from './inputs.js'
import { type Operator, type OperatorName, operators } from './operators.js'
import type { Range } from './range.js'
import type { Beside, Step } from './steps.js'

/** Where a rule, or a node of it, stands. */
export type Place = NonNullable<Reason['source']>

/** Gives the Reason of an input: a fact, a derived fact with its own steps, a rating. */
export type LeafReason = (path: string, value: RuleValue, source: Place) => Reason

/** One node of a rule, ready for both ways of computing it. */
export interface Part {
  readonly evaluate: Step
  readonly trace: Trace
  readonly range: Range
}

export type Trace = (read: Read, tracer: Tracer) => Traced
export interface Tracer {
  readonly at: Place
  readonly leaf: LeafReason
  /** Which element the body of a list operator is looking at. */
  readonly index: number | null
}

/** A value whose Reason is written only when it turns out to be part of the witness. */
export interface Traced {
  readonly value: RuleValue
  readonly explain: (budget: Budget) => Reason
}

/** How many reasons may still be written for one rule. */
interface Budget {
  left: number
}

const reasonLimit = 1000

/** The whole reason of a rule: at most 1000 steps and one leaf that says that more were left out. */
export const explainTraced = (traced: Traced): Reason => traced.explain({ left: reasonLimit })

/** What an input gives where the caller has nothing better to say. */
export const factReason: LeafReason = (path, value, source) => ({
  code: 'rule/fact',
  value: plainValue(value),
  params: { path },
  source,
  because: [],
})

/** The trace of a leaf: an input, a literal, the element of a list. */
export const leafTrace =
  (evaluate: Step, pointer: string, reason: (value: RuleValue, source: Place, tracer: Tracer) => Reason): Trace =>
  (read, tracer) => {
    const value = evaluate(read)
    const explain = (budget: Budget) => {
      budget.left -= 1
      return reason(value, sourceOf(tracer, pointer), tracer)
    }
    return { value, explain }
  }

/** The trace of an operator runs the very step of the evaluation over operands that note what they gave. */
export const operatorTrace =
  (name: OperatorName, parts: readonly Part[], node: Beside & { readonly pointer: string }): Trace =>
  (read, tracer) => {
    const operator = operators[name]
    const visited: Traced[] = []
    const noting = parts.map((part) => (inner: Read) => {
      const traced = part.trace(inner, operator.takes === 'items' ? { ...tracer, index: visited.length - 1 } : tracer)
      visited.push(traced)
      return traced.value
    })
    const value = operator.build(noting, node)(read)
    const explain = (budget: Budget): Reason => {
      budget.left -= 1
      const source = sourceOf(tracer, node.pointer)
      const because = explainAll(witness(operator, value, visited), budget, source)
      const params = { operator: name, ...paramsByTakes[operator.takes](visited, node.list, value === operator.stop) }
      return { code: operator.reason, value: plainValue(value), params, source, because }
    }
    return { value, explain }
  }

/** Of the visited operands those that settle the value (scoring.md section 8), or that keep it unknown. */
function witness({ stop, takes }: Operator, value: RuleValue, visited: readonly Traced[]): readonly Traced[] {
  const parts = takes === 'items' ? visited.slice(1) : visited
  const list = takes === 'items' ? visited.slice(0, 1) : []
  if (value === stop) return [...list, ...parts.slice(-1)]
  return [...list, ...parts.filter((part) => (part.value === null) === (value === null))]
}

function explainAll(parts: readonly Traced[], budget: Budget, source: Place): Reason[] {
  const reasons: Reason[] = []
  for (const part of parts) {
    if (budget.left > 0) reasons.push(part.explain(budget))
    else if (budget.left === 0) reasons.push(truncated(budget, source))
  }
  return reasons
}

function truncated(budget: Budget, source: Place): Reason {
  budget.left = -1
  return { code: 'rule/truncated', value: null, params: { limit: reasonLimit }, source, because: [] }
}

type Params = Reason['params']
type MakeParams = (visited: readonly Traced[], list: readonly unknown[], isStopped: boolean) => Params
const paramsByTakes: Readonly<Record<Operator['takes'], MakeParams>> = {
  booleans: () => ({}),
  branches: () => ({}),
  numbers: sides,
  divided: sides,
  alike: sides,
  member: ([operand], list) => ({ operand: traceValue(operand), list: list.join(', '), count: list.length }),
  items: (visited, _, isStopped) => ({ index: isStopped && visited.length > 1 ? visited.length - 2 : null }),
}

/** A comparison or a sum of two carries both values, so that a sentence can be said without its operands. */
function sides(visited: readonly Traced[]): Params {
  const [left, middle, right] = visited
  if (visited.length === 2) return { left: traceValue(left), right: traceValue(middle) }
  return visited.length === 3 ? { left: traceValue(left), middle: traceValue(middle), right: traceValue(right) } : {}
}

const traceValue = (traced: Traced | undefined) => plainValue(traced?.value ?? null)

/** A list stands in a Reason as its JSON text. */
const plainValue = (value: RuleValue): Reason['value'] =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value

const sourceOf = ({ at }: Tracer, pointer: string): Place => ({ document: at.document, pointer: at.pointer + pointer })
