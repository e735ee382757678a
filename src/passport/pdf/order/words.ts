import type { Line } from '../../block.js'
import { type Measured, measureWords, type SetLine, setLines } from '../text/lines.js'
import type { Frame } from './frame.js'
import type { Stack } from './item.js'
import { baseline, hyphenPrice, type Style } from './measures.js'

/** Words in the width of a column, line below line. */
export function wordStack(line: Line, style: Style, room: { width: number; frame: Frame }): Stack {
  return linesStack(measured(line, style, room.frame), style, room)
}

/** Words measured in a style, before their column is known. */
export function measured(line: Line, { weight, size }: Style, { faces }: Frame): Measured {
  return measureWords({ text: line.text, weight, size, faces })
}

/** Measured words in the width of a column. */
export function linesStack(words: Measured, style: Style, { width, frame }: { width: number; frame: Frame }): Stack {
  const price = frame.container === 'head' ? hyphenPrice.head : hyphenPrice.usual
  const lines = setLines(words, width, price)
  return { height: lines.length * style.leading, items: lines.map((line, index) => wordsItem(line, style, index)) }
}

function wordsItem({ glyphs }: SetLine, { size, leading, colour }: Style, index: number) {
  return { kind: 'words', x: 0, y: (index + baseline) * leading, glyphs, size, colour } as const
}

/** Words in one line that ends at `right`; more than fits there goes to the left of it. */
export function wordsEndingAt(line: Line, style: Style, { right, frame }: { right: number; frame: Frame }): Stack {
  const words = measured(line, style, frame)
  const { height, items } = linesStack(words, style, { width: Math.max(words.natural, 1), frame })
  return { height, items: items.map((item) => ({ ...item, x: right - words.natural })) }
}
