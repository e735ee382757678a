import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import type { Match } from '../../src/model/match.js'
import type { PathwayOption } from '../../src/model/option.js'
import type { Reason } from '../../src/model/reason.js'
import type { Situation } from '../../src/model/situation.js'
import { findPathways } from '../../src/path/find.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { explain } from '../../src/text/parts/explain.js'
import { day, shippedDocuments } from './documents.js'

const catalog = loadCatalog(shippedDocuments())
const ids = ['kueche', 'hygiene', 'planung']
type Word = Match['areas'][number]['others']['word']

/** A match of the cook whose areas have these words in the view of others; all is shown in the view of the person. Of `silent` no rubric asks. */
function matched(...words: (Word | 'silent')[]): Match {
  const [found] = matchOccupations([], catalog, { on: day, wanted: ['koch'] })
  const [area] = found?.areas ?? []
  if (!found || !area) throw new Error('The cook has areas.')
  const areas = words.map((said, index) => {
    const word = said === 'silent' ? 'noInformation' : said
    const requirements = said === 'silent' ? [] : area.requirements
    const views = { self: { ...area.self, word: 'all' as const }, others: { ...area.others, word } }
    return { ...area, ...views, id: ids[index] ?? '', requirements }
  })
  return { ...found, areas }
}
const situation: Situation = { on: day, about: { koch: { exp: { fte: 60 } } } }
const ask = (match?: Match, about: Situation = situation) =>
  new Map(findPathways(about, 'koch', catalog, { on: day, match }).map((option) => [option.pathway, option]))
const hint = (option: PathwayOption | undefined): Reason | undefined =>
  option?.reason.because.find(({ code }) => code === 'path/areas')

describe('open areas', () => {
  it('are those that others have not seen for the most part, on each path that asks how much of the occupation it was', () => {
    const found = ask(matched('all', 'mostly', 'some'))
    const named = [...found.values()].filter(({ openAreas }) => openAreas !== undefined)
    expect(named.map(({ pathway }) => pathway).sort()).toEqual(['ext-exp', 'val-full', 'val-major', 'val-partial'])
    for (const { openAreas } of named) expect(openAreas).toEqual(['planung'])
    expect(ask(matched('some', 'none', 'noInformation')).get('val-full')?.openAreas).toEqual(ids)
    expect(ask(matched('all', 'mostly')).get('val-full')?.openAreas).toEqual([])
  })
  it('are none of those that nobody can be asked about', () => {
    expect(ask(matched('all', 'some', 'silent')).get('val-full')?.openAreas).toEqual(['hygiene'])
    expect(ask(matched('all', 'mostly', 'silent')).get('val-full')?.openAreas).toEqual([])
  })
  it('stand side by side on the path to the whole and on that to a part', () => {
    const found = ask(matched('all', 'some', 'none'))
    const [full, major] = [found.get('val-full'), found.get('val-major')]
    expect([full?.openAreas, major?.openAreas]).toEqual([
      ['hygiene', 'planung'],
      ['hygiene', 'planung'],
    ])
    expect(hint(full)).toEqual(hint(major))
  })
  it('are a hint with its reason, and set nothing: the fact stays missing and the status as it was', () => {
    const before = ask()
    for (const [pathway, option] of ask(matched('all', 'all'))) {
      const { openAreas, reason, ...rest } = option
      const { reason: bare, ...own } = before.get(pathway) ?? option
      expect(rest).toEqual(own)
      expect(reason.because.filter(({ code }) => code !== 'path/areas')).toEqual(bare.because)
      expect(openAreas === undefined).toBe(hint(option) === undefined)
    }
    expect(before.get('val-full')?.missing).toContainEqual({ fact: 'exp.scope' })
  })
  it('do not speak against what the person says', () => {
    const whole = { on: day, about: { koch: { exp: { fte: 60, scope: 'whole' } } } }
    const open = (option: PathwayOption | undefined) => option?.conditions.map(({ id }) => id)
    expect(open(ask(matched('none'), whole).get('val-full'))).toEqual(open(ask(undefined, whole).get('val-full')))
  })
  it('are not there where the path is closed, nor without a match', () => {
    const young: Situation = { ...situation, person: { bornOn: '2010-01-01' } }
    const closed = ask(matched('some'), young).get('val-full')
    expect([closed?.status, closed?.openAreas, hint(closed)]).toEqual(['closed', undefined, undefined])
    expect([...ask().values()].filter(({ openAreas }) => openAreas !== undefined)).toEqual([])
  })
})

describe('the hint', () => {
  const said = (...words: Parameters<typeof matched>) => {
    const reason = hint(ask(matched(...words)).get('val-full'))
    return { value: reason?.value, params: reason?.params, de: reason && explain(reason, de).text }
  }
  it('is the whole occupation where every area is shown, and a part of it where some are', () => {
    expect(said('all', 'mostly')).toMatchObject({ value: 'whole', params: { fact: 'exp.scope', areas: '' } })
    expect(said('all', 'some')).toMatchObject({ value: 'part', params: { fact: 'exp.scope', areas: 'hygiene' } })
  })
  it('is none where nothing is shown', () => {
    expect(said('none', 'noInformation')).toMatchObject({ value: null, params: { areas: 'kueche, hygiene' } })
    expect(said('none', 'silent')).toMatchObject({ value: null, params: { areas: 'kueche' } })
  })
  it('is a part where an area that was asked about is open, and none where only those are left that nobody asks about', () => {
    expect(said('all', 'some', 'silent')).toMatchObject({ value: 'part', params: { areas: 'hygiene' } })
    expect(said('all', 'mostly', 'silent')).toMatchObject({ value: null, params: { areas: '' } })
    expect(said('silent', 'silent')).toMatchObject({ value: null, params: { areas: '' } })
    expect(said('all', 'silent').de).not.toContain('Das spricht')
  })
  it('is said as a hint in both languages, and left out where nothing is shown', () => {
    expect(said('all', 'mostly').de).toMatch(/^Noch nicht gezeigt: –\. Umfang der Arbeit: Das spricht für „.+“\.$/u)
    expect(said('none', 'none').de).not.toContain('Das spricht')
    const reason = hint(ask(matched('all', 'all')).get('val-major'))
    expect(reason && explain(reason, en).text).toContain('this points to')
  })
  it('names the areas by their titles in the match of somebody real', () => {
    const [match] = matchOccupations([], catalog, { on: day, wanted: ['koch'] })
    const option = ask(match).get('val-full')
    const { areas = [] } = catalog.occupations.get('koch')?.occupation ?? {}
    const asked = areas.filter(({ requirements }) => requirements.length > 0)
    expect(asked.length).toBeLessThan(areas.length)
    expect(option?.openAreas).toEqual(asked.map(({ id }) => id))
    expect(hint(option)?.texts?.['areas']?.de).toBe(asked.map(({ title }) => title.de).join('; '))
    const others = areas.filter((area) => !asked.includes(area))
    expect(hint(option)?.texts?.['unasked']?.de).toBe(others.map(({ title }) => title.de).join('; '))
  })
})

describe('a match that does not belong to the question', () => {
  const wrong = 'The match is of another day or of another occupation.'
  it('is a wrong call', () => {
    const match = matched('all')
    const call = (of: string | null, on: string) => () => findPathways(situation, of, catalog, { on, match })
    expect(call('koch', '2026-11-24')).toThrow(new TypeError(wrong))
    expect(call('kuechenhilfe', day)).toThrow(new TypeError(wrong))
    expect(call(null, day)).toThrow(new TypeError(wrong))
    expect(call('koch', day)).not.toThrow()
  })
})

describe('a wrong call', () => {
  const call =
    (...given: unknown[]) =>
    () =>
      Reflect.apply(findPathways, null, given)
  it('is one without a catalog, a day or a situation', () => {
    expect(call(situation, 'koch', shippedDocuments(), { on: day })).toThrow(TypeError)
    expect(call(situation, 'koch', catalog)).toThrow(new TypeError('findPathways needs the day: { on: "2026-11-26" }.'))
    for (const on of ['2026-02-30', '26.11.2026', '', null, 20261126, '2026-1-1', '2026-13-01']) {
      expect(call(situation, 'koch', catalog, { on })).toThrow(TypeError)
    }
    for (const none of [undefined, null, 'koch', 5]) expect(call(none, 'koch', catalog, { on: day })).toThrow(TypeError)
  })
  it('is one about something that is no id of an occupation', () => {
    for (const of of [undefined, 5, {}, ['koch']]) {
      expect(call(situation, of, catalog, { on: day })).toThrow(TypeError)
    }
  })
})
