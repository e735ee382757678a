import type { Line } from '../../block.js'
import { type Measured, measureWords, type SetLine, setLines } from '../text/lines.js'
import type { Frame } from './frame.js'
import type { Item, Stack, Words } from './item.js'
import { linkedItems } from './links.js'
import { baseline, hyphenPrice, type Style } from './measures.js'

/** A line that has been measured. */
export interface MeasuredLine extends Measured {
  readonly line: Line
}

/** Words in the width of a column, line below line. */
export function wordStack(line: Line, style: Style, room: { width: number; frame: Frame }): Stack {
  return linesStack(measured(line, style, room.frame), style, room)
}

/** Words measured in a style, before their column is known. */
export function measured(line: Line, { weight, size }: Style, { faces }: Frame): MeasuredLine {
  return { ...measureWords({ text: line.text, weight, size, faces }), line }
}

/** Measured words in the width of a column. */
export function linesStack(
  words: MeasuredLine,
  style: Style,
  { width, frame }: { width: number; frame: Frame },
): Stack {
  const price = frame.container === 'head' ? hyphenPrice.head : hyphenPrice.usual
  const lines = setLines(words, width, price)
  const items = lines.map((line, index) => wordsItem(line, words.line, { style, index }))
  return { height: lines.length * style.leading, items: linkedItems(items, words.line, frame.link) }
}

function wordsItem({ glyphs }: SetLine, of: Line, { style, index }: { style: Style; index: number }): Words {
  const { size, leading, colour } = style
  return { kind: 'words', of, x: 0, y: (index + baseline) * leading, glyphs, size, colour }
}

/** Words in one line that ends at `right`; more than fits there goes to the left of it. */
export function wordsEndingAt(line: Line, style: Style, { right, frame }: { right: number; frame: Frame }): Stack {
  const words = measured(line, style, frame)
  const { height, items } = linesStack(words, style, { width: Math.max(words.natural, 1), frame })
  return { height, items: items.map((item): Item => ({ ...item, x: item.x + right - words.natural })) }
}
