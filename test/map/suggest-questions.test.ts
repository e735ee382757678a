import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import { nextIndicator } from '../../src/map/next-indicator.js'
import { shownBy } from '../../src/map/shown.js'
import { suggestQuestions } from '../../src/map/suggest-questions.js'
import type { Profile } from '../../src/model/profile.js'
import { type Suggestion, Suggestion as SuggestionShape } from '../../src/model/suggestion.js'
import { scoreAssessment } from '../../src/score/score.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import {
  area,
  assessmentOf,
  catalogOf,
  competence,
  indicator,
  type Levels,
  need,
  occupation,
  on,
  parsed,
  profileOf,
  rubric,
} from './documents.js'

const rubrics = [
  rubric('kueche', [competence('kochen'), competence('planen'), competence('putzen')]),
  rubric('service', [competence('gast'), competence('kasse')]),
]
const asking = (weights: Readonly<Record<string, number>>, level = 2) =>
  Object.entries(weights).map(([name, weight]) => area(name.replace('/', '-'), weight, [need(level, name)]))
const told = (list: readonly Suggestion[]) =>
  list.map(({ rubric: id, indicator: address, share }) => [address === null ? id : `${id}/${address}`, share])

function asked(occupations: readonly object[], said: Readonly<Record<string, Levels>>, wanted: readonly string[] = []) {
  const catalog = catalogOf(...rubrics, ...occupations)
  const profiles = Object.entries(said).map(([id, self]) => profileOf(id, { self }, catalog))
  return suggestQuestions(profiles, catalog, { on, wanted })
}

describe('what to ask next', () => {
  const koch = occupation('koch', asking({ 'kueche/kochen': 60, 'kueche/planen': 10, 'service/gast': 30 }))

  it('is the whole rubric where nobody asked about anything in it, with all that it settles, most first', () => {
    const found = asked([koch], {}, ['koch'])
    expect(told(found)).toEqual([
      ['kueche', 0.7],
      ['service', 0.3],
    ])
    expect(found[0]?.settles).toEqual([
      { occupation: 'koch', area: 'kueche-kochen', competence: 'kueche/kochen', level: 2 },
      { occupation: 'koch', area: 'kueche-planen', competence: 'kueche/planen', level: 2 },
    ])
  })
  it('is the whole rubric also where an assessment was begun and nothing in it is rated', () => {
    expect(told(asked([koch], { kueche: {} }, ['koch']))).toEqual([
      ['kueche', 0.7],
      ['service', 0.3],
    ])
  })
  it('is else the next indicator of a competence that is open, a key indicator first', () => {
    expect(told(asked([koch], { kueche: { kochen: 3 }, service: { gast: 3 } }, ['koch']))).toEqual([
      ['kueche/planen/zeigen', 0.1],
    ])
    expect(
      told(asked([koch], { kueche: { kochen: 3, planen: { zeigen: 2 } }, service: { gast: 3 } }, ['koch'])),
    ).toEqual([['kueche/planen/tun', 0.1]])
  })
  it('is nothing where everything has an answer in one view', () => {
    expect(asked([koch], { kueche: { kochen: 3, planen: 0 }, service: { gast: 1 } }, ['koch'])).toEqual([])
    const catalog = catalogOf(...rubrics, koch)
    const others = { kochen: 0, planen: 4 }
    const profiles = [profileOf('kueche', { others }, catalog), profileOf('service', { self: { gast: 2 } }, catalog)]
    expect(suggestQuestions(profiles, catalog, { on, wanted: ['koch'] })).toEqual([])
  })
  it('is nothing where nobody can be asked, and where there is no qualified occupation', () => {
    expect(asked([occupation('still', [area('a', 5, [])])], {}, ['still'])).toEqual([])
    expect(asked([occupation('a-hilfe', asking({ 'kueche/kochen': 1 }), { helper: true })], {})).toEqual([])
  })
  it('is asked for all qualified occupations where the person wants none and nothing is known', () => {
    const kellner = occupation('kellner', asking({ 'service/gast': 50, 'kueche/putzen': 50 }))
    const helper = occupation('a-hilfe', asking({ 'kueche/putzen': 9 }), { helper: true })
    expect(told(asked([koch, kellner, helper], {}))).toEqual([
      ['kueche', 0.6],
      ['service', 0.4],
    ])
    expect(told(asked([koch, helper], { service: { gast: 0 } }))).toEqual([['kueche', 0.7]])
  })
  it('weighs over all that the person wants', () => {
    const kellner = occupation('kellner', asking({ 'service/gast': 50, 'service/kasse': 30, 'kueche/putzen': 20 }))
    const found = asked([koch, kellner], {}, ['koch', 'kellner'])
    expect(told(found)).toEqual([
      ['service', 0.55],
      ['kueche', 0.45],
    ])
    expect(found[0]?.settles.map(({ occupation: id, competence: name }) => `${id} ${name}`).sort()).toEqual([
      'kellner service/gast',
      'kellner service/kasse',
      'koch service/gast',
    ])
  })
  it('looks at the first three qualified occupations where the person wants none, and at no helper', () => {
    const jobs = [9, 8, 7, 6].map((weight, i) =>
      occupation(`beruf-${i}`, asking({ 'kueche/kochen': weight, 'service/gast': 10 - weight })),
    )
    const helper = occupation('a-hilfe', asking({ 'kueche/kochen': 1, 'kueche/putzen': 9 }), { helper: true })
    const found = asked([...jobs, helper], { kueche: { kochen: 2 } })
    expect(found.flatMap(({ settles }) => settles.map(({ occupation: id }) => id)).sort()).toEqual([
      'beruf-0',
      'beruf-1',
      'beruf-2',
    ])
    expect(told(found)).toEqual([['service', 0.2]])
  })
  it('divides an area by its requirements, and says each way where one of several is enough', () => {
    const both = occupation('beides', [
      area('a', 10, [need(2, 'kueche/kochen'), need(2, 'kueche/planen'), need(3, 'kueche/putzen', 'service/gast')]),
      area('b', 20, []),
    ])
    const catalog = catalogOf(...rubrics, both)
    const profile = profileOf('kueche', { self: { kochen: 2, putzen: { zeigen: 2 } } }, catalog)
    expect(told(suggestQuestions([profile], catalog, { on, wanted: ['beides'] }))).toEqual([
      ['kueche/planen/zeigen', 0.111111111],
      ['kueche/putzen/tun', 0.111111111],
      ['service', 0.111111111],
    ])
  })
  it('counts a requirement once for a rubric that holds several of its competences', () => {
    const one = occupation('eins', [area('a', 10, [need(2, 'kueche/kochen', 'kueche/planen')])])
    const [suggestion] = asked([one], {}, ['eins'])
    expect(suggestion?.share).toBe(1)
    expect(suggestion?.settles).toEqual([{ occupation: 'eins', area: 'a', competence: 'kueche/kochen', level: 2 }])
  })
  it('follows what is wanted to the occupation that counts in its place', () => {
    const old = occupation('alt', asking({ 'service/kasse': 5 }), {
      training: { validTo: '2020-01-01', replacedBy: 'koch' },
    })
    expect(asked([old, koch], {}, ['alt'])[0]?.settles[0]?.occupation).toBe('koch')
  })
})

describe('what does not apply to the person', () => {
  const koch = occupation('koch', asking({ 'kueche/kochen': 10, 'kueche/planen': 5 }))
  const catalog = catalogOf(...rubrics, koch)
  const withAbsent = (absent: string, part: string): Profile => {
    const json = assessmentOf('kueche', { self: { planen: 2 } })
    const rating = { id: 'x', indicator: `kochen/${part}`, source: 'self', absent, on: '2026-10-01' }
    return scoreAssessment(parsed({ ...json, ratings: [...json.ratings, rating] }, catalog), catalog, { on })
  }
  const next = (profile: Profile) => told(suggestQuestions([profile], catalog, { on, wanted: ['koch'] }))

  it('is not asked again, the next indicator is', () => {
    expect(next(withAbsent('notApplicable', 'zeigen'))).toEqual([['kueche/kochen/tun', 0.666666667]])
  })
  it('is asked again where she only did not answer', () => {
    expect(next(withAbsent('notAnswered', 'zeigen'))).toEqual([['kueche/kochen/zeigen', 0.666666667]])
  })
})

describe('the order of the questions of a competence', () => {
  const shipped = loadCatalog(documents)
  const acts = ['tun', 'wissen', 'putzen', 'zeigen', 'enden']
  const gate = (level: number, id: string) => ({ level, indicator: id, atLeast: 2, text: { de: 'x', en: 'x' } })
  const own = competence('kochen', {
    indicators: acts.map((id) => (id === 'wissen' ? { ...indicator(id), ask: 'know' } : indicator(id))),
    gates: [gate(4, 'putzen'), gate(2, 'enden')],
  })
  const catalog = catalogOf(
    rubric('kueche', [own, competence('planen')]),
    occupation('koch', asking({ 'kueche/kochen': 1 }, 3)),
  )

  it('is that of the form: what opens it, then what the lowest gate waits for; nobody is asked what never enters the level', () => {
    const order: (string | null | undefined)[] = []
    const rated: Record<string, number> = {}
    for (let i = 0; i < acts.length; i += 1) {
      const profile = profileOf('kueche', { self: { planen: 2, kochen: rated } }, catalog)
      const [next] = suggestQuestions([profile], catalog, { on, wanted: ['koch'] })
      if (!next) break
      order.push(next.indicator)
      rated[String(next.indicator).split('/')[1] ?? ''] = 3
    }
    expect(order).toEqual(['kochen/tun', 'kochen/enden'])
  })
  it('begins with the act that the form begins with, for every shipped competence without a key', () => {
    for (const [name, { own: loaded }] of shipped.competences) {
      const entry = loaded.competence.indicators.find(({ ask }) => ask !== 'know')
      const [rubricId = '', competenceId = ''] = name.split('/')
      const version = shipped.newestRubrics.get(rubricId)?.rubric.version ?? ''
      const base = {
        format: 1,
        kind: 'assessment',
        id: 'leer',
        rubric: { id: rubricId, version },
        sources: [],
        ratings: [],
      }
      const profile = scoreAssessment(parsed(base, shipped), shipped, { on })
      const found = shownBy([profile], shipped).get(name)
      if (!entry || !found || loaded.competence.indicators.some(({ key }) => key)) continue
      expect([competenceId, nextIndicator(found)]).toEqual([competenceId, entry.id])
    }
  })
})

describe('the reason', () => {
  const koch = occupation('koch', asking({ 'kueche/kochen': 60, 'service/gast': 40 }))
  it('names the question and each requirement that it settles', () => {
    const catalog = catalogOf(...rubrics, koch)
    const [open] = suggestQuestions([profileOf('kueche', { self: { planen: 1 } }, catalog)], catalog, {
      ...{ on, wanted: ['koch'] },
    })
    expect(open && explain(open.reason, de)).toMatchObject({
      text: 'Als Nächstes fragen: „Ich zeigen“',
      because: [
        {
          text: expect.stringMatching(
            /^Beruf koch, Bereich kueche-kochen: Kompetenz kochen. Dazu fehlen noch Angaben. Gefragt ist „/u,
          ),
        },
      ],
    })
    const [whole] = suggestQuestions([], catalog, { on, wanted: ['koch'] })
    expect(whole && explain(whole.reason, de).text).toBe('Als Nächstes fragen: „Raster kueche“')
  })
  it('says once what several areas of an occupation ask', () => {
    const twice = ['b', 'a'].map((id) => area(id, 10, [need(2, 'kueche/kochen')]))
    const catalog = catalogOf(...rubrics, occupation('koch', [...twice, area('c', 5, [need(3, 'kueche/kochen')])]))
    const [open] = suggestQuestions([], catalog, { on, wanted: ['koch'] })
    expect(open?.settles).toHaveLength(3)
    expect(open?.reason.because.map(({ params, texts }) => [params['area'], texts?.['area']?.de])).toEqual([
      ['b, a', 'Bereich b; Bereich a'],
      ['c', 'Bereich c'],
    ])
  })
  it('asks in the words of the version that was used, also where the newest has the indicator no more', () => {
    const before = competence('kochen', { indicators: [indicator('tun'), indicator('frueher', { key: true })] })
    const old = rubric('kueche', [before, competence('planen')])
    const newer = rubric('kueche', [competence('kochen'), competence('planen')], '2.0.0')
    const catalog = catalogOf(old, newer, occupation('eins', asking({ 'kueche/kochen': 1 })))
    const [suggestion] = suggestQuestions([profileOf('kueche', { self: { planen: 2 } }, catalog)], catalog, {
      ...{ on, wanted: ['eins'] },
    })
    expect(suggestion?.indicator).toBe('kochen/frueher')
    expect(suggestion && explain(suggestion.reason, de).text).toContain('Ich frueher')
  })
  it('has the declared shape, frozen and the same twice', () => {
    const catalog = catalogOf(...rubrics, koch)
    const ask = () => suggestQuestions([], catalog, { on, wanted: ['koch'] })
    for (const one of ask()) expect(SuggestionShape.safeParse(JSON.parse(JSON.stringify(one))).error).toBeUndefined()
    expect(Object.isFrozen(ask()) && ask().every((one) => Object.isFrozen(one) && Object.isFrozen(one.settles))).toBe(
      true,
    )
    expect(JSON.stringify(ask())).toBe(JSON.stringify(ask()))
  })
})

describe('as a law', () => {
  const names = ['kueche/kochen', 'kueche/planen', 'kueche/putzen', 'service/gast', 'service/kasse']
  const level = fc.integer({ min: 0, max: 4 })
  const requirement = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }))
    .map(([at, own]) => need(at, ...own))
  const jobs = fc.array(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(requirement, { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 3 },
  )
  const catalogFor = (lists: readonly (readonly (readonly [number, readonly object[]])[])[]) =>
    catalogOf(
      ...rubrics,
      ...lists.map((list, i) =>
        occupation(
          `beruf-${i}`,
          list.map(([weight, requirements], at) => area(`a${at}`, weight, requirements)),
        ),
      ),
    )
  type Rated = Readonly<Record<string, Readonly<Record<string, number>>>>
  const profilesOf = (rated: Rated, catalog: Catalog) =>
    Object.entries(rated).map(([id, levels]) => {
      const self: Record<string, Record<string, number>> = {}
      for (const [address, at] of Object.entries(levels)) {
        const [name = '', part = ''] = address.split('/')
        self[name] = { ...self[name], [part]: at }
      }
      return profileOf(id, { self }, catalog)
    })
  const partsIn = (id: string) =>
    names.flatMap((name) => (name.startsWith(`${id}/`) ? [name.slice(id.length + 1)] : []))
  /** The person answers what was suggested. */
  const answered = (rated: Rated, { rubric: id, indicator: address }: Suggestion, at: number): Rated => {
    const addresses = address === null ? partsIn(id).flatMap((name) => [`${name}/tun`, `${name}/zeigen`]) : [address]
    return { ...rated, [id]: { ...rated[id], ...Object.fromEntries(addresses.map((one) => [one, at])) } }
  }
  const openIn = (rated: Rated, catalog: Catalog, wanted: readonly string[]) =>
    matchOccupations(profilesOf(rated, catalog), catalog, { on, wanted })
      .filter((match) => match.wanted)
      .flatMap(({ occupation: { id }, areas }) =>
        areas.flatMap(({ id: own, requirements }) =>
          requirements.flatMap(({ self, others, competences }) =>
            self.word === 'unknown' && others.word === 'unknown' ? [`${id} ${own} ${competences.join()}`] : [],
          ),
        ),
      )

  it('asking a whole rubric settles what the suggestion names', () => {
    fc.assert(
      fc.property(jobs, level, (lists, at) => {
        const catalog = catalogFor(lists)
        const wanted = lists.map((_, i) => `beruf-${i}`)
        const [first] = suggestQuestions([], catalog, { on, wanted })
        fc.pre(first !== undefined)
        if (!first) return
        // Level 4 meets any one of the competences; below that another one may still be open.
        const after = openIn(answered({}, first, 4), catalog, wanted)
        for (const one of first.settles)
          expect(after.filter((open) => open.startsWith(`${one.occupation} ${one.area} ${one.competence}`))).toEqual([])
        expect(openIn(answered({}, first, at), catalog, wanted).length).toBeLessThanOrEqual(
          openIn({}, catalog, wanted).length,
        )
      }),
      { numRuns: 100 },
    )
  })
  it('asking what is suggested, one after the other, comes to an end at which nothing is open, and asks nothing twice', () => {
    fc.assert(
      fc.property(jobs, fc.array(level, { minLength: 12, maxLength: 12 }), (lists, levels) => {
        const catalog = catalogFor(lists)
        const wanted = lists.map((_, i) => `beruf-${i}`)
        let rated: Rated = { kueche: { 'kochen/tun': 2 } }
        const questions: string[] = []
        for (const at of levels) {
          const [next] = suggestQuestions(profilesOf(rated, catalog), catalog, { on, wanted })
          if (!next) break
          questions.push(`${next.rubric}/${next.indicator}`)
          rated = answered(rated, next, at)
        }
        expect(questions).toEqual([...new Set(questions)])
        expect(suggestQuestions(profilesOf(rated, catalog), catalog, { on, wanted })).toEqual([])
        expect(openIn(rated, catalog, wanted)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
  it('shares add up to the part that is open where each requirement has one competence, and never pass 1 alone', () => {
    const single = jobs.map((lists) =>
      lists.map((list) =>
        list.map(([weight, requirements]): [number, object[]] => [
          weight,
          requirements.map(({ competences: [name = ''], level: at }) => need(at, name)),
        ]),
      ),
    )
    fc.assert(
      fc.property(single, fc.boolean(), (lists, isBegun) => {
        const catalog = catalogFor(lists)
        const wanted = lists.map((_, i) => `beruf-${i}`)
        const profiles = isBegun ? profilesOf({ kueche: { 'kochen/tun': 2, 'kochen/zeigen': 2 } }, catalog) : []
        const found = suggestQuestions(profiles, catalog, { on, wanted })
        const shares = found.map(({ share }) => share)
        expect(shares).toEqual([...shares].sort((a, b) => b - a))
        const open = matchOccupations(profiles, catalog, { on, wanted }).map(({ areas }) => {
          const total = areas.reduce((sum, { weight }) => sum + weight, 0)
          const parts = areas.map(({ weight, requirements }) => {
            const unknown = requirements.filter(
              ({ self, others }) => self.word === 'unknown' && others.word === 'unknown',
            )
            return requirements.length === 0 ? 0 : (weight * unknown.length) / requirements.length / total
          })
          return parts.reduce((sum, one) => sum + one, 0)
        })
        const expected = open.reduce((sum, one) => sum + one, 0) / lists.length
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(expected, 6)
      }),
      { numRuns: 100 },
    )
  })
})

it('suggests for shipped occupations what their rubrics have', () => {
  const shipped = loadCatalog(documents)
  for (const id of shipped.occupations.keys()) {
    for (const { rubric: own, settles, share } of suggestQuestions([], shipped, { on, wanted: [id] })) {
      expect(shipped.newestRubrics.has(own)).toBe(true)
      expect(settles.length).toBeGreaterThan(0)
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThanOrEqual(1)
    }
  }
})
