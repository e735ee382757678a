import type { Block, ListStyle } from '../block.js'
import { element } from './element.js'
import type { Page } from './page.js'

type ListBlock = Extract<Block, { kind: 'list' }>

/** Makes the HTML of a block inside another one. */
export type Inner = (block: Block, page: Page) => string

/** The elements of a list and of its items; a word with its meaning is a description list. */
const tags: Readonly<Record<ListStyle, { readonly list: string; readonly item: string }>> = {
  boxes: { list: 'div', item: 'div' },
  cards: { list: 'ul', item: 'li' },
  plain: { list: 'ul', item: 'li' },
  numbers: { list: 'ol', item: 'li' },
  key: { list: 'ul', item: 'li' },
  grades: { list: 'dl', item: 'div' },
  groups: { list: 'dl', item: 'div' },
}

export function listHtml({ style, items }: ListBlock, page: Page, inner: Inner): string {
  const { list, item } = tags[style]
  const content = list === 'dl' ? described : together
  return element(
    list,
    { class: style },
    items.map((blocks) => element(item, {}, content(blocks, page, inner))).join(''),
  )
}

const together = (blocks: readonly Block[], page: Page, inner: Inner): string =>
  blocks.map((block) => inner(block, page)).join('')

const described = ([word, ...meaning]: readonly Block[], page: Page, inner: Inner): string =>
  element('dt', {}, word ? inner(word, page) : '') + element('dd', {}, together(meaning, page, inner))
