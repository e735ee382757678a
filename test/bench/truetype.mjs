// A WOFF 1 file as the TrueType file that it holds, for libraries that read no WOFF: the same tables, unpacked.
import { Buffer } from 'node:buffer'
import { inflateSync } from 'node:zlib'

/** @param {Buffer} woff */
export function trueTypeOf(woff) {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, 44 + 20 * at))
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  woff.copy(head, 0, 4, 8)
  for (const [at, value] of [count, 16 * power, Math.log2(power), 16 * (count - power)].entries()) {
    head.writeUInt16BE(value, 4 + 2 * at)
  }
  let offset = head.length
  for (const [at, { entry, bytes, length }] of tables.entries()) {
    const place = 12 + 16 * at
    woff.copy(head, place, entry, entry + 4)
    woff.copy(head, place + 4, entry + 16, entry + 20)
    head.writeUInt32BE(offset, place + 8)
    head.writeUInt32BE(length, place + 12)
    offset += bytes.length
  }
  return Buffer.concat([head, ...tables.map(({ bytes }) => bytes)])
}

/** @param {Buffer} woff @param {number} entry */
function tableAt(woff, entry) {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at))
  const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
  const bytes = (packed ?? 0) < (length ?? 0) ? inflateSync(stored) : stored
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
  return { entry, length: length ?? 0, bytes: Buffer.concat([bytes, padding]) }
}
