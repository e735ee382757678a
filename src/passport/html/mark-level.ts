import type { Mark } from '../block.js'
import { shape } from './element.js'
import { rounded } from './number.js'

type LevelMark = Extract<Mark, { kind: 'level' }>

const row = 44
const between = 2.4
const sample = 8.6

/** Cells of a view, the reached ones filled: round for the own view, square for that of others; below them the range. */
export function levelShapes(mark: LevelMark): {
  readonly shapes: string
  readonly width: number
  readonly height: number
} {
  const pitch = mark.of === 1 ? sample + between : row / mark.of
  const size = pitch - between
  const cells = Array.from({ length: mark.of }, (_, index) =>
    cell(mark, { at: index * pitch, size, on: index < mark.level }),
  )
  const middle = (end: number) => (end === 0 ? -3 : (end - 1) * pitch + size / 2)
  const hasRange = mark.low < mark.high
  const range = hasRange ? rangePath(middle(mark.low), middle(mark.high), size + 3.4) : ''
  return {
    shapes: cells.join('') + range,
    width: pitch * mark.of - between,
    height: hasRange ? size + 5.3 : size,
  }
}

interface Cell {
  readonly at: number
  readonly size: number
  readonly on: boolean
}

function cell({ view }: LevelMark, { at, size, on }: Cell): string {
  const look = { class: on ? 'on' : 'off', fill: on ? 'currentColor' : 'none' }
  const half = size / 2
  if (view === 'self') return shape('circle', { ...look, cx: at + half, cy: half, r: half })
  return shape('rect', { ...look, x: at, y: 0, width: size, height: size })
}

/** A line with an upright stroke at each end. */
export function rangePath(from: number, to: number, y: number): string {
  const [left, right, middle] = [from, to, y].map(rounded)
  const end = 1.9
  const [top, bottom] = [y - end, y + end].map(rounded)
  return shape('path', {
    class: 'line',
    d: `M${left} ${top}V${bottom}M${left} ${middle}H${right}M${right} ${top}V${bottom}`,
  })
}
