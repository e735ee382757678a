// A passport is held against its shape where it is built and where it is shown, for one may come from a foreign file.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Issuer } from '../../src/model/dossier.js'
import type { Passport } from '../../src/model/passport.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import { renderPdf } from '../../src/passport/pdf/render.js'
import { de } from '../../src/text/de.js'
import { amina } from './amina.js'
import { fonts } from './pdf/sample.js'
import { allBlocks } from './reading.js'

const { dossier, catalog, show } = amina
const issuer: Issuer = { name: 'Beratungsstelle Muster', contact: null, verifyUrl: null, id: null }
const build = (changes: Partial<typeof dossier> = {}, ticked: Partial<typeof show> = {}) =>
  buildPassport({ ...dossier, ...changes }, catalog, {
    language: 'de',
    audience: 'person',
    show: { ...show, ...ticked },
  })
const passport = build()
const page = (shown: Passport) => renderHtml(shown, de, { part: 'page' })
const pdf = (shown: Passport) => renderPdf(shown, { text: de, fonts })

const issueAt = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ code: 'document-error', issues: [expect.objectContaining({ code, path })] })

/** One rule: what builds a passport and every form of it say the same about it. */
async function expectRefused(changes: Partial<typeof dossier>, shown: Passport, issue: unknown) {
  expect(() => build(changes, { name: true, contact: true })).toThrow(issue as Error)
  expect(() => passportBlocks(shown, de)).toThrow(issue as Error)
  expect(() => page(shown)).toThrow(issue as Error)
  await expect(pdf(shown)).rejects.toThrow(issue as Error)
}

/** The addresses that a PDF leads to, page by page. */
async function linksIn(file: Uint8Array): Promise<string[]> {
  const { promise } = getDocument({ data: file.slice(), verbosity: 0 })
  const read = await promise
  const pages = Array.from({ length: read.numPages }, (_, index) => read.getPage(index + 1))
  const found = await Promise.all(pages.map(async (page) => (await page).getAnnotations()))
  return found.flat().map(({ unsafeUrl, url }) => String(unsafeUrl ?? url))
}

describe('the page that compares the code', () => {
  const long = `https://muster.example/${'a'.repeat(200)}`
  it.each([
    ['a script', 'javascript:alert(1)'],
    ['an address without protection', 'http://muster.example/pass'],
    ['one letter', 'e'],
    ['nothing', ''],
    ['an address with a space', 'https://muster.example/a b'],
    ['an address with a quotation mark', 'https://muster.example/"onmouseover="alert(1)'],
    ['an address that has a fragment already', 'https://muster.example/pass#x'],
    ['an address too long for the code', long],
  ])('is not %s, in no form of the passport', async (_, verifyUrl) => {
    const by = { ...issuer, verifyUrl }
    await expectRefused({ issuer: by }, { ...passport, issuer: by }, issueAt('shape/pattern', 'issuer', 'verifyUrl'))
  })
  it('is told with what would be right where it is another one', () => {
    expect(() => build({ issuer: { ...issuer, verifyUrl: long } })).toThrow(
      /does not have the right form\. Write Web address, https only, without #, at most 208 characters\.$/u,
    )
  })
  it('is a link in both forms, as often in one as in the other, and stands in the code', async () => {
    const verifyUrl = long.slice(0, 'https://'.length + 200)
    const shown = build({ issuer: { ...issuer, verifyUrl } })
    const anchors = page(shown).match(new RegExp(`<a href="${verifyUrl}"`, 'gu'))
    const links = await linksIn(await pdf(shown))
    expect(anchors).toHaveLength(1)
    expect(new Set(links)).toEqual(new Set([verifyUrl]))
    const code = allBlocks(passportBlocks(shown, de)).find((block) => block.kind === 'code')
    expect(code).toMatchObject({ payload: expect.stringMatching(new RegExp(`^${verifyUrl}#h=[\\w-]{43}$`, 'u')) })
  })
})

describe('a name, a contact, an issuer', () => {
  it.each([
    ['no letter at all', ''],
    ['spaces alone', '   '],
    ['a line break alone', '\n'],
    ['a space without width', '\u200b'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['a joiner', '\u200d'],
    ['an isolate around nothing', '\u2068\u2069'],
    ['a mark on nothing', '\u0301'],
  ])('that shows nothing is an issue: %s', async (_, nothing) => {
    const code = nothing === '' ? 'shape/length' : 'text/blank'
    const holder = { name: nothing, contact: [] }
    await expectRefused({ holder }, { ...passport, holder }, issueAt(code, 'holder', 'name'))
    const contact = { name: 'Amina Beispiel', contact: [nothing] }
    await expectRefused({ holder: contact }, { ...passport, holder: contact }, issueAt(code, 'holder', 'contact', 0))
    const by = { ...issuer, name: nothing }
    await expectRefused({ issuer: by }, { ...passport, issuer: by }, issueAt(code, 'issuer', 'name'))
  })
  it('is told so in words', () => {
    expect(() => build({ holder: { name: '\u200b', contact: [] } })).toThrow(
      'document 0 /holder/name: The text shows nothing. Write letters, or leave it out.',
    )
  })
  it('that is too long is an issue', async () => {
    const holder = { name: 'A'.repeat(301), contact: [] }
    await expectRefused({ holder }, { ...passport, holder }, issueAt('shape/length', 'holder', 'name'))
  })
})

describe('a passport from elsewhere', () => {
  it.each([
    ['for nobody that there is', { audience: 'foo' }, issueAt('shape/choice', 'audience')],
    ['in no language that there is', { language: 'toString' }, issueAt('shape/choice', 'language')],
    ['beside no language that there is', { beside: '__proto__' }, issueAt('shape/choice', 'beside')],
    ['with more than it has', { birthday: '2000-01-01' }, issueAt('shape/unknown-member', 'birthday')],
    ['of another format', { format: 2 }, issueAt('shape/choice', 'format')],
    [
      'that turns the words around it',
      { holder: { name: 'Amina \u202eeps', contact: [] } },
      issueAt('text/control', 'holder', 'name'),
    ],
    [
      'that leaves an isolate open',
      { holder: { name: 'Amina \u2066x', contact: [] } },
      issueAt('text/control', 'holder', 'name'),
    ],
  ])('%s is shown in no form', async (_, changes, issue) => {
    const shown: Passport = JSON.parse(JSON.stringify({ ...passport, ...changes }))
    expect(() => passportBlocks(shown, de)).toThrow(issue)
    expect(() => page(shown)).toThrow(issue)
    await expect(pdf(shown)).rejects.toThrow(issue)
  })
  it.each([null, undefined, 'passport', [], { kind: 'dossier' }])('is none: %j', async (given) => {
    const shown = JSON.parse(JSON.stringify(given ?? null))
    expect(() => passportBlocks(shown, de)).toThrow(new TypeError('A passport is what buildPassport returns.'))
    expect(() => page(shown)).toThrow(TypeError)
    await expect(pdf(shown)).rejects.toThrow(TypeError)
  })
  it('is not changed by being shown', () => {
    const shown: Passport = JSON.parse(JSON.stringify(passport))
    page(shown)
    expect(Object.isFrozen(shown)).toBe(false)
    expect(shown).toEqual(passport)
  })
})
