import type { Day } from '../model/head.js'

/** A real calendar day, leap years included; the pattern of `Day` alone lets 30 February pass. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-\d\d$/u.test(text)) return false
  const day = dayOf(text)
  return day >= 1 && day <= lengthOf(monthOf(text))
}

/** Keeps the day of the month, or takes the last day of a shorter one; stays within the years 0000 to 9999. */
export function addMonths(from: Day, months: number): Day {
  const month = monthOf(from) + months
  if (month >= 120_000) return '9999-12-31'
  if (month < 0) return '0000-01-01'
  const day = Math.min(dayOf(from), lengthOf(month))
  return `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}-${padded(day, 2)}`
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

function completedMonths(from: Day, to: Day): number {
  const months = monthOf(to) - monthOf(from)
  return addMonths(from, months) > to ? months - 1 : months
}

/** Counted from January of the year 0000. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const dayOf = (day: Day): number => Number(day.slice(8))

const padded = (number: number, length: number): string => String(number).padStart(length, '0')

const lengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const lengthOf = (month: number): number =>
  month % 12 === 1 && isLeap(Math.floor(month / 12)) ? 29 : (lengths[month % 12] ?? 0)

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
