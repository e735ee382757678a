import type { Block } from '../../block.js'
import { type Band, sideBySide } from './band.js'
import { type Column, columnsOf } from './columns.js'
import { type Frame, within } from './frame.js'
import { type Stack, unsaid } from './item.js'
import { colours, table as measures, textWidth } from './measures.js'
import { gapAt } from './style.js'
import { textsStack } from './text.js'

type TableBlock = Extract<Block, { kind: 'table' }>

/** The heads and one band for each row; the heads come again where a row opens a page. */
export function tableBands(table: TableBlock, before: number, frame: Frame): Band[] {
  const columns = columnsOf(table, frame)
  const heads = headsStack(table.heads, columns, within(frame, 'head'))
  const rows = table.rows.map((row) => rowStack(row, columns, within(frame, 'cell')))
  const again = unsaid(heads)
  return [{ ...heads, before, keepsNext: true }, ...rows.map((row) => ({ ...row, before: 0, heads: again }))]
}

function headsStack(heads: readonly (readonly Block[])[], columns: readonly Column[], frame: Frame): Stack {
  const { height, items } = cellsStack(heads, columns, frame)
  const y = height + gapAt(measures.headBelow, frame)
  const rule = { colour: colours.accent, pen: measures.headRule }
  return {
    height: y + gapAt(measures.firstRow, frame),
    items: [...items, { kind: 'stroke', x: 0, y, width: textWidth, height: 0, ...rule }],
  }
}

function rowStack(cells: readonly (readonly Block[])[], columns: readonly Column[], frame: Frame): Stack {
  const above = gapAt(measures.above, frame)
  const { height, items } = cellsStack(cells, columns, frame)
  const y = above + height + gapAt(measures.below, frame)
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
