import { clusters } from './error.js'
import type { CompetenceFrame } from './frame.js'
import { sumBy } from './number.js'
import { compareIds } from './order.js'
import type { Rated } from './select.js'
import { levelByCuts, sumOf } from './weighted-mean.js'

/** The first two raters who watched the person and differ by more than a level in the mean, or in the level they give. */
export function disagreement(rated: readonly Rated[], frame: CompetenceFrame): readonly [string, string] | null {
  const watched = rated.filter(({ source }) => source.kind === 'observer' || source.kind === 'workSample')
  const raters = [...clusters(watched)].sort(([left], [right]) => compareIds(left, right))
  for (const [place, [one, ofOne]] of raters.entries()) {
    const other = raters.slice(place + 1).find(([, ofOther]) => differ(ofOne, ofOther, frame))
    if (other) return [one, other[0]]
  }
  return null
}

/** Compared over the indicators that both rated; levels only over three or more. */
function differ(one: readonly Rated[], other: readonly Rated[], { top, cuts }: CompetenceFrame): boolean {
  const common = commonIndicators(one, other)
  const apart = sumBy(common, (id) => Math.abs(plainMean(one, id) - plainMean(other, id)))
  if (apart > (common.length * top) / 4) return true
  if (common.length < 3) return false
  const [left, right] = [one, other].map((rated) =>
    levelByCuts(sumOf(rated.filter(({ indicator }) => common.includes(indicator.id))), cuts),
  )
  return Math.abs((left ?? 0) - (right ?? 0)) >= Math.max(1, top / 2)
}

function commonIndicators(one: readonly Rated[], other: readonly Rated[]): string[] {
  const ofOther = new Set(other.map(({ indicator }) => indicator.id))
  return [...new Set(one.map(({ indicator }) => indicator.id))].filter((id) => ofOther.has(id))
}

function plainMean(rated: readonly Rated[], id: string): number {
  const levels = rated.filter(({ indicator }) => indicator.id === id)
  return sumBy(levels, ({ level }) => level) / levels.length
}
