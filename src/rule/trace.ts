import type { Reason } from '../model/reason.js'
import type { RuleValue } from './inputs.js'
import { type Operator, operators } from './operators.js'
import type { Explain, LeafReason, Part, Place, Run } from './part.js'
import { looks, type Node, type Seen, witness } from './witness.js'

export type { LeafReason, Place } from './part.js'

const reasonLimit = 1000

/** A value with its whole reason: at most 1000 steps and one leaf that says that more were left out. */
export function traced({ step, explain }: Part, { slots, place, leaf }: Pick<Run, 'slots' | 'place' | 'leaf'>) {
  const value = step(slots)
  return { value, reason: explain(value, { slots, at: 0, place, leaf, budget: { left: reasonLimit } }) }
}

/** What an input gives where the caller has nothing better to say. */
export const factReason: LeafReason = (path, value, source) => ({
  code: 'rule/fact',
  value: plainValue(value),
  params: { path },
  source,
  because: [],
})

/** The explanation of a leaf: an input, a literal, the element of a list. */
export const leafExplain =
  (pointer: string, reason: (value: RuleValue, source: Place, run: Run) => Reason): Explain =>
  (value, run) => {
    run.budget.left -= 1
    return reason(value, sourceOf(run, pointer), run)
  }

export function operatorExplain(named: Omit<Node, 'operator'>): Explain {
  const node: Node = { ...named, operator: operators[named.name] }
  const { operator, pointer } = node
  const [look, paramsOf] = [looks[operator.takes], paramsByTakes[operator.takes]]
  return (value, run) => {
    run.budget.left -= 1
    const seen = look(node, value, run)
    const source = sourceOf(run, pointer)
    const because = explainAll(witness(operator, value, seen), run, source)
    const params = paramsOf(node, seen, value)
    return { code: operator.reason, value: plainValue(value), params, source, because }
  }
}

function explainAll(parts: readonly Seen[], { budget }: Run, source: Place): Reason[] {
  const reasons: Reason[] = []
  for (const { part, value, run } of parts) {
    if (budget.left > 0) reasons.push(part.explain(value, run))
    else if (budget.left === 0) reasons.push(truncated(budget, source))
  }
  return reasons
}

function truncated(budget: Run['budget'], source: Place): Reason {
  budget.left = -1
  return { code: 'rule/truncated', value: null, params: { limit: reasonLimit }, source, because: [] }
}

type Params = Reason['params']
type MakeParams = (node: Node, seen: readonly Seen[], value: RuleValue) => Params
const paramsByTakes: Readonly<Record<Operator['takes'], MakeParams>> = {
  booleans: ({ name }) => ({ operator: name }),
  branches: ({ name }) => ({ operator: name }),
  numbers: sides,
  divided: sides,
  alike: sides,
  member: ({ name, list }, [operand]) => ({
    operator: name,
    operand: seenValue(operand),
    list: list.join(', '),
    count: list.length,
  }),
  items: ({ name, operator }, seen, value) => ({
    operator: name,
    index: value === operator.stop && seen.length > 1 ? seen.length - 2 : null,
  }),
}

/** A comparison or a sum of two carries both values, so that a sentence can be said without its operands. */
function sides({ name }: Node, seen: readonly Seen[]): Params {
  const [left, middle, right] = seen
  if (seen.length === 2) return { operator: name, left: seenValue(left), right: seenValue(middle) }
  if (seen.length !== 3) return { operator: name }
  return { operator: name, left: seenValue(left), middle: seenValue(middle), right: seenValue(right) }
}

const seenValue = (seen: Seen | undefined) => plainValue(seen?.value ?? null)

/** A list stands in a Reason as its JSON text. */
const plainValue = (value: RuleValue): Reason['value'] =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value

const sourceOf = ({ place }: Run, pointer: string): Place => ({
  document: place.document,
  pointer: place.pointer + pointer,
})
