import type { Takes } from './operators.js'
import { isBranch } from './range.js'
import type { Term } from './term.js'

type Fits = (term: Term) => boolean

const ofKind =
  (...kinds: readonly Term['kind'][]): Fits =>
  ({ kind }) =>
    kinds.includes(kind)

const listOf =
  (fits: (item: unknown) => boolean): Fits =>
  ({ items }) =>
    items?.every(fits) === true

const tests = {
  boolean: ofKind('boolean'),
  number: ofKind('number'),
  text: ofKind('text'),
  numbers: ofKind('numbers'),
  input: ofKind('numbers'),
  integer: ({ isInteger }) => isInteger,
  divisor: ({ kind, literal }) => kind === 'number' && literal !== null && literal !== 0,
  scalar: ofKind('boolean', 'number', 'text'),
  comparable: ({ kind, isInteger }) => isInteger || kind === 'boolean' || kind === 'text',
  booleans: listOf((item) => typeof item === 'boolean'),
  integers: listOf(Number.isInteger),
  decimals: listOf(Number.isFinite),
  texts: listOf((item) => typeof item === 'string'),
  literals: listOf(() => true),
} satisfies Record<string, Fits>

/** What one operand must be, as the word for it in issues. */
type Want = keyof typeof tests

export const fits = (term: Term, want: Want): boolean => tests[want](term)

/** Terms in their places; null is one that has been reported already. */
type Terms = readonly (Term | null)[]
type Like = (index: number, first: Term | null | undefined) => Want

/** What the first of a kind must be, and what the others must be like it. */
const alike =
  (start: Want, others: Readonly<Partial<Record<Term['kind'], Want>>>, unclear: Want): Like =>
  (index, first) =>
    index === 0 ? start : ((first && others[first.kind]) ?? unclear)

const branch = alike('scalar', { boolean: 'boolean', number: 'number', text: 'text' }, 'scalar')
/** Numbers are only equal beyond doubt when both are integers. */
const equal = alike('comparable', { boolean: 'boolean', number: 'integer', text: 'text' }, 'comparable')
const member = alike('scalar', { boolean: 'booleans', number: 'decimals', text: 'texts' }, 'literals')

/** What stands at a place of an operator; scoring.md section 7.3, column "typing". */
export const wants: Readonly<Record<Takes, (index: number, terms: Terms) => Want>> = {
  booleans: () => 'boolean',
  numbers: () => 'number',
  divided: (index) => (index === 0 ? 'number' : 'divisor'),
  alike: (index, [first]) => equal(index, first),
  branches: (index, terms) => (isBranch(index, terms.length) ? branch(index - 1, terms[1]) : 'boolean'),
  member: (index, [value]) => (index === 1 && value?.isInteger ? 'integers' : member(index, value)),
  items: (index) => (index === 0 ? 'input' : 'boolean'),
}
