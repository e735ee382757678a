import { once } from '../../../rule/once.js'
import { readCharacters } from './cmap.js'
import { type Kerning, readKerning } from './kerning.js'
import { readTables, type Tables } from './tables.js'

/** What follows from the bytes of a font alone. */
export interface FontFile {
  readonly bytes: Uint8Array
  readonly tables: Tables
  readonly characters: () => ReadonlyMap<number, number>
  readonly advances: () => readonly number[]
  readonly kerning: () => Kerning
  readonly metrics: () => Metrics
}

const known = new WeakMap<Uint8Array, FontFile>()

/** What can be read of a font, kept as long as its bytes are, for fonts serve many documents; read anew where somebody has changed the bytes. */
export function fontFile(bytes: Uint8Array): FontFile {
  const found = known.get(bytes)
  if (found && isSame(found.bytes, bytes)) return found
  const own = bytes.slice()
  const tables = readTables(own)
  const file = {
    ...{ bytes: own, tables },
    characters: once(() => readCharacters(demand(tables, 'cmap'))),
    advances: once(() => readAdvances(demand(tables, 'hhea'), demand(tables, 'hmtx'))),
    kerning: once(() => kerningOf(tables)),
    metrics: once(() => readMetrics(tables)),
  }
  known.set(bytes, file)
  return file
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return a.length === b.length
}

export interface Metrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly number[]
}

/** A table that no font may lack. */
export function demand(tables: Tables, tag: string): DataView {
  const table = tables(tag)
  if (table === null) throw new RangeError(`no table ${tag}`)
  return table
}

function readMetrics(tables: Tables): Metrics {
  const [head, hhea, os2] = [demand(tables, 'head'), demand(tables, 'hhea'), tables('OS/2')]
  const ascent = hhea.getInt16(4)
  return {
    unitsPerEm: head.getUint16(18),
    ascent,
    descent: hhea.getInt16(6),
    capHeight: os2 !== null && os2.getUint16(0) >= 2 ? os2.getInt16(88) : ascent,
    box: [36, 38, 40, 42].map((at) => head.getInt16(at)),
  }
}

function readAdvances(hhea: DataView, hmtx: DataView): number[] {
  return Array.from({ length: hhea.getUint16(34) }, (_, glyph) => hmtx.getUint16(glyph * 4))
}

function kerningOf(tables: Tables): Kerning {
  const gpos = tables('GPOS')
  return gpos === null ? () => 0 : readKerning(gpos)
}
