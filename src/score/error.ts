import type { Source } from '../model/source.js'
import { normal } from './normal.js'
import { round9, sumBy } from './number.js'
import type { Parameters } from './parameters.js'
import type { Rated } from './select.js'

/** The part of a rating that its error depends on. */
export type Weighed = Pick<Rated, 'source' | 'weight'>

/** Standard error of a weighted mean: ratings by one rater share that rater's shift (scoring.md, section 5). */
export function standardError(rated: readonly Weighed[], { sigma, tau }: Pick<Parameters, 'sigma' | 'tau'>): number {
  const weight = sumBy(rated, (rating) => rating.weight)
  const variance = sumBy([...clusters(rated).values()], (cluster) => {
    const shift = Math.max(...cluster.map(({ source }) => tau[tauOf(source)]))
    const share = sumBy(cluster, (rating) => rating.weight) / weight
    const squares = sumBy(cluster, (rating) => square(rating.weight)) / square(weight)
    return square(share * shift) + squares * square(sigma)
  })
  return Math.sqrt(variance)
}

/** The person behind a source: in the view `self` always the same one. */
export const raterOf = (source: Source): string => (source.kind === 'self' ? 'self' : (source.rater ?? source.id))

/** Ratings by rater, in the order of their first rating. */
export function clusters<Rating extends Pick<Rated, 'source'>>(rated: readonly Rating[]): Map<string, Rating[]> {
  const byRater = new Map<string, Rating[]>()
  for (const rating of rated) {
    const rater = raterOf(rating.source)
    const cluster = byRater.get(rater)
    if (cluster) cluster.push(rating)
    else byRater.set(rater, [rating])
  }
  return byRater
}

/** Half the width of an interval that holds the mean in 80 of 100 cases, in standard errors. */
export const z80 = 1.2815515655446

/** Cut to the scale. */
export const interval80 = (mean: number, error: number, top: number): [number, number] => [
  round9(Math.max(0, mean - z80 * error)),
  round9(Math.min(top, mean + z80 * error)),
]

/** How probable each level is, under the assumed parameters; sums to 1. */
export function levelProbability(mean: number, error: number, cuts: readonly number[]): number[] {
  const below = cuts.map((cut) => normal((cut / 100 - mean) / error))
  return [...below, 1].map((upper, level) => upper - (below[level - 1] ?? 0))
}

export const isFamily = (source: Source): boolean => 'relation' in source && source.relation === 'friendOrFamily'

const square = (value: number): number => value * value

const tauOf = (source: Source): keyof Parameters['tau'] => (isFamily(source) ? 'friendOrFamily' : source.kind)
