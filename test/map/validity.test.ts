import { describe, expect, it } from 'vitest'
import { buildDossier } from '../../src/dossier/dossier.js'
import { checkDocuments } from '../../src/load/load.js'
import { matchOccupations } from '../../src/map/match.js'
import { countingOn, inPlaceOf, validityOn } from '../../src/map/validity.js'
import type { Match } from '../../src/model/match.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import { must as condition, fact, factsOf, pathway } from '../path/documents.js'
import {
  area,
  assessmentOf,
  catalogOf,
  competence,
  need,
  occupation,
  on,
  parsed,
  profileOf,
  rubric,
} from './documents.js'

const kitchen = rubric('kueche', [competence('kochen'), competence('planen')])
const asking = (level = 2) => [area('a', 10, [need(level, 'kueche/kochen')])]
const job = (id: string, training: object = {}) => occupation(id, asking(), { training })

/** All occupations that are listed for somebody who cooks on her own. */
function matchesOf(occupations: readonly object[], wanted: readonly string[] = [], self: object = { kochen: 2 }) {
  const catalog = catalogOf(kitchen, ...occupations)
  return matchOccupations([profileOf('kueche', { self: { ...self } }, catalog)], catalog, { on, wanted })
}
const told = ({ occupation: { id }, validity, replaces, wanted }: Match) => ({ id, validity, replaces, wanted })
const notes = ({ reason }: Match) =>
  reason.because.filter(({ code }) => code === 'map/validity').map((step) => explain({ ...step, because: [] }, de).text)

describe('the day of a regulation', () => {
  const validOn = (training: object) => {
    const loaded = catalogOf(kitchen, job('koch', training)).occupations.get('koch')
    return loaded && validityOn(loaded, on)
  }
  it('is in force from its first day to its last', () => {
    expect(validOn({ validFrom: on, validTo: on })).toBeNull()
    expect(validOn({})).toBeNull()
    expect(validOn({ validFrom: '2022-08-01' })).toBeNull()
  })
  it('has ended after its last day and has not begun before its first', () => {
    expect(validOn({ validTo: '2026-11-22' })).toEqual({ kind: 'ended', day: '2026-11-22' })
    expect(validOn({ validFrom: '2026-11-24' })).toEqual({ kind: 'notYet', day: '2026-11-24' })
  })
})

describe('an occupation out of force', () => {
  it('stays with a visible note where nothing follows it', () => {
    const [match, ...more] = matchesOf([job('alt', { validTo: '2020-07-31' })])
    expect(match && told(match)).toEqual({
      ...{ id: 'alt', validity: { kind: 'ended', day: '2020-07-31' }, replaces: [], wanted: false },
    })
    expect(match && notes(match)).toEqual(['Die Regelung für diesen Beruf galt bis 31.07.2020.'])
    expect(more).toEqual([])
  })
  it('stays with a visible note where it is not in force yet', () => {
    const [match] = matchesOf([job('neu', { validFrom: '2027-01-01' })], ['neu'])
    expect(match && told(match)).toEqual({
      ...{ id: 'neu', validity: { kind: 'notYet', day: '2027-01-01' }, replaces: [], wanted: true },
    })
    expect(match && notes(match)).toEqual(['Die Regelung für diesen Beruf gilt ab 01.01.2027.'])
  })
  it('says nothing of the kind while it is in force', () => {
    const [match] = matchesOf([job('koch', { validFrom: '2022-08-01', validTo: '2029-07-31' })])
    expect([match?.validity, match && notes(match)]).toEqual([null, []])
  })
})

describe('an occupation that is replaced', () => {
  const old = job('alt', { validTo: '2022-07-31', replacedBy: 'neu' })

  it('gives way to the one that follows, which names it where the person wants it', () => {
    expect(matchesOf([old, job('neu')]).map(told)).toEqual([{ id: 'neu', validity: null, replaces: [], wanted: false }])
    const [match, ...more] = matchesOf([old, job('neu')], ['alt'])
    expect(match && told(match)).toEqual({ id: 'neu', validity: null, replaces: ['alt'], wanted: true })
    expect(match && notes(match)).toEqual(['Dieser Beruf ersetzt „Beruf alt“.'])
    expect(more).toEqual([])
  })
  it('stays until its last day', () => {
    const ending = job('alt', { validTo: on, replacedBy: 'neu' })
    expect(matchesOf([ending, job('neu')], ['alt']).map(told)).toEqual([
      { id: 'alt', validity: null, replaces: [], wanted: true },
      { id: 'neu', validity: null, replaces: [], wanted: false },
    ])
  })
  it('is followed through a chain of successors, each wish named', () => {
    const middle = job('mitte', { validTo: '2024-07-31', replacedBy: 'neu' })
    const chain = [job('alt', { validTo: '2022-07-31', replacedBy: 'mitte' }), middle, job('neu')]
    expect(matchesOf(chain, ['mitte', 'alt']).map(told)).toEqual([
      { id: 'neu', validity: null, replaces: ['mitte', 'alt'], wanted: true },
    ])
    expect(matchesOf(chain, ['neu', 'alt', 'neu']).map(told)).toEqual([
      { id: 'neu', validity: null, replaces: ['alt'], wanted: true },
    ])
  })
  it('ends the chain at the first that is still in force', () => {
    const chain = [old, job('neu', { validTo: '2030-07-31', replacedBy: 'spaeter' }), job('spaeter')]
    const places = catalogOf(kitchen, ...chain)
    const placeOf = (id: string) => {
      const loaded = places.occupations.get(id)
      return loaded && inPlaceOf(loaded, places, on).occupation.id
    }
    expect(['alt', 'neu', 'spaeter'].map(placeOf)).toEqual(['neu', 'neu', 'spaeter'])
  })
  it('is replaced with a note where it has ended before its successor begins', () => {
    const [match, ...more] = matchesOf([old, job('neu', { validFrom: '2027-01-01' })], ['alt'])
    expect(match && told(match)).toEqual({
      ...{ id: 'neu', validity: { kind: 'notYet', day: '2027-01-01' }, replaces: ['alt'], wanted: true },
    })
    expect(match && notes(match)).toHaveLength(2)
    expect(more).toEqual([])
  })
  it('is followed without a last day as soon as the successor is in force', () => {
    const renamed = job('alt', { replacedBy: 'neu' })
    const placesWith = (training: object) => matchesOf([renamed, job('neu', training)], ['alt']).map(told)
    expect(placesWith({ validFrom: on })).toEqual([{ id: 'neu', validity: null, replaces: ['alt'], wanted: true }])
    expect(placesWith({})).toEqual([{ id: 'neu', validity: null, replaces: ['alt'], wanted: true }])
    expect(placesWith({ validFrom: '2026-11-24' })).toEqual([
      { id: 'alt', validity: null, replaces: [], wanted: true },
      { id: 'neu', validity: { kind: 'notYet', day: '2026-11-24' }, replaces: [], wanted: false },
    ])
  })
  it('comes with everybody who wanted one of those that it joined', () => {
    const joined = [old, job('auch', { validTo: '2021-07-31', replacedBy: 'neu' }), job('neu')]
    expect(matchesOf(joined, ['auch', 'alt'], {}).map(told)).toEqual([
      { id: 'neu', validity: null, replaces: ['auch', 'alt'], wanted: true },
    ])
  })
  it('is judged by what the successor asks', () => {
    const [match] = matchesOf([old, occupation('neu', asking(3))], ['alt'])
    expect(match?.areas[0]?.requirements).toMatchObject([{ level: 3, self: { word: 'near', level: 2 } }])
  })
  it('is followed through a chain of any length', () => {
    const length = 20_000
    const catalog = catalogOf(kitchen, job('koch'))
    const koch = catalog.occupations.get('koch')
    if (!koch) throw new Error('The catalog holds the occupation.')
    const chain = Array.from({ length }, (_, i) => {
      const training = i + 1 < length ? { validTo: '2020-01-01', replacedBy: `beruf-${i + 1}` } : {}
      return { ...koch, occupation: { ...koch.occupation, id: `beruf-${i}`, training } }
    })
    const occupations = new Map(chain.map((one) => [one.occupation.id, one]))
    expect(inPlaceOf(chain[0] ?? koch, { ...catalog, occupations }, on).occupation.id).toBe('beruf-19999')
    expect(countingOn({ ...catalog, occupations }, on).map(({ occupation: { id } }) => id)).toEqual(['beruf-19999'])
  })
})

describe('a circle of successors', () => {
  const circlesIn = (...occupations: readonly object[]) =>
    checkDocuments([kitchen, ...occupations]).flatMap(({ code, params }) =>
      code === 'occupation/circle' ? [params['circle']] : [],
    )
  it('is an issue of each occupation in it, however long it is', () => {
    expect(circlesIn(job('a', { replacedBy: 'a' }))).toEqual(['a > a'])
    expect(
      circlesIn(job('a', { replacedBy: 'b' }), job('b', { replacedBy: 'c' }), job('c', { replacedBy: 'a' })),
    ).toEqual(['a > b > c > a', 'b > c > a > b', 'c > a > b > c'])
  })
  it('is no issue of an occupation that only leads to it, and none where a chain ends', () => {
    const tail = job('vorher', { replacedBy: 'a' })
    expect(circlesIn(tail, job('a', { replacedBy: 'b' }), job('b', { replacedBy: 'a' }))).toEqual([
      'a > b > a',
      'b > a > b',
    ])
    expect(circlesIn(tail, job('a', { replacedBy: 'b' }), job('b'))).toEqual([])
  })
  it('never reaches matching', () => {
    expect(() => catalogOf(kitchen, job('a', { replacedBy: 'b' }), job('b', { replacedBy: 'a' }))).toThrow(
      /replaces itself/u,
    )
  })
})

describe('the pathways of a dossier', () => {
  const old = job('alt', { validTo: '2022-07-31', replacedBy: 'neu' })
  const path = [factsOf(fact('adult', 'boolean', 'person')), pathway('weg', [condition('adult', { var: 'adult' })])]
  function pathwaysOf(occupations: readonly object[], wanted: readonly string[]) {
    const catalog = catalogOf(kitchen, ...path, ...occupations)
    const assessments = [parsed(assessmentOf('kueche', { self: { kochen: 2 }, wanted }), catalog)]
    const parts = { assessments, situation: { on, person: { adult: true } }, holder: null, issuer: null, sample: false }
    return buildDossier(parts, catalog, { on }).pathways.map(({ occupation: id }) => id)
  }

  it('belong to the occupation that counts in place of the wanted one', () => {
    expect(pathwaysOf([old, job('neu')], ['alt'])).toEqual(['neu'])
  })
  it('stand once where both the old and the new one are wanted, in the order given', () => {
    expect(pathwaysOf([old, job('neu'), job('koch')], ['alt', 'koch', 'neu'])).toEqual(['neu', 'koch'])
  })
  it('belong to the wanted one while it is in force, or where nothing follows it', () => {
    expect(pathwaysOf([job('alt', { validTo: on, replacedBy: 'neu' }), job('neu')], ['alt'])).toEqual(['alt'])
    expect(pathwaysOf([job('alt', { validTo: '2022-07-31' })], ['alt'])).toEqual(['alt'])
  })
})
