import { decimal } from './forms.js'
import type { Forms, Plural } from './sentences.js'

/** Which form of a noun a number asks for: 22 goes with 2, but 12 does not, and 21 goes with 5; a fraction asks for the last one. */
const plural = (count: number): Plural => {
  const [ones, tens] = [count % 10, count % 100]
  if (!Number.isInteger(count)) return 'other'
  if (count === 1) return 'one'
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many'
}

/** How Polish writes days and numbers: 23.11.2026 and 1,5. */
export const plForms: Forms = {
  language: 'pl',
  status: 'draft',
  date: (day) => day.split('-').reverse().join('.'),
  number: (value) => decimal(value, ','),
  plural,
}

/** A noun as it stands behind 1, behind 2 to 4, behind 5 and more, and behind a fraction. */
export type Noun = readonly [one: string, few: string, many: string, other: string]

/** The form of a noun, or of a verb that goes with it, for a count. */
export function formOf(count: number, [one, few, many, other]: Noun): string {
  const forms = { one, few, many, other, zero: other, two: other }
  return forms[plural(count)]
}

/** A count with its noun, in the nominative. */
export const counted = (count: number, noun: Noun): string => `${decimal(count, ',')} ${formOf(count, noun)}`

/** A count with its noun in the genitive, as behind "z"; one of a thing stands there like a fraction of it. */
export const countedOf = (count: number, [, , many, other]: Noun): string =>
  `${decimal(count, ',')} ${formOf(count, [other, many, many, other])}`
