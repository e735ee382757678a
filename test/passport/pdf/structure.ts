// Reads the structure of a PDF: the tree of elements, the way back from pages to it, the marks in the content.
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject } from 'pdf-lib'
import { dictOf, textOf } from './reader.js'

export const name = PDFName.of

/** One element of the tree with what it holds: elements, numbers of marks by page, annotations. */
export interface ReadElement {
  readonly dict: PDFDict
  readonly role: string
  readonly kids: readonly ReadElement[]
  /** Page object and number of the mark, as one text. */
  readonly marks: readonly string[]
  readonly annotations: readonly PDFObject[]
}

export const rootOf = (file: PDFDocument): PDFDict => dictOf(file.catalog, 'StructTreeRoot')

export const treeIn = (file: PDFDocument): ReadElement => readElement(dictOf(rootOf(file), 'K'))

function readElement(dict: PDFDict): ReadElement {
  const page = dict.get(name('Pg'))
  const held = dict.lookup(name('K'))
  const list = held instanceof PDFArray ? held.asArray().map((_, index) => held.lookup(index)) : held ? [held] : []
  const dicts = list.filter((each) => each instanceof PDFDict)
  const typed = (type: string) => dicts.filter((each) => each.get(name('Type')) === name(type))
  const markOf = (each: PDFObject | undefined) => (each instanceof PDFNumber ? [`${page} ${each.asNumber()}`] : [])
  return {
    dict,
    role: String(dict.get(name('S'))).slice(1),
    kids: dicts.filter((each) => each.has(name('S'))).map(readElement),
    marks: [
      ...list.flatMap(markOf),
      ...typed('MCR').map((each) => `${each.get(name('Pg'))} ${each.get(name('MCID'))}`),
    ],
    annotations: typed('OBJR').flatMap((each) => each.lookup(name('Obj')) ?? []),
  }
}

export function elementsOf(element: ReadElement): ReadElement[] {
  return [element, ...element.kids.flatMap(elementsOf)]
}

/** What an element says of itself in a text of its dictionary. */
export function saidIn({ dict }: ReadElement, key: 'Alt' | 'Lang' | 'ActualText'): string | null {
  const value = dict.lookup(name(key))
  return value instanceof PDFHexString ? value.decodeText() : null
}

/** Elements by the numbers of pages and annotations. */
export function parentsIn(file: PDFDocument): Map<number, PDFObject[]> {
  const nums = dictOf(rootOf(file), 'ParentTree').lookup(name('Nums'), PDFArray)
  const entries = Array.from({ length: nums.size() / 2 }, (_, index) => {
    const value = nums.lookup(2 * index + 1)
    const elements = value instanceof PDFArray ? value.asArray().map((_each, at) => value.lookup(at)) : [value]
    return [nums.lookup(2 * index, PDFNumber).asNumber(), elements.flatMap((each) => each ?? [])] as const
  })
  return new Map(entries)
}

/** What is wrong with the marks of a content stream, and the numbers that they have. */
export function marksIn(content: string): { readonly faults: string[]; readonly numbers: number[] } {
  const faults: string[] = []
  const numbers: number[] = []
  let depth = 0
  for (const [token, number] of content.matchAll(
    /<<\/MCID (\d+)>>|\b(?:BDC|BMC|EMC|Tj|TJ|f\*?|[SsBb]\*?)(?=\s|$)/gmu,
  )) {
    if (number !== undefined) numbers.push(Number(number))
    else if (token === 'BDC' || token === 'BMC') depth += 1
    else if (token === 'EMC') depth -= 1
    else if (depth !== 1) faults.push(`${token} in ${depth} marked sequences`)
    if (depth < 0 || depth > 1) faults.push(`${depth} marked sequences`)
  }
  if (depth !== 0) faults.push('a marked sequence without end')
  return { faults, numbers }
}

export const contentsIn = (file: PDFDocument): string[] =>
  file.getPages().map(({ node }) => textOf(node.lookup(name('Contents'))))

export { PDFArray, PDFDict, PDFHexString, PDFNumber }
