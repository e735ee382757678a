import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { drawBlocks } from '../../../src/passport/pdf/draw.js'
import { wordingsOf } from '../../../src/passport/pdf/wordings.js'
import { missing } from '../../tools.js'
import { bytesOf, dictOf, open, PDFArray, PDFDict, PDFName, wordsOf } from './reader.js'
import { employerBlocks, employerSheet, personBlocks, sheetOf } from './sample.js'
import { head2, say } from './say.js'

const folder = mkdtempSync(join(tmpdir(), 'sichtbar-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

describe('the file', () => {
  it('has the same bytes twice, also after another document', async () => {
    const first = await drawBlocks(personBlocks, sheetOf())
    await drawBlocks(employerBlocks, employerSheet)
    expect(Buffer.compare(await drawBlocks(personBlocks, sheetOf()), first)).toBe(0)
  })
  it('says its language and title, and shows the title', async () => {
    const { catalog, context } = await open(await drawBlocks(personBlocks, sheetOf()))
    expect(wordsOf(catalog.lookup(PDFName.of('Lang')))).toBe('de-DE')
    expect(dictOf(catalog, 'ViewerPreferences').get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
    const info = context.lookup(context.trailerInfo.Info, PDFDict)
    expect(wordsOf(info.get(PDFName.of('Title')))).toBe('Kompetenzpass MU-2026-0417-K7')
  })
  it('is dated with the day of the passport at midnight UTC, and says so in both places', async () => {
    const { catalog, context } = await open(await drawBlocks(personBlocks, sheetOf()))
    const info = context.lookup(context.trailerInfo.Info, PDFDict)
    const dates = ['CreationDate', 'ModDate'].map((name) => wordsOf(info.get(PDFName.of(name))))
    expect(dates).toEqual(['D:20261123000000Z', 'D:20261123000000Z'])
    const xmp = new TextDecoder().decode(bytesOf(catalog.lookup(PDFName.of('Metadata'))))
    expect(xmp).toContain('<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>')
  })
  it('escapes what markup would misread in its metadata', async () => {
    const { catalog } = await open(await drawBlocks(personBlocks, sheetOf({ title: 'A & B <1>' })))
    const xmp = new TextDecoder().decode(bytesOf(catalog.lookup(PDFName.of('Metadata'))))
    expect(xmp).toContain('A &amp; B &lt;1&gt;')
  })
  it('is known by the identifier that it is given', async () => {
    const { context } = await open(await drawBlocks(personBlocks, sheetOf()))
    expect(String(context.trailerInfo.ID)).toContain('<0123456789abcdef0123456789abcdef>')
  })
  it('carries the attachment byte by byte, as data', async () => {
    const bytes = new TextEncoder().encode('{"name":"Şükrü"}')
    const attachment = { name: 'kompetenzpass.json', bytes, description: 'Daten' }
    const { catalog } = await open(await drawBlocks(personBlocks, sheetOf({ attachment })))
    const spec = catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict)
    expect(wordsOf(spec.get(PDFName.of('UF')))).toBe('kompetenzpass.json')
    expect(String(spec.get(PDFName.of('AFRelationship')))).toBe('/Data')
    const listed = dictOf(dictOf(catalog, 'Names'), 'EmbeddedFiles').lookup(PDFName.of('Names'), PDFArray)
    expect(listed.lookup(1)).toBe(spec)
    const file = dictOf(spec, 'EF').lookup(PDFName.of('F'))
    expect([...bytesOf(file)]).toEqual([...bytes])
  })
  it('has no attachment and no outline where there is none', async () => {
    const { catalog } = await open(
      await drawBlocks([say('body', 'Kurz.')], sheetOf({ attachment: null, author: null })),
    )
    expect(['AF', 'Names', 'Outlines'].map((name) => catalog.get(PDFName.of(name)))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
  it('has one bookmark for each heading of level 2, where the heading stands', async () => {
    const bytes = await drawBlocks(
      [say('body', 'Kurz.'), head2('Erstens'), say('body', 'Eins.'), head2('Zweitens')],
      sheetOf(),
    )
    const { catalog } = await open(bytes)
    const first = dictOf(dictOf(catalog, 'Outlines'), 'First')
    const second = dictOf(first, 'Next')
    expect([first, second].map((entry) => wordsOf(entry.get(PDFName.of('Title'))))).toEqual(['Erstens', 'Zweitens'])
    expect(String(first.lookup(PDFName.of('Dest'), PDFArray))).toContain('/XYZ 0 758.09 null')
    expect(second.get(PDFName.of('Next'))).toBeUndefined()
  })
})

describe('programs of others', () => {
  it('find nothing wrong in the file (qpdf)', async (test) => {
    const reason = missing('qpdf')
    if (reason) test.skip(reason)
    const file = fileOf('person.pdf', await drawBlocks(personBlocks, sheetOf()))
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
  })
  it('read the words in order (pdftotext)', async (test) => {
    const reason = missing('pdftotext')
    if (reason) test.skip(reason)
    const file = fileOf('words.pdf', await drawBlocks(employerBlocks, employerSheet))
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ')
    const wanted = wordingsOf(employerBlocks).map((wording) => wording.line.text)
    let at = 0
    for (const words of wanted) {
      const found = text.indexOf(words, at)
      expect(found, words).toBeGreaterThanOrEqual(at)
      at = found
    }
  })
})
