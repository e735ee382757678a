import type { Sum, Tallied } from './items.js'
import type { Model } from './tally.js'
import { isKey, standOf } from './weighted-mean.js'

/** The lowest rating of the key indicators, its level by cuts. */
export const conjunctive: Model = {
  keys: (counted) => keysOf(counted),
  deciding: (counted) => lowest(keysOf(counted).filter(({ weight }) => weight > 0)),
  stand: ({ frame: { own }, counted }, virtual) => {
    const imagined = virtual === undefined ? [] : [{ weight: 1, total: virtual }]
    const sums = keysOf(counted).flatMap((item): Sum | Sum[] => (item.weight > 0 ? item : imagined))
    const [deciding = { weight: 1, total: 0 }] = lowest(sums)
    return standOf(deciding, own.cuts)
  },
}

/** The indicators that are compared: those that are marked, without any mark all of them. */
function keysOf<T extends Tallied>(counted: readonly T[]): readonly T[] {
  const marked = counted.filter(isKey)
  return marked.length > 0 ? marked : counted
}

/** The one of lowest rating, compared without division; of equal ones the first by id. */
const lowest = <T extends Sum>(sums: readonly T[]): readonly T[] =>
  sums
    .slice(0, 1)
    .map((first) => sums.reduce((low, sum) => (sum.total * low.weight < low.total * sum.weight ? sum : low), first))
