import type { Part } from '../font/composite.js'
import type { Face } from '../font/face.js'
import type { Glyph } from '../text/glyphs.js'

/** Character codes of a document: each pair of a glyph and the text it stands for has one, given by first use. */
export interface Codes {
  readonly codeOf: (glyph: Glyph) => number
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
  readonly codes: Map<string, number>
}

/** Begins a document without any code. */
export function startCodes(): Codes {
  const entries = new Map<Face, Entry>()
  const entryOf = (face: Face) => {
    const entry: Entry = entries.get(face) ?? { face, name: `F${entries.size + 1}`, glyphs: [], codes: new Map() }
    entries.set(face, entry)
    return entry
  }
  return {
    codeOf: ({ face, id, text, parts, advance }) => {
      const { codes, glyphs } = entryOf(face)
      const key = parts ? `${clusterKey(parts)} ${advance} ${text}` : `${id} ${text}`
      const code = codes.get(key) ?? glyphs.push({ id, text, parts, advance })
      codes.set(key, code)
      return code
    },
    nameOf: (face) => entryOf(face).name,
    used: () => [...entries.values()],
  }
}

const clusterKey = (parts: readonly Part[]) => parts.map(({ id, x, y }) => `${id},${x},${y}`).join(' ')
