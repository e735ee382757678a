import { unzlibSync } from 'fflate'

/** Hands out a table of a font by its tag, null where the font has none; packed tables are unpacked on demand, once. */
export type Tables = (tag: string) => DataView | null

interface Place {
  readonly offset: number
  readonly packed: number
  readonly length: number
}

const woff = 0x774f4646
const trueType = [0x00010000, 0x74727565]

/** Reads the directory of a WOFF 1 or TrueType file. */
export function readTables(bytes: Uint8Array): Tables {
  const places = readPlaces(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const known = new Map<string, DataView>()
  return (tag) => {
    const place = places.get(tag)
    const found = known.get(tag) ?? (place && unpack(bytes, place))
    if (found) known.set(tag, found)
    return found ?? null
  }
}

function readPlaces(file: DataView): ReadonlyMap<string, Place> {
  const signature = file.getUint32(0)
  if (signature === woff) return placesOf(file, { count: file.getUint16(12), start: 44, step: 20 })
  if (trueType.includes(signature)) return placesOf(file, { count: file.getUint16(4), start: 12, step: 16 })
  throw new RangeError('neither WOFF 1 nor TrueType')
}

function placesOf(file: DataView, directory: { count: number; start: number; step: number }) {
  const places = new Map<string, Place>()
  for (let index = 0; index < directory.count; index++) {
    const at = directory.start + index * directory.step
    places.set(tagAt(file, at), directory.step === 20 ? packedPlace(file, at) : plainPlace(file, at))
  }
  return places
}

const packedPlace = (file: DataView, at: number): Place => ({
  offset: file.getUint32(at + 4),
  packed: file.getUint32(at + 8),
  length: file.getUint32(at + 12),
})

function plainPlace(file: DataView, at: number): Place {
  const length = file.getUint32(at + 12)
  return { offset: file.getUint32(at + 8), packed: length, length }
}

/** Four characters, such as `glyf`. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

function unpack(bytes: Uint8Array, { offset, packed, length }: Place): DataView {
  const stored = bytes.subarray(offset, offset + packed)
  const table = packed < length ? unzlibSync(stored, { out: new Uint8Array(length) }) : stored
  if (table.length !== length) throw new RangeError('a table is cut off')
  return new DataView(table.buffer, table.byteOffset, table.byteLength)
}
