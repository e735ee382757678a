import type { Block } from '../block.js'
import { element } from './element.js'
import { langOf, lineHtml } from './line.js'
import { markHtml } from './mark.js'
import type { Page } from './page.js'

/** A paragraph; its mark stands beside the words, or above them. */
export function textHtml({ tone, line, mark, under }: Extract<Block, { kind: 'text' }>, page: Page): string {
  const words = lineHtml(line, page)
  if (tone === 'quote') return element('blockquote', { class: tone, ...langOf(line, page) }, words)
  if (!mark) return element('p', { class: tone, ...langOf(line, page) }, words)
  const place = under ? 'under' : 'beside'
  return element('p', { class: `${tone} ${place}`, ...langOf(line, page) }, markHtml(mark) + element('span', {}, words))
}
