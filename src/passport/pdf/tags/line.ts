import type { Language } from '../../../model/text.js'
import type { Block, Line } from '../../block.js'
import { direction } from '../../languages.js'
import type { Said } from '../order/item.js'
import { isDivided, partsOf } from '../order/links.js'
import type { Element, Role } from './element.js'

/** What every step of the tree needs to know. */
export interface Speech {
  /** The language of the document. */
  readonly language: Language
  /** An address that is a link wherever words name it; null: there is none. */
  readonly link: string | null
}

/** The texts of an entry or a cell. */
export function textElements(blocks: readonly Block[], speech: Speech): Element[] {
  return blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'heading' ? [textElement(block, speech)] : [],
  )
}

/** A text is a paragraph; a heading of several lines has a piece for each. */
export function textElement(block: Extract<Block, { kind: 'text' | 'heading' }>, speech: Speech): Element {
  if (block.kind === 'text') return lineElement('P', block.line, speech)
  const role = `H${block.level}` as const
  const [first, ...rest] = block.lines
  if (first && rest.length === 0) return lineElement(role, first, speech)
  return { role, kids: block.lines.map((line) => lineElement('Span', line, speech)) }
}

/** A line in the role that its place gives it; an address inside it is a link of its own, words of another language name theirs. */
export function lineElement(role: Role, line: Line, speech: Speech): Element {
  const lang = foreign(line.lang, speech)
  if (!isDivided(line, speech.link)) return { role, kids: [], of: line, ...lang, ...spoken(line, line.text) }
  const kids = partsOf(line, speech.link).map(
    (part): Element => ({
      ...saidBy(part.isLink ? 'Link' : 'Span', line),
      ...(part.lang === null ? {} : { lang: part.lang }),
      ...(part.isLink ? {} : spoken(line, part.text)),
    }),
  )
  return { role, kids, ...lang }
}

/** An element without others inside it. */
export const saidBy = (role: Role, of: Said): Element => ({ role, kids: [], of })

/** The language of words that are not in that of the document. */
export const foreign = (lang: Language, { language }: Speech): { lang?: Language } =>
  lang === language ? {} : { lang }

const isolates = /[\u2066-\u2069]/gu

/** Lines from right to left are drawn from left to right, so the file says in which order they are spoken. */
function spoken({ lang }: Line, text: string): { actualText?: string } {
  return direction(lang) === 'rtl' ? { actualText: text.replace(isolates, '') } : {}
}
