const checksumMagic = 0xb1b0afba

/** A TrueType file of the given tables; the sum over the whole file is put into `head`. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + sorted.length * 16
  const file = new Uint8Array(sorted.reduce((size, [, bytes]) => size + padded(bytes.length), start))
  const view = new DataView(file.buffer)
  writeHead(view, sorted.length)
  let offset = start
  sorted.forEach(([tag, bytes], index) => {
    file.set(bytes, offset)
    writeEntry(view, 12 + index * 16, { tag, offset, length: bytes.length })
    if (tag === 'head') view.setUint32(offset + 8, 0)
    view.setUint32(12 + index * 16 + 4, checksum(view, offset, padded(bytes.length)))
    offset += padded(bytes.length)
  })
  const head = offsetOf(sorted, start)
  view.setUint32(head + 8, (checksumMagic - checksum(view, 0, file.length)) >>> 0)
  return file
}

const padded = (length: number) => (length + 3) & ~3

function offsetOf(sorted: readonly (readonly [string, Uint8Array])[], start: number): number {
  const before = sorted.slice(
    0,
    sorted.findIndex(([tag]) => tag === 'head'),
  )
  return before.reduce((offset, [, bytes]) => offset + padded(bytes.length), start)
}

function writeHead(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, count * 16 - (16 << power))
}

function writeEntry(view: DataView, at: number, entry: { tag: string; offset: number; length: number }): void {
  for (let index = 0; index < 4; index++) view.setUint8(at + index, entry.tag.charCodeAt(index))
  view.setUint32(at + 8, entry.offset)
  view.setUint32(at + 12, entry.length)
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
