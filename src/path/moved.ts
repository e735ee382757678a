import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Day } from '../model/head.js'
import { monthsBetween } from '../rule/day.js'
import type { Dated } from './question.js'

/** The value of a stated fact on another day; null where it has changed since, or its day lies ahead. */
export function movedValue({ moves }: Fact, { value, on }: Dated, day: Day): FactValue | null {
  if (moves === undefined || on === day) return value
  if (moves === 'changes' || typeof value !== 'number' || day < on) return null
  return addMonthCounts(value, monthsBetween(on, day))
}

/** Completed months of both, plus 0.5 when a further month has begun in either. */
function addMonthCounts(left: number, right: number): number {
  const completed = Math.floor(left) + Math.floor(right)
  return left % 1 > 0 || right % 1 > 0 ? completed + 0.5 : completed
}
