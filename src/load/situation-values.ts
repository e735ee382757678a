import type { Fact } from '../model/facts.js'
import type { Day } from '../model/head.js'
import { isDay } from '../rule/day.js'
import { isRecord } from '../rule/operation.js'
import { isWrittenDay } from './days.js'
import { expectedValue, isNumeric } from './fact-values.js'
import { type Fault, short } from './fault.js'
import { nearest } from './nearest.js'

/** A fault by the word of its code and what its sentence needs beside the fact and its value. */
export type Found = readonly [string, Fault['params']]

/** What is wrong with the value of one fact; `on` is the day of the situation, after which nothing can have happened. */
export const valueFaults = (fact: Fact, held: unknown, on: Day): Found[] =>
  isRecord(held) ? datedFaults(fact, held, on) : plainFaults(fact, held, on)

/** A number with its own day: `{ value, on }`; that day may be later than the situation, whose other facts are older then. */
function datedFaults(fact: Fact, held: Readonly<Record<string, unknown>>, on: Day): Found[] {
  const { value, on: own, ...more } = held
  if (!isNumeric(fact)) return [['dated', {}]]
  if (Object.keys(more).length > 0 || isRecord(value)) return wrongValue('number or { value, on }')
  return [...plainFaults(fact, value, on), ...(isDay(own) ? [] : unwrittenDay(own))]
}

function plainFaults(fact: Fact, held: unknown, on: Day): Found[] {
  if (isNumeric(fact) && typeof held === 'number') return numberFaults(fact, held)
  const expected = expectedValue(fact, held)
  if (fact.type === 'day') return expected === null ? dayFaults(fact, String(held), on) : unwrittenDay(held)
  if (expected === null) return []
  const options = fact.options?.map(({ value }) => value)
  if (typeof held !== 'string' || !options || fact.type === 'boolean') return wrongValue(expected)
  return [['option', { allowed: options.join(', '), nearest: nearest(short(held), options) }]]
}

const wrongValue = (expected: string): Found[] => [['value', { expected }]]

const dayFaults = (fact: Fact, held: Day, on: Day): Found[] =>
  held > on ? [['future', { day: held, on }]] : rangeFaults(fact, held)

/** Days that are written as one but do not exist are found by `dayFaults` of days.ts. */
const unwrittenDay = (held: unknown): Found[] => (isWrittenDay(held) ? [] : wrongValue('day'))

/** Months may have quarters, everything else is whole. */
function numberFaults(fact: Fact, held: number): Found[] {
  const step = fact.type === 'months' ? 0.25 : 1
  return Number.isInteger(held / step) ? rangeFaults(fact, held) : [['step', { step }]]
}

function rangeFaults(fact: Fact, held: Day | number): Found[] {
  const { minimum = null, maximum = null } = { ...fact }
  const isOut = isBelow(held, minimum) || isBelow(maximum, held)
  return isOut ? [['range', { minimum, maximum }]] : []
}

/** Numbers are compared with numbers, days with days. */
const isBelow = (low: unknown, high: unknown): boolean =>
  (typeof low === 'number' && typeof high === 'number' && low < high) || (isDay(low) && isDay(high) && low < high)
