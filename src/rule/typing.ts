import type { Takes } from './operators.js'
import { isBranch } from './range.js'
import type { Term } from './term.js'

/** What one operand must be; `expected` is the word for it in issues. */
export interface Want {
  readonly expected: string
  readonly fits: (term: Term) => boolean
}
/** Terms in their places; null is one that has been reported already. */
type Terms = readonly (Term | null | undefined)[]

const ofKind = (kind: Term['kind'], expected: string = kind): Want => ({ expected, fits: (term) => term.kind === kind })

const boolean = ofKind('boolean')
const number = ofKind('number')
const text = ofKind('text')
const input = ofKind('numbers', 'input')
const integer: Want = { expected: 'integer', fits: (term) => term.kind === 'number' && term.isInteger }
const divisor: Want = {
  expected: 'divisor',
  fits: (term) => term.kind === 'number' && term.isWritten && term.range.minimum !== 0,
}
const scalar: Want = { expected: 'scalar', fits: (term) => [boolean, number, text].some(({ fits }) => fits(term)) }
const comparable: Want = {
  expected: 'comparable',
  fits: (term) => [boolean, integer, text].some(({ fits }) => fits(term)),
}
const listOf = (expected: string, fits: (item: unknown) => boolean): Want => ({
  expected,
  fits: ({ kind, items }) => kind === 'list' && items.every(fits),
})

/** What stands at a place of an operator; scoring.md section 7.3, column "typing". */
export const wants: Readonly<Record<Takes, (index: number, terms: Terms) => Want>> = {
  booleans: () => boolean,
  numbers: () => number,
  divided: (index) => (index === 0 ? number : divisor),
  alike: (index, [first]) => (index === 0 ? comparable : likeEqual(first)),
  branches: (index, terms) => {
    if (!isBranch(index, terms.length)) return boolean
    return index === 1 ? scalar : likeBranch(terms[1])
  },
  member: (index, [value]) => (index === 0 ? scalar : listLike(value)),
  items: (index) => (index === 0 ? input : boolean),
}

const kinds: Readonly<Partial<Record<Term['kind'], Want>>> = { boolean, number, text }

const likeBranch = (first: Term | null | undefined): Want => (first && kinds[first.kind]) ?? scalar

/** Numbers are only equal beyond doubt when both are integers. */
const likeEqual = (first: Term | null | undefined): Want =>
  first?.kind === 'number' ? integer : ((first && kinds[first.kind]) ?? comparable)

function listLike(value: Term | null | undefined): Want {
  if (value?.kind === 'boolean') return listOf('booleans', (item) => typeof item === 'boolean')
  if (value?.kind === 'text') return listOf('texts', (item) => typeof item === 'string')
  if (value?.kind !== 'number') return listOf('literals', () => true)
  return value.isInteger ? listOf('integers', Number.isInteger) : listOf('decimals', Number.isFinite)
}

/** Of a whole rule; the words are the types of inputs. */
export const resultWants: Readonly<Record<string, Want>> = {
  boolean,
  integer,
  number,
  text,
  numbers: ofKind('numbers'),
}
