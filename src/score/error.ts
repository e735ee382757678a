import { still } from '../rule/still.js'
import type { By } from './by.js'
import { normal } from './normal.js'
import { round9 } from './number.js'

/** The part of a rating that its error depends on. */
export interface Weighed {
  readonly by: Pick<By, 'cluster' | 'shift'>
  readonly weight: number
}

/** Standard error of a weighted mean: ratings by one rater share that rater's shift (scoring.md, section 5). */
export function standardError(rated: readonly Weighed[], sigma: number): number {
  const [weights, shifts] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ] // room for as many raters as there usually are
  let [weight, squares, shared] = [0, 0, 0]
  for (const { by, weight: own } of rated) {
    weights[by.cluster] = (weights[by.cluster] ?? 0) + own
    shifts[by.cluster] = Math.max(shifts[by.cluster] ?? 0, by.shift)
    weight += own
    squares += own * own
  }
  for (let cluster = 0; cluster < weights.length; cluster += 1) {
    const shift = (weights[cluster] ?? 0) * (shifts[cluster] ?? 0)
    shared += shift * shift
  }
  return Math.sqrt(shared + squares * sigma * sigma) / weight
}

/** Half the width of an interval that holds the mean in 80 of 100 cases, in standard errors. */
export const z80 = 1.2815515655446

/** Cut to the scale. */
export const interval80 = (mean: number, error: number, top: number): [number, number] =>
  still<[number, number]>([round9(Math.max(0, mean - z80 * error)), round9(Math.min(top, mean + z80 * error))])

/** How probable each level is, under the assumed parameters; sums to 1. */
export function levelProbability(mean: number, error: number, cuts: readonly number[]): number[] {
  let below = 0
  return [...cuts, Number.POSITIVE_INFINITY].map((cut) => {
    const lower = below
    below = normal((cut / 100 - mean) / error)
    return below - lower
  })
}
