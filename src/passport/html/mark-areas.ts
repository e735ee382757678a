import type { AreaWord } from '../../model/match.js'
import { areaWidths } from '../area-widths.js'
import type { Mark } from '../block.js'
import { shape } from './element.js'
import { rounded } from './number.js'

type AreasMark = Extract<Mark, { kind: 'areas' }>

const whole = 160
const tall = 11
const round = 3

/** The frame of every areas mark, in points. */
export const areasSize = { x: -0.5, y: -0.5, width: whole + 1, height: tall + 1.4 } as const

/** How much of a box is filled; null: no box, a dashed line at its place. */
const filled: Readonly<Record<AreaWord, number | null>> = {
  all: 1,
  mostly: 2 / 3,
  some: 1 / 3,
  none: 0,
  noInformation: null,
}

/** One box for each area, as wide as its weight, filled from the bottom. */
export function areaShapes({ view, segments }: AreasMark): string {
  const { widths, gap } = areaWidths(
    segments.map(({ weight }) => weight),
    whole,
  )
  let x = 0
  const shapes = segments.map(({ shown }, index) => {
    const width = widths[index] ?? 0
    const drawn = areaShape({ x, width, radius: view === 'self' ? Math.min(round, width / 2) : 0 }, filled[shown])
    x += width + gap
    return drawn
  })
  return shapes.join('')
}

interface Box {
  readonly x: number
  readonly width: number
  readonly radius: number
}

function areaShape({ x, width, radius }: Box, part: number | null): string {
  if (part === null) return shape('path', { class: 'dashed', d: `M${rounded(x)} ${tall}h${rounded(width)}` })
  const outline = shape('rect', {
    ...{ class: part === 0 ? 'empty' : 'box', x, y: 0, width, height: tall },
    ...(radius > 0 ? { rx: radius } : {}),
    ...(part === 1 ? { fill: 'currentColor' } : {}),
  })
  return part === 0 || part === 1 ? outline : bottom({ x, width, radius }, part * tall) + outline
}

/** The filled part of a box: square on top, its lower corners as round as those of the box. */
function bottom({ x, width, radius }: Box, height: number): string {
  const [left, right, top, r] = [x, x + width, tall - height, radius].map(rounded)
  const corner = (to: string) => (radius > 0 ? `A${r} ${r} 0 0 1 ${to}` : `L${to}`)
  const [inner, outer] = [rounded(x + width - radius), rounded(x + radius)]
  const edge = rounded(tall - radius)
  const path = `M${left} ${top}H${right}V${edge}${corner(`${inner} ${tall}`)}H${outer}${corner(`${left} ${edge}`)}Z`
  return shape('path', { class: 'part', d: path, fill: 'currentColor', stroke: 'none' })
}
