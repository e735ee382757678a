import { type InputDeclaration, maxItemsOf, rangeOfInput } from './inputs.js'
import type { Path } from './issue.js'
import { constant, type Direction } from './polarity.js'
import { pointRange, type Range, whole } from './range.js'

/** What the check knows about one operand of a rule. */
export interface Term {
  /** `numbers` is an input, `list` is written out, `none` is nothing that a rule can hold there. */
  readonly kind: 'boolean' | 'number' | 'text' | 'numbers' | 'list' | 'none'
  /** How a message names it: a literal as its JSON, anything else by a word. */
  readonly found: string
  readonly isInteger: boolean
  readonly isWritten: boolean
  readonly range: Range
  /** The texts that it can be, null for any text. */
  readonly values: readonly string[] | null
  readonly items: readonly unknown[]
  readonly maxItems: number
  /** An input whose values rise, by its name. */
  readonly ordered: string | null
  readonly cost: number
  readonly direction: Direction
}

const blank = {
  ...{ isInteger: false, isWritten: false, range: whole, values: null, items: [], maxItems: 0, ordered: null, cost: 1 },
  direction: constant,
} satisfies Partial<Term>

/** The term of something written out; lists keep what they hold, null is `none`. */
export function literalTerm(value: unknown): Term {
  const found = showJson(value)
  const written = { ...blank, found, isWritten: true }
  if (Array.isArray(value)) return { ...written, kind: 'list', items: value, cost: 1 + value.length }
  if (typeof value === 'boolean') return { ...written, kind: 'boolean' }
  if (typeof value === 'string') return { ...written, kind: 'text', values: [value] }
  if (typeof value !== 'number') return { ...written, kind: 'none' }
  return { ...written, kind: 'number', isInteger: Number.isInteger(value), range: pointRange(value) }
}

/** The term of an input; `name` is what messages call it, `path` where it stands. */
export function inputTerm(declaration: InputDeclaration, name: string, path: Path): Term {
  const { type, values, ordered, direction } = declaration
  const kind = type === 'integer' ? 'number' : type
  return {
    ...blank,
    kind,
    found: kind,
    isInteger: type === 'integer',
    range: rangeOfInput(declaration),
    values: values ?? null,
    maxItems: maxItemsOf(declaration),
    ordered: ordered && values ? name : null,
    direction:
      direction === 'mixed'
        ? { way: 'mixed', input: name, blame: { operator: 'var', input: name, path } }
        : { way: 'up', input: name, blame: null },
  }
}

/** The term of what an operator gives. */
export const resultTerm = (kind: Term['kind'], known: Partial<Term>): Term => ({
  ...blank,
  kind,
  found: kind,
  ...known,
})

const shown = 60

/** A value as JSON, cut where it is long: messages stay one line. */
export const showJson = (value: unknown): string => showName(JSON.stringify(value) ?? typeof value)

/** A name as it is, cut where it is long, between code points. */
export function showName(name: string): string {
  if (name.length <= shown) return name
  const letters = [...name]
  return letters.length > shown ? `${letters.slice(0, shown).join('')}…` : name
}
