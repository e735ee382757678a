import type { Block } from '../../block.js'
import type { Element } from './element.js'
import { type Speech, textElements } from './line.js'

type Cell = readonly Block[]

/** Heads of columns, then rows whose first cell is their head. */
export function tableElement({ heads, rows }: Extract<Block, { kind: 'table' }>, speech: Speech): Element {
  const head = (cell: Cell, Scope: 'Column' | 'Row'): Element => ({
    ...{ role: 'TH', kids: textElements(cell, speech) },
    attributes: { O: 'Table', Scope },
  })
  const cells = (row: readonly Cell[]): Element[] =>
    row.map((cell, index) => (index === 0 ? head(cell, 'Row') : { role: 'TD', kids: textElements(cell, speech) }))
  const columns: Element = { role: 'TR', kids: heads.map((cell) => head(cell, 'Column')) }
  const body = rows.map((row): Element => ({ role: 'TR', kids: cells(row) }))
  return {
    role: 'Table',
    kids: [
      { role: 'THead', kids: [columns] },
      { role: 'TBody', kids: body },
    ],
  }
}
