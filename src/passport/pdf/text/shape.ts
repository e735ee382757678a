import type { Face } from '../font/face.js'
import { type Direction, levelsOf, mirrored } from './bidi.js'
import { isJoiner, isLetter, isUnseen, needsEngine } from './characters.js'
import { drawnBy } from './choice.js'
import { clustersOf } from './clusters.js'
import { type Drawn, type Glyph, glyphBefore } from './glyphs.js'

/** Glyphs of a text with joined letters, marks or two directions, in the order of the text. */
export function shapeCarefully(text: string, faces: readonly Face[], direction: Direction): Glyph[] {
  return shapeDrawn(drawnIn(text, faces, direction))
}

/** Part of a text that a line end cut in the middle of a word: its letters take the forms of the word that it now is. */
export function shapeAgain(glyphs: readonly Glyph[]): Glyph[] {
  return shapeDrawn(
    glyphs.flatMap(({ face, id, text, at, level }) => {
      let place = at
      return [...text].map((character) => {
        const drawn: Drawn = { face, id, text: character, at: place, level }
        place += character.length
        return drawn
      })
    }),
  )
}

function shapeDrawn(all: readonly Drawn[]): Glyph[] {
  return segmentsOf(all).flatMap((segment) => {
    const layout = segment[0]?.face.layout
    return layout && isWordForEngine(segment) ? clustersOf(segment, layout) : singleGlyphs(segment)
  })
}

/** Digits and signs of the Arabic script join with nothing. */
function isWordForEngine(segment: readonly Drawn[]): boolean {
  const text = segment.map((drawn) => drawn.text).join('')
  return isLetter(text) && needsEngine(text)
}

/** What is drawn, character by character, each with its level; joiners take part in a word, though nothing is drawn of them. */
function drawnIn(text: string, faces: readonly Face[], direction: Direction): Drawn[] {
  const levels = levelsOf(text, direction)
  const all: Drawn[] = []
  let at = 0
  for (const character of text) {
    const before = all.at(-1)
    const level = levels[at] ?? 0
    const shown = level % 2 === 1 ? mirrored(character) : character
    const drawn = drawnBy(shown, faces, before?.face)
    if (drawn) all.push({ face: drawn.face, id: drawn.id, text: shown, at, level })
    else if (before && isJoiner(character)) all.push({ ...before, id: 0, text: character, at })
    at += character.length
  }
  return all
}

/** Words of letters in one face and direction; whatever is no letter stands by itself. */
function segmentsOf(all: readonly Drawn[]): Drawn[][] {
  const segments: Drawn[][] = []
  for (const drawn of all) {
    const segment = segments.at(-1)
    const last = segment?.at(-1)
    if (segment && last && belongsTo(last, drawn)) segment.push(drawn)
    else segments.push([drawn])
  }
  return segments
}

const belongsTo = (last: Drawn, next: Drawn) =>
  last.face === next.face && last.level === next.level && isLetter(last.text) === isLetter(next.text)

/** Kerned where the text runs from left to right; `kern` stands behind a glyph as it is seen. */
function singleGlyphs(segment: readonly Drawn[]): Glyph[] {
  const seen = segment.filter(({ text }) => !isUnseen(text))
  return seen.map((drawn, index) => glyphBefore(drawn, drawn.level % 2 === 1 ? null : (seen[index + 1] ?? null)))
}
