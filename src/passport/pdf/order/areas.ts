import type { Mark } from '../../block.js'
import type { Item } from './item.js'
import { areas, colours } from './measures.js'

type AreasMark = Extract<Mark, { kind: 'areas' }>
type AreaWord = AreasMark['segments'][number]['shown']

/** How much of a box is filled; null: no box, a dashed line at its place. */
const filled: Readonly<Record<AreaWord, number | null>> = {
  all: 1,
  mostly: 2 / 3,
  some: 1 / 3,
  none: 0,
  noInformation: null,
}

/** One box for each area, as wide as its weight; y is the top of the boxes. */
export function areaItems(mark: AreasMark, width: number, scale: number): Item[] {
  const gap = gapOf(mark.segments.length, width)
  const widths = widthsOf(
    mark.segments.map(({ weight }) => weight),
    width - gap * (mark.segments.length - 1),
  )
  let x = 0
  return mark.segments.map(({ shown }, index) => {
    const own = widths[index] ?? 0
    const item = areaItem({ x, width: own, view: mark.view, scale }, filled[shown])
    x += own + gap
    return item
  })
}

function gapOf(count: number, width: number): number {
  const usual = count < areas.narrowFrom ? areas.gap : areas.narrowGap
  return Math.min(usual, width / (3 * count))
}

/** In proportion to the weights, none narrower than the least while there is room for that. */
function widthsOf(weights: readonly number[], width: number): number[] {
  const least = Math.min(areas.least, width / weights.length)
  const share = (narrow: ReadonlySet<number>) => {
    const wide = weights.reduce((sum, weight, index) => sum + (narrow.has(index) ? 0 : weight), 0)
    const unit = (width - narrow.size * least) / Math.max(wide, 1)
    return weights.map((weight, index) => (narrow.has(index) ? least : weight * unit))
  }
  const narrow = new Set<number>()
  for (let before = -1; before < narrow.size; ) {
    before = narrow.size
    share(narrow).forEach((own, index) => {
      if (own < least) narrow.add(index)
    })
  }
  return share(narrow)
}

interface AreaPlace {
  readonly x: number
  readonly width: number
  readonly view: 'self' | 'others'
  readonly scale: number
}

function areaItem({ x, width, view, scale }: AreaPlace, part: number | null): Item {
  const height = areas.height * scale
  if (part === null) {
    const pen = { colour: colours.line, pen: areas.dashPen, dash: areas.dash }
    return { kind: 'stroke', x, y: height, width, height: 0, ...pen }
  }
  return {
    ...{ kind: 'box', x, y: 0, width, height, fill: colours.warm, part },
    ...(view === 'self' ? { radius: Math.min(areas.radius, width / 2) } : {}),
    outline: { colour: part === 0 ? colours.line : colours.warm, pen: areas.pen },
  }
}
