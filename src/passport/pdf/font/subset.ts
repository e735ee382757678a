import { type Face, readable } from './face.js'
import { bytesOf, outlineOf, partsOf, rewriteOutline } from './glyf.js'
import { writeSfnt } from './sfnt.js'

/** A TrueType file with these glyphs of a face, in this order; glyph 0 must be first. Parts of composites follow them. */
export function subsetFont(face: Face, glyphs: readonly number[]): Uint8Array {
  return readable(face.name, () => subsetOf(face, glyphs))
}

function subsetOf(face: Face, glyphs: readonly number[]): Uint8Array {
  const outlines = {
    glyf: face.table('glyf'),
    loca: face.table('loca'),
    long: face.table('head').getInt16(50) === 1,
  }
  const viewOf = (glyph: number) => outlineOf(glyph, outlines)
  const kept = withParts(glyphs, viewOf)
  const numbers = new Map(kept.map((glyph, index) => [glyph, index]))
  const written = kept.map((glyph) => rewriteOutline(viewOf(glyph), (part) => numbers.get(part) ?? 0))
  return writeSfnt(tablesOf(face, kept, written))
}

/** A glyph may be asked for twice, under two codes; a part that is a glyph of its own already is not added again. */
function withParts(glyphs: readonly number[], viewOf: (glyph: number) => DataView): number[] {
  const kept = [...glyphs]
  const seen = new Set(glyphs)
  for (let index = 0; index < kept.length; index++) {
    for (const part of partsOf(viewOf(kept[index] ?? 0))) {
      if (seen.has(part)) continue
      seen.add(part)
      kept.push(part)
    }
  }
  return kept
}

function tablesOf(face: Face, kept: readonly number[], written: readonly Uint8Array[]): Map<string, Uint8Array> {
  const { glyf, loca } = joinOutlines(written)
  const counted = (tag: string, at: number, value: number) => {
    const bytes = bytesOf(face.table(tag)).slice()
    new DataView(bytes.buffer).setUint16(at, value)
    return bytes
  }
  return new Map([
    ['glyf', glyf],
    ['head', counted('head', 50, 1)],
    ['hhea', counted('hhea', 34, kept.length)],
    ['hmtx', metricsOf(face, kept)],
    ['loca', loca],
    ['maxp', withoutProgram(counted('maxp', 4, kept.length))],
  ])
}

function joinOutlines(written: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const size = (bytes: Uint8Array) => (bytes.length + 3) & ~3
  const glyf = new Uint8Array(written.reduce((sum, bytes) => sum + size(bytes), 0))
  const loca = new DataView(new ArrayBuffer((written.length + 1) * 4))
  let offset = 0
  written.forEach((bytes, index) => {
    glyf.set(bytes, offset)
    offset += size(bytes)
    loca.setUint32((index + 1) * 4, offset)
  })
  return { glyf, loca: bytesOf(loca) }
}

function metricsOf(face: Face, kept: readonly number[]): Uint8Array {
  const hmtx = face.table('hmtx')
  const full = face.table('hhea').getUint16(34)
  const written = new DataView(new ArrayBuffer(kept.length * 4))
  kept.forEach((glyph, index) => {
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2
    written.setUint16(index * 4, face.advanceOf(glyph))
    written.setInt16(index * 4 + 2, hmtx.getInt16(bearing))
  })
  return bytesOf(written)
}

/** Instructions are left out, so nothing of the machine that runs them is needed. */
function withoutProgram(maxp: Uint8Array): Uint8Array {
  const view = new DataView(maxp.buffer)
  if (maxp.length < 32) return maxp
  for (let at = 14; at < 28; at += 2) view.setUint16(at, at === 14 ? 1 : 0)
  return maxp
}
