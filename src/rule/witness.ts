import type { RuleValue } from './inputs.js'
import type { Operator, OperatorName } from './operators.js'
import type { Part, Run } from './part.js'

/** An operator with its operands, where it stands. */
export interface Node {
  readonly name: OperatorName
  readonly operator: Operator
  readonly parts: readonly Part[]
  /** The literal list of `in`. */
  readonly list: readonly unknown[]
  readonly pointer: string
}

/** One operand as it was seen, with the run that saw it. */
export interface Seen {
  readonly part: Part
  readonly value: RuleValue
  readonly run: Run
}

/** Of the operands seen those that settle the value (scoring.md section 8), or that keep it unknown; a list stands before its elements. */
export function witness({ stop, takes }: Operator, value: RuleValue, seen: readonly Seen[]): readonly Seen[] {
  const settles = (one: Seen, place: number): boolean =>
    value === stop ? place === seen.length - 1 : (one.value === null) === (value === null)
  return seen.filter((one, place) => settles(one, place) || (place === 0 && takes === 'items'))
}

const seenBy = (part: Part, run: Run): Seen => ({ part, value: part.step(run.slots, run.at), run })

/** The operands that the step of an operator looks at, in its order. */
type Look = (node: Node, value: RuleValue, run: Run) => Seen[]

/** All, or up to the one that decides; where none did, each is known to be as the whole. */
const lookAtAll: Look = ({ operator: { stop }, parts }, value, run) => {
  if (stop !== undefined && value === !stop) return parts.map((part) => ({ part, value, run }))
  const seen: Seen[] = []
  for (const part of parts) {
    const one = seenBy(part, run)
    seen.push(one)
    if (one.value === stop) break
  }
  return seen
}

/** Conditions up to the one that holds, with the branches that can still be the result. */
const lookAtBranches: Look = ({ parts }, _, run) => {
  const seen: Seen[] = []
  const note = (part: Part | undefined): RuleValue => {
    if (part === undefined) return null
    const one = seenBy(part, run)
    seen.push(one)
    return one.value
  }
  for (let index = 0; index < parts.length; index += 2) {
    const holds = note(parts[index])
    if (holds !== false) note(parts[index + 1])
    if (holds === true) break
  }
  return seen
}

/** The list, then its elements up to the one that decides. */
const lookAtItems: Look = ({ operator: { element }, parts: [list, body] }, _, run) => {
  if (!list || !body) return []
  const items = seenBy(list, run)
  const seen = [items]
  const slots = items.value
  if (typeof slots !== 'object' || slots === null) return seen
  for (let at = 0; at < slots.length; at += 1) {
    const one = seenBy(body, { ...run, slots, at })
    seen.push(one)
    if (one.value === element) break
  }
  return seen
}

/** What each kind of operator looks at. */
export const looks: Readonly<Record<Operator['takes'], Look>> = {
  booleans: lookAtAll,
  numbers: lookAtAll,
  divided: lookAtAll,
  alike: lookAtAll,
  member: lookAtAll,
  branches: lookAtBranches,
  items: lookAtItems,
}
