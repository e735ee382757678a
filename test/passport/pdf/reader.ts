// Reads a PDF back as a viewer would: words by their Unicode values, shapes by their operators.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'

export interface ReadLine {
  readonly text: string
  readonly x: number
  /** Of the baseline, from the top of the page. */
  readonly y: number
  readonly size: number
  /** Width by the widths and steps that stand in the file, without the space at the end. */
  readonly width: number
  readonly colour: string
}

export interface ReadPage {
  readonly lines: readonly ReadLine[]
  readonly content: string
}

const pageHeight = 841.89
/** Where words of the footer begin. */
export const footerFrom = 795

export async function open(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false })
}

export async function readPages(bytes: Uint8Array): Promise<ReadPage[]> {
  const file = await open(bytes)
  return file.getPages().map(({ node }) => {
    const fonts = fontsOf(dictOf(node, 'Resources').lookup(PDFName.of('Font'), PDFDict))
    const content = textOf(node.lookup(PDFName.of('Contents')))
    return {
      content,
      lines: [...content.matchAll(/BT (.*?) ET/gu)].map(([, operators = '']) => lineOf(operators, fonts)),
    }
  })
}

/** Lines of all pages but those of footers, in the order in which they are drawn. */
export async function readWords(bytes: Uint8Array): Promise<string[]> {
  const pages = await readPages(bytes)
  return pages.flatMap(({ lines }) => lines.filter(({ y }) => y < footerFrom).map(({ text }) => text))
}

export const dictOf = (dict: PDFDict, name: string): PDFDict => dict.lookup(PDFName.of(name), PDFDict)

/** The bytes of a stream without its filter. */
export function bytesOf(object: PDFObject | undefined): Uint8Array {
  if (!(object instanceof PDFRawStream)) throw new Error('no stream')
  return decodePDFRawStream(object).decode()
}
export const textOf = (object: PDFObject | undefined) => new TextDecoder('latin1').decode(bytesOf(object))

/** Words of a string object. */
export function wordsOf(object: PDFObject | undefined): string {
  if (!(object instanceof PDFHexString)) throw new Error('no text')
  return object.decodeText()
}

/** Every string object of the file: information, titles of bookmarks, names of attachments, identifiers and what else there is. */
export function stringsIn(file: PDFDocument): string[] {
  const { context } = file
  const { Info, ID } = context.trailerInfo
  return [...context.enumerateIndirectObjects().map(([, object]) => object), Info, ID].flatMap(stringsOf)
}

function stringsOf(object: PDFObject | undefined): string[] {
  if (object instanceof PDFHexString || object instanceof PDFString) return [object.decodeText()]
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsOf)
  if (object instanceof PDFDict) return object.values().flatMap(stringsOf)
  return object instanceof PDFRawStream ? stringsOf(object.dict) : []
}

/** Every stream of the file without its filter. */
export const streamsIn = (file: PDFDocument): Uint8Array[] =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [bytesOf(object)] : []))

/** The file that travels inside, with its name. */
export function attachmentOf({ catalog }: PDFDocument): { readonly name: string; readonly bytes: Uint8Array } {
  const spec = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict)
  return { name: wordsOf(spec.get(PDFName.of('F'))), bytes: bytesOf(dictOf(spec, 'EF').lookup(PDFName.of('F'))) }
}

interface ReadFont {
  readonly texts: ReadonlyMap<number, string>
  readonly widths: readonly number[]
}

function fontsOf(fonts: PDFDict): ReadonlyMap<string, ReadFont> {
  return new Map(
    fonts.entries().map(([name]) => {
      const font = fonts.lookup(name, PDFDict)
      const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
      const widths = descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray)
      const cmap = textOf(font.lookup(PDFName.of('ToUnicode')))
      const pairs = [...cmap.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gmu)]
      const texts = pairs.map(([, code = '', text = '']) => [Number.parseInt(code, 16), utf16(text)] as const)
      return [name.decodeText(), { texts: new Map(texts), widths: widths.asArray().map(numberOf) }]
    }),
  )
}

const utf16 = (digits: string) =>
  (digits.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

function numberOf(object: PDFObject): number {
  if (!(object instanceof PDFNumber)) throw new Error('no number')
  return object.asNumber()
}

function lineOf(operators: string, fonts: ReadonlyMap<string, ReadFont>): ReadLine {
  const [, colour = '', x = '', y = ''] = /^(.*? rg) ([\d.-]+) ([\d.-]+) Td/u.exec(operators) ?? []
  const runs = [...operators.matchAll(/\/(F\d+) ([\d.]+) Tf (\[[^\]]*\] TJ|<[^>]*> Tj)/gu)]
  let [text, length, trailing] = ['', 0, 0]
  for (const [, name = '', , shown = ''] of runs) {
    const font = fonts.get(name)
    for (const [, codes, step] of shown.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/gu)) {
      if (step !== undefined) length -= Number(step)
      for (const code of codes?.match(/.{4}/gu) ?? []) {
        const character = font?.texts.get(Number.parseInt(code, 16)) ?? '\u{FFFD}'
        const width = font?.widths[Number.parseInt(code, 16) - 1] ?? Number.NaN
        trailing = character === ' ' ? trailing + width : 0
        length += width
        text += character
      }
    }
  }
  const size = Number(runs[0]?.[2])
  return { text, x: Number(x), y: pageHeight - Number(y), size, width: ((length - trailing) * size) / 1000, colour }
}

export { PDFArray, PDFDict, PDFName, PDFRef }
