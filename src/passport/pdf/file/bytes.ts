import { zlibSync } from 'fflate'
import { joinedBytes } from '../sign/der.js'
import { type Entries, textOf, type Written } from './values.js'

/** What an object holds: its text, and behind it the bytes of a stream. */
export interface Body extends Written {
  readonly contents?: Uint8Array
  /** It has to stand in the file as it is. */
  readonly isApart?: true
}

/** Deflate is JavaScript everywhere, so its output is the same in every runtime; the level costs 2 % of the size and saves a sixth of the time. */
export const deflated = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 3 })

/** Where an object is: 1 and its place in the file, or 2, the number of the stream it lies in, and its place there (ISO 32000-1, table 18). */
type Row = readonly [kind: number, where: number, index: number]

/** The bytes of a file with these objects, numbered from 1; all that may be packed lie in one stream (ISO 32000-1, 7.5.7 and 7.5.8). */
export function fileOf(bodies: readonly Body[], trailer: Entries): Uint8Array {
  const [pack, table] = [bodies.length + 1, bodies.length + 2]
  const [packed, rows]: [Packed[], Row[]] = [[], [firstRow]]
  const parts = [header]
  let size = header.length
  const write = (number: number, body: Body) => {
    const bytes = standing(number, body)
    rows[number] = [1, size, 0]
    size += bytes.length
    parts.push(bytes)
  }
  for (const [index, body] of bodies.entries()) {
    const number = index + 1
    if (body.contents || body.isApart) write(number, body)
    else rows[number] = [2, pack, packed.push({ number, text: body.text }) - 1]
  }
  write(pack, packOf(packed))
  rows[table] = [1, size, 0]
  const end = [standing(table, tableOf(rows, trailer)), encoded(`startxref\n${size}\n%%EOF\n`)]
  return joinedBytes([...parts, ...end])
}

/** The list of free numbers, which has no other entry. */
const firstRow: Row = [0, 0, 0xffff]

const encoded = (text: string) => new TextEncoder().encode(text)

/** Four bytes above 127 say that the file is no text (PDF/A). */
const header = joinedBytes([encoded('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3), encoded('\n')])

function standing(number: number, { text, contents }: Body): Uint8Array {
  if (!contents) return encoded(`${number} 0 obj\n${text}\nendobj\n`)
  return joinedBytes([encoded(`${number} 0 obj\n${text}\nstream\n`), contents, encoded('\nendstream\nendobj\n')])
}

interface Packed extends Written {
  readonly number: number
}

/** Numbers and places of the objects, then the objects; they are ASCII, so a character is a byte. */
function packOf(packed: readonly Packed[]): Body {
  let at = 0
  const places = packed.map(({ number, text }) => {
    const place = `${number} ${at}`
    at += text.length + 1
    return place
  })
  const head = `${places.join(' ')}\n`
  const entries = { Type: 'ObjStm', N: packed.length, First: head.length }
  return packedStream(encoded(`${head}${packed.map(({ text }) => text).join('\n')}`), entries)
}

function packedStream(bytes: Uint8Array, entries: Entries): Body {
  const contents = deflated(bytes)
  return { text: textOf({ ...entries, Filter: 'FlateDecode', Length: contents.length }), contents }
}

/** The cross-reference stream, which is the trailer too; its columns are as wide as their greatest number. */
function tableOf(rows: readonly Row[], trailer: Entries): Body {
  const widths = [1, widthOf(rows, 1), widthOf(rows, 2)]
  const bytes = new Uint8Array(rows.length * widths.reduce((sum, width) => sum + width, 0))
  let at = 0
  for (const row of rows) {
    for (const [column, width] of widths.entries()) {
      at += width
      writeNumber(bytes, at, row[column] ?? 0)
    }
  }
  return packedStream(bytes, { Type: 'XRef', Size: rows.length, W: widths, ...trailer })
}

function widthOf(rows: readonly Row[], column: 1 | 2): number {
  const greatest = rows.reduce((most, row) => Math.max(most, row[column]), 0)
  return Math.ceil(Math.log2(greatest + 1) / 8)
}

/** The last byte stands before `end`; higher ones come first. */
function writeNumber(bytes: Uint8Array, end: number, number: number): void {
  for (let [at, rest] = [end - 1, number]; rest > 0; at--, rest = Math.floor(rest / 256)) bytes[at] = rest % 256
}
