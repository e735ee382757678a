import type { Line } from '../../block.js'
import type { Glyph } from '../text/glyphs.js'
import type { Item, Words } from './item.js'
import { linkRule } from './measures.js'

/** A piece of a line: words, or words that lead to an address. */
export interface Part {
  readonly text: string
  readonly isLink: boolean
}

/** The line divided by a link; one part where it does not name the address. */
export function partsOf({ text }: Line, link: string | null): Part[] {
  if (link === null || !text.includes(link)) return [{ text, isLink: false }]
  const parts = text.normalize('NFC').split(link)
  return parts
    .flatMap((words, index) => [...(index > 0 ? [{ text: link, isLink: true }] : []), { text: words, isLink: false }])
    .filter((part) => part.text !== '')
}

/** Words with an address in them, divided at its ends, and a line under it. */
export function linkedItems(items: readonly Words[], line: Line, link: string | null): readonly Item[] {
  if (link === null || !line.text.includes(link)) return items
  const parts = partsOf(line, link)
  return items.flatMap((item) => pieces(item, parts).flatMap((piece) => pieceItems(piece, parts, link)))
}

function pieceItems(words: Words, parts: readonly Part[], link: string): Item[] {
  if (!parts[words.part ?? 0]?.isLink) return [words]
  const [y, pen] = [words.y + linkRule.below * words.size, linkRule.pen * words.size]
  const rule = { kind: 'stroke', x: words.x, y, width: widthOf(words), height: 0, colour: words.colour, pen } as const
  return [{ ...words, link }, rule]
}

/** A line of words in as many pieces as it has parts of the whole. */
function pieces(item: Words, parts: readonly Part[]): Words[] {
  const found: { part: number; x: number; glyphs: Glyph[] }[] = []
  let x = item.x
  for (const glyph of item.glyphs) {
    const last = found.at(-1)
    const part = last && isBreak(glyph) ? last.part : partAt(glyph.at, parts)
    if (last?.part === part) last.glyphs.push(glyph)
    else found.push({ part, x, glyphs: [glyph] })
    x += (glyph.advance + glyph.kern) * item.size
  }
  return found.map((piece) => ({ ...item, ...piece }))
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
export function widthOf({ glyphs, size }: Words): number {
  return glyphs.reduce((width, { advance, kern }) => width + (advance + kern) * size, 0)
}
