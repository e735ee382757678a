import type { Discrepancy } from '../model/profile.js'
import { still } from '../rule/still.js'
import { standardError, z80 } from './error.js'
import { type Item, ratingsOf, sumOf } from './items.js'
import { round9 } from './number.js'
import type { Modelled } from './tally.js'

/** How far the person and the others are apart over the indicators that both rated; null below three of them. */
export function discrepancy(self: Modelled, others: Modelled): Discrepancy | null {
  const own = ratedIn(self, others)
  if (own.length < 3) return null
  const { errorModel, top } = self.frame.loaded
  const [mine, theirs] = [meanOver(own, errorModel.sigma), meanOver(ratedIn(others, self), errorModel.sigma)]
  const difference = mine.mean - theirs.mean
  const error = Math.sqrt(mine.error * mine.error + theirs.error * theirs.error)
  const limit = Math.max((0.75 * top) / 4, z80 * error)
  return still({
    word: wordOf(difference, limit),
    difference: round9(difference),
    standardError: round9(error),
    limit: round9(limit),
    indicators: own.length,
  })
}

/** The items of one view that are rated in both. */
function ratedIn({ counted }: Modelled, other: Modelled): Item[] {
  const both: Item[] = []
  for (const item of counted) {
    if (item.absence !== null) continue
    for (const one of other.counted) if (one.indicator === item.indicator && one.absence === null) both.push(item)
  }
  return both
}

function meanOver(items: readonly Item[], sigma: number) {
  const rated = ratingsOf(items)
  const { weight, total } = sumOf(rated)
  return { mean: total / weight, error: standardError(rated, sigma) }
}

function wordOf(difference: number, limit: number): Discrepancy['word'] {
  if (Math.abs(difference) <= limit) return 'consistent'
  return difference < 0 ? 'selfLower' : 'selfHigher'
}
