// The rules of PDF/UA-1 and PDF/A-3a that a passport could break, each by its name; a checker of others comes after it.
import { PDFDocument } from 'pdf-lib'
import { bytesOf, dictOf, wordsOf } from './reader.js'
import {
  contentsIn,
  elementsOf,
  marksIn,
  name,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFNumber,
  parentsIn,
  type ReadElement,
  saidIn,
  treeIn,
} from './structure.js'

type Rule = (file: PDFDocument) => boolean

/** The names of the rules that a file breaks. */
export async function lint(bytes: Uint8Array): Promise<string[]> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  return Object.entries(rules).flatMap(([title, holds]) => (holds(file) ? [] : [title]))
}

const all = (file: PDFDocument) => elementsOf(treeIn(file))
const having = (file: PDFDocument, role: string) => all(file).filter((element) => element.role === role)
const attribute = ({ dict }: ReadElement, key: string) => dict.lookupMaybe(name('A'), PDFDict)?.lookup(name(key))
const dictsIn = (file: PDFDocument): PDFDict[] =>
  file.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
const typed = (file: PDFDocument, type: string) => dictsIn(file).filter((dict) => dict.get(name('Type')) === name(type))

export const rules: Readonly<Record<string, Rule>> = {
  'the catalog holds what it should and nothing that acts': (file) => {
    const keys = file.catalog.keys().map(String)
    const wanted = '/MarkInfo /StructTreeRoot /Metadata /OutputIntents /ViewerPreferences /Lang'.split(' ')
    const banned = ['/OpenAction', '/AA', '/Requirements', '/NeedsRendering', '/PieceInfo', '/OCProperties']
    return wanted.every((key) => keys.includes(key)) && !banned.some((key) => keys.includes(key))
  },
  'the file says that it is tagged': (file) => String(dictOf(file.catalog, 'MarkInfo').get(name('Marked'))) === 'true',
  'the title is shown': (file) =>
    String(dictOf(file.catalog, 'ViewerPreferences').get(name('DisplayDocTitle'))) === 'true',
  'languages are named': (file) =>
    wordsOf(file.catalog.lookup(name('Lang'))) !== '' && all(file).every((element) => saidIn(element, 'Lang') !== ''),
  'the metadata claim both standards': (file) =>
    ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<', '<pdfaSchema:prefix>pdfuaid<'].every((claim) =>
      xmpOf(file).includes(claim),
    ),
  'information and metadata say the same': (file) => {
    const info = file.context.lookup(file.context.trailerInfo.Info, PDFDict)
    const said = new Map(info.entries().map(([key, value]) => [String(key).slice(1), wordsOf(value)]))
    const told = toldIn(xmpOf(file))
    return [...said].every(([key, value]) => told.get(key) === value) && said.size === told.size
  },
  'the meaning of colours is in the file': (file) => {
    const intent = file.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict)
    const profile = bytesOf(intent.lookup(name('DestOutputProfile')))
    return new TextDecoder('latin1').decode(profile.subarray(36, 40)) === 'acsp' && profile.length === 480
  },
  'pages are read in the order of the structure': (file) =>
    file.getPages().every(({ node }) => node.get(name('Tabs')) === name('S') && node.has(name('StructParents'))),
  'what is painted is in exactly one marked sequence': (file) =>
    contentsIn(file).every((content) => marksIn(content).faults.length === 0),
  'marks of a page count from 0 on': (file) =>
    contentsIn(file).every((content) => marksIn(content).numbers.every((number, index) => number === index)),
  'tree and parent tree agree': (file) => {
    const owners = new Map(all(file).flatMap((element) => element.marks.map((mark) => [mark, element.dict] as const)))
    const parents = parentsIn(file)
    const marks = file.getPages().flatMap(({ node, ref }) => {
      const key = node.lookup(name('StructParents'), PDFNumber).asNumber()
      return (parents.get(key) ?? []).map((element, index) => owners.get(`${ref} ${index}`) === element)
    })
    return marks.every(Boolean) && marks.length === owners.size
  },
  'every mark of a page has an element': (file) =>
    contentsIn(file).every((content, page) => marksIn(content).numbers.length === parentsIn(file).get(page)?.length),
  'annotations lead back to their elements': (file) =>
    typed(file, 'Annot').every((annotation) => {
      const number = annotation.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber() ?? -1
      const owner = all(file).find(({ annotations }) => annotations.includes(annotation))
      return owner !== undefined && parentsIn(file).get(number)?.[0] === owner.dict
    }),
  'links say where they lead, and are printed': (file) =>
    typed(file, 'Annot')
      .filter((annotation) => annotation.get(name('Subtype')) === name('Link'))
      .every((link) => link.has(name('Contents')) && String(link.get(name('F'))) === '4'),
  'heads of a table say what they head': (file) =>
    having(file, 'TH').every((head) =>
      [name('Column'), name('Row')].some((scope) => scope === attribute(head, 'Scope')),
    ),
  'rows of a table have equally many cells': (file) =>
    having(file, 'Table').every(
      (table) =>
        new Set(elementsOf(table).flatMap(({ role, kids }) => (role === 'TR' ? [kids.length] : []))).size === 1,
    ),
  'lists hold entries with bodies': (file) =>
    having(file, 'L').every(({ kids }) => kids.every((kid) => kid.role === 'LI' && kid.kids.at(-1)?.role === 'LBody')),
  'figures say what they show and where': (file) =>
    having(file, 'Figure').every((figure) => saidIn(figure, 'Alt') && attribute(figure, 'BBox') instanceof PDFArray),
  'headings begin once at the top and never skip a level': (file) => {
    const levels = all(file).flatMap(({ role }) => (/^H\d$/u.test(role) ? [Number(role.slice(1))] : []))
    const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0))
    return levels.filter((level) => level === 1).length === 1 && steps.every((step) => step <= 1)
  },
  'attachments say how they belong to the file, with a name': (file) =>
    typed(file, 'Filespec').every(
      (spec) => String(spec.get(name('AFRelationship'))) === '/Data' && spec.has(name('UF')),
    ),
  'attachments belong to the document and are listed': (file) => {
    const listed = dictOf(dictOf(file.catalog, 'Names'), 'EmbeddedFiles').lookup(name('Names'), PDFArray)
    return typed(file, 'Filespec').every(
      (spec) => file.catalog.lookup(name('AF'), PDFArray).lookup(0) === spec && listed.lookup(1) === spec,
    )
  },
  'fonts are embedded with the widths that they are drawn with': (file) =>
    typed(file, 'Font').every((font) => font.get(name('Subtype')) === name('Type0') || hasTrueWidths(font)),
  'fonts name no set of characters': (file) =>
    typed(file, 'FontDescriptor').every((descriptor) => !descriptor.has(name('CIDSet'))),
  'the file has an identifier': (file) => {
    const id = file.context.trailerInfo.ID
    return id instanceof PDFArray && id.asArray().every((part) => part instanceof PDFHexString) && id.size() === 2
  },
}

const xmpOf = (file: PDFDocument) => new TextDecoder().decode(bytesOf(file.catalog.lookup(name('Metadata'))))

/** What metadata say, by the names that the information dictionary has for it. */
function toldIn(xmp: string): Map<string, string> {
  const names = {
    title: 'Title',
    description: 'Subject',
    creator: 'Author',
    CreatorTool: 'Creator',
    Producer: 'Producer',
  }
  const dates = { CreateDate: 'CreationDate', ModifyDate: 'ModDate' }
  const told = (key: string) => {
    const [, element] = new RegExp(`<(?:dc|xmp|pdf):${key}>(.*?)</(?:dc|xmp|pdf):${key}>`, 'u').exec(xmp) ?? []
    return element
      ?.replace(/<[^>]*>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  }
  const words = Object.entries(names).map(([key, other]) => [other, told(key)] as const)
  const days = Object.entries(dates).map(([key, other]) => [other, told(key)?.replace(/^|[-:T]/gu, '')] as const)
  const all = [...words, ...days.map(([key, day]) => [key, day === undefined ? day : `D:${day}`] as const)]
  return new Map(all.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))
}

function hasTrueWidths(font: PDFDict): boolean {
  const file = dictOf(font, 'FontDescriptor').lookup(name('FontFile2'))
  if (file === undefined) return false
  const bytes = bytesOf(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const tableAt = (tag: string) => {
    const count = view.getUint16(4)
    const at = Array.from({ length: count }, (_, index) => 12 + 16 * index)
    const entry = at.find((start) => new TextDecoder('latin1').decode(bytes.subarray(start, start + 4)) === tag) ?? 0
    return view.getUint32(entry + 8)
  }
  const [hmtx, em] = [tableAt('hmtx'), view.getUint16(tableAt('head') + 18)]
  const widths = font.lookup(name('W'), PDFArray).lookup(1, PDFArray)
  return widths.asArray().every((width, index) => {
    const drawn = (view.getUint16(hmtx + 4 * (index + 1)) * 1000) / em
    return width instanceof PDFNumber && Math.abs(width.asNumber() - drawn) < 1
  })
}
