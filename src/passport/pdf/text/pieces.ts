import LineBreaker from 'linebreak'
import { isSpace } from './bidi.js'
import { emergencyBreak } from './emergency.js'
import { glue } from './glue.js'
import type { Glyph } from './glyphs.js'

/** What no line end divides; `trail` is what disappears at the end of a line: white space and the last kerning. */
export interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly width: number
  readonly trail: number
  /** A break behind this piece shows a hyphen. */
  readonly soft: boolean
}

/** The column in parts of the type size, and what a hyphen at the end of a line costs. */
export interface Column {
  readonly width: number
  readonly hyphenWidth: number
  readonly hyphenPrice: number
}

const softHyphen = '\u{AD}'

/** Divides glyphs where Unicode (UAX 14) allows a line to end. */
export function piecesOf(text: string, glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const end of breaksIn(text)) {
    let next = start
    while ((glyphs[next]?.at ?? end) < end) next += 1
    if (next > start) pieces.push(pieceOf(glyphs.slice(start, next), text[end - 1] === softHyphen))
    start = next
  }
  return pieces
}

function* breaksIn(text: string): Generator<number> {
  const breaker = new LineBreaker(glue(text))
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    // UAX 14 would leave "https://" behind alone.
    if (!text.slice(0, found.position).endsWith('://')) yield found.position
  }
}

/** Glyphs that stand together, with their width and what of it disappears at the end of a line. */
export function pieceOf(glyphs: readonly Glyph[], soft: boolean): Piece {
  const seen = glyphs.slice(0, glyphs.findLastIndex(({ text }) => text !== ' ') + 1)
  const whole = lengthOf(glyphs)
  const width = lengthOf(seen) - (seen.at(-1)?.kern ?? 0)
  return { glyphs, width, trail: whole - width, soft }
}

/** Length of glyphs in a row, in parts of the type size. */
export function lengthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance, kern }) => sum + advance + kern, 0)
}

/** Pieces that fit: one that is wider than the column ends at a glued space, else where a reader expects it most. */
export function fitPieces(pieces: readonly Piece[], { width, hyphenWidth }: Column): readonly Piece[] {
  const roomFor = ({ soft }: Piece) => (soft ? width - hyphenWidth : width)
  if (pieces.every((piece) => piece.width <= roomFor(piece))) return pieces
  return pieces.flatMap((piece) => (piece.width <= roomFor(piece) ? [piece] : dividePiece(piece, roomFor(piece))))
}

function dividePiece({ glyphs, soft }: Piece, width: number): Piece[] {
  const divided: Piece[] = []
  let rest = glyphs
  while (rest.length > 0) {
    const piece = pieceOf(rest, soft)
    const count = piece.width <= width ? rest.length : countThatFits(rest, width)
    divided.push(count === rest.length ? piece : pieceOf(rest.slice(0, count), false))
    rest = rest.slice(count)
  }
  return divided
}

function countThatFits(glyphs: readonly Glyph[], width: number): number {
  let [count, length] = [0, 0]
  for (const { advance, kern } of glyphs) {
    if (length + advance > width) break
    length += advance + kern
    count += 1
  }
  const space = glyphs.slice(0, count).findLastIndex(({ text }) => isSpace(text))
  return space > 0 ? space + 1 : emergencyBreak(glyphs, Math.max(1, count))
}
