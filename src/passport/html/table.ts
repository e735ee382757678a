import type { Block } from '../block.js'
import { element, escaped } from './element.js'
import type { Inner } from './list.js'
import type { Page } from './page.js'

type TableBlock = Extract<Block, { kind: 'table' }>

/** A real table with the name of its section; on narrow screens its cells stand below each other, each after its head. */
export function tableHtml({ id, heads, rows }: TableBlock, page: Page, inner: Inner): string {
  const cell = (blocks: readonly Block[]) => blocks.map((block) => inner(block, page)).join('')
  const head = heads.map((blocks) => element('th', { scope: 'col' }, cell(blocks))).join('')
  const words = heads.map(wordsOf)
  const body = rows.map((row) => {
    const cells = row.map((blocks, column) =>
      column === 0
        ? element('th', { scope: 'row' }, cell(blocks))
        : element('td', {}, element('span', { class: 'column' }, escaped(words[column] ?? '')) + cell(blocks)),
    )
    return element('tr', {}, cells.join(''))
  })
  return element(
    'table',
    { class: id, 'aria-label': page.heading },
    element('thead', {}, element('tr', {}, head)) + element('tbody', {}, body.join('')),
  )
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.line.text] : [])).join(' ')
