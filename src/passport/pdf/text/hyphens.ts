import type { Column, Piece } from './pieces.js'

/** Soft hyphens in a word where its language divides it; the letters stay as they are. */
export type Hyphenate = (word: string) => string

/** A line may stay empty to this part before its neighbour is asked for a syllable. */
const emptiest = 0.3

const softHyphen = '\u{AD}'
const words = /[\p{L}\p{M}\u{AD}]+/gu

/** Where words begin that do not fit, or that leave the line before them emptier than it should be. */
export function wantingPlaces(
  pieces: readonly Piece[],
  lines: readonly (readonly Piece[])[],
  column: Column,
): number[] {
  const wide = pieces.filter(({ width }) => width > column.width)
  const behind = lines.flatMap((line, index) => {
    const next = lines[index + 1]?.[0]
    return next && widthOf(line) < column.width * (1 - emptiest) ? [next] : []
  })
  return [...wide, ...behind].flatMap(({ glyphs: [first] }) => (first ? [first.at] : []))
}

function widthOf(line: readonly Piece[]): number {
  return line.reduce((sum, { width, trail }) => sum + width + trail, 0) - (line.at(-1)?.trail ?? 0)
}

/** The text with the hyphens that a language gives the words at these places; hyphens of the author win. */
export function hyphenated(text: string, places: readonly number[], hyphenate: Hyphenate): string {
  return text.replace(words, (word: string, at: number) => {
    const isWanted = places.some((place) => isAt(text, place, { at, end: at + word.length }))
    return isWanted && !word.includes(softHyphen) ? divided(word, hyphenate) : word
  })
}

/** A piece may begin with a bracket or quotation mark; its word is the next one. */
function isAt(text: string, place: number, { at, end }: { at: number; end: number }): boolean {
  return place < end && (place >= at || !/[\p{L}\s]/u.test(text.slice(place, at)))
}

function divided(word: string, hyphenate: Hyphenate): string {
  const found = hyphenate(word)
  if (String(found).replaceAll(softHyphen, '') === word) return found
  throw new TypeError(
    `hyphenate puts soft hyphens into a word and changes nothing else, but "${word}" became "${found}".`,
  )
}
