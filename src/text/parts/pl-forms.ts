import { dayFirst, decimal } from './forms.js'
import type { Forms } from './sentences.js'
import { countedBy, countedOfBy, formBy, slavicPlural } from './slavic-forms.js'

export type { Noun } from './slavic-forms.js'

/** 21 goes with 5 in Polish. */
const plural = slavicPlural((count) => count === 1)

/** How Polish writes days and numbers: 23.11.2026 and 1,5. */
export const plForms: Forms = {
  language: 'pl',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, ','),
  plural,
}

/** The form of a noun, or of a verb that goes with it, for a count. */
export const formOf = formBy(plural)

/** A count with its noun, in the nominative. */
export const counted = countedBy(plural)

/** A count with its noun in the genitive, as behind "z". */
export const countedOf = countedOfBy(plural)
