import type { Block, Line } from '../block.js'
import { codeHtml } from './code.js'
import { element } from './element.js'
import { langOf, lineHtml } from './line.js'
import { listHtml } from './list.js'
import type { Page } from './page.js'
import { tableHtml } from './table.js'
import { textHtml } from './text.js'

/** One block and everything in it. */
export function blockHtml(block: Block, page: Page): string {
  if (block.kind === 'section') return sectionHtml(block, page)
  if (block.kind === 'heading') return headingHtml(block, page)
  if (block.kind === 'text') return textHtml(block, page)
  if (block.kind === 'list') return listHtml(block, page, blockHtml)
  return block.kind === 'table' ? tableHtml(block, page, blockHtml) : codeHtml(block)
}

function sectionHtml({ id, blocks }: Extract<Block, { kind: 'section' }>, page: Page): string {
  const heading = blocks.flatMap((block) => (block.kind === 'heading' ? block.lines : []))[0]
  const inside: Page = heading ? { ...page, heading: heading.text } : page
  return element('section', { class: id }, blocks.map((block) => blockHtml(block, inside)).join(''))
}

/** The heading of the page has two lines: what it is, and whose. */
function headingHtml({ level, lines }: Extract<Block, { kind: 'heading' }>, page: Page): string {
  const [first] = lines
  if (level !== 1 && first) return element(`h${level}`, langOf(first, page), lineHtml(first, page))
  const line = (each: Line, index: number) =>
    element('span', { class: index === 0 ? 'title' : nameClass(each), ...langOf(each, page) }, lineHtml(each, page))
  return element('h1', {}, lines.map(line).join(' '))
}

/** What needs more than a line is written smaller. */
const nameClass = ({ text }: Line): string => (text.length > 24 ? 'name long' : 'name')
