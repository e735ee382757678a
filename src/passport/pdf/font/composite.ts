/** A glyph of a cluster, moved by so many units of the font. */
export interface Part {
  readonly id: number
  readonly x: number
  readonly y: number
}

/** A glyph that the font does not have: several of its glyphs in one, so that no reader takes them apart. */
export interface Composite {
  readonly parts: readonly Part[]
  readonly advance: number
}

// Flags of a part: offsets of 16 bits, which are offsets and no points; more parts follow.
const usual = 0x0003
const moreParts = 0x0020
const head = 10
const perPart = 8

/** The outline as the font would hold it; parts without an outline, such as spaces, are left out. */
export function compositeOutline(parts: readonly Part[], outlineOf: (glyph: number) => DataView): DataView {
  const drawn = parts.filter(({ id }) => outlineOf(id).byteLength > 0)
  const outline = new DataView(new ArrayBuffer(drawn.length > 0 ? head + drawn.length * perPart : 0))
  if (drawn.length === 0) return outline
  outline.setInt16(0, -1)
  writeBox(outline, drawn, outlineOf)
  drawn.forEach(({ id, x, y }, index) => {
    const at = head + index * perPart
    outline.setUint16(at, usual | (index < drawn.length - 1 ? moreParts : 0))
    outline.setUint16(at + 2, id)
    outline.setInt16(at + 4, x)
    outline.setInt16(at + 6, y)
  })
  return outline
}

/** Smallest x and y, greatest x and y of all parts. */
function writeBox(outline: DataView, parts: readonly Part[], outlineOf: (glyph: number) => DataView): void {
  for (const at of [2, 4, 6, 8]) {
    const limit = at < 6 ? Math.min : Math.max
    const edges = parts.map(({ id, x, y }) => outlineOf(id).getInt16(at) + (at === 2 || at === 6 ? x : y))
    outline.setInt16(at, limit(...edges))
  }
}
