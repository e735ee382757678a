import { decimal, partsOfDay } from './forms.js'
import type { Forms } from './sentences.js'

const months = 'January February March April May June July August September October November December'.split(' ')

/** How English writes days and numbers: 23 November 2026 and 1.5. */
export const enForms: Forms = {
  language: 'en',
  status: 'draft',
  date: (on) => {
    const { year, month, day } = partsOfDay(on)
    return `${day} ${months[month - 1] ?? ''} ${year}`
  },
  number: (value) => decimal(value, '.'),
  plural: (count) => (count === 1 ? 'one' : 'other'),
}

/** A count with its noun. */
export const counted = (count: number, one: string, other: string): string =>
  `${decimal(count, '.')} ${count === 1 ? one : other}`
