import type { Line } from '../../block.js'
import { direction } from '../../languages.js'
import { measureWords, type SetLine, setLines } from '../text/lines.js'
import type { Container, Frame, MeasuredLine } from './frame.js'
import type { Item, Stack, Words } from './item.js'
import { baseline, hyphenPrice, type Style } from './measures.js'

/** Words in the width of a column, line below line. */
export function wordStack(line: Line, style: Style, room: { width: number; frame: Frame }): Stack {
  return linesStack(measured(line, style, room.frame), style, room)
}

/** Words measured in a style, before their column is known. */
export function measured(line: Line, style: Style, frame: Frame): MeasuredLine {
  const known = frame.known?.get(line) ?? new Map<number, MeasuredLine>()
  const key = style.size * 1000 + style.weight
  const words = known.get(key) ?? measuredNow(line, style, frame)
  frame.known?.set(line, known.set(key, words))
  return words
}

function measuredNow(line: Line, { weight, size }: Style, { faces, hyphenate }: Frame): MeasuredLine {
  const { text, lang } = line
  const divide = hyphenate && ((word: string) => hyphenate(word, lang))
  return { ...measureWords({ text, weight, size, faces, direction: direction(lang), hyphenate: divide }), line }
}

/** Measured words in the width of a column. */
export function linesStack(
  words: MeasuredLine,
  style: Style,
  { width, frame }: { width: number; frame: Frame },
): Stack {
  const price = frame.container === 'head' ? hyphenPrice.head : hyphenPrice.usual
  const lines = setLines(words, width, price)
  const isTurned = keepsOwnSide.has(frame.container) && words.wording.direction !== frame.direction
  const items = lines.map((line, index) => {
    const y = (index + baseline) * style.leading
    return wordsItem(line, words.line, { style, x: isTurned ? width - line.width : 0, y })
  })
  return { height: lines.length * style.leading, items }
}

/** Paragraphs of the other direction begin at their own side; short words stay at the side of the page, with their marks. */
const keepsOwnSide: ReadonlySet<Container> = new Set(['flow', 'box'])

interface Place {
  readonly style: Style
  readonly x: number
  readonly y: number
}

function wordsItem({ glyphs, width, hang }: SetLine, of: Line, { style: { size, colour }, x, y }: Place): Words {
  return { kind: 'words', of, x, y, glyphs, width, hang, size, colour }
}

/** Words in one line that ends at `right`; more than fits there goes to the left of it. */
export function wordsEndingAt(line: Line, style: Style, { right, frame }: { right: number; frame: Frame }): Stack {
  const words = measured(line, style, frame)
  const { height, items } = linesStack(words, style, { width: Math.max(words.natural, 1), frame })
  return { height, items: items.map((item): Item => ({ ...item, x: item.x + right - words.natural })) }
}
