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
  let at = 0
  for (const character of text) {
    const last = glyphs.at(-1)
    const drawn = drawnBy(character, wanted, last?.face)
    if (drawn) {
      const kern = last ? kernBetween(last, drawn) : 0
      if (last && kern !== 0) glyphs[glyphs.length - 1] = { ...last, kern }
      glyphs.push(unkerned({ face: drawn.face, id: drawn.id, text: character, at, level: 0 }))
    }
    at += character.length
  }
  return glyphs
}

/** A glyph whose neighbour on the right is not known yet. */
export type Drawn = Choice & Pick<Glyph, 'text' | 'at' | 'level'>

/** The glyph with the kerning to the one behind it. */
export function glyphBefore(drawn: Drawn, next: Choice | null): Glyph {
  const glyph = unkerned(drawn)
  const kern = next ? kernBetween(drawn, next) : 0
  return kern === 0 ? glyph : { ...glyph, kern }
}

/** Fields are written out where every glyph passes, for spreading them is ten times slower. */
function unkerned({ face, id, text, at, level }: Drawn): Glyph {
  return { face, id, text, at, advance: face.advanceOf(id) / face.metrics().unitsPerEm, kern: 0, level, parts: null }
}

const kernBetween = (left: Choice, right: Choice) =>
  left.face === right.face ? left.face.kernOf(left.id, right.id) / left.face.metrics().unitsPerEm : 0
