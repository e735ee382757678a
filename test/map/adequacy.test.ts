import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import { adequacy } from '../../src/map/adequacy.js'
import { matchOccupations } from '../../src/map/match.js'
import { Adequacy as AdequacyShape } from '../../src/model/adequacy.js'
import type { Reason } from '../../src/model/reason.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import { deepFreeze } from '../deep-freeze.js'
import {
  area,
  bound,
  catalogOf,
  codes,
  competence,
  need,
  occupation,
  on,
  profileOf,
  rubric,
  type Said,
} from './documents.js'

const kitchen = rubric('kueche', [competence('kochen'), competence('planen')])
const asking = (name: string, level: number) => [area('a', 10, [need(level, `kueche/${name}`)])]
const helper = occupation('hilfe', asking('kochen', 1), { kldb: '29301', helper: true })
const cook = occupation('koch', asking('kochen', 2), { kldb: '29302' })
const planner = occupation('planer', asking('planen', 3), { kldb: '29303' })
const known = codes('29301', '29302', '29303', '29392', '29393', '63302', '63304')
const catalog = catalogOf(kitchen, helper, cook, planner, known)

const ask = (job: string, said: Said, own: Catalog = catalog) =>
  adequacy(job, [profileOf('kueche', said, own)], own, { on })
const wordsOf = (job: string, said: Said, own: Catalog = catalog) => {
  const { self, others } = ask(job, said, own)
  return [self.word, others.word]
}

describe('a job held against what is there', () => {
  it('is below where more is there for the most part, in each view for itself', () => {
    expect(wordsOf('29301', { self: { kochen: 2 } })).toEqual(['below', 'unknown'])
    expect(wordsOf('29301', { others: { kochen: 2 } })).toEqual(['unknown', 'below'])
    expect(wordsOf('29301', { self: { kochen: 1 }, others: { kochen: 2 } })).toEqual(['fits', 'below'])
  })
  it('fits where as much is there, also in another occupation', () => {
    expect(wordsOf('29302', { self: { kochen: 2 }, others: { kochen: 3 } })).toEqual(['fits', 'fits'])
    expect(wordsOf('63302', { self: { kochen: 2 } })).toEqual(['fits', 'unknown'])
  })
  it('is above where its own occupation was looked at and less is there', () => {
    expect(wordsOf('29302', { self: { kochen: 1 }, others: { kochen: 0 } })).toEqual(['above', 'above'])
    expect(wordsOf('29303', { self: { kochen: 2, planen: 1 }, others: { planen: 2 } })).toEqual(['above', 'above'])
  })
  it('is unknown where its own occupation was not looked at, or is no part of the catalog', () => {
    expect(wordsOf('29303', { self: { kochen: 2 }, others: { kochen: 0 } })).toEqual(['unknown', 'unknown'])
    expect(wordsOf('63304', { self: { kochen: 4, planen: 4 } })).toEqual(['unknown', 'unknown'])
    expect(wordsOf('29302', {})).toEqual(['unknown', 'unknown'])
    expect(wordsOf('29302', { self: { kochen: { zeigen: 4 } } })).toEqual(['unknown', 'unknown'])
  })
  it('is known from bounds alone where they say enough', () => {
    expect(wordsOf('29302', { self: { kochen: bound(0) }, others: { kochen: bound(2) } })).toEqual(['above', 'fits'])
  })
  it('says the level, and where the highest that is there stands', () => {
    expect(ask('29301', { self: { kochen: 2, planen: 3 }, others: { kochen: 1 } })).toMatchObject({
      ...{ on: '2026-11-23', job: '29301', level: 1 },
      self: { word: 'below', level: 3, occupation: 'planer' },
      others: { word: 'fits', level: 1, occupation: 'hilfe' },
    })
    expect(ask('29302', { self: { kochen: 0 } })).toMatchObject({
      self: { word: 'above', level: null, occupation: null },
      others: { word: 'unknown', level: null, occupation: null },
    })
  })
  it('takes the most of all trainings of one code', () => {
    const long = occupation('lang', [...asking('planen', 2), area('b', 5, [need(4, 'kueche/kochen')])], {
      kldb: '29302',
    })
    const both = catalogOf(kitchen, cook, long)
    expect(ask('29302', { self: { kochen: 2, planen: 0 } }, both).self).toEqual({
      ...{ word: 'fits', level: 2, occupation: 'koch' },
    })
  })
})

describe('of several that stand at the highest level', () => {
  const said = { self: { kochen: 2, planen: 2 } }
  const levelTwo = (id: string, kldb: string, more: object = {}) =>
    occupation(id, [area('a', 10, [need(2, 'kueche/kochen')])], { kldb, ...more })
  const occupationOf = (job: string, ...list: readonly object[]) =>
    ask(job, said, catalogOf(kitchen, known, ...list)).self.occupation

  it('that of the job itself is named, then the longest training, then the one of which most is there, then by id', () => {
    expect(occupationOf('63302', levelTwo('a', '29302', { dqr: 4 }), levelTwo('b', '63302', { dqr: 3 }))).toBe('b')
    expect(occupationOf('29302', levelTwo('a', '29302', { dqr: 3 }), levelTwo('b', '29302', { dqr: 4 }))).toBe('b')
    const half = occupation('a', [area('a', 10, [need(2, 'kueche/kochen')]), area('b', 5, [need(4, 'kueche/kochen')])])
    expect(occupationOf('29302', half, levelTwo('b', '29302'))).toBe('b')
    expect(occupationOf('29302', levelTwo('b', '29302'), levelTwo('a', '29302'))).toBe('a')
  })
  it('the sentence speaks of the level of the job and not of its work', () => {
    const { reason } = ask('63302', said, catalogOf(kitchen, known, cook))
    const told = explain(reason, de)
    expect(told.text).toBe('Stelle 63302. Dazu wissen wir noch nicht genug.')
    expect(told.because[0]?.text).toBe(
      'Eigene Sicht: Das Niveau der Stelle passt zu dem, was angegeben ist. Grundlage: Beruf koch.',
    )
  })
})

describe('a code', () => {
  it('of supervision and management says nothing: one person with a kiosk has it as well', () => {
    for (const job of ['29392', '29393']) {
      const found = ask(job, { self: { kochen: 4, planen: 4 }, others: { kochen: 0, planen: 0 } })
      expect([found.self.word, found.others.word]).toEqual(['unknown', 'unknown'])
      expect(found.reason.because.map(({ params }) => params['leads'])).toEqual([true, true])
    }
    expect(ask('29302', {}).reason.because.map(({ params }) => params['leads'])).toEqual([false, false])
  })
  it('of supervision stays unknown where an occupation of the catalog carries it', () => {
    const chief = occupation('chef', asking('planen', 3), { kldb: '29393' })
    expect(wordsOf('29393', { self: { planen: 1 }, others: { planen: 3 } }, catalogOf(kitchen, chief, known))).toEqual([
      'unknown',
      'unknown',
    ])
  })
  it('that does not exist is a wrong call', () => {
    for (const job of ['29304', '29300', '29305', '2930', '293022', 'koch', '', ' 29302', '29302\n', '２９３０２'])
      expect(() => ask(job, {})).toThrow(
        new TypeError(`KldB 2010 has no code "${job}". Look it up: codes of helpers are not made from other codes.`),
      )
  })
  it('of helpers that is made from another code is a wrong call with the shipped codes', () => {
    const shipped = loadCatalog(documents)
    expect(() => adequacy('22341', [], shipped, { on })).toThrow('KldB 2010 has no code "22341".')
    expect(adequacy('22342', [], shipped, { on })).toMatchObject({ level: 2, self: { word: 'unknown' } })
  })
  it('is only looked at for its form where the catalog has no codes', () => {
    const own = catalogOf(kitchen, helper, cook)
    expect(wordsOf('22341', { self: { kochen: 2 } }, own)).toEqual(['below', 'unknown'])
    expect(() => ask('22345', {}, own)).toThrow(TypeError)
    expect(() => ask('2234', {}, own)).toThrow(TypeError)
  })
})

describe('an occupation out of force', () => {
  const stepsOf = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(stepsOf)]
  const old = (training: object) => occupation('alt', asking('kochen', 2), { kldb: '29302', training })

  it('counts where nothing follows it, and says so', () => {
    const own = catalogOf(kitchen, old({ validTo: '2020-07-31' }))
    const { self, reason } = ask('29301', { self: { kochen: 2 } }, own)
    expect(self).toEqual({ word: 'below', level: 2, occupation: 'alt' })
    expect(stepsOf(reason).filter(({ code }) => code === 'map/validity')).toMatchObject([
      { value: '2020-07-31', params: { kind: 'ended' } },
    ])
  })
  it('is not asked where another follows it', () => {
    const own = catalogOf(kitchen, old({ validTo: '2020-07-31', replacedBy: 'planer' }), planner)
    expect(ask('29302', { self: { kochen: 2, planen: 0 } }, own).self).toMatchObject({ word: 'unknown', level: null })
  })
  it('is not mentioned while it is in force', () => {
    expect(stepsOf(ask('29301', { self: { kochen: 2 } }).reason).map(({ code }) => code)).not.toContain('map/validity')
  })
})

describe('the call', () => {
  const said = { self: { kochen: 2, planen: 1 }, others: { kochen: 1 } }
  const profiles = [profileOf('kueche', said, catalog)]

  it('gives without reasons the same less every reason', () => {
    const { reason, ...less } = adequacy('29303', profiles, catalog, { on })
    expect(reason.code).toBe('map/adequacy')
    expect(adequacy('29303', profiles, catalog, { on, reasons: false })).toEqual(less)
    expect(JSON.stringify(less)).not.toContain('"reason"')
  })
  it('has the declared shape, takes frozen profiles and answers twice alike', () => {
    const found = adequacy('29303', deepFreeze(profiles), catalog, deepFreeze({ on }))
    expect(AdequacyShape.safeParse(JSON.parse(JSON.stringify(found))).error).toBeUndefined()
    expect(JSON.stringify(adequacy('29303', profiles, catalog, { on }))).toBe(JSON.stringify(found))
    expect(Object.isFrozen(found) && Object.isFrozen(found.self) && Object.isFrozen(found.reason)).toBe(true)
  })
  it('does not depend on the order of documents, reasons included', () => {
    const twins = ['b', 'a'].map((id) => occupation(id, asking('planen', id === 'a' ? 3 : 4), { kldb: '29303' }))
    const [forwards, backwards] = [twins, [...twins].reverse()].map((list) => catalogOf(kitchen, helper, ...list))
    if (!forwards || !backwards) throw new Error('There are two catalogs.')
    for (const planen of [0, 1, 2, 3, 4]) {
      const person = { self: { kochen: 1, planen }, others: { planen } }
      expect(ask('29303', person, backwards)).toEqual(ask('29303', person, forwards))
    }
  })
})

it('is never above from ignorance, and never says more than the matches do', () => {
  const level = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }).map(bound))
  const rated = fc.dictionary(fc.constantFrom('kochen', 'planen'), level, { maxKeys: 2 })
  const job = fc.constantFrom('29301', '29302', '29303', '63302', '63304', '29392')
  const seen = new Set<string>()
  fc.assert(
    fc.property(job, rated, rated, (code, self, others) => {
      const profiles = [profileOf('kueche', { self, others }, catalog)]
      const found = adequacy(code, profiles, catalog, { on })
      const own: Readonly<Record<string, string>> = { '29301': 'hilfe', '29302': 'koch', '29303': 'planer' }
      const levels: Readonly<Record<string, number>> = { hilfe: 1, koch: 2, planer: 3 }
      const matches = matchOccupations(profiles, catalog, { on, wanted: Object.keys(levels) })
      for (const side of ['self', 'others'] as const) {
        const mostly = matches.filter(({ overall }) => overall[side] === 'all' || overall[side] === 'mostly')
        const most = mostly.map(({ occupation: { id } }) => levels[id] ?? 0).sort()
        const looked = matches.find(({ occupation: { id } }) => id === own[code])?.overall[side] ?? null
        const { word, level: at } = found[side]
        seen.add(word)
        expect(at).toBe(most.at(-1) ?? null)
        if (word === 'above') expect([looked, most.includes(Number(code.at(4)))]).not.toContain(null)
        if (word === 'above') expect(at ?? 0).toBeLessThan(Number(code.at(4)))
        if (looked === null) expect(word).not.toBe('above')
      }
    }),
    { numRuns: 300 },
  )
  expect([...seen].sort()).toEqual(['above', 'below', 'fits', 'unknown'])
})
