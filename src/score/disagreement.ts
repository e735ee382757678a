import { type Item, sumOf } from './items.js'
import type { Rated } from './select.js'
import type { Modelled } from './tally.js'
import { levelByCuts } from './weighted-mean.js'

/** What one rater said, by the place of the indicator. */
interface Told {
  readonly rater: string
  readonly ratings: Rated[][]
}

/** The first two raters who watched the person and differ by more than a level in the mean, or in the level they give. */
export function disagreement(model: Modelled): readonly [string, string] | null {
  const raters = ratersOf(model.counted)
  for (const [place, one] of raters.entries()) {
    for (const other of raters.slice(place + 1)) if (differ(one, other, model)) return [one.rater, other.rater]
  }
  return null
}

/** In id order, as the places of raters are. */
function ratersOf(counted: readonly Item[]): Told[] {
  const raters: Told[] = []
  for (const [at, { selected }] of counted.entries()) {
    for (const rated of selected) {
      const { source, cluster, rater } = rated.by
      if (source.kind !== 'observer' && source.kind !== 'workSample') continue
      const told = raters[cluster] ?? { rater, ratings: [] }
      raters[cluster] = told
      const list = told.ratings[at] ?? []
      told.ratings[at] = list
      list.push(rated)
    }
  }
  return Object.values(raters)
}

/** Compared over the indicators that both rated; levels only over three or more. */
function differ(one: Told, other: Told, { frame: { loaded, own } }: Modelled): boolean {
  const [mine, theirs]: [Rated[], Rated[]] = [[], []]
  let [apart, common] = [0, 0]
  for (const [at, left = []] of one.ratings.entries()) {
    const right = other.ratings[at] ?? []
    if (left.length === 0 || right.length === 0) continue
    apart += Math.abs(plainMean(left) - plainMean(right))
    common += 1
    mine.push(...left)
    theirs.push(...right)
  }
  if (apart > (common * loaded.top) / 4) return true
  const [left, right] = [levelByCuts(sumOf(mine), own.cuts), levelByCuts(sumOf(theirs), own.cuts)]
  return common >= 3 && Math.abs(left - right) >= Math.max(1, loaded.top / 2)
}

const plainMean = (rated: readonly Rated[]): number => rated.reduce((sum, { level }) => sum + level, 0) / rated.length
