import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../../src/load/hash.js'
import type { Passport } from '../../../src/model/passport.js'
import { passportBlocks } from '../../../src/passport/blocks.js'
import { codePayload, passportBytes, passportHash, printedHash } from '../../../src/passport/hash.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { wordingsOf } from '../../../src/passport/pdf/wordings.js'
import { qrModules, qrRuns } from '../../../src/passport/qr.js'
import { de } from '../../../src/text/de.js'
import { en } from '../../../src/text/en.js'
import { attachmentOf, bytesOf, open, PDFDict, PDFName, readPages, readWords, wordsOf } from './reader.js'
import { fonts } from './sample.js'

const word = (german: string, english: string) => ({ de: german, en: english })
const passport: Passport = {
  ...{ format: 1, kind: 'passport', id: 'mu-2026-0001-a1', on: '2026-11-23', validUntil: null },
  ...{ language: 'de', beside: null, audience: 'person', sample: true, unchecked: [], selection: false },
  holder: { name: 'Şükrü Beispiel', contact: [] },
  issuer: { name: 'Beratungsstelle Muster', contact: null, verifyUrl: 'https://muster.example/p', id: null },
  scales: [
    {
      ...{ id: 'sichtbar-5', version: '1.0.0' },
      levels: [
        word('noch nicht gezeigt', 'not shown yet'),
        word('mit Hilfe', 'with help'),
        word('allein', 'on their own'),
        word('auch bei Neuem', 'also when new'),
        word('zeigt es anderen', 'shows others'),
      ],
    },
  ],
  rubrics: [{ id: 'kochen-gruppe', version: '1.0.0', status: 'draft', title: word('Kochen', 'Cooking'), scale: 0 }],
  competences: [
    {
      ...{ id: 'hygiene', rubric: 0, level: 3, basis: 'others', flags: ['selfLower'] },
      title: word('Lebensmittel hygienisch behandeln', 'Handle food hygienically'),
      statement: word('Lagert rohes Fleisch getrennt.', 'Stores raw meat apart.'),
      self: { level: 2, levelLow: 2, levelHigh: 2, flags: [] },
      others: { level: 3, levelLow: 2, levelHigh: 4, flags: [] },
      evidence: { grade: 'observed', by: [{ role: 'trainer', people: 1 }], on: '2026-10-02' },
      remark: { text: 'Gern koche ich Phở.', language: 'de' },
    },
  ],
  ...{ occupations: [], tasks: [] },
}
const employer: Passport = { ...passport, audience: 'employer', holder: { name: null, contact: [] } }

describe('the PDF of a passport', () => {
  it.each([
    ['German', passport, de],
    ['English, German beside it', { ...passport, language: 'en' as const }, en],
    ['for employers', employer, de],
  ] as const)('holds every word of its blocks, in their order: %s', async (_name, given, text) => {
    const drawn = await readWords(await renderPdf(given, { text, fonts }))
    expect(drawn.join('')).toBe(
      wordingsOf(passportBlocks(given, text))
        .map(({ line }) => line.text)
        .join(''),
    )
  })
  it('carries the passport; its hash is the one in the code on the page and in print', async () => {
    const bytes = await renderPdf(passport, { text: de, fonts })
    const attachment = attachmentOf(await open(bytes))
    expect(attachment.name).toBe('kompetenzpass.json')
    expect([...attachment.bytes]).toEqual([...passportBytes(passport)])
    expect(createHash('sha256').update(attachment.bytes).digest('hex')).toBe(passportHash(passport))
    const [page] = await readPages(bytes)
    const [, path = ''] = /^q [\d. -]+ cm 0 0 0 rg (.* re) f Q$/mu.exec(page?.content ?? '') ?? []
    expect(path.split(' re').length - 1).toBe(qrRuns(qrModules(codePayload(passport, canonicalText(passport)))).length)
    expect((await readWords(bytes)).join(' ')).toContain(printedHash(canonicalText(passport)))
  })
  it('is the same file for the same call, and another one in another size', async () => {
    const [first, again, large] = await Promise.all(
      [1, 1, 1.2].map((scale) => renderPdf(passport, { text: de, fonts, scale })),
    )
    expect(Buffer.compare(again ?? new Uint8Array(), first ?? new Uint8Array())).toBe(0)
    const idOf = async (bytes: Uint8Array = new Uint8Array()) => String((await open(bytes)).context.trailerInfo.ID)
    expect(await idOf(large)).not.toBe(await idOf(first))
  })
  it('says its name, issuer and language, and never the name of the person, about itself', async () => {
    const { catalog, context } = await open(await renderPdf(passport, { text: de, fonts }))
    const info = context.lookup(context.trailerInfo.Info, PDFDict)
    expect(['Title', 'Author'].map((name) => wordsOf(info.get(PDFName.of(name))))).toEqual([
      'Kompetenzpass MU-2026-0001-A1',
      'Beratungsstelle Muster',
    ])
    const xmp = new TextDecoder().decode(bytesOf(catalog.lookup(PDFName.of('Metadata'))))
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Kompetenzpass</rdf:li>')
    expect(xmp).not.toContain('Şükrü')
  })
  it('for employers says neither name nor more in footer, metadata and attachment', async () => {
    const bytes = await renderPdf(employer, { text: de, fonts })
    const [page] = await readPages(bytes)
    expect(page?.lines.at(-2)?.text).toBe('Kompetenzpass MU-2026-0001-A1 · Muster mit erfundenen Daten')
    expect(new TextDecoder().decode(attachmentOf(await open(bytes)).bytes)).not.toContain('Şükrü')
  })
  it('is no file where a character has no glyph: the place in the passport is named', async () => {
    const given = { ...passport, holder: { name: 'Amina 漢', contact: [] } }
    await expect(renderPdf(given, { text: de, fonts })).rejects.toMatchObject({
      name: 'DocumentError',
      issues: [{ code: 'pdf/no-glyph', path: ['holder', 'name'], params: { codePoints: 'U+6F22' } }],
    })
  })
})

describe('a wrong call', () => {
  it.each([0.9, 1.31, Number.NaN])('is a scale of %d', async (scale) => {
    await expect(renderPdf(passport, { text: de, fonts, scale })).rejects.toThrow(TypeError)
  })
  it('is the table of another language', async () => {
    await expect(renderPdf(passport, { text: en, fonts })).rejects.toThrow(TypeError)
  })
  it('is a font that cannot be read', async () => {
    const broken = { name: 'Kaputt', weight: 400 as const, bytes: new Uint8Array(100) }
    await expect(renderPdf(passport, { text: de, fonts: [broken, ...fonts] })).rejects.toThrow(
      new TypeError('The font "Kaputt" cannot be read: neither WOFF 1 nor TrueType.'),
    )
  })
})
