/** The outline of a glyph in a new font: the parts of a composite carry new numbers, instructions are gone. */
type Renumber = (glyph: number) => number

// Flags of a part of a composite glyph.
const wideArguments = 0x0001
const oneScale = 0x0008
const moreParts = 0x0020
const twoScales = 0x0040
const matrix = 0x0080
const instructions = 0x0100

interface Part {
  readonly at: number
  readonly flags: number
  readonly glyph: number
  readonly end: number
}

/** The bytes of a glyph as they stand in the file; empty for a glyph without outline. */
export function outlineOf(glyph: number, { glyf, loca, long }: Outlines): DataView {
  const offset = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
  const [start, end] = [offset(glyph), offset(glyph + 1)]
  return new DataView(glyf.buffer, glyf.byteOffset + start, end - start)
}

export interface Outlines {
  readonly glyf: DataView
  readonly loca: DataView
  readonly long: boolean
}

/** Numbers of the glyphs that a composite glyph is put together from. */
export function partsOf(outline: DataView): number[] {
  return isComposite(outline) ? readParts(outline).map(({ glyph }) => glyph) : []
}

/** The outline without instructions and with new numbers for its parts. */
export function rewriteOutline(outline: DataView, renumber: Renumber): Uint8Array {
  if (outline.byteLength === 0) return new Uint8Array()
  return isComposite(outline) ? rewriteComposite(outline, renumber) : rewriteSimple(outline)
}

const isComposite = (outline: DataView) => outline.byteLength > 0 && outline.getInt16(0) < 0

function readParts(outline: DataView): Part[] {
  const parts: Part[] = []
  let at = 10
  let flags: number
  do {
    flags = outline.getUint16(at)
    const end = at + 4 + (flags & wideArguments ? 4 : 2) + scaleSize(flags)
    parts.push({ at, flags, glyph: outline.getUint16(at + 2), end })
    at = end
  } while (flags & moreParts)
  return parts
}

function scaleSize(flags: number): number {
  if (flags & oneScale) return 2
  if (flags & twoScales) return 4
  return flags & matrix ? 8 : 0
}

function rewriteComposite(outline: DataView, renumber: Renumber): Uint8Array {
  const parts = readParts(outline)
  const bytes = bytesOf(outline).slice(0, parts.at(-1)?.end)
  const written = new DataView(bytes.buffer)
  for (const { at, flags, glyph } of parts) {
    written.setUint16(at, flags & ~instructions)
    written.setUint16(at + 2, renumber(glyph))
  }
  return bytes
}

function rewriteSimple(outline: DataView): Uint8Array {
  const bytes = bytesOf(outline)
  const ends = 10 + outline.getInt16(0) * 2
  const length = outline.getUint16(ends)
  if (length === 0) return bytes
  const written = new Uint8Array(bytes.length - length)
  written.set(bytes.subarray(0, ends))
  written.set(bytes.subarray(ends + 2 + length), ends + 2)
  return written
}

/** The bytes under a view. */
export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
}
