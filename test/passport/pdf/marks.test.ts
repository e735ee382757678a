import { describe, expect, it } from 'vitest'
import { areaItems } from '../../../src/passport/pdf/order/areas.js'
import { evidenceItems } from '../../../src/passport/pdf/order/evidence.js'
import type { Box, Item, Stroke } from '../../../src/passport/pdf/order/item.js'
import { levelItems } from '../../../src/passport/pdf/order/levels.js'
import { colours } from '../../../src/passport/pdf/order/measures.js'
import { areasMark } from './say.js'

const boxesOf = (items: readonly Item[]): Box[] => items.flatMap((item) => (item.kind === 'box' ? [item] : []))
const strokesOf = (items: readonly Item[]): Stroke[] => items.flatMap((item) => (item.kind === 'stroke' ? [item] : []))
const isFilled = ({ fill }: Box) => fill === colours.accent
const level = (view: 'self' | 'others', level: number, [low, high]: readonly [number, number]) =>
  levelItems({ kind: 'level', view, of: 4, level, low, high }, 1)

describe('a level', () => {
  it.each([0, 1, 2, 3, 4])('fills as many of four cells: %d', (reached) => {
    const cells = boxesOf(level('self', reached, [reached, reached]))
    expect(cells.map(isFilled)).toEqual([1, 2, 3, 4].map((cell) => cell <= reached))
  })
  it('is round for the own view and square for that of others, both of one size', () => {
    const [own, others] = [boxesOf(level('self', 2, [2, 2])), boxesOf(level('others', 2, [2, 2]))]
    expect(own.map(({ radius, width }) => [radius, width])).toEqual(own.map(() => [4.3, 8.6]))
    expect(others.map(({ radius, width }) => [radius, width])).toEqual(others.map(() => [undefined, 8.6]))
  })
  it('has a range from the middle of the lowest cell to the middle of the highest', () => {
    const [line] = strokesOf(level('self', 3, [2, 4]))
    expect([line?.x, (line?.x ?? 0) + (line?.width ?? 0)]).toEqual([11 + 4.3, 33 + 4.3])
  })
  it('has a range that begins left of the first cell where nothing may have been shown', () => {
    expect(strokesOf(level('others', 0, [0, 2]))[0]?.x).toBe(-3)
  })
  it('has no range where there is none', () => {
    expect(strokesOf(level('others', 3, [3, 3]))).toEqual([])
  })
  it('grows with the scale', () => {
    const [cell] = boxesOf(levelItems({ kind: 'level', view: 'self', of: 4, level: 1, low: 1, high: 1 }, 1.2))
    expect(cell?.width).toBeCloseTo(8.6 * 1.2, 6)
  })
})

describe('evidence', () => {
  it.each([
    ['stated', 0],
    ['described', 1],
    ['confirmed', 2],
    ['observed', 3],
    ['verified', 4],
  ] as const)('fills the first of four rising bars: %s %d', (grade, count) => {
    const bars = boxesOf(evidenceItems(grade, 1))
    expect(bars.map(isFilled)).toEqual([1, 2, 3, 4].map((bar) => bar <= count))
    expect(bars.map(({ height }) => height)).toEqual([3, 5.2, 7.4, 9.6])
    expect(bars.map(({ y, height }) => y + height)).toEqual([0, 0, 0, 0])
  })
})

describe('areas', () => {
  const mark = (view: 'self' | 'others') => areasMark(view, ['all', 'mostly', 'some', 'none', 'noInformation'])
  const areas = (weights: readonly number[]) => ({
    ...({ kind: 'areas', view: 'others' } as const),
    segments: weights.map((weight) => ({ weight, shown: 'all' as const })),
  })

  it('are filled by their word, and only a line where nothing is known', () => {
    const items = areaItems(mark('others'), 160, 1)
    expect(boxesOf(items).map(({ part }) => part)).toEqual([1, 2 / 3, 1 / 3, 0])
    expect(strokesOf(items).map(({ dash }) => dash)).toEqual([[1.6, 1.4]])
  })
  it('are round for the own view only', () => {
    expect(boxesOf(areaItems(mark('self'), 160, 1)).map(({ radius }) => radius)).toEqual([3, 3, 3, 3])
    expect(boxesOf(areaItems(mark('others'), 160, 1)).map(({ radius }) => radius)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
  it('are as wide as their weights, and fill the column', () => {
    const boxes = boxesOf(areaItems(areas([10, 20, 40]), 160, 1))
    expect(boxes.map(({ width }) => Math.round(width))).toEqual([22, 44, 88])
    expect((boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0)).toBeCloseTo(160, 6)
  })
  it('are never narrower than five points while there is room', () => {
    const boxes = boxesOf(areaItems(areas([1, 1, 1, 100, 100]), 160, 1))
    expect(boxes.slice(0, 3).map(({ width }) => width)).toEqual([5, 5, 5])
    expect((boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0)).toBeCloseTo(160, 6)
  })
  it.each([19, 23, 40, 100])('stay inside the column however many there are: %d', (count) => {
    const boxes = boxesOf(areaItems(areas(Array.from({ length: count }, (_, index) => 1 + index)), 160, 1))
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThan(0)
    expect((boxes.at(-1)?.x ?? 0) + (boxes.at(-1)?.width ?? 0)).toBeLessThanOrEqual(160.01)
  })
})
