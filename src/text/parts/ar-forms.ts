import { dayFirst, decimal, listed as listedWith } from './forms.js'
import type { Forms, Plural } from './sentences.js'

/** Which form of a noun a number asks for; a fraction asks for the last one. */
const plural = (count: number): Plural => {
  const rest = count % 100
  if (count === 0) return 'zero'
  if (count === 1) return 'one'
  if (count === 2) return 'two'
  if (!Number.isInteger(count) || rest < 3) return 'other'
  return rest <= 10 ? 'few' : 'many'
}

/** How Arabic writes days and numbers: 23.11.2026 as on German papers, and 1.5, both in Western digits. */
export const arForms: Forms = {
  language: 'ar',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, '.'),
  plural,
}

/** A noun as it stands for one, for two, behind 3 to 10, behind 11 to 99, and behind any other number. */
export type Noun = readonly [one: string, two: string, few: string, many: string, other: string]

/** A count with its noun, in the nominative: sentences are built so that they need no other case. */
export function counted(count: number, [one, two, few, many, other]: Noun): string {
  const behind = { few, many, other, zero: other }
  const form = plural(count)
  if (form === 'one') return one
  return form === 'two' ? two : `${decimal(count, '.')} ${behind[form]}`
}

/** A snippet in Latin letters, kept in its own direction inside an Arabic sentence. */
export const latin = (text: string): string => `\u2066${text}\u2069`

/** Items joined by Arabic commas, the last one by a word that may grow onto it. */
export const listed = (items: readonly string[], and: ' و' | ' أو '): string => listedWith(items, '، ', and)
