// A name, a remark or a title may hold line breaks and tabs; the page decides where its lines end, and the data stay as they were said.
import { describe, expect, it } from 'vitest'
import { passportBlocks } from '../../src/passport/blocks.js'
import { documentTitle, footerLine } from '../../src/passport/footer.js'
import { passportHash } from '../../src/passport/hash.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import { renderPdf } from '../../src/passport/pdf/render.js'
import { en } from '../../src/text/en.js'
import { amina } from './amina.js'
import { attachmentOf, open, readWords } from './pdf/reader.js'
import { fonts } from './pdf/sample.js'
import { htmlWords, wordsOf } from './reading.js'

const { dossier, catalog, show } = amina

function passportWith(between: string) {
  const words = (...parts: string[]) => parts.join(between)
  return buildPassport(
    {
      ...dossier,
      holder: { name: words('Amina', 'Beispiel'), contact: [words('Tel.', '0341 000000')] },
      issuer: { name: words('Beratungsstelle', 'Muster'), contact: null, verifyUrl: null, id: null },
      assessments: dossier.assessments.map((one) => ({
        ...one,
        remarks: (one.remarks ?? []).map((remark) => ({ ...remark, text: words('Vier Jahre.', 'Für 60 Personen.') })),
      })),
    },
    catalog,
    { language: 'en', audience: 'person', show: { ...show, contact: true } },
  )
}

const plain = passportWith(' ')

describe.each([
  ['a line break', '\n'],
  ['an empty line', ' \n\n '],
  ['a tab', '\t'],
  ['a line break of Unicode', '\u2028'],
  ['an end of paragraph', '\u2029'],
])('%s in words of people', (_, between) => {
  const passport = passportWith(between)
  it('is a space on the page, in both forms', async () => {
    const blocks = passportBlocks(passport, en)
    expect(wordsOf(blocks).filter((line) => /[\n\t\u2028\u2029]/u.test(line))).toEqual([])
    expect(wordsOf(blocks).slice(0, 9)).toEqual(wordsOf(passportBlocks(plain, en)).slice(0, 9))
    expect(footerLine(passport, en)).toEqual(footerLine(plain, en))
    expect(documentTitle(passport, en)).toEqual(documentTitle(plain, en))
    const html = htmlWords(renderHtml(passport, en, { part: 'page' }))
    const pdf = (await readWords(await renderPdf(passport, { text: en, fonts }))).join(' ')
    for (const words of ['Amina Beispiel', 'Tel. 0341 000000', 'Beratungsstelle Muster', 'Jahre. Für 60']) {
      expect(html).toContain(words)
      expect(pdf).toContain(words)
    }
  })
  it('stays in the data, and so in the code and the attachment', async () => {
    expect(passport.holder.name).toBe(`Amina${between}Beispiel`)
    expect(passportHash(passport)).not.toBe(passportHash(plain))
    const { bytes } = attachmentOf(await open(await renderPdf(passport, { text: en, fonts })))
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(passport)
  })
})
