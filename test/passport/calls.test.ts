import { describe, expect, it } from 'vitest'
import type { Show } from '../../src/model/story.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { renderHtml } from '../../src/passport/html.js'
import type { PassportOptions } from '../../src/passport/options.js'
import { buildPassport } from '../../src/passport/passport.js'
import { renderPdf } from '../../src/passport/pdf/render.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { amina } from './amina.js'
import { catalogOf, competence, dossierOf, finding, profile, rubric, show, view } from './fixture.js'
import { fonts } from './pdf/sample.js'

const { dossier, catalog } = amina
const build = (options: Partial<PassportOptions>, more: Partial<Show> = {}) =>
  buildPassport(dossier, catalog, { language: 'de', audience: 'person', show: { ...amina.show, ...more }, ...options })

describe('wrong calls of buildPassport', () => {
  it.each([
    ['a second language for employers', { audience: 'employer' }, { beside: 'en' }],
    ['a second language beside another one than German', { language: 'en' }, { beside: 'de' }],
    ['German beside itself', {}, { beside: 'de' }],
    ['a competence that the dossier lacks', {}, { competences: ['kochen-gruppe/backen'] }],
    ['an occupation that the dossier lacks', {}, { occupations: ['baecker'] }],
  ] as const)('refuse %s', (_, options, more) => {
    expect(() => build(options, more as Partial<Show>)).toThrow(TypeError)
  })
  it.each([
    [{ audience: 'foo' }, {}, 'An edition is for the audience "person" or "employer", not "foo".'],
    [{ audience: 'toString' }, {}, 'not "toString"'],
    [{ audience: null }, {}, 'not "null"'],
    [{ langauge: 'de' }, {}, 'buildPassport has no "langauge". Did you mean "language"?'],
    [{ show: null }, {}, 'buildPassport, in "show", needs { id, competences, '],
    [{ show: [] }, {}, 'buildPassport, in "show", needs { id, competences, '],
    [{}, { remark: true }, 'buildPassport, in "show", has no "remark". Did you mean "remarks"?'],
    [{}, { id: '<b>Ä "x' }, 'buildPassport, in "show", needs "id": the number of the passport, such as "muster-1".'],
    [{}, { id: null }, '"id": the number of the passport'],
    [{}, { competences: 'kochen-gruppe/hygiene' }, '"competences": a list such as ["kochen-gruppe/hygiene"].'],
    [{}, { occupations: [1] }, '"occupations": a list such as ["koch"].'],
    [{}, { occupations: null }, '"occupations": a list'],
    [{}, { name: 'yes' }, '"name": true or false.'],
    [{}, { contact: 1 }, '"contact": true or false.'],
    [{}, { remarks: 'no' }, '"remarks": true or false.'],
    [{}, { beside: null }, '"beside": a language such as "uk".'],
    [{}, { validUntil: '2026-13-45' }, '"validUntil": a day such as "2027-11-26".'],
    [{}, { validUntil: '2027-02-29' }, '"validUntil": a day such as "2027-11-26".'],
    [{}, { validUntil: '2026-11-22' }, 'A passport of 2026-11-23 is not valid until 2026-11-22, a day before it.'],
  ])('say in one sentence what is wrong with %j %j', (options, more, sentence) => {
    const call = () => build(JSON.parse(JSON.stringify(options)), JSON.parse(JSON.stringify(more)))
    expect(call).toThrow(TypeError)
    expect(call).toThrow(sentence)
  })
  it('are not what is there without a value, nor a passport that ends on its day', () => {
    const open: Partial<Show> = Object.fromEntries(['beside', 'name', 'validUntil'].map((name) => [name, undefined]))
    expect(build({}, open)).toMatchObject({ beside: null, validUntil: null, holder: { name: null } })
    expect(build({}, { validUntil: dossier.on }).validUntil).toBe('2026-11-23')
  })
  it('name the dossier, the catalog and the options where they are none', () => {
    const options: PassportOptions = { language: 'de', audience: 'person', show: amina.show }
    const nothing = JSON.parse('null')
    expect(() => buildPassport(nothing, catalog, options)).toThrow('buildPassport needs a dossier, which buildDossier')
    expect(() => buildPassport(dossier, nothing, options)).toThrow('buildPassport needs a catalog.')
    expect(() => buildPassport(dossier, catalog, nothing)).toThrow('buildPassport needs { language, audience, show }.')
  })
  it('refuse a competence below level 1 in both views', () => {
    const one = rubric('kueche', 'Küche', [competence('hygiene', 'Hygiene', 'Hygiene')])
    const said = finding('hygiene', { self: view('self', 0), others: view('others', 0), grade: 'confirmed' })
    const call = () =>
      buildPassport(dossierOf({ profiles: [profile('kueche', [said])] }), catalogOf([one], []), {
        language: 'de',
        audience: 'person',
        show: show({ competences: ['kueche/hygiene'] }),
      })
    expect(call).toThrow('The competence "kueche/hygiene" is below level 1 in both views.')
  })
  it('refuse a catalog that lacks the rubric or the occupation of the dossier', () => {
    expect(() =>
      buildPassport(dossier, catalogOf([], []), { language: 'de', audience: 'person', show: amina.show }),
    ).toThrow(TypeError)
    const rubrics = [...catalog.rubrics.values()].map((loaded) => loaded.rubric)
    expect(() =>
      buildPassport(dossier, catalogOf(rubrics, []), { language: 'de', audience: 'person', show: amina.show }),
    ).toThrow('The catalog does not hold the occupation "koch".')
  })
})

// Every language of the model has its list; a caller in JavaScript may name another one.
describe('a language without a list of forbidden words', () => {
  it.each([
    ['en', { language: 'en' }, { beside: 'en' }],
    ['zz', { language: 'zz' }, { beside: 'zz' }],
    ['toString', { language: 'toString' }, { beside: 'toString' }],
    ['constructor', { language: 'constructor' }, { beside: 'constructor' }],
    ['__proto__', { language: '__proto__' }, { beside: '__proto__' }],
    ['DE', { language: 'DE' }, { beside: 'DE' }],
  ])('is named: %s', (language, options, more) => {
    const [leading, second] = [
      () => build(JSON.parse(JSON.stringify(options))),
      () => build({}, JSON.parse(JSON.stringify(more))),
    ]
    if (language === 'en') expect([leading().language, second().beside]).toEqual(['en', 'en'])
    else
      for (const call of [leading, second])
        expect(call).toThrow(`no list of forbidden words for the language "${language}"`)
  })
})

describe('wrong calls of the renderers', () => {
  it('refuse the table of another language', () => {
    expect(() => passportBlocks(build({}), en)).toThrow('The passport needs the sentences "de", not "en".')
    expect(() => passportBlocks(build({ language: 'en' }), de)).toThrow(TypeError)
    expect(() => renderHtml(build({}, { beside: 'en' }), de, { part: 'page' })).toThrow(TypeError)
  })
})

describe('wrong calls of renderHtml', () => {
  const passport = build({})
  it.each([
    [undefined, 'renderHtml needs { part }.'],
    ['page', 'renderHtml needs { part }.'],
    [{}, 'renderHtml needs { part: "page" } or "fragment".'],
    [{ part: 'whole' }, 'renderHtml needs { part: "page" } or "fragment".'],
    [{ part: 'page', scale: 1.2 }, 'renderHtml has no "scale".'],
  ])('refuse %j in place of the part', (options, sentence) => {
    const call = () => renderHtml(passport, de, JSON.parse(JSON.stringify(options ?? null)))
    expect(call).toThrow(new TypeError(sentence))
  })
  it('name the sentences where a language stands in their place', () => {
    expect(() => renderHtml(passport, JSON.parse('"de"'), { part: 'page' })).toThrow('needs sentences')
  })
})

describe('wrong calls of renderPdf', () => {
  const passport = build({})
  const [regular, bold] = [fonts.filter(({ weight }) => weight === 400), fonts.filter(({ weight }) => weight === 700)]
  const listOfFonts = 'renderPdf needs "fonts": a list of { name, weight: 400 or 700, bytes: Uint8Array }.'
  const certificate = new Uint8Array(1)
  const signature = 'renderPdf needs "signature": { certificate: Uint8Array, chain?: Uint8Array[], sign: function }.'
  it.each([
    [listOfFonts, { fonts: undefined }],
    [listOfFonts, { fonts: 'Noto Sans' }],
    [listOfFonts, { fonts: [null] }],
    [listOfFonts, { fonts: [{ ...regular[0], weight: 500 }] }],
    [listOfFonts, { fonts: [{ ...regular[0], bytes: regular[0]?.bytes.slice().buffer }] }],
    ['A PDF needs fonts: pass those that readFonts() of sichtbar/fonts/node gives.', { fonts: [] }],
    ['renderPdf needs fonts of weight 400 and 700; there is none of weight 700.', { fonts: regular }],
    ['renderPdf needs fonts of weight 400 and 700; there is none of weight 400.', { fonts: bold }],
    ['The scale is 1 to 1.3, not 1.31.', { scale: 1.31 }],
    ['The scale is 1 to 1.3, not "1.2".', { scale: '1.2' }],
    ['The scale is 1 to 1.3, not null.', { scale: null }],
    ['renderPdf needs "hyphenate" as a function, not String.', { hyphenate: 'de' }],
    ['and changes nothing else, but "', { scale: 1.3, hyphenate: () => undefined }],
    [signature, { signature: null }],
    [signature, { signature: { certificate } }],
    [signature, { signature: { certificate: 'PEM', sign: () => certificate } }],
    [signature, { signature: { certificate, chain: certificate, sign: () => certificate } }],
    ['renderPdf has no "hyphens".', { hyphens: () => '' }],
    ['renderPdf has no "sacle". Did you mean "scale"?', { sacle: 1.2 }],
  ])('say: %s', async (sentence, options) => {
    const call = renderPdf(passport, { text: de, fonts, ...(options as object) })
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(sentence)
  })
  it('name the options where there are none', async () => {
    await expect(renderPdf(passport, JSON.parse('null'))).rejects.toThrow('renderPdf needs { text, fonts, scale, ')
  })
})
