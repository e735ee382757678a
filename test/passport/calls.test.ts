import { describe, expect, it } from 'vitest'
import type { Show } from '../../src/model/story.js'
import { passportBlocks } from '../../src/passport/blocks.js'
import { renderHtml } from '../../src/passport/html.js'
import type { PassportOptions } from '../../src/passport/options.js'
import { buildPassport } from '../../src/passport/passport.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { amina } from './amina.js'
import { catalogOf, competence, dossierOf, finding, profile, rubric, show, view } from './fixture.js'

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
  ])('is named: %s', (language, options, more) => {
    const [leading, second] = [
      () => build(JSON.parse(JSON.stringify(options))),
      () => build({}, JSON.parse(JSON.stringify(more))),
    ]
    if (language === 'en') expect([leading().language, second().beside]).toEqual(['en', 'en'])
    else for (const call of [leading, second]) expect(call).toThrow('no list of forbidden words for the language "zz"')
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
  it.each([undefined, {}, { part: 'whole' }, 'page'])('refuse %j in place of the part', (options) => {
    const call = () => renderHtml(passport, de, JSON.parse(JSON.stringify(options ?? null)))
    expect(call).toThrow('renderHtml needs { part: "page" } or "fragment".')
  })
  it('name the sentences where a language stands in their place', () => {
    expect(() => renderHtml(passport, JSON.parse('"de"'), { part: 'page' })).toThrow('needs sentences')
  })
})
