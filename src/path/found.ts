import type { FactValue } from '../load/stated.js'
import type { Reason } from '../model/reason.js'
import type { CompiledRule } from '../rule/compile.js'
import type { Slots } from '../rule/inputs.js'
import type { LeafReason, Place } from '../rule/trace.js'
import type { Assumable } from './assume.js'
import type { Cap, Leaf } from './leaves.js'
import type { Question } from './question.js'

/** What is known about one input of a rule; null: not known. The place is that of the rule that reads it. */
export interface Found {
  readonly value: FactValue | null
  /** Then nothing is assumed, even where the value is not known on the day. */
  readonly isStated?: boolean
  readonly explain: (source: Place) => Reason
  /** What the explanation ends in. */
  readonly leaves: () => readonly Leaf[]
}

/** Answers rules for one question; what is known without assumptions is never taken from one. */
export interface Reader {
  readonly question: Question
  /** The same without assumptions; null where nothing may be assumed. */
  readonly bare: Reader | null
  readonly assumptions: Assumable
  /** What the situation says that cannot be true together. */
  readonly broken: () => readonly Cap[]
  /** The same about another certificate. */
  readonly ask: Ask
  readonly look: (path: string) => Found
  /** What a rule reads, in its slots. */
  readonly slots: (rule: CompiledRule) => Slots
  readonly leaf: LeafReason
}

/** Gives the reader of a certificate. */
export type Ask = (certificate: Question['certificate']) => Reader
