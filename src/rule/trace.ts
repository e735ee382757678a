import type { Reason } from '../model/reason.js'
import { plainValue, type RuleValue } from './inputs.js'
import type { Operator } from './operators.js'
import type { Explain, LeafReason, Part, Place, Run } from './part.js'
import type { Operand } from './steps.js'
import { still } from './still.js'

export type { LeafReason, Place } from './part.js'

const reasonLimit = 1000

/** A value with its whole reason: at most 1000 steps and one leaf that says that more were left out. */
export function traced(part: Part, { slots, place, leaf }: Pick<Run, 'slots' | 'place' | 'leaf'>) {
  const value = part.step(slots)
  return {
    value,
    reason: explained({ part, value, run: { slots, at: 0, place, leaf, budget: { left: reasonLimit } } }),
  }
}

/** What an input gives where the caller has nothing better to say. */
export const factReason: LeafReason = (path, value, source) => ({
  code: 'rule/fact',
  value: plainValue(value),
  params: { path },
  source,
  because: [],
})

/** One operand as it was seen, with the run that saw it. */
interface Seen {
  readonly part: Part
  readonly value: RuleValue
  readonly run: Run
}

function explained({ part, value, run }: Seen): Reason {
  const { document, pointer } = run.place
  run.budget.left -= 1
  const reason = part.explain(value, still({ document, pointer: pointer + part.pointer }), run)
  return part.slot === null ? frozen(reason) : reason
}

/** What a rule says itself; a leaf is the caller's. */
function frozen(reason: Reason): Reason {
  still(reason.params)
  still(reason.because)
  return still(reason)
}

/** The explanation of an operator, by what its step looks at. */
export function operatorExplain(name: string, operator: Operator, operands: readonly Part[]): Explain {
  return (value, source, run) => {
    const seen: Seen[] = []
    const watched = operands.map((part): Operand => {
      const step: Operand['step'] = (slots, at = 0) => {
        const one = part.step(slots, at)
        const inner = slots === run.slots ? run : { ...run, slots, at }
        if (!seen.some((before) => before.part === part && before.run === inner))
          seen.push({ part, value: one, run: inner })
        return one
      }
      return { step, slot: null, literal: null, range: part.range, items: part.items }
    })
    operator.build(watched)(run.slots, run.at)
    const because = explainAll(witness(operator, value, seen), run, source)
    const params = Object.assign({ operator: name }, paramsOf(operator, value, seen), paramsOfList(operands[1]))
    return { code: operator.reason, value: plainValue(value), params, source, because }
  }
}

/** Of the operands seen those that settle the value (scoring.md section 8), or that keep it unknown; a list stands before its elements. */
function witness({ stop, takes }: Operator, value: RuleValue, seen: readonly Seen[]): readonly Seen[] {
  const settles = (one: Seen, place: number): boolean =>
    value === stop ? place === seen.length - 1 : (one.value === null) === (value === null)
  return seen.filter((one, place) => settles(one, place) || (place === 0 && takes === 'items'))
}

function explainAll(parts: readonly Seen[], { budget }: Run, source: Place): Reason[] {
  const reasons: Reason[] = []
  for (const part of parts) {
    if (budget.left > 0) reasons.push(explained(part))
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
