import type { Day } from '../../model/head.js'

/** A day as year, month and day; the day was checked where it entered. */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

/** A number with at most four decimals and the decimal sign of the language; no grouping, no exponent. */
export function decimal(value: number, sign: ',' | '.'): string {
  const text = value.toFixed(4).replace(/\.?0+$/u, '')
  return (text === '-0' ? '0' : text).replace('.', sign)
}

/** A day in numbers, the year last. */
export const dayFirst =
  (sign: '.' | '/') =>
  (day: Day): string =>
    day.split('-').reverse().join(sign)

/** Items with what stands between them, and in front of the last one. */
export function listed(items: readonly string[], comma: string, and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : items.slice(0, -1).join(comma) + and + last
}

/** Items joined by commas, the last one by a word. */
export const joined = (items: readonly string[], and: string): string => listed(items, ', ', ` ${and} `)
