import type { Part } from '../font/composite.js'
import type { Face } from '../font/face.js'
import { type Choice, drawnBy, type Weight } from './choice.js'

/** What one code of the file draws: a glyph, or several of one face as a cluster; lengths are parts of the type size. */
export interface Glyph {
  readonly face: Face
  readonly id: number
  readonly text: string
  readonly at: number
  readonly advance: number
  readonly kern: number
  /** Odd where the text runs from right to left. */
  readonly level: number
  /** Null: the glyph `id` alone. */
  readonly parts: readonly Part[] | null
}

/** Fast path: glyphs with pair kerning, one for each character that is drawn; one that no face draws is left out (`missingIn`). */
export function shapeText(text: string, weight: Weight, faces: readonly Face[]): Glyph[] {
  const wanted = faces.filter((face) => face.weight === weight)
  const glyphs: Glyph[] = []
  let open: Drawn | null = null
  let at = 0
  for (const character of text) {
    const drawn = drawnBy(character, wanted, open?.face)
    if (drawn) {
      if (open) glyphs.push(glyphBefore(open, drawn))
      open = { face: drawn.face, id: drawn.id, text: character, at, level: 0 }
    }
    at += character.length
  }
  if (open) glyphs.push(glyphBefore(open, null))
  return glyphs
}

/** A glyph whose neighbour on the right is not known yet; its fields are written out where it is made, for spreading them is ten times slower. */
export type Drawn = Choice & Pick<Glyph, 'text' | 'at' | 'level'>

/** The glyph with the kerning to the one behind it. */
export function glyphBefore({ face, id, text, at, level }: Drawn, next: Choice | null): Glyph {
  const { unitsPerEm } = face.metrics()
  const kern = next?.face === face ? face.kernOf(id, next.id) / unitsPerEm : 0
  return { face, id, text, at, advance: face.advanceOf(id) / unitsPerEm, kern, level, parts: null }
}
