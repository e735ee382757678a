import { dayFirst, decimal } from './forms.js'
import type { Forms } from './sentences.js'
import { countedBy, countedOfBy, eastSlavicPlural, formBy } from './slavic-forms.js'

export type { Noun } from './slavic-forms.js'

/** How Russian writes days and numbers: 23.11.2026 and 1,5. */
export const ruForms: Forms = {
  language: 'ru',
  status: 'draft',
  date: dayFirst('.'),
  number: (value) => decimal(value, ','),
  plural: eastSlavicPlural,
}

/** The form of a noun, or of a verb that goes with it, for a count. */
export const formOf = formBy(eastSlavicPlural)

/** A count with its noun, in the nominative. */
export const counted = countedBy(eastSlavicPlural)

/** A count with its noun in the genitive, as behind "из". */
export const countedOf = countedOfBy(eastSlavicPlural)
