import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'

/** A file that was found inside a PDF. */
export interface FoundAttachment {
  readonly name: string
  /** What kind of file it says it is, such as application/json; null: it does not say. */
  readonly mediaType: string | null
  readonly bytes: Uint8Array
}

/** The files that travel inside a PDF, ours or of others, in the order of their names; bytes that are no PDF, or an encrypted one, are a wrong call. */
export async function readAttachments(pdf: Uint8Array): Promise<FoundAttachment[]> {
  try {
    const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false })
    const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict)
    const tree = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)
    return tree ? specsIn(tree, new Set()).flatMap(fileOf) : []
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'unknown form'
    throw new TypeError(`The PDF cannot be read: ${why}`, { cause })
  }
}

/** A tree of names has leaves of names and files in turn; one that leads back to itself is walked once. */
function specsIn(node: PDFDict, seen: Set<PDFDict>): PDFDict[] {
  if (seen.has(node)) return []
  seen.add(node)
  const dictsOf = (list: PDFArray | undefined) =>
    Array.from({ length: list?.size() ?? 0 }, (_, index) => list?.lookup(index)).filter(
      (each) => each instanceof PDFDict,
    )
  const names = node.lookupMaybe(PDFName.of('Names'), PDFArray)
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray)
  return [...dictsOf(names), ...dictsOf(kids).flatMap((kid) => specsIn(kid, seen))]
}

function fileOf(spec: PDFDict): FoundAttachment[] {
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
