import { dayFirst, decimal } from './forms.js'
import type { Forms } from './sentences.js'

/** How German writes days and numbers: 23.11.2026 and 1,5. */
export const deForms: Forms = {
  language: 'de',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, ','),
  plural: (count) => (count === 1 ? 'one' : 'other'),
}

/** A count with its noun. */
export const counted = (count: number, one: string, other: string): string =>
  `${decimal(count, ',')} ${count === 1 ? one : other}`
