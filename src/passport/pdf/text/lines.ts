import type { Face } from '../font/face.js'
import { type Direction, isSpace, visualOrder } from './bidi.js'
import { needsCare } from './characters.js'
import type { Weight } from './choice.js'
import { fitLines } from './fit.js'
import { type Glyph, shapeText } from './glyphs.js'
import { type Hyphenate, hyphenated, wantingPlaces } from './hyphens.js'
import { type Column, fitPieces, lengthOf, type Piece, pieceOf, piecesOf } from './pieces.js'
import { shapeAgain, shapeCarefully } from './shape.js'

/** A line that is ready to be drawn, its glyphs from left to right; lengths in points. */
export interface SetLine {
  readonly glyphs: readonly Glyph[]
  /** Without the space at its end. */
  readonly width: number
  /** The space at its end where that is the left one. */
  readonly hang: number
}

/** Words in one weight, size and direction. */
export interface Wording {
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly faces: readonly Face[]
  readonly direction?: Direction
  /** Divides words that have no room, where somebody brings it. */
  readonly hyphenate?: Hyphenate | undefined
}

/** Words in pieces: measured once, set in as many widths as the layout wants to try. */
export interface Measured {
  readonly wording: Wording
  readonly pieces: readonly Piece[]
  readonly hyphen: Glyph | undefined
  /** Width in one line, in points. */
  readonly natural: number
  /** Width of the widest piece, in points: in a narrower column a word would be divided. */
  readonly widest: number
}

const tolerance = 1e-6

/** Shapes words and finds where lines may end; composed text (NFC) draws a letter with its marks as one glyph. */
export function measureWords(given: Wording): Measured {
  const wording = { ...given, text: given.text.normalize('NFC') }
  const pieces = piecesOf(wording.text, shape(wording.text, wording))
  const whole = pieces.reduce((sum, { width, trail }) => sum + width + trail, 0) - (pieces.at(-1)?.trail ?? 0)
  return {
    wording,
    pieces,
    hyphen: pieces.some(({ soft }) => soft) ? shapeText('-', wording.weight, wording.faces)[0] : undefined,
    natural: whole * wording.size,
    widest: Math.max(0, ...pieces.map(({ width }) => width)) * wording.size,
  }
}

function shape(text: string, { weight, faces, direction = 'ltr' }: Wording): Glyph[] {
  if (direction === 'ltr' && !needsCare(text)) return shapeText(text, weight, faces)
  return shapeCarefully(
    text,
    faces.filter((face) => face.weight === weight),
    direction,
  )
}

/** Lines of a column that is `width` points wide; `hyphenPrice` is higher where hyphens look bad, as in bold heads. */
export function setLines(measured: Measured, width: number, hyphenPrice = 14): SetLine[] {
  const { wording, pieces, hyphen } = measured
  const column = { width: width / wording.size + tolerance, hyphenWidth: hyphen?.advance ?? 0, hyphenPrice }
  const lines = fitLines(fitPieces(pieces, column), column)
  const text = wording.hyphenate
    ? hyphenated(wording.text, wantingPlaces(pieces, lines, column), wording.hyphenate)
    : null
  if (text !== null && text !== wording.text) return setLines(measureWords({ ...wording, text }), width, hyphenPrice)
  return lines.map((line, index) =>
    lineOf(joinedAnew(line, wording, column), index < lines.length - 1 ? hyphen : undefined, wording),
  )
}

/** A word that a soft hyphen divides is shaped again as the parts it now is, unless they need more room than there is. */
function joinedAnew(pieces: readonly Piece[], { text }: Wording, { width, hyphenWidth }: Column): readonly Piece[] {
  const [first, last] = [pieces[0]?.glyphs[0], pieces.at(-1)]
  const isCut = last?.soft || (first && text[first.at - 1] === '\u{AD}')
  if (!isCut || !last) return pieces
  const glyphs = pieces.flatMap((piece) => piece.glyphs)
  if (!glyphs.some(({ face, level }) => face.layout && level % 2 === 1)) return pieces
  const again = pieceOf(shapeAgain(glyphs), last.soft)
  return again.width <= width - (last.soft ? hyphenWidth : 0) ? [again] : pieces
}

function lineOf(pieces: readonly Piece[], hyphen: Glyph | undefined, { size, direction = 'ltr' }: Wording): SetLine {
  const glyphs = pieces.flatMap((piece) => piece.glyphs)
  const last = glyphs.at(-1)
  const isDivided = pieces.at(-1)?.soft && hyphen && last
  if (isDivided) glyphs.splice(-1, 1, { ...last, kern: 0 }, { ...hyphen, text: '\u{AD}', level: last.level })
  const end = glyphs.findLastIndex(({ text }) => !isSpace(text)) + 1
  const seen = glyphs[end - 1]
  // Nothing follows the last glyph of a line, so it is kerned with nothing.
  if (seen && seen.kern !== 0) glyphs[end - 1] = { ...seen, kern: 0 }
  const hang = direction === 'rtl' ? lengthOf(glyphs.slice(end)) * size : 0
  return { glyphs: visualOrder(glyphs, direction), width: lengthOf(glyphs.slice(0, end)) * size, hang }
}
