// Our own check of the rules that a file could break; each rule is broken once, so that none holds for every file.
import { PDFDocument, type PDFObject, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { storyEditions } from '../story-editions.js'
import { lint, rules } from './lint.js'
import { dictOf, textOf } from './reader.js'
import { fonts } from './sample.js'
import { elementsOf, name, PDFArray, PDFDict, PDFHexString, PDFNumber, treeIn } from './structure.js'

const [first] = storyEditions
const good = first ? renderPdf(first[1], { text: first[2], fonts }) : Promise.resolve(new Uint8Array())

type Break = (file: PDFDocument) => void

/** The good file with one thing changed. */
async function broken(change: Break): Promise<Uint8Array> {
  const file = await PDFDocument.load(await good, { updateMetadata: false })
  change(file)
  return file.save({ addDefaultPage: false, updateFieldAppearances: false })
}

const typed = (file: PDFDocument, type: string) =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.get(name('Type')) === name(type) ? [object] : []))
const having = (file: PDFDocument, role: string) => elementsOf(treeIn(file)).filter((each) => each.role === role)
const drop = (dict: PDFDict | undefined, key: string) => dict?.delete(name(key))

function rewrite(file: PDFDocument, holder: PDFDict, key: string, change: (text: string) => string): void {
  const stream: PDFObject = file.context.flateStream(change(textOf(holder.lookup(name(key)))))
  holder.set(name(key), file.context.register(stream))
}

const content =
  (change: (text: string) => string): Break =>
  (file) => {
    const [page] = file.getPages()
    if (page) rewrite(file, page.node, 'Contents', change)
  }

/** For each rule one change that breaks it. */
const breaks: Readonly<Record<string, Break>> = {
  'the catalog holds what it should and nothing that acts': (file) =>
    file.catalog.set(name('OpenAction'), file.context.obj([])),
  'the file says that it is tagged': (file) => drop(dictOf(file.catalog, 'MarkInfo'), 'Marked'),
  'the title is shown': (file) => drop(dictOf(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
  'languages are named': (file) => file.catalog.set(name('Lang'), PDFHexString.fromText('')),
  'the metadata claim both standards': (file) =>
    rewrite(file, file.catalog, 'Metadata', (xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  'information and metadata say the same': (file) =>
    file.context.lookup(file.context.trailerInfo.Info, PDFDict).set(name('Keywords'), PDFHexString.fromText('mehr')),
  'the meaning of colours is in the file': (file) =>
    rewrite(
      file,
      file.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict),
      'DestOutputProfile',
      () => '',
    ),
  'pages are read in the order of the structure': (file) => drop(file.getPages()[0]?.node, 'Tabs'),
  'what is painted is in exactly one marked sequence': content((text) => text.replace('EMC', '')),
  'marks of a page count from 0 on': content((text) => text.replace('/MCID 3>>', '/MCID 4>>')),
  'tree and parent tree agree': (file) => {
    const [one, two] = having(file, 'TD')
    if (one && two) one.kids[0]?.dict.set(name('K'), two.kids[0]?.dict.get(name('K')) ?? PDFNumber.of(0))
  },
  'every mark of a page has an element': content((text) => text.replace('/P <</MCID 3>>', '/Artifact <<>>')),
  'annotations lead back to their elements': (file) => drop(typed(file, 'Annot')[0], 'StructParent'),
  'links say where they lead, and are printed': (file) => drop(typed(file, 'Annot')[0], 'Contents'),
  'heads of a table say what they head': (file) =>
    drop(having(file, 'TH')[0]?.dict.lookup(name('A'), PDFDict), 'Scope'),
  'rows of a table have equally many cells': (file) => {
    const cells = having(file, 'TR')[1]?.dict.lookup(name('K'), PDFArray)
    cells?.remove(cells.size() - 1)
  },
  'lists hold entries with bodies': (file) => having(file, 'LBody')[0]?.dict.set(name('S'), name('P')),
  'figures say what they show and where': (file) => drop(having(file, 'Figure')[0]?.dict, 'Alt'),
  'headings begin once at the top and never skip a level': (file) =>
    having(file, 'H2')[0]?.dict.set(name('S'), name('H3')),
  'attachments say how they belong to the file, with a name': (file) =>
    typed(file, 'Filespec')[0]?.set(name('AFRelationship'), PDFString.of('Data')),
  'attachments belong to the document and are listed': (file) => file.catalog.set(name('AF'), file.context.obj([])),
  'fonts are embedded with the widths that they are drawn with': (file) =>
    typed(file, 'Font')
      .find((font) => font.has(name('W')))
      ?.lookup(name('W'), PDFArray)
      .lookup(1, PDFArray)
      .set(0, PDFNumber.of(1)),
  'fonts name no set of characters': (file) =>
    typed(file, 'FontDescriptor')[0]?.set(name('CIDSet'), file.context.register(file.context.flateStream('x'))),
  'the file has an identifier': (file) => {
    file.context.trailerInfo.ID = file.context.obj([])
  },
}

describe('a rule', () => {
  it('is broken by a change for each of them', () => {
    expect(Object.keys(breaks)).toEqual(Object.keys(rules))
  })
  it.each(Object.entries(breaks))('is seen where it is broken: %s', async (title, change) => {
    expect(await lint(await broken(change))).toContain(title)
  })
  it('does not see what is only written anew', async () => {
    expect(await lint(await broken(() => undefined))).toEqual([])
  })
})

describe('no rule is broken', () => {
  it.each(storyEditions)('by %s', async (_, passport, text) => {
    expect(await lint(await renderPdf(passport, { text, fonts }))).toEqual([])
  })
  it.each(storyEditions.slice(0, 1))('in large print by %s', async (_, passport, text) => {
    expect(await lint(await renderPdf(passport, { text, fonts, scale: 1.3 }))).toEqual([])
  })
})
