import type { Fact } from '../model/facts.js'
import { isDay } from '../rule/day.js'

/** Facts of these types are counted. */
export const isNumeric = ({ type }: Pick<Fact, 'type'>): boolean => ['integer', 'months', 'euros'].includes(type)

/** What would be right where a value is none of a fact or parameter, as in code; null where it is one. Months come in quarters. */
export function expectedValue({ type, options = [] }: Pick<Fact, 'type' | 'options'>, value: unknown): string | null {
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'boolean'
  if (type === 'day') return isDay(value) ? null : 'day'
  if (type === 'choice' || type === 'ordered') {
    const words = options.map((option) => option.value)
    return words.some((word) => word === value) ? null : `one of ${words.join(', ')}`
  }
  if (typeof value !== 'number') return 'number'
  if (type === 'months') return Number.isInteger(value * 4) ? null : 'quarters'
  return Number.isSafeInteger(value) ? null : 'integer'
}
