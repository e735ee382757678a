import type { Reason } from '../model/reason.js'
import { plainValue, type RuleValue, type Slots } from './inputs.js'
import type { Operator } from './operators.js'
import type { LeafReason, Part, Place, Seen, Trace } from './part.js'
import type { Operand, Step } from './steps.js'
import { still } from './still.js'

export type { LeafReason, Note, Place } from './part.js'

const reasonLimit = 1000

/** A value with its whole reason: at most 1000 steps and one leaf that says that more were left out. */
export function traced(part: Part, slots: Slots, { place, leaf }: Pick<Trace, 'place' | 'leaf'>) {
  const value = part.step(slots)
  const seen = { part, value, slots, at: 0 }
  return { value, reason: explained(seen, { place, leaf, budget: { left: reasonLimit } }) }
}

/** What an input gives where the caller has nothing better to say. */
export const factReason: LeafReason = (path, value, source) => ({
  code: 'rule/fact',
  value: plainValue(value),
  params: { path },
  source,
  because: [],
})

function explained(seen: Seen, trace: Trace): Reason {
  const { part } = seen
  const { document, pointer } = trace.place
  trace.budget.left -= 1
  const reason = part.explain(seen, still({ document, pointer: pointer + part.pointer }), trace)
  return part.slot === null ? frozen(reason) : reason
}

/** Freezes a step, whose steps and texts are frozen already. */
export function frozen(reason: Reason): Reason {
  still(reason.params)
  still(reason.because)
  return still(reason)
}

/** The explanation of an operator, and what it would end in, by what its step looks at. */
export function operatorTrace(
  name: string,
  operator: Operator,
  operands: readonly Part[],
): Pick<Part, 'explain' | 'visit'> {
  const watch = watcher(operator, operands)
  const list = operands[1]
  return {
    explain: ({ value, slots, at }, source, trace) => {
      const seen = watch(slots, at)
      const because = explainAll(witness(operator, value, seen), trace, source)
      const params = Object.assign({ operator: name }, paramsOf(operator, value, seen), paramsOfList(list))
      return { code: operator.reason, value: plainValue(value), params, source, because }
    },
    visit: ({ value, slots, at }, note) => {
      for (const one of witness(operator, value, watch(slots, at))) one.part.visit(one, note)
    },
  }
}

/** Lists the operands that a step looks at, each once, in the order of looking; it is built when it is first asked. */
function watcher({ build }: Operator, operands: readonly Part[]): (slots: Slots, at: number) => readonly Seen[] {
  let seen: Seen[] = []
  let step: Step | null = null
  const watched = (part: Part): Operand => ({
    step: (slots, at = 0) => {
      const value = part.step(slots, at)
      if (!seen.some((one) => one.part === part && one.slots === slots && one.at === at))
        seen.push({ part, value, slots, at })
      return value
    },
    ...{ slot: null, literal: null, range: part.range, items: part.items },
  })
  return (slots, at) => {
    seen = []
    step ??= build(operands.map(watched))
    step(slots, at)
    return seen
  }
}

/** Of the operands seen those that settle the value (scoring.md section 8), or that keep it unknown; a list stands before its elements. */
function witness({ stop, takes }: Operator, value: RuleValue, seen: readonly Seen[]): readonly Seen[] {
  const settles = (one: Seen, place: number): boolean =>
    value === stop ? place === seen.length - 1 : (one.value === null) === (value === null)
  return seen.filter((one, place) => settles(one, place) || (place === 0 && takes === 'items'))
}

function explainAll(parts: readonly Seen[], trace: Trace, source: Place): Reason[] {
  const { budget } = trace
  const reasons: Reason[] = []
  for (const part of parts) {
    if (budget.left > 0) reasons.push(explained(part, trace))
    else if (budget.left === 0) {
      budget.left = -1
      reasons.push(frozen({ code: 'rule/truncated', value: null, params: { limit: reasonLimit }, source, because: [] }))
    }
  }
  return reasons
}

/** A comparison or a sum of two carries both values, so that a sentence can be said without its operands. */
function paramsOf({ stop, takes }: Operator, value: RuleValue, seen: readonly Seen[]): Reason['params'] {
  if (takes === 'booleans' || takes === 'branches') return {}
  const [first = null, second = null, third = null] = seen.map((one) => plainValue(one.value))
  if (takes === 'items') return { index: value === stop && seen.length > 1 ? seen.length - 2 : null }
  if (takes === 'member') return { operand: first }
  if (seen.length === 2) return { left: first, right: second }
  return seen.length === 3 ? { left: first, middle: second, right: third } : {}
}

/** The literal list of `in`. */
const paramsOfList = (list: Part | undefined): Reason['params'] =>
  list?.items ? { list: list.items.join(', '), count: list.items.length } : {}
