import type { Discrepancy } from '../model/profile.js'
import { standardError, z80 } from './error.js'
import { round9 } from './number.js'
import { type Modelled, sumOf } from './weighted-mean.js'

/** How far the person and the others are apart over the indicators that both rated; null below three of them. */
export function discrepancy(self: Modelled, others: Modelled): Discrepancy | null {
  const common = self.counted.filter((item) => item.absence === null && isRated(item.indicator.id, others))
  if (common.length < 3) return null
  const ids = new Set(common.map(({ indicator }) => indicator.id))
  const [own, theirs] = [meanOver(ids, self), meanOver(ids, others)]
  const difference = own.mean - theirs.mean
  const error = Math.sqrt(own.error * own.error + theirs.error * theirs.error)
  const limit = Math.max((0.75 * self.frame.top) / 4, z80 * error)
  return {
    word: wordOf(difference, limit),
    difference: round9(difference),
    standardError: round9(error),
    limit: round9(limit),
    indicators: common.length,
  }
}

const isRated = (id: string, { counted }: Modelled): boolean =>
  counted.some(({ indicator, absence }) => indicator.id === id && absence === null)

function meanOver(ids: ReadonlySet<string>, { rated, frame }: Modelled) {
  const common = rated.filter(({ indicator }) => ids.has(indicator.id))
  const { weight, total } = sumOf(common)
  return { mean: total / weight, error: standardError(common, frame.parameters) }
}

function wordOf(difference: number, limit: number): Discrepancy['word'] {
  if (Math.abs(difference) <= limit) return 'consistent'
  return difference < 0 ? 'selfLower' : 'selfHigher'
}
