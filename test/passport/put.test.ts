// What people and papers say stands in a line as they say it, whichever way the line is read, and in its own language.
import { describe, expect, it } from 'vitest'
import type { Passport } from '../../src/model/passport.js'
import type { Show } from '../../src/model/story.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { footerLine } from '../../src/passport/footer.js'
import { lineHtml } from '../../src/passport/html/line.js'
import { renderHtml } from '../../src/passport/html.js'
import type { PassportOptions } from '../../src/passport/options.js'
import { buildPassport } from '../../src/passport/passport.js'
import { renderPdf } from '../../src/passport/pdf/render.js'
import { elementsIn } from '../../src/passport/pdf/tags/element.js'
import { treeOf } from '../../src/passport/pdf/tags/tree.js'
import { ar } from '../../src/text/ar.js'
import { ckb } from '../../src/text/ckb.js'
import { de } from '../../src/text/de.js'
import { fa } from '../../src/text/fa.js'
import { fr } from '../../src/text/fr.js'
import type { PartialSentences } from '../../src/text/parts/sentences.js'
import { prs } from '../../src/text/prs.js'
import { ps } from '../../src/text/ps.js'
import { amina } from './amina.js'
import { readPages } from './pdf/reader.js'
import { fonts } from './pdf/sample.js'
import { linesOf } from './reading.js'

const remark = '60 Personen, 4 Jahre lang – jeden Tag!'
const [kitchen, ...others] = amina.dossier.assessments
const assessments = [
  ...(kitchen
    ? [{ ...kitchen, remarks: [{ about: 'hygiene', by: 'person', text: remark, on: '2026-10-01' } as const] }]
    : []),
  ...others,
]
const own = {
  name: '2 Amina Beispiel (3)',
  contact: ['+49 341 123456', 'Tel. 0341 5678', '(0170) 12 34'],
}
const issuer = {
  name: '3 Wege e. V.',
  contact: '0341 123 456',
  verifyUrl: 'https://muster.example/pass',
  id: null,
}
/** Ends in a hyphen, which would stand at the other end of a line from right to left. */
const number = 'MU-17-4-'
const shown = { id: 'mu-17-4-', name: true, contact: true, remarks: true, validUntil: '2027-01-02' }

function build(options: Partial<PassportOptions>, more: Partial<Show> = {}, holder = own): Passport {
  const show = { ...amina.show, ...shown, ...more }
  const dossier = { ...amina.dossier, assessments, holder, issuer }
  return buildPassport(dossier, amina.catalog, { language: 'de', audience: 'person', ...options, show })
}

const tables: readonly (readonly [string, PartialSentences])[] = [
  ['ar', ar],
  ['fa', fa],
  ['prs', prs],
  ['ps', ps],
  ['ckb', ckb],
]

/** What stands on the pages, each line from its left end to its right end. */
async function seen(passport: Passport, text: PartialSentences): Promise<string> {
  const pages = await readPages(await renderPdf(passport, { text, fonts }))
  return pages.flatMap(({ lines }) => lines.map((line) => line.text.trimEnd())).join('\n')
}

describe.each(tables)('a page in %s', (_, text) => {
  const { language } = text
  it('shows names, ways to reach people, numbers, days and remarks as they are read', async () => {
    const page = await seen(build({ language }), text)
    for (const words of [own.name, ...own.contact, issuer.name, number, '23.11.2026', '02.01.2027', '60 Personen']) {
      expect(page).toContain(words)
    }
  })
  it('does so for employers', async () => {
    const page = await seen(build({ language, audience: 'employer' }, { name: false }), text)
    for (const words of [issuer.contact, issuer.name, number, '23.11.2026']) expect(page).toContain(words)
  })
  it('keeps them apart in HTML, where no sign that steers direction is left', () => {
    const html = renderHtml(build({ language }), text, { part: 'fragment' })
    for (const words of [own.name, ...own.contact, issuer.name, number, '23.11.2026', remark]) {
      expect(html).toContain(`<bdi>${words}</bdi>`)
    }
    expect(html.replace(/aria-label="[^"]*"/gu, '')).not.toMatch(/[\u2066-\u2069]/u)
  })
})

describe('a page in German', () => {
  it('has no bounds around what is read in its own direction', () => {
    const words = linesOf(passportBlocks(build({}), de))
      .map((line) => line.text)
      .join('\n')
    expect(words).toContain('2 Amina Beispiel (3)')
    expect(words).not.toMatch(/[\u2066-\u2069]/u)
  })
  it('keeps numbers beside an Arabic name and an Arabic word in their order', async () => {
    const passport = build({}, {}, { name: 'أمينة مثال', contact: ['هاتف +49 341 123456', '0341 5678'] })
    const page = await seen(passport, de)
    expect(page).toContain('+49 341 123456')
    expect(page).toMatch(/· 0341 5678$/mu)
    expect(footerLine(passport, de).text).toContain('\u2068أمينة مثال\u2069 · Kompetenzpass MU-17-4-')
  })
})

describe('German words in a sentence of another language', () => {
  const titles = ['Lebensmittel hygienisch behandeln', 'Speisen sicher zubereiten']
  const german = (text: PartialSentences) => {
    const passport = build({ language: text.language })
    const { competences } = passport
    return {
      ...passport,
      competences: competences.map(({ title, ...rest }) => ({ ...rest, title: { de: title.de ?? '' } })),
    }
  }
  it.each([['fr', fr] as const, ...tables])(
    'name their language in HTML and in the structure of the PDF (%s)',
    (language, text) => {
      const passport = german(text)
      const html = renderHtml(passport, text, { part: 'fragment' })
      const tree = treeOf(passportBlocks(passport, text), { language: text.language, link: null })
      const spans = [...elementsIn(tree)].filter(({ role, lang }) => role === 'Span' && lang === 'de')
      for (const title of titles) {
        expect(html).toContain(`<bdi lang="de" dir="ltr">${title}</bdi>`)
      }
      expect(spans.length, language).toBeGreaterThanOrEqual(titles.length)
    },
  )
  it('are marks of their own on the page, each of which belongs to one element', async () => {
    const page = await seen(german(fa), fa)
    for (const title of titles) expect(page).toMatch(new RegExp(`^${title}$`, 'mu'))
  })
})

describe('HTML of a line', () => {
  const page = { language: 'de', link: null } as const
  it('leaves signs that do not close as they are, so that elements always do', () => {
    for (const text of ['a\u2068b', 'a\u2069b\u2068', '\u2069']) {
      expect(lineHtml({ text, lang: 'de' }, page)).toBe(text)
    }
  })
  it('escapes what stands inside', () => {
    const text = '\u2068<b>\u2069'
    expect(lineHtml({ text, lang: 'ar' }, page)).toBe('<bdi>&#60;b&#62;</bdi>')
  })
})
