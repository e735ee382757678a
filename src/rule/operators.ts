import type { Reason } from '../model/reason.js'
import { arithmetic, comparisons, extreme } from './numbers.js'
import { bySign, keep, type Moves, mix, turn, turnFirst, turnLast } from './polarity.js'
import { branchesOf, cornerRange, pointRange, type Range, rangeBy } from './range.js'
import { and, type Build, choice, equality, membership, negation, type Operand, or, quantifier } from './steps.js'

/** What may stand at which place; typing.ts knows the words. */
export type Takes = 'booleans' | 'numbers' | 'divided' | 'alike' | 'branches' | 'member' | 'items'

/** All that is known about one operator of the sichtbar profile of JsonLogic (scoring.md section 7.3). */
export interface Operator {
  readonly reason: Reason['code']
  /** Least and most operands; of `branches` only odd numbers of them. */
  readonly arity: readonly [number, number]
  readonly takes: Takes
  readonly moves: Moves
  readonly build: Build
  /** Of an operator that gives more than true or false. */
  readonly range?: (operands: readonly Operand[]) => Range
  /** The result that one part alone decides; then this part is the whole witness. */
  readonly stop?: boolean
}

type Calculate = (left: number, right: number) => number

const truth = { takes: 'booleans', moves: keep } as const
const compare = { reason: 'rule/compare', takes: 'numbers' } as const
const equal = { reason: 'rule/compare', takes: 'alike', moves: mix, arity: [2, 2] } as const
const list = (element: boolean, stop: boolean) =>
  ({ reason: 'rule/list', takes: 'items', arity: [2, 2], stop, build: quantifier(element, stop) }) as const
const number = (operator: keyof typeof arithmetic, calculate: Calculate) =>
  ({ reason: 'rule/arithmetic', takes: 'numbers', build: arithmetic[operator], range: cornerRange(calculate) }) as const
const best = (pick: (...values: number[]) => number, end: keyof Range) =>
  ({ takes: 'numbers', arity: [1, 64], moves: mix, build: extreme(pick, end), range: rangeBy(pick, pick) }) as const

const minus = number('-', (left, right) => left - right)
const zero: Operand = { step: () => 0, slot: null, literal: 0, range: pointRange(0), items: null }
const fromZero = (operands: readonly Operand[]) => (operands.length === 1 ? [zero, ...operands] : operands)

const table = {
  and: { ...truth, reason: 'rule/and', arity: [1, 64], stop: false, build: and },
  or: { ...truth, reason: 'rule/or', arity: [1, 64], stop: true, build: or },
  '!': { ...truth, reason: 'rule/not', arity: [1, 1], moves: turn, build: negation },
  if: {
    reason: 'rule/if',
    arity: [3, Number.POSITIVE_INFINITY],
    takes: 'branches',
    moves: mix,
    build: choice,
    range: (operands) => rangeBy(Math.min, Math.max)(branchesOf(operands)),
  },
  '>': { ...compare, arity: [2, 2], moves: turnLast, build: comparisons['>'] },
  '>=': { ...compare, arity: [2, 2], moves: turnLast, build: comparisons['>='] },
  '<': { ...compare, arity: [2, 3], moves: turnFirst, build: comparisons['<'] },
  '<=': { ...compare, arity: [2, 3], moves: turnFirst, build: comparisons['<='] },
  '===': { ...equal, build: equality(true) },
  '!==': { ...equal, build: equality(false) },
  '+': { ...number('+', (left, right) => left + right), arity: [1, 64], moves: keep },
  '*': { ...number('*', (left, right) => left * right), arity: [2, 64], moves: bySign },
  '-': {
    ...minus,
    arity: [1, 2],
    moves: turnLast,
    build: (operands) => minus.build(fromZero(operands)),
    range: (operands) => minus.range(fromZero(operands)),
  },
  '/': { ...number('/', (left, right) => left / right), takes: 'divided', arity: [2, 2], moves: bySign },
  min: { ...best(Math.min, 'minimum'), reason: 'rule/min' },
  max: { ...best(Math.max, 'maximum'), reason: 'rule/max' },
  in: { reason: 'rule/in', arity: [2, 2], takes: 'member', moves: mix, build: membership },
  some: { ...list(true, true), moves: keep },
  all: { ...list(false, false), moves: keep },
  none: { ...list(true, false), moves: turn },
} satisfies Record<string, Operator>

export type OperatorName = keyof typeof table

/** The one table of operators: check, evaluation, trace and bounds all read it. */
export const operators: Readonly<Record<OperatorName, Operator>> = table

/** Own names alone, so that nothing is reached through prototypes. */
export const isOperator = (name: string): name is OperatorName => Object.hasOwn(operators, name)
