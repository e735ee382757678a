import type { Sum } from './items.js'
import type { Rated } from './select.js'
import type { Modelled } from './tally.js'
import { levelByCuts } from './weighted-mean.js'

/** What one rater said, by the place of the indicator: sum of the levels, their number, and their weights. */
interface Told {
  readonly rater: string
  readonly cells: (Cell | undefined)[]
}
interface Cell {
  levels: number
  count: number
  weight: number
  total: number
}

/** The first two raters who watched the person and differ by more than a level in the mean, or in the level they give. */
export function disagreement(model: Modelled): readonly [string, string] | null {
  const raters = ratersOf(model)
  for (const [place, one] of raters.entries()) {
    for (const other of raters.slice(place + 1)) if (differ(one, other, model)) return [one.rater, other.rater]
  }
  return null
}

/** In id order, as the places of raters are. */
function ratersOf({ counted }: Modelled): Told[] {
  const raters: Told[] = []
  for (const [at, { selected }] of counted.entries()) {
    for (const rated of selected) if (isWatched(rated)) add(rated, at, raters)
  }
  return Object.values(raters)
}

const isWatched = ({ by: { source } }: Rated): boolean => source.kind === 'observer' || source.kind === 'workSample'

function add({ by: { cluster, rater }, level, weight }: Rated, at: number, raters: Told[]): void {
  const told = raters[cluster] ?? { rater, cells: [] }
  const cell = told.cells[at] ?? { levels: 0, count: 0, weight: 0, total: 0 }
  raters[cluster] = told
  told.cells[at] = cell
  cell.levels += level
  cell.count += 1
  cell.weight += weight
  cell.total += weight * level
}

/** Compared over the indicators that both rated; levels only over three or more. */
function differ(one: Told, other: Told, { frame: { loaded, own } }: Modelled): boolean {
  const sums = [
    { weight: 0, total: 0 },
    { weight: 0, total: 0 },
  ] as const
  let [apart, common] = [0, 0]
  for (const [at, left] of one.cells.entries()) {
    const right = other.cells[at]
    if (left === undefined || right === undefined) continue
    apart += Math.abs(left.levels / left.count - right.levels / right.count)
    common += 1
    addTo(sums[0], left)
    addTo(sums[1], right)
  }
  if (apart > (common * loaded.top) / 4) return true
  const [left, right] = [levelByCuts(sums[0], own.cuts), levelByCuts(sums[1], own.cuts)]
  return common >= 3 && Math.abs(left - right) >= Math.max(1, loaded.top / 2)
}

function addTo(sum: { -readonly [Key in keyof Sum]: Sum[Key] }, { weight, total }: Sum): void {
  sum.weight += weight
  sum.total += total
}
