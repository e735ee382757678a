import type { Rating } from '../model/assessment.js'
import type { Indicator } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'

/** The level that a rating gives by the tables of the scale; null for an absence and for an answer stopped half-way. */
export function levelOfRating({ level, answer }: Rating, { ask }: Indicator, { answers }: Scale): number | null {
  if (level !== undefined) return level
  if (answer === undefined) return null
  if (typeof answer === 'string') return (ask === 'know' ? answers.know : answers.state)?.[answer]?.level ?? null
  const often = answers.use?.frequency[answer.frequency]
  const alone = answers.use?.independence[answer.independence ?? '']?.level
  if (often?.level !== undefined) return often.level
  return alone === undefined ? null : Math.min(alone, often?.cap ?? alone)
}
