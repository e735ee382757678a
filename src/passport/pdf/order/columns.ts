import type { Block } from '../../block.js'
import { type Frame, within } from './frame.js'
import { table as measures, textWidth } from './measures.js'
import { textsStack, widthsOf } from './text.js'

type TableBlock = Extract<Block, { kind: 'table' }>
type Cells = readonly (readonly Block[])[]

export interface Column {
  readonly left: number
  readonly width: number
}

/** The columns of a table: the usual ones, in a tight edition those that make it lowest. */
export function columnsOf(table: TableBlock, frame: Frame): readonly Column[] {
  const [usual, ...others] = table.id === 'occupations' ? occupationWays(table, frame) : competenceWays(table, frame)
  return frame.tight && others.length > 0 ? lowest([usual ?? [], ...others], table, frame) : (usual ?? [])
}

/** Name, then views, then evidence; all but the name have a width of their own. */
function competenceWays(table: TableBlock, frame: Frame): Column[][] {
  const usual = usualWidths(table.heads.length - 1, frame.scale)
  const bounds = usual.map((width, index) => boundsOf(table, index + 1, { usual: width, frame }))
  const fitting = bounds.map(({ fitting }) => fitting)
  const others = frame.tight ? otherWidths(usual).filter((widths) => isWide(widths, bounds)) : []
  const roomy = [fitting, ...others].filter(
    (widths) => nameWidth(widths) >= measures.leastName[frame.tight ? 'tight' : 'usual'],
  )
  const [first = usual, ...more] = roomy
  return [narrowed(first, bounds, boundsOf(table, 0, { usual: 0, frame }).least), ...more].map(placed)
}

/** Where a word of the name has no room the others give what they can spare, if that helps: first what their marks do not need. */
function narrowed(given: readonly number[], bounds: readonly Bounds[], name: number): readonly number[] {
  const narrow = (['beside', 'least'] as const).reduce<readonly number[]>((widths, need) => {
    const spare = widths.map((width, index) => Math.max(0, width - (bounds[index]?.[need] ?? 0)))
    const all = spare.reduce((sum, room) => sum + room, 0)
    const missing = Math.max(0, name - nameWidth(widths))
    const part = all > 0 ? Math.min(1, missing / all) : 0
    return widths.map((width, index) => width - (spare[index] ?? 0) * part)
  }, given)
  return nameWidth(narrow) < name - 0.01 ? given : narrow
}

function usualWidths(count: number, scale: number): number[] {
  const view = measures.view * scale + (scale > 1 ? measures.viewMore : 0)
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? view : measures.evidence * scale))
}

/** Every way to give each column one of the steps more. */
const otherWidths = (usual: readonly number[]): number[][] =>
  usual.reduce<number[][]>(
    (ways, width) => ways.flatMap((way) => measures.steps.map((step) => [...way, width + step])),
    [[]],
  )

const isWide = (widths: readonly number[], bounds: readonly Bounds[]) =>
  widths.every((width, index) => width >= (bounds[index]?.least ?? 0))

interface Bounds {
  /** In a narrower column a mark would have its words below it. */
  readonly beside: number
  /** In a narrower column a word would be divided. */
  readonly least: number
  /** A little more than usual, where marks then have their words beside them and no word is divided. */
  readonly fitting: number
}

function boundsOf(
  { heads, rows }: TableBlock,
  index: number,
  { usual, frame }: { usual: number; frame: Frame },
): Bounds {
  const cells = [heads, ...rows].map((row, place) =>
    widthsOf(row[index] ?? [], within(frame, place === 0 ? 'head' : 'cell')),
  )
  const wanted = cells.flatMap(({ least, beside }) => [least, beside]).filter((width) => width <= usual + measures.more)
  const most = (name: 'least' | 'beside') => Math.max(...cells.map((cell) => cell[name]))
  return { least: most('least'), beside: Math.max(most('least'), most('beside')), fitting: Math.max(usual, ...wanted) }
}

const nameWidth = (widths: readonly number[]) => widths.reduce((rest, width) => rest - width - measures.gap, textWidth)

function placed(widths: readonly number[]): Column[] {
  const name = nameWidth(widths)
  let left = name + measures.gap
  const rest = widths.map((width) => {
    const column = { left, width }
    left += width + measures.gap
    return column
  })
  return [{ left: 0, width: name }, ...rest]
}

/** A view that is left out gives its width to the name; both give it some of theirs for a word, in a tight edition for height. */
function occupationWays(table: TableBlock, frame: Frame): Column[][] {
  const views = measures.areas.slice(measures.areas.length - (table.heads.length - 1))
  const [first] = views
  if (!first || views.length < 2) return [occupationColumns(views, 0)]
  const missing = boundsOf(table, 0, { usual: 0, frame }).least - (first.left - measures.occupationGap)
  const least = missing > 0 && missing <= measures.mostGiven ? missing : 0
  const steps = frame.tight ? measures.steps.filter((step) => step > least) : []
  return [least, ...steps].map((step) => occupationColumns(views, step))
}

function occupationColumns(views: readonly Column[], step: number): Column[] {
  const given = views.map(({ left, width }, index) => ({
    left: left + (step * (views.length - index)) / views.length,
    width: width - step / views.length,
  }))
  return [{ left: 0, width: given[0] ? given[0].left - measures.occupationGap : textWidth }, ...given]
}

/** Of several ways the first that makes the table lowest. */
function lowest(ways: readonly (readonly Column[])[], { heads, rows }: TableBlock, frame: Frame): readonly Column[] {
  const cells = [heads, ...rows].map((row, index) => heightsOf(row, within(frame, index === 0 ? 'head' : 'cell')))
  const heights = ways.map((way) => cells.reduce((sum, heightIn) => sum + heightIn(way), 0))
  return ways[heights.indexOf(Math.min(...heights))] ?? []
}

/** How high a row is with these columns; a cell is set in each width once. */
function heightsOf(row: Cells, frame: Frame): (way: readonly Column[]) => number {
  const known = row.map(() => new Map<number, number>())
  return (way) => {
    const heights = row.map((cell, index) => {
      const width = way[index]?.width ?? textWidth
      const height = known[index]?.get(width) ?? textsStack(cell, width, frame).height
      known[index]?.set(width, height)
      return height
    })
    return Math.max(0, ...heights)
  }
}
