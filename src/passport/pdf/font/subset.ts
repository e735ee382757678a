import { type Composite, compositeOutline } from './composite.js'
import { type Face, readable } from './face.js'
import { bytesOf, outlineOf, partsOf, rewriteOutline } from './glyf.js'
import { writeSfnt } from './sfnt.js'

/** A glyph of the face by its number, or one that is put together from several. */
export type Shape = number | Composite

/** A TrueType file with these glyphs of a face, in this order; glyph 0 must be first. Parts of composites follow them. */
export function subsetFont(face: Face, shapes: readonly Shape[]): Uint8Array {
  return readable(face.name, () => subsetOf(face, shapes))
}

interface Kept {
  readonly shape: Shape
  readonly outline: DataView
}

function subsetOf(face: Face, shapes: readonly Shape[]): Uint8Array {
  const outlines = {
    glyf: face.table('glyf'),
    loca: face.table('loca'),
    long: face.table('head').getInt16(50) === 1,
  }
  const viewOf = (glyph: number) => outlineOf(glyph, outlines)
  const kept = withParts(shapes, viewOf)
  const numbers = new Map(kept.map(({ shape }, index) => [shape, index]))
  const written = kept.map(({ outline }) => rewriteOutline(outline, (part) => numbers.get(part) ?? 0))
  return writeSfnt(tablesOf(face, kept, written))
}

/** A glyph may be asked for twice, under two codes; a part that is a glyph of its own already is not added again. */
function withParts(shapes: readonly Shape[], viewOf: (glyph: number) => DataView): Kept[] {
  const outline = (shape: Shape) => (typeof shape === 'number' ? viewOf(shape) : compositeOutline(shape.parts, viewOf))
  const kept: Kept[] = shapes.map((shape) => ({ shape, outline: outline(shape) }))
  const seen = new Set(shapes)
  for (let index = 0; index < kept.length; index++) {
    for (const part of partsOf(kept[index]?.outline ?? empty)) {
      if (seen.has(part)) continue
      seen.add(part)
      kept.push({ shape: part, outline: viewOf(part) })
    }
  }
  return kept
}

const empty = new DataView(new ArrayBuffer(0))

function tablesOf(face: Face, kept: readonly Kept[], written: readonly Uint8Array[]): Map<string, Uint8Array> {
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
    ['maxp', profile(counted('maxp', 4, kept.length), kept)],
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

function metricsOf(face: Face, kept: readonly Kept[]): Uint8Array {
  const hmtx = face.table('hmtx')
  const full = face.table('hhea').getUint16(34)
  const written = new DataView(new ArrayBuffer(kept.length * 4))
  kept.forEach(({ shape, outline }, index) => {
    if (typeof shape === 'number') {
      const bearing = shape < full ? shape * 4 + 2 : full * 4 + (shape - full) * 2
      written.setUint16(index * 4, face.advanceOf(shape))
      written.setInt16(index * 4 + 2, hmtx.getInt16(bearing))
    } else {
      written.setUint16(index * 4, Math.round(shape.advance))
      written.setInt16(index * 4 + 2, outline.byteLength > 0 ? outline.getInt16(2) : 0)
    }
  })
  return bytesOf(written)
}

/** Instructions are left out, so nothing of the machine that runs them is needed; clusters have more parts, one level deeper. */
function profile(maxp: Uint8Array, kept: readonly Kept[]): Uint8Array {
  const view = new DataView(maxp.buffer)
  if (maxp.length < 32) return maxp
  for (let at = 14; at < 28; at += 2) view.setUint16(at, at === 14 ? 1 : 0)
  const parts = Math.max(0, ...kept.map(({ shape }) => (typeof shape === 'number' ? 0 : shape.parts.length)))
  if (parts === 0) return maxp
  const [points, contours, elements, depth] = [6, 8, 28, 30].map((at) => view.getUint16(at))
  const grown: readonly (readonly [number, number])[] = [
    [10, Math.max(points ?? 0, view.getUint16(10)) * parts],
    [12, Math.max(contours ?? 0, view.getUint16(12)) * parts],
    [28, Math.max(elements ?? 0, parts)],
    [30, (depth ?? 0) + 1],
  ]
  for (const [at, value] of grown) view.setUint16(at, Math.min(value, 0xffff))
  return maxp
}
