import { areaWidths } from '../../area-widths.js'
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
  const { widths, gap } = areaWidths(
    mark.segments.map(({ weight }) => weight),
    width,
  )
  let x = 0
  return mark.segments.map(({ shown }, index) => {
    const own = widths[index] ?? 0
    const item = areaItem({ x, width: own, view: mark.view, scale }, filled[shown])
    x += own + gap
    return item
  })
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
