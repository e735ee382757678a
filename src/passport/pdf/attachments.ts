import type { PDFArray, PDFDict } from 'pdf-lib'

/** The reader of foreign files is loaded here alone, and on demand: who makes a PDF needs none of it. */
type Reader = typeof import('pdf-lib')

/** A file that was found inside a PDF. */
export interface FoundAttachment {
  readonly name: string
  /** What kind of file it says it is, such as application/json; null: it does not say. */
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** The files that travel inside a PDF, ours or of others, in the order of their names; bytes that are no PDF, or an encrypted one, are a wrong call. */
export async function readAttachments(pdf: Uint8Array): Promise<FoundAttachment[]> {
  const reader = await import('pdf-lib')
  try {
    const { catalog } = await reader.PDFDocument.load(pdf, { updateMetadata: false })
    const names = catalog.lookupMaybe(reader.PDFName.of('Names'), reader.PDFDict)
    const tree = names?.lookupMaybe(reader.PDFName.of('EmbeddedFiles'), reader.PDFDict)
    return tree ? specsIn(tree, reader).flatMap((spec) => fileOf(spec, reader)) : []
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown form'
    throw new TypeError(`The PDF cannot be read: ${why}`, { cause })
  }
}

/** A tree of names has leaves of names and files in turn; one that leads back to itself is walked once. */
function specsIn(node: PDFDict, reader: Reader, seen = new Set<PDFDict>()): PDFDict[] {
  const { PDFArray, PDFDict, PDFName } = reader
  if (seen.has(node)) return []
  seen.add(node)
  const dictsOf = (list: PDFArray | undefined) =>
    Array.from({ length: list?.size() ?? 0 }, (_, index) => list?.lookup(index)).filter(
      (each) => each instanceof PDFDict,
    )
  const names = node.lookupMaybe(PDFName.of('Names'), PDFArray)
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)
  return [...dictsOf(names), ...dictsOf(kids).flatMap((kid) => specsIn(kid, reader, seen))]
}

function fileOf(spec: PDFDict, reader: Reader): FoundAttachment[] {
  const { decodePDFRawStream, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFString } = reader
  const files = spec.lookupMaybe(PDFName.of('EF'), PDFDict)
  const stream = files?.lookup(PDFName.of('F')) ?? files?.lookup(PDFName.of('UF'))
  if (!(stream instanceof PDFRawStream)) return []
  const name = spec.lookup(PDFName.of('UF')) ?? spec.lookup(PDFName.of('F'))
  const kind = stream.dict.lookup(PDFName.of('Subtype'))
  return [
    {
      name: name instanceof PDFHexString || name instanceof PDFString ? name.decodeText() : '',
      mediaType: kind instanceof PDFName ? kind.decodeText() : null,
      bytes: decodePDFRawStream(stream).decode(),
    },
  ]
}
