import type { Fact } from '../model/facts.js'
import type { Day } from '../model/head.js'
import { isDay } from '../rule/day.js'
import { isRecord } from '../rule/operation.js'
import { type Fault, short, shown } from './fault.js'
import { nearest } from './nearest.js'

type Path = readonly (string | number)[]
type Found = Pick<Fault, 'code' | 'params'>

/** What is wrong with the value of one fact; `on` is the day of the situation, after which nothing can have happened. */
export function valueFaults(fact: Fact, held: unknown, { path, on }: { path: Path; on: Day }): Fault[] {
  const found = isRecord(held) ? datedFaults(fact, held, on) : plainFaults(fact, held, on)
  return found.map(({ code, params }) => ({ code, path, params: { fact: fact.id, found: shown(held), ...params } }))
}

const numbers: readonly Fact['type'][] = ['integer', 'months', 'euros']

/** A number with its own day: `{ value, on }`; that day may be later than the situation, whose other facts are older then. */
function datedFaults(fact: Fact, held: Readonly<Record<string, unknown>>, on: Day): Found[] {
  const { value, on: own, ...more } = held
  if (!numbers.includes(fact.type)) return [{ code: 'situation/dated', params: {} }]
  if (Object.keys(more).length > 0 || isRecord(value)) return [wrongType({ expected: 'a number, or { value, on }' })]
  return [...plainFaults(fact, value, on), ...unwrittenDay(own)]
}

function plainFaults(fact: Fact, held: unknown, on: Day): Found[] {
  if (fact.type === 'boolean') return typeof held === 'boolean' ? [] : [wrongType({ expected: 'true or false' })]
  if (fact.type === 'day') return dayFaults(fact, held, on)
  if (fact.type === 'choice' || fact.type === 'ordered') return optionFaults(fact, held)
  return numberFaults(fact, held)
}

const wrongType = (params: { readonly expected: string }): Found => ({ code: 'situation/value', params })

function dayFaults(fact: Fact, held: unknown, on: Day): Found[] {
  if (!isDay(held)) return unwrittenDay(held)
  return held > on ? [{ code: 'situation/future', params: { day: held, on } }] : rangeFaults(fact, held)
}

/** Days that are written as one but do not exist are found by `dayFaults` of days.ts. */
function unwrittenDay(held: unknown): Found[] {
  const isWritten = typeof held === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(held)
  return isWritten ? [] : [wrongType({ expected: 'a day as year-month-day' })]
}

function optionFaults({ options = [] }: Fact, held: unknown): Found[] {
  const values = options.map(({ value }) => value)
  if (typeof held !== 'string') return [wrongType({ expected: `one of ${values.join(', ')}` })]
  const params = { allowed: values.join(', '), nearest: nearest(short(held), values) }
  return values.includes(held) ? [] : [{ code: 'situation/option', params }]
}

/** Months may have quarters, everything else is whole. */
function numberFaults(fact: Fact, held: unknown): Found[] {
  if (typeof held !== 'number' || !Number.isFinite(held)) return [wrongType({ expected: 'a number' })]
  const step = fact.type === 'months' ? 0.25 : 1
  return Number.isInteger(held / step) ? rangeFaults(fact, held) : [{ code: 'situation/step', params: { step } }]
}

function rangeFaults({ minimum, maximum }: Fact, held: unknown): Found[] {
  const isBelow = (low: unknown, high: unknown) =>
    (typeof low === 'number' && typeof high === 'number' && low < high) || (isDay(low) && isDay(high) && low < high)
  const isOut = isBelow(held, minimum) || isBelow(maximum, held)
  const params = { minimum: minimum ?? null, maximum: maximum ?? null }
  return isOut ? [{ code: 'situation/range', params }] : []
}
