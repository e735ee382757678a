// Privacy of the file: no edition holds a marker of what it does not show, wherever a viewer, an indexer or a curious person looks.
import { describe, expect, it } from 'vitest'
import { passportBytes } from '../../../src/passport/hash.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { german as de } from '../../../src/text/parts/german.js'
import { editions, type MarkedEdition, markersIn, markersOf, passportOf, unprinted } from '../marked.js'
import { attachmentOf, bytesOf, open, PDFName, readPages, streamsIn, stringsIn } from './reader.js'
import { fonts } from './sample.js'

async function fileOf(edition: MarkedEdition) {
  const { passport, text } = passportOf(edition)
  const bytes = await renderPdf(passport, { text, fonts })
  const file = await open(bytes)
  const pages = await readPages(bytes)
  return { bytes, file, words: pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('') }
}

const utf8 = new TextDecoder()
/** Bytes as every encoding that a marker could hide in: one byte or two for a letter. */
const readings = (bytes: Uint8Array): string =>
  ['latin1', 'utf-16be', 'utf-16le'].map((encoding) => new TextDecoder(encoding).decode(bytes)).join('\n')

describe.each(editions)('the file of an edition: %s', (...edition) => {
  const drawn = fileOf(edition)
  it('says on its pages what is shown and nothing else', async () => {
    expect(markersIn((await drawn).words)).toEqual(markersOf(edition))
  })
  it('carries the passport with what is shown and nothing else', async () => {
    const { bytes } = attachmentOf((await drawn).file)
    expect([...bytes]).toEqual([...passportBytes(passportOf(edition).passport)])
    expect(markersIn(utf8.decode(bytes))).toEqual(markersOf(edition))
  })
  it('says nothing of it about itself, in information, metadata, bookmarks or any other string', async () => {
    const { file } = await drawn
    const strings = stringsIn(file)
    const { passport, text } = passportOf(edition)
    const words = (passport.language === 'de' ? de : text).passport
    const id = passport.id.toUpperCase()
    const title = words.documentTitle(passport.language === 'ar' ? `\u2068${id}\u2069` : id)
    expect(strings.filter((each) => each === title).length).toBeGreaterThan(1)
    expect(strings).toContain('Beratungsstelle')
    expect(strings).toContain(words.competencesHeading)
    // Lines from right to left are said a second time, as words: those of the pages and no others.
    expect(markersIn(strings.join('\n'))).toEqual(passport.language === 'ar' ? markersOf(edition) : [])
    const xmp = utf8.decode(bytesOf(file.catalog.lookup(PDFName.of('Metadata'))))
    expect(xmp).toContain(title)
    expect(markersIn(xmp)).toEqual([])
  })
  it('hides nothing in an unpacked stream, nor between its objects', async () => {
    const { bytes, file } = await drawn
    const attached = utf8.decode(attachmentOf(file).bytes)
    const streams = streamsIn(file).filter((stream) => utf8.decode(stream) !== attached)
    expect(streams.length).toBeGreaterThan(5)
    expect(markersIn(streams.map(readings).join('\n'))).toEqual([])
    expect(markersIn(readings(bytes))).toEqual([])
  })
  it('prints every text that it carries', async () => {
    const { file, words } = await drawn
    const { passport } = passportOf(edition)
    const said = passport.language === 'ar' ? [words, ...stringsIn(file)].join('\n') : words
    expect(unprinted(passport, said)).toEqual([])
  })
})
