import type { Part } from '../font/composite.js'
import type { Face } from '../font/face.js'
import type { Glyph } from '../text/glyphs.js'

/** Character codes of a document: each pair of a glyph and the text it stands for has one, given by first use. */
export interface Codes {
  /** Four hexadecimal digits. */
  readonly codeOf: (glyph: Glyph) => string
  readonly nameOf: (face: Face) => string
  readonly used: () => readonly UsedFace[]
}

/** A face with the glyphs that were drawn; the code of an entry is its place, counted from 1. */
export interface UsedFace {
  readonly face: Face
  readonly name: string
  readonly glyphs: readonly UsedGlyph[]
}

export type UsedGlyph = Pick<Glyph, 'id' | 'text' | 'parts' | 'advance'>

interface Entry extends UsedFace {
  readonly glyphs: UsedGlyph[]
  /** By the glyph, or what the cluster consists of, then by the text. */
  readonly codes: Map<number | string, Map<string, string>>
}

/** Begins a document without any code. */
export function startCodes(): Codes {
  const entries = new Map<Face, Entry>()
  const entryOf = (face: Face): Entry =>
    entries.get(face) ?? kept(entries, face, { face, name: `F${entries.size + 1}`, glyphs: [], codes: new Map() })
  return {
    codeOf: (glyph) => {
      const { codes, glyphs } = entryOf(glyph.face)
      const shape = glyph.parts ? `${clusterKey(glyph.parts)} ${glyph.advance}` : glyph.id
      const ofShape = codes.get(shape) ?? kept(codes, shape, new Map<string, string>())
      return ofShape.get(glyph.text) ?? kept(ofShape, glyph.text, nextCode(glyphs, glyph))
    },
    nameOf: (face) => entryOf(face).name,
    used: () => [...entries.values()],
  }
}

function nextCode(glyphs: UsedGlyph[], { id, text, parts, advance }: Glyph): string {
  return glyphs.push({ id, text, parts, advance }).toString(16).padStart(4, '0')
}

function kept<Key, Kept>(all: Map<Key, Kept>, key: Key, value: Kept): Kept {
  all.set(key, value)
  return value
}

const clusterKey = (parts: readonly Part[]) => parts.map(({ id, x, y }) => `${id},${x},${y}`).join(' ')
