import type { Reason } from '../model/reason.js'
import { type Range, whole } from './range.js'

/** What a rule may read under one name: a value of this type inside these bounds, or nothing. */
export interface InputDeclaration {
  readonly type: 'boolean' | 'integer' | 'number' | 'text' | 'numbers'
  /** Of a list: of its elements. */
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
  readonly maxItems?: number
  /** `values` is a rising order, so that `in` may only ask for "from here up" or "up to here". */
  readonly ordered?: true
  /** A better rating may lower it; gates and level rules cannot read it. */
  readonly direction?: 'mixed'
}

/** The inputs of one place, by dotted name; the order of the entries means nothing. */
export type Inputs = ReadonlyMap<string, InputDeclaration>

/** What a rule reads and gives; null is not known, also inside a list. */
export type RuleValue = boolean | number | string | readonly (number | null)[] | null

/** The values of inputs, each at its place; null and undefined are not known. */
export type Slots = readonly (RuleValue | undefined)[]

/** Puts what is not there yet of the inputs of a rule into their places; they may be shared with other rules. */
export function fillSlots(values: RuleValue[], { paths, places }: Placed, read: Read): Slots {
  paths.forEach((path, at) => {
    const place = places[at] ?? 0
    if (values[place] === undefined) values[place] = read(path)
  })
  return values
}

interface Placed {
  readonly paths: readonly string[]
  readonly places: readonly number[]
}

/** A value as it stands in a Reason: a list as its JSON text. */
export const plainValue = (value: RuleValue): Reason['value'] =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value

/** Gives the value of a declared input; asked by its dotted name. */
export type Read = (path: string) => RuleValue

/** As many ratings as one indicator may have in a view (scoring.md section 14). */
const usualItems = 50

export const maxItemsOf = ({ maxItems }: InputDeclaration): number => maxItems ?? usualItems

export const rangeOfInput = (declaration: InputDeclaration | undefined): Range => ({
  minimum: declaration?.minimum ?? whole.minimum,
  maximum: declaration?.maximum ?? whole.maximum,
})

/** What the body of a list operator may read: one element, under the empty name. */
export const elementInputs = (list: InputDeclaration | undefined): Inputs =>
  new Map([['', { ...list, type: 'number' as const }]])
