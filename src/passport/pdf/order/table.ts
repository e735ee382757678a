import type { Block } from '../../block.js'
import { type Band, sideBySide } from './band.js'
import { type Frame, within } from './frame.js'
import { type Stack, unsaid } from './item.js'
import { colours, table as measures, textWidth } from './measures.js'
import { besideWidth, textsStack } from './text.js'

type TableBlock = Extract<Block, { kind: 'table' }>

interface Column {
  readonly left: number
  readonly width: number
}

/** The heads and one band for each row; the heads come again where a row opens a page. */
export function tableBands(table: TableBlock, before: number, frame: Frame): Band[] {
  const columns = columnsOf(table, frame)
  const heads = headsStack(table.heads, columns, within(frame, 'head'))
  const rows = table.rows.map((row) => rowStack(row, columns, within(frame, 'cell')))
  const again = unsaid(heads)
  return [{ ...heads, before, keepsNext: true }, ...rows.map((row) => ({ ...row, before: 0, heads: again }))]
}

const columnsOf = (table: TableBlock, frame: Frame): Column[] =>
  table.id === 'occupations' ? occupationColumns(table.heads.length) : competenceColumns(table, frame)

/** Name, then views, then evidence; all but the name have a width of their own. */
function competenceColumns(table: TableBlock, frame: Frame): Column[] {
  const usual = usualWidths(table.heads.length - 1, frame.scale)
  const wanted = usual.map((width, index) => wantedWidth(table, index + 1, { usual: width, frame }))
  const room = textWidth - wanted.reduce((sum, width) => sum + width + measures.gap, 0)
  return placedColumns(room < measures.leastName ? usual : wanted)
}

function usualWidths(count: number, scale: number): number[] {
  const view = measures.view * scale + (scale > 1 ? measures.viewMore : 0)
  return Array.from({ length: count }, (_, index) => (index < count - 1 ? view : measures.evidence * scale))
}

/** A little wider where head and marks then have their words beside them. */
function wantedWidth({ heads, rows }: TableBlock, index: number, { usual, frame }: { usual: number; frame: Frame }) {
  const head = besideWidth(heads[index] ?? [], within(frame, 'head'))
  const cells = rows.map((row) => besideWidth(row[index] ?? [], within(frame, 'cell')))
  const fitting = [head, ...cells].filter((width) => width <= usual + measures.more)
  return Math.max(usual, ...fitting)
}

function placedColumns(widths: readonly number[]): Column[] {
  const fixed = widths.reduce((sum, width) => sum + width + measures.gap, 0)
  let left = textWidth - fixed + measures.gap
  const rest = widths.map((width) => {
    const column = { left, width }
    left += width + measures.gap
    return column
  })
  return [{ left: 0, width: textWidth - fixed }, ...rest]
}

/** A view that is left out gives its width to the name. */
function occupationColumns(count: number): Column[] {
  const views = measures.areas.slice(measures.areas.length - (count - 1))
  const [first] = views
  return [{ left: 0, width: first ? first.left - measures.occupationGap : textWidth }, ...views]
}

function headsStack(heads: readonly (readonly Block[])[], columns: readonly Column[], frame: Frame): Stack {
  const { height, items } = cellsStack(heads, columns, frame)
  const y = height + measures.headBelow * frame.scale
  const rule = { colour: colours.accent, pen: measures.headRule }
  return {
    height: y + measures.firstRow * frame.scale,
    items: [...items, { kind: 'stroke', x: 0, y, width: textWidth, height: 0, ...rule }],
  }
}

function rowStack(cells: readonly (readonly Block[])[], columns: readonly Column[], frame: Frame): Stack {
  const above = measures.above * frame.scale
  const { height, items } = cellsStack(cells, columns, frame)
  const y = above + height + measures.below * frame.scale
  const rule = { colour: colours.hair, pen: measures.rule }
  return {
    height: y,
    items: [
      ...items.map((item) => ({ ...item, y: item.y + above })),
      { kind: 'stroke', x: 0, y, width: textWidth, height: 0, ...rule },
    ],
  }
}

function cellsStack(cells: readonly (readonly Block[])[], columns: readonly Column[], frame: Frame): Stack {
  return sideBySide(
    cells.map((cell, index) => {
      const { left, width } = columns[index] ?? { left: 0, width: textWidth }
      return { left, stack: textsStack(cell, width, frame) }
    }),
  )
}
