import type { Reason } from '../model/reason.js'
import type { RuleValue, Slots } from './inputs.js'
import type { Operand } from './steps.js'

/** Where a rule, or a node of it, stands. */
export type Place = NonNullable<Reason['source']>

/** Gives the Reason of an input: a fact, a derived fact with its own steps, a rating. */
export type LeafReason = (path: string, value: RuleValue, source: Place) => Reason

/** One node of a rule, ready to be computed and to be explained. */
export interface Part extends Operand {
  /** Where it stands in the rule, as JSON Pointer. */
  readonly pointer: string
  readonly explain: Explain
  /** Names the inputs that its explanation would end in, without writing it. */
  readonly visit: (seen: Seen, note: Note) => void
}

/** Writes the Reason of a node whose value is known; of its operands it asks only those that the witness needs. */
export type Explain = (seen: Seen, source: Place, trace: Trace) => Reason

/** Takes the name of an input. */
export type Note = (path: string) => void

/** A node with the value that it gave; inside the body of a list operator the slots are the list and `at` is the element. */
export interface Seen {
  readonly part: Part
  readonly value: RuleValue
  readonly slots: Slots
  readonly at: number
}

/** One trace of a rule. */
export interface Trace {
  readonly place: Place
  readonly leaf: LeafReason
  /** How many reasons may still be written for the rule. */
  readonly budget: { left: number }
}
