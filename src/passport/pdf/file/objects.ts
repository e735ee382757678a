import { zlibSync } from 'fflate'
import {
  PDFDocument,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  type PDFRef,
  PDFStreamWriter,
} from 'pdf-lib'

import { numberText } from './number.js'

export type Ref = PDFRef
/** A plain string is a name; words for people and bytes go through `textString` and `hexString`. */
export type Value = PDFObject | string | number | boolean | null | Value[] | Entries
export interface Entries {
  [name: string]: Value
}

/** The objects of one file: nine calls, so that another writer can take the place of this one. */
export interface Objects {
  readonly obj: (entries: Entries) => PDFObject
  /** An object of this text that stands in the file as it is, outside of streams. */
  readonly apart: (text: string) => PDFObject
  readonly register: (object: PDFObject) => Ref
  readonly nextRef: () => Ref
  readonly assign: (ref: Ref, object: PDFObject) => void
  readonly stream: (contents: string | Uint8Array, entries: Entries) => PDFObject
  readonly flateStream: (contents: string | Uint8Array, entries: Entries) => PDFObject
  readonly addPage: (entries: Entries) => Ref
  readonly save: (trailer: Trailer) => Promise<Uint8Array>
}

interface Trailer {
  readonly catalog: Entries
  readonly info: Entries
  /** 32 hexadecimal digits. */
  readonly id: string
}

export const textString = (text: string): PDFObject => PDFHexString.fromText(text)
export const hexString = (digits: string): PDFObject => PDFHexString.of(digits)

/** Begins an empty file; deflate is JavaScript everywhere, so its output is the same in every runtime. */
export async function startObjects(): Promise<Objects> {
  const file = await PDFDocument.create({ updateMetadata: false })
  const { context } = file
  return {
    obj: (entries) => written(textOf(entries)),
    apart: (text) => PDFInvalidObject.of(new TextEncoder().encode(text)),
    register: (object) => context.register(object),
    nextRef: () => context.nextRef(),
    assign: (ref, object) => context.assign(ref, object),
    stream: (contents, entries) => context.stream(contents, entries),
    flateStream: (contents, entries) => context.stream(deflate(contents), { ...entries, Filter: 'FlateDecode' }),
    addPage: (entries) => addPage(file, entries),
    save: (trailer) => save(file, trailer),
  }
}

/** An object that is its own text: hundreds of elements are written several times faster than as dictionaries. */
function written(text: string): PDFObject {
  return {
    clone: () => written(text),
    toString: () => text,
    sizeInBytes: () => text.length,
    copyBytesInto: (buffer, offset) => {
      for (let index = 0; index < text.length; index++) buffer[offset + index] = text.charCodeAt(index)
      return text.length
    },
  }
}

function textOf(value: Value): string {
  if (typeof value === 'string') return PDFName.of(value).toString()
  if (typeof value === 'number') return numberText(value, 5)
  if (Array.isArray(value)) return `[${value.map(textOf).join(' ')}]`
  if (value === null || typeof value === 'boolean' || isObject(value)) return String(value)
  return `<<${Object.entries(value)
    .map(([name, entry]) => `/${name} ${textOf(entry)}`)
    .join('')}>>`
}

const isObject = (value: PDFObject | Entries): value is PDFObject => typeof value['sizeInBytes'] === 'function'

/** Contents of streams are bytes, or text of which each character is one. */
function deflate(contents: string | Uint8Array): Uint8Array {
  return zlibSync(typeof contents === 'string' ? new TextEncoder().encode(contents) : contents)
}

function addPage(file: PDFDocument, entries: Entries): Ref {
  const { node, ref } = file.addPage()
  for (const [name, value] of file.context.obj(entries).entries()) node.set(name, value)
  return ref
}

/** One stream for all objects that may be packed: smaller and sooner written than many. */
const objectsPerStream = Number.MAX_SAFE_INTEGER

function save(file: PDFDocument, { catalog, info, id }: Trailer): Promise<Uint8Array> {
  const { context } = file
  for (const [name, value] of context.obj(catalog).entries()) file.catalog.set(name, value)
  context.trailerInfo.Info = context.register(context.obj(info))
  context.trailerInfo.ID = context.obj([hexString(id), hexString(id)])
  return PDFStreamWriter.forContext(context, Number.MAX_SAFE_INTEGER, true, objectsPerStream).serializeToBuffer()
}
