import { decimal } from './forms.js'
import type { Plural } from './sentences.js'

/** A noun as it stands behind 1, behind 2 to 4, behind 5 and more, and behind a fraction. */
export type Noun = readonly [one: string, few: string, many: string, other: string]

type PluralOf = (count: number) => Plural

/** Which form of a noun a number asks for: 22 goes with 2, but 12 does not; `isOne` tells what goes with 1, a fraction asks for the last form. */
export const slavicPlural =
  (isOne: (count: number) => boolean): PluralOf =>
  (count) => {
    const [ones, tens] = [count % 10, count % 100]
    if (!Number.isInteger(count)) return 'other'
    if (isOne(count)) return 'one'
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many'
  }

/** In Russian and Ukrainian 21 goes with 1, but 11 does not. */
export const eastSlavicPlural = slavicPlural((count) => count % 10 === 1 && count % 100 !== 11)

/** The form of a noun, or of a verb that goes with it, for a count. */
export const formBy =
  (plural: PluralOf) =>
  (count: number, [one, few, many, other]: Noun): string =>
    ({ one, few, many, other, zero: other, two: other })[plural(count)]

/** A count with its noun, in the nominative. */
export const countedBy =
  (plural: PluralOf) =>
  (count: number, noun: Noun): string =>
    `${decimal(count, ',')} ${formBy(plural)(count, noun)}`

/** A count with its noun in the genitive; one of a thing stands there like a fraction of it. */
export const countedOfBy =
  (plural: PluralOf) =>
  (count: number, [, , many, other]: Noun): string =>
    countedBy(plural)(count, [other, many, many, other])
