import type { Tallied } from './items.js'
import type { Model } from './tally.js'
import { isKey, standOf } from './weighted-mean.js'

/** The lowest rating of the key indicators, its level by cuts. */
export const conjunctive: Model = {
  keys: (counted) => keysOf(counted),
  deciding: (counted) => lowest(counted),
  stand: ({ frame: { own }, counted }, virtual) => {
    const [deciding] = lowest(counted)
    const isMissing = virtual !== undefined && keysOf(counted).some(({ absence }) => absence !== null)
    const imagined = isMissing ? [{ weight: 1, total: virtual }] : []
    const [first, second] = [...imagined, ...(deciding ? [deciding] : [])].map((sum) => standOf(sum, own.cuts))
    if (first === undefined) return { mean: 0, level: 0 }
    return second === undefined || first.mean < second.mean ? first : second
  },
}

/** The indicators that are compared: those that are marked, without any mark all of them. */
function keysOf<T extends Tallied>(counted: readonly T[]): readonly T[] {
  const marked = counted.filter(isKey)
  return marked.length > 0 ? marked : counted
}

/** The one of lowest rating, compared without division; of equal ones the first by id. */
function lowest<T extends Tallied>(counted: readonly T[]): readonly T[] {
  const rated = keysOf(counted).filter(({ absence }) => absence === null)
  const [first, ...rest] = rated
  if (first === undefined) return []
  return [rest.reduce((low, item) => (item.total * low.weight < low.total * item.weight ? item : low), first)]
}
