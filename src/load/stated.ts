import type { Day } from '../model/head.js'
import type { Occupation } from '../model/occupation.js'
import { isDay, monthsBetween, yearsBetween } from '../rule/day.js'
import { isLiteral, isRecord } from '../rule/operation.js'

/** What a fact can be: never null, which is for what is not known. */
export type FactValue = boolean | number | string

/** A value as a situation states it; `on` is its own day, null: that of the situation. */
export interface Stated {
  readonly value: FactValue
  readonly on: Day | null
}

/** A value alone, or a number with its own day as `{ value, on }`; null for anything else. */
export function statedValue(held: unknown): Stated | null {
  if (isLiteral(held)) return { value: held, on: null }
  if (!isRecord(held)) return null
  const { value, on } = held
  return isLiteral(value) && isDay(on) ? { value, on } : null
}

/** What stands in nested objects under one key after the other, read as own members; undefined where the way ends early. */
export function nestedAt(nested: unknown, keys: readonly string[]): unknown {
  let held = nested
  for (const key of keys) held = isRecord(held) && Object.hasOwn(held, key) ? held[key] : undefined
  return held
}

/** Time from a day to another; a day that lies ahead gives 0. */
export const spans = { yearsBetween, monthsBetween }

type Training = Occupation['training']
const answers: Readonly<Record<string, keyof Training>> = {
  'ref.regime': 'regime',
  'ref.trainingMonths': 'months',
  'ref.regulated': 'regulated',
  'ref.area': 'area',
  'ref.annex': 'annex',
  'ref.annexNo': 'annexNo',
}

/** What an occupation document says about a fact that is answered by it; null where it leaves that out. Helper work has no training. */
export function trainingAnswer(fact: string, occupation: Occupation | undefined): FactValue | null {
  const answer = Object.hasOwn(answers, fact) ? answers[fact] : undefined
  return (answer && occupation?.training[answer]) ?? (answer === 'months' && occupation?.helper ? 0 : null)
}
