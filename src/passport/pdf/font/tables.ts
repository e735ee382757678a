import { unzlibSync } from 'fflate'

/** Hands out a table of a font by its tag, null where the font has none; packed tables are unpacked on demand, once. */
export type Tables = (tag: string) => DataView | null

interface TableEntry {
  readonly offset: number
  readonly packed: number
  readonly length: number
}

const woff = 0x774f4646
const trueType = [0x00010000, 0x74727565]

/** What a file must have to be measured, drawn and embedded. */
const required = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

/** Reads the directory of a WOFF 1 or TrueType file; what must be there is there, and ends inside the file. */
export function readTables(bytes: Uint8Array): Tables {
  const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  for (const tag of required) if (!entries.has(tag)) throw new RangeError(`no table ${tag}`)
  for (const { offset, packed } of entries.values()) if (offset + packed > bytes.length) throw cutOff()
  const known = new Map<string, DataView>()
  return (tag) => {
    const entry = entries.get(tag)
    const found = known.get(tag) ?? (entry && unpack(bytes, entry))
    if (found) known.set(tag, found)
    return found ?? null
  }
}

function readDirectory(file: DataView): ReadonlyMap<string, TableEntry> {
  const signature = file.getUint32(0)
  if (signature === woff) return entriesOf(file, { count: file.getUint16(12), start: 44, step: 20 })
  if (trueType.includes(signature)) return entriesOf(file, { count: file.getUint16(4), start: 12, step: 16 })
  throw new RangeError('neither WOFF 1 nor TrueType')
}

function entriesOf(file: DataView, directory: { count: number; start: number; step: number }) {
  const entries = new Map<string, TableEntry>()
  for (let index = 0; index < directory.count; index++) {
    const at = directory.start + index * directory.step
    entries.set(tagAt(file, at), directory.step === 20 ? packedEntry(file, at) : plainEntry(file, at))
  }
  return entries
}

const packedEntry = (file: DataView, at: number): TableEntry => ({
  offset: file.getUint32(at + 4),
  packed: file.getUint32(at + 8),
  length: file.getUint32(at + 12),
})

function plainEntry(file: DataView, at: number): TableEntry {
  const length = file.getUint32(at + 12)
  return { offset: file.getUint32(at + 8), packed: length, length }
}

/** Four characters, such as `glyf`. */
export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}

function unpack(bytes: Uint8Array, { offset, packed, length }: TableEntry): DataView {
  const stored = bytes.subarray(offset, offset + packed)
  const table = packed < length ? unzlibSync(stored, { out: new Uint8Array(length) }) : stored
  if (table.length !== length) throw cutOff()
  return new DataView(table.buffer, table.byteOffset, table.byteLength)
}

const cutOff = () => new RangeError('a table is cut off')
