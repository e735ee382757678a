import type { Reason } from '../model/reason.js'
import { type InputDeclaration, maxItemsOf, rangeOfInput } from './inputs.js'
import type { Path } from './issue.js'
import { plain } from './numbers.js'
import { isLiteral } from './operation.js'
import type { Part } from './part.js'
import type { Direction } from './polarity.js'
import { pointRange, whole } from './range.js'
import type { Step } from './steps.js'
import { factReason } from './trace.js'

/** What is known about one operand of a rule: enough to check it, to compute it and to explain it. */
export interface Term extends Part {
  /** `numbers` is an input, `list` is written out, `none` is nothing that a rule can hold there. */
  readonly kind: 'boolean' | 'number' | 'text' | 'numbers' | 'list' | 'none'
  /** How a message names it: a literal as its JSON, anything else by a word. */
  readonly found: string
  readonly isInteger: boolean
  /** The texts that it can be, null for any text. */
  readonly values: readonly string[] | null
  readonly maxItems: number
  /** An input whose values rise. */
  readonly isOrdered: boolean
  readonly cost: number
  /** null: a constant. */
  readonly direction: Direction | null
}

/** Where a term stands, and where its value lies. */
export interface Standing {
  readonly path: Path
  /** The path as JSON Pointer. */
  readonly pointer: string
  /** Inside the body of a list operator: the input whose elements it looks at. */
  readonly list: string | null
  readonly slotOf: (path: string) => number
}

type Known = Pick<Term, 'kind' | 'pointer' | 'step' | 'explain' | 'visit'> & Partial<Term>

/** A term with all that it does not say; every one has the same fields in the same order. */
export const termOf = (known: Known): Term => ({
  kind: known.kind,
  found: known.found ?? known.kind,
  pointer: known.pointer,
  step: known.step,
  explain: known.explain,
  visit: known.visit,
  slot: known.slot ?? null,
  literal: known.literal ?? null,
  items: known.items ?? null,
  values: known.values ?? null,
  direction: known.direction ?? null,
  range: known.range ?? whole,
  isInteger: known.isInteger ?? false,
  isOrdered: known.isOrdered ?? false,
  maxItems: known.maxItems ?? 0,
  cost: known.cost ?? 1,
})

const kinds: Readonly<Record<string, Term['kind']>> = { boolean: 'boolean', number: 'number', string: 'text' }

/** The term of something written out; lists keep what they hold, null is `none`. */
export function literalTerm(value: unknown, { pointer }: Standing): Term {
  const items = Array.isArray(value) ? [...value] : null
  const literal = typeof value === 'number' ? plain(value) : isLiteral(value) ? value : null
  return termOf({
    literal,
    items,
    pointer,
    kind: items ? 'list' : (kinds[typeof value] ?? 'none'),
    found: showJson(value),
    isInteger: Number.isInteger(value),
    range: typeof literal === 'number' ? pointRange(literal) : whole,
    values: typeof value === 'string' ? [value] : null,
    cost: 1 + (items?.length ?? 0),
    step: () => literal,
    explain: (_, source) => ({ code: 'rule/literal', value: literal, params: {}, source, because: [] }),
    visit: () => {},
  })
}

/** The term of an input; inside the body of a list operator of an element of the list, which messages call by its name. */
export function inputTerm(path: string, declaration: InputDeclaration, { list, ...at }: Standing): Term {
  const { type, values = null, ordered = false, direction } = declaration
  const kind = type === 'integer' ? 'number' : type
  const [input, slot] = list === null ? [path, at.slotOf(path)] : [list, null]
  const blame = direction === 'mixed' ? { operator: 'var', input, path: [...at.path, 'var'] } : null
  return termOf({
    kind,
    slot,
    values,
    isOrdered: ordered,
    pointer: at.pointer,
    isInteger: type === 'integer',
    range: rangeOfInput(declaration),
    maxItems: maxItemsOf(declaration),
    direction: { way: blame ? 0 : 1, input, blame },
    step: kind === 'number' ? (slot === null ? elementStep : slotStep(slot)) : (slots) => slots[slot ?? 0] ?? null,
    explain: ({ value, at }, source, { leaf }): Reason => {
      if (slot !== null) return leaf(path, value, source)
      return { ...factReason(input, value, source), params: { path: input, index: at } }
    },
    visit: (_, note) => {
      if (slot !== null) note(path)
    },
  })
}

/** Negative zero is zero, and what is no number is not known. */
const slotStep =
  (slot: number): Step =>
  (slots) => {
    const value = slots[slot]
    return typeof value === 'number' ? plain(value) : null
  }
const elementStep: Step = (elements, at = 0) => {
  const value = elements[at]
  return typeof value === 'number' ? plain(value) : null
}

const shown = 60

/** A value as JSON, cut where it is long: messages stay one line. */
export const showJson = (value: unknown): string => showName(JSON.stringify(value) ?? typeof value)

/** A name as it is, cut where it is long, between code points. */
export function showName(name: string): string {
  if (name.length <= shown) return name
  const letters = [...name]
  return letters.length > shown ? `${letters.slice(0, shown).join('')}…` : name
}
