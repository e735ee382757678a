import { PDFDocument, PDFHexString, type PDFObject, type PDFRef } from 'pdf-lib'

export type Ref = PDFRef
/** A plain string is a name; words for people and bytes go through `textString` and `hexString`. */
export type Value = PDFObject | string | number | boolean | null | Value[] | Entries
export interface Entries {
  [name: string]: Value
}

/** The objects of one file: eight calls, so that another writer can take the place of this one. */
export interface Objects {
  readonly obj: (entries: Entries) => PDFObject
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
    obj: (entries) => context.obj(entries),
    register: (object) => context.register(object),
    nextRef: () => context.nextRef(),
    assign: (ref, object) => context.assign(ref, object),
    stream: (contents, entries) => context.stream(contents, entries),
    flateStream: (contents, entries) => context.flateStream(contents, entries),
    addPage: (entries) => addPage(file, entries),
    save: (trailer) => save(file, trailer),
  }
}

function addPage(file: PDFDocument, entries: Entries): Ref {
  const { node, ref } = file.addPage()
  for (const [name, value] of file.context.obj(entries).entries()) node.set(name, value)
  return ref
}

function save(file: PDFDocument, { catalog, info, id }: Trailer): Promise<Uint8Array> {
  const { context } = file
  for (const [name, value] of context.obj(catalog).entries()) file.catalog.set(name, value)
  context.trailerInfo.Info = context.register(context.obj(info))
  context.trailerInfo.ID = context.obj([hexString(id), hexString(id)])
  return file.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.MAX_SAFE_INTEGER })
}
