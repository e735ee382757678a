import type { Day } from '../model/head.js'

/** A real calendar day, leap years included; the pattern of `Day` alone lets 30 February pass. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const { year, month, day } = partsOf(text)
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** Keeps the day of the month, or takes the last day of a shorter one; stays within the years 0000 to 9999. */
export function addMonths(from: Day, months: number): Day {
  const { year, month, day } = partsOf(from)
  const count = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  if (inYear > 9999) return '9999-12-31'
  if (inYear < 0) return '0000-01-01'
  return dayOf({ year: inYear, month: inMonth, day: Math.min(day, lengthOfMonth(inYear, inMonth)) })
}

/** The first day from which so many months still reach `to`, the reverse of `addMonths`. */
export function firstDayReaching(to: Day, months: number): Day {
  const sameDay = addMonths(to, -months)
  return addMonths(sameDay, months) < to ? addMonths(`${sameDay.slice(0, 8)}01`, 1) : sameDay
}

/** Completed months plus 0.5 when a further one has begun; 0 while `from` lies ahead. Month ends: § 188(3) BGB. */
export function monthsBetween(from: Day, to: Day): number {
  if (from >= to) return 0
  const completed = completedMonths(from, to)
  return addMonths(from, completed) < to ? completed + 0.5 : completed
}

/** Completed years; 0 while `from` lies ahead. A year from 29 February ends with February, as § 188(3) BGB has it. */
export function yearsBetween(from: Day, to: Day): number {
  return from >= to ? 0 : Math.floor(completedMonths(from, to) / 12)
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function completedMonths(from: Day, to: Day): number {
  const [start, end] = [partsOf(from), partsOf(to)]
  const months = (end.year - start.year) * 12 + end.month - start.month
  return addMonths(from, months) > to ? months - 1 : months
}

const partsOf = (day: Day): Parts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8)),
})

const dayOf = ({ year, month, day }: Parts): Day => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`

const padded = (number: number, length: number): string => String(number).padStart(length, '0')

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
