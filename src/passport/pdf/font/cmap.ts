// Places of the character map: the whole of Unicode first, then the basic plane (platform, encoding).
const wanted = ['3/10', '0/6', '0/4', '3/1', '0/3']

/** Glyph number of each code point that the font draws. */
export function readCharacters(cmap: DataView): ReadonlyMap<number, number> {
  const offsets = new Map<string, number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = 4 + index * 8
    offsets.set(`${cmap.getUint16(at)}/${cmap.getUint16(at + 2)}`, cmap.getUint32(at + 4))
  }
  const offset = wanted.map((place) => offsets.get(place)).find((found) => found !== undefined)
  if (offset === undefined) throw new RangeError('no Unicode character map')
  return readMap(cmap, offset)
}

function readMap(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const format = cmap.getUint16(offset)
  if (format === 4) return readSegments(cmap, offset)
  if (format === 12) return readGroups(cmap, offset)
  throw new RangeError(`character map of format ${format}`)
}

function readSegments(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>()
  const size = cmap.getUint16(offset + 6)
  for (let at = offset + 14; at < offset + 14 + size; at += 2) {
    const [end, start] = [cmap.getUint16(at), cmap.getUint16(at + size + 2)]
    const [delta, range] = [cmap.getUint16(at + 2 * size + 2), cmap.getUint16(at + 3 * size + 2)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(at + 3 * size + 2 + range + 2 * (code - start))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph > 0) characters.set(code, glyph)
    }
  }
  return characters
}

function readGroups(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const characters = new Map<number, number>()
  const count = cmap.getUint32(offset + 12)
  for (let index = 0; index < count; index++) {
    const at = offset + 16 + index * 12
    const [start, end, first] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)]
    if (end > 0x10ffff) throw new RangeError('a character beyond Unicode')
    for (let code = start; code <= end; code++) characters.set(code, first + code - start)
  }
  return characters
}
