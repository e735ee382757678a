import type { Sum, Tallied } from './items.js'
import type { Model } from './tally.js'

/** The mean of the counted ratings, its level by cuts. */
export const weightedMean: Model = {
  keys: (counted) => counted.filter(isKey),
  deciding: (counted) => counted,
  stand: ({ view, frame: { own, loaded }, missing, sum: { weight, total } }, virtual) => {
    if (virtual === undefined || missing.length === 0) return standOf({ weight, total }, own.cuts)
    const unit = loaded.errorModel.largestWeight[view]
    const added = missing.reduce((all, item) => all + item.indicator.weight * unit, 0)
    return standOf({ weight: weight + added, total: total + added * virtual }, own.cuts)
  },
}

export const isKey = ({ indicator: { indicator } }: Tallied): boolean => indicator.key === true

export const standOf = (sum: Sum, cuts: readonly number[]) => ({
  mean: sum.total / sum.weight,
  level: levelByCuts(sum, cuts),
})

/** How many cuts the mean reaches; a value exactly on a cut reaches it. */
export function levelByCuts({ weight, total }: Sum, cuts: readonly number[]): number {
  let level = 0
  while (level < cuts.length && 100 * total >= (cuts[level] ?? 0) * weight) level += 1
  return level
}
