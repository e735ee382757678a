import type { Face } from '../font/face.js'
import { fitLines } from './fit.js'
import { type Glyph, shapeText, type Weight } from './glyphs.js'
import { fitPieces, lengthOf, type Piece, piecesOf } from './pieces.js'

/** A line that is ready to be drawn; `width` in points, without the space at its end. */
export interface SetLine {
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

/** Words in one weight and size. */
export interface Wording {
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly faces: readonly Face[]
}

/** Words in pieces: measured once, set in as many widths as the layout wants to try. */
export interface Measured {
  readonly pieces: readonly Piece[]
  readonly hyphen: Glyph | undefined
  readonly size: number
  /** Width in one line, in points. */
  readonly natural: number
  /** Width of the widest piece, in points: in a narrower column a word would be divided. */
  readonly widest: number
}

const tolerance = 1e-6

/** Shapes words and finds where lines may end; composed text (NFC) draws a letter with its marks as one glyph. */
export function measureWords({ text, weight, size, faces }: Wording): Measured {
  const composed = text.normalize('NFC')
  const pieces = piecesOf(composed, shapeText(composed, weight, faces))
  const whole = pieces.reduce((sum, { width, trail }) => sum + width + trail, 0) - (pieces.at(-1)?.trail ?? 0)
  return {
    pieces,
    hyphen: pieces.some(({ soft }) => soft) ? shapeText('-', weight, faces)[0] : undefined,
    size,
    natural: whole * size,
    widest: Math.max(0, ...pieces.map(({ width }) => width)) * size,
  }
}

/** Lines of a column that is `width` points wide; `hyphenPrice` is higher where hyphens look bad, as in bold heads. */
export function setLines(measured: Measured, width: number, hyphenPrice = 14): SetLine[] {
  const { pieces, hyphen, size } = measured
  const column = { width: width / size + tolerance, hyphenWidth: hyphen?.advance ?? 0, hyphenPrice }
  const fitting = fitPieces(pieces, column.width)
  const lines = fitLines(fitting, column)
  return lines.map((line, index) => lineOf(line, index < lines.length - 1 ? hyphen : undefined, size))
}

function lineOf(pieces: readonly Piece[], hyphen: Glyph | undefined, size: number): SetLine {
  const glyphs = pieces.flatMap((piece) => piece.glyphs)
  const last = pieces.at(-1)
  const hyphened = last?.soft && hyphen ? [...endOf(glyphs), { ...hyphen, text: '\u{AD}' }] : glyphs
  const seen = hyphened.slice(0, hyphened.findLastIndex(({ text }) => text !== ' ') + 1)
  return { glyphs: hyphened, width: lengthOf(endOf(seen)) * size }
}

/** Nothing follows the last glyph of a line, so it is kerned with nothing. */
function endOf(glyphs: readonly Glyph[]): readonly Glyph[] {
  const last = glyphs.at(-1)
  return last ? [...glyphs.slice(0, -1), { ...last, kern: 0 }] : glyphs
}
