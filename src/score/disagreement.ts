import type { By } from './by.js'
import type { Rated } from './select.js'
import type { Modelled } from './tally.js'
import { levelByCuts } from './weighted-mean.js'

/** The first two raters who watched the person and differ by more than a level in the mean, or in the level they give. */
export function disagreement(model: Modelled): string[] | null {
  const raters = ratersOf(model)
  for (const one of raters) {
    for (const other of raters) {
      if (one.cluster < other.cluster && differ(one, other, model)) return [one.rater, other.rater]
    }
  }
  return null
}

/** In id order, as the places of raters are; each by one of its sources. */
function ratersOf({ counted }: Modelled): By[] {
  const raters: By[] = []
  for (const { selected } of counted) for (const { by } of selected) if (isWatching(by)) raters[by.cluster] = by
  return Object.values(raters)
}

/** Compared over the indicators that both rated; levels only over three or more. */
function differ(one: By, other: By, { counted, frame: { loaded, own } }: Modelled): boolean {
  const [mine, theirs] = [
    { weight: 0, total: 0 },
    { weight: 0, total: 0 },
  ]
  let [apart, common] = [0, 0]
  for (const { selected } of counted) {
    const left = toldBy(one, selected)
    const right = toldBy(other, selected)
    if (left.n === 0 || right.n === 0) continue
    apart += Math.abs(left.levels / left.n - right.levels / right.n)
    common += 1
    mine.weight += left.weight
    mine.total += left.total
    theirs.weight += right.weight
    theirs.total += right.total
  }
  if (apart > (common * loaded.top) / 4) return true
  const between = levelByCuts(mine, own.cuts) - levelByCuts(theirs, own.cuts)
  return common >= 3 && Math.abs(between) >= Math.max(1, loaded.top / 2)
}

const isWatching = ({ source: { kind } }: By): boolean => kind === 'observer' || kind === 'workSample'

/** What one rater said of an indicator as somebody who watched. */
function toldBy({ cluster }: By, selected: readonly Rated[]) {
  let [n, levels, weight, total] = [0, 0, 0, 0]
  for (const { by, level, weight: own } of selected) {
    if (by.cluster !== cluster || !isWatching(by)) continue
    n += 1
    levels += level
    weight += own
    total += own * level
  }
  return { n, levels, weight, total }
}
