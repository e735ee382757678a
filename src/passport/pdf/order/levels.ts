import type { Mark } from '../../block.js'
import type { Box, Item } from './item.js'
import { colours, level, range, sample } from './measures.js'

type LevelMark = Extract<Mark, { kind: 'level' }>

const { accent, line, white } = colours

/** A row of cells, the reached ones filled: round for the own view, square for that of others; below them the range. */
export function levelItems(mark: LevelMark, scale: number): Item[] {
  const pitch = (level.width * scale) / mark.of
  const size = pitch - level.between * scale
  const y = -level.rise * scale - size / 2
  const cells = Array.from({ length: mark.of }, (_, index) =>
    cellItem(mark.view, { x: index * pitch, y, size, scale, filled: index < mark.level }),
  )
  if (mark.low >= mark.high) return cells
  const middle = (cell: number) => (cell === 0 ? -range.before * scale : (cell - 1) * pitch + size / 2)
  const [from, to] = [middle(mark.low), middle(mark.high)]
  return [...cells, ...rangeItems({ x: from, y: y + size + range.below * scale, width: to - from }, scale)]
}

interface Cell {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly scale: number
  readonly filled: boolean
}

function cellItem(view: 'self' | 'others', { x, y, size, scale, filled }: Cell): Box {
  return {
    ...{ kind: 'box', x, y, width: size, height: size },
    ...(view === 'self' ? { radius: size / 2 } : {}),
    fill: filled ? accent : white,
    outline: { colour: filled ? accent : line, pen: level.pen * scale },
  }
}

/** A line with an upright stroke at each end. */
export function rangeItems({ x, y, width }: { x: number; y: number; width: number }, scale: number): Item[] {
  const pen = { colour: accent, pen: range.pen * scale } as const
  const end = range.end * scale
  return [
    { kind: 'stroke', x, y, width, height: 0, ...pen },
    { kind: 'stroke', x, y: y - end / 2, width: 0, height: end, ...pen },
    { kind: 'stroke', x: x + width, y: y - end / 2, width: 0, height: end, ...pen },
  ]
}

/** The form of a view as a table head shows it: one filled cell. */
export function sampleItems(view: 'self' | 'others', scale: number): Item[] {
  const size = sample.cell * scale
  return [cellItem(view, { x: level.pen / 2, y: -level.rise * scale - size / 2, size, scale, filled: true })]
}
