import type { Line } from '../../block.js'
import { type Span, spansOf } from '../../put.js'
import type { Glyph } from '../text/glyphs.js'
import type { Item, Words } from './item.js'
import { linkRule } from './measures.js'
import type { Page } from './pages.js'

/** A piece of a line: words, or words that lead to an address. */
export interface Part extends Span {
  readonly isLink: boolean
}

/** The line divided by a link and at words of other languages; one part where it holds neither. */
export function partsOf({ text, lang, foreign = [] }: Line, link: string | null): Part[] {
  const composed = foreign.map((one) => ({ ...one, text: one.text.normalize('NFC') }))
  return spansOf({ text: text.normalize('NFC'), lang, foreign: composed }).flatMap((span) => linkedParts(span, link))
}

function linkedParts(span: Span, link: string | null): Part[] {
  if (link === null || !span.text.includes(link)) return [{ ...span, isLink: false }]
  const parts = span.text.split(link)
  return parts
    .flatMap((text, index): Part[] => [
      ...(index > 0 ? [{ text: link, lang: null, isLink: true }] : []),
      { ...span, text, isLink: false },
    ])
    .filter((part) => part.text !== '')
}

/** The pages with lines divided as they are spoken, and a line under what leads to the address. */
export function linkedPages(pages: readonly Page[], link: string | null): readonly Page[] {
  return pages.map((page) => ({ ...page, items: page.items.flatMap((item) => linkedItems(item, link)) }))
}

function linkedItems(item: Item, link: string | null): Item[] {
  const line = item.kind === 'words' && item.of && 'text' in item.of ? item.of : null
  if (item.kind !== 'words' || !line || !isDivided(line, link)) return [item]
  const parts = partsOf(line, link)
  return pieces(item, parts).flatMap((piece) => pieceItems(piece, parts, link))
}

/** Whether a line is spoken in parts. */
export const isDivided = ({ text, foreign = [] }: Line, link: string | null): boolean =>
  foreign.length > 0 || (link !== null && text.includes(link))

function pieceItems(words: Words, parts: readonly Part[], link: string | null): Item[] {
  if (link === null || !parts[words.part ?? 0]?.isLink) return [words]
  const [y, pen] = [words.y + linkRule.below * words.size, linkRule.pen * words.size]
  const rule = { kind: 'stroke', x: words.x, y, width: widthOf(words), height: 0, colour: words.colour, pen } as const
  return [{ ...words, link }, rule]
}

/** A line of words in as many pieces as it has parts of the whole. */
function pieces({ hang, ...item }: Words, parts: readonly Part[]): Words[] {
  const found: { part: number; x: number; glyphs: Glyph[] }[] = []
  let x = item.x - hang
  for (const glyph of item.glyphs) {
    const last = found.at(-1)
    const part = last && isBreak(glyph) ? last.part : partAt(glyph.at, parts)
    if (last?.part === part) last.glyphs.push(glyph)
    else found.push({ part, x, glyphs: [glyph] })
    x += (glyph.advance + glyph.kern) * item.size
  }
  return found.map((piece) => ({ ...item, ...piece, width: widthOf({ ...item, ...piece }), hang: 0 }))
}

/** A hyphen made by a break stands nowhere in the text. */
const isBreak = ({ text }: Glyph) => text === '\u{AD}'

function partAt(at: number, parts: readonly Part[]): number {
  let end = 0
  return Math.max(
    0,
    parts.findIndex(({ text }) => {
      end += text.length
      return at < end
    }),
  )
}

/** How wide words are as they are drawn. */
export function widthOf({ glyphs, size }: Pick<Words, 'glyphs' | 'size'>): number {
  return glyphs.reduce((width, { advance, kern }) => width + (advance + kern) * size, 0)
}
