import type { Reason } from '../model/reason.js'
import { and, or } from './junction.js'
import { arithmetic, comparisons, extreme } from './numbers.js'
import type { Operation } from './operation.js'
import { branchRange, cornerRange, largestRange, pointRange, type Range, smallestRange } from './range.js'
import * as steps from './steps.js'

/** What may stand at which place; typing.ts knows the words. */
export type Takes = 'booleans' | 'numbers' | 'divided' | 'alike' | 'branches' | 'member' | 'items'
/** What a better input does to the result, place by place; polarity.ts knows the words. */
export type Moves = 'keep' | 'turn' | 'turnFirst' | 'turnLast' | 'sign' | 'mix'

/** All that is known about one operator of the sichtbar profile of JsonLogic (scoring.md section 7.3). */
export interface Operator {
  readonly reason: Reason['code']
  /** Least and most operands; with `odd` only odd numbers of them. */
  readonly arity: readonly [number, number]
  readonly odd?: true
  readonly takes: Takes
  readonly gives: 'boolean' | 'number' | 'branch'
  readonly moves: Moves
  readonly build: steps.Build
  readonly range?: (operands: readonly Range[]) => Range
  /** The result that one part alone decides; then this part is the whole witness. */
  readonly stop?: boolean
  /** Of a list operator: the value of an element that decides alone. */
  readonly element?: boolean
}

const truth = { takes: 'booleans', gives: 'boolean' } as const
const compare = { reason: 'rule/compare', takes: 'numbers', gives: 'boolean' } as const
const equal = { reason: 'rule/compare', takes: 'alike', gives: 'boolean', moves: 'mix', arity: [2, 2] } as const
const number = { reason: 'rule/arithmetic', takes: 'numbers', gives: 'number' } as const
const list = { reason: 'rule/list', takes: 'items', gives: 'boolean', arity: [2, 2] } as const

const add = (left: number, right: number) => left + right
const subtract = (left: number, right: number) => left - right
const multiply = (left: number, right: number) => left * right
const divide = (left: number, right: number) => left / right
const subtractRange = (operands: readonly Range[]) =>
  cornerRange(subtract)(operands.length === 1 ? [pointRange(0), ...operands] : operands)

const table = {
  and: { ...truth, reason: 'rule/and', arity: [1, 64], moves: 'keep', stop: false, build: and },
  or: { ...truth, reason: 'rule/or', arity: [1, 64], moves: 'keep', stop: true, build: or },
  '!': { ...truth, reason: 'rule/not', arity: [1, 1], moves: 'turn', build: steps.negation },
  if: {
    reason: 'rule/if',
    arity: [3, Number.POSITIVE_INFINITY],
    odd: true,
    takes: 'branches',
    gives: 'branch',
    moves: 'mix',
    build: steps.choice,
    range: branchRange,
  },
  '>': { ...compare, arity: [2, 2], moves: 'turnLast', build: comparisons['>'] },
  '>=': { ...compare, arity: [2, 2], moves: 'turnLast', build: comparisons['>='] },
  '<': { ...compare, arity: [2, 3], moves: 'turnFirst', build: comparisons['<'] },
  '<=': { ...compare, arity: [2, 3], moves: 'turnFirst', build: comparisons['<='] },
  '===': { ...equal, build: steps.equality(true) },
  '!==': { ...equal, build: steps.equality(false) },
  '+': { ...number, arity: [1, 64], moves: 'keep', build: arithmetic['+'], range: cornerRange(add) },
  '*': { ...number, arity: [2, 64], moves: 'sign', build: arithmetic['*'], range: cornerRange(multiply) },
  '-': { ...number, arity: [1, 2], moves: 'turnLast', build: arithmetic['-'], range: subtractRange },
  '/': {
    ...number,
    takes: 'divided',
    arity: [2, 2],
    moves: 'sign',
    build: arithmetic['/'],
    range: cornerRange(divide),
  },
  min: {
    ...number,
    reason: 'rule/min',
    arity: [1, 64],
    moves: 'mix',
    build: extreme(Math.min, 'minimum'),
    range: smallestRange,
  },
  max: {
    ...number,
    reason: 'rule/max',
    arity: [1, 64],
    moves: 'mix',
    build: extreme(Math.max, 'maximum'),
    range: largestRange,
  },
  in: { reason: 'rule/in', arity: [2, 2], takes: 'member', gives: 'boolean', moves: 'mix', build: steps.membership },
  some: { ...list, moves: 'keep', stop: true, element: true, build: steps.quantifier(true) },
  all: { ...list, moves: 'keep', stop: false, element: false, build: steps.quantifier(false) },
  none: { ...list, moves: 'turn', stop: false, element: true, build: steps.noneOf },
} satisfies Record<string, Operator>

export type OperatorName = keyof typeof table

/** The one table of operators: check, evaluation, trace and bounds all read it. */
export const operators: Readonly<Record<OperatorName, Operator>> = table

/** Own names alone, so that nothing is reached through prototypes. */
export const isOperator = (name: string): name is OperatorName => Object.hasOwn(operators, name)

/** The second operand of a list operator looks at one element of the list and at nothing else. */
export const isBody = ({ operator }: Operation, index: number): boolean =>
  index === 1 && isOperator(operator) && operators[operator].takes === 'items'
