import { describe, expect, it } from 'vitest'
import { matchOccupations } from '../../src/map/match.js'
import type { Profile } from '../../src/model/profile.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import {
  area,
  assessmentOf,
  bound,
  catalogOf,
  competence,
  need,
  occupation,
  on,
  parsed,
  profileOf,
  rubric,
} from './documents.js'

const kitchen = rubric('kueche', [competence('kochen'), competence('planen'), competence('putzen')])
/** One area for each competence and weight. */
const asking = (weights: Readonly<Record<string, number>>, level = 2) =>
  Object.entries(weights).map(([name, weight]) => area(name, weight, [need(level, `kueche/${name}`)]))

type Levels = Readonly<Record<string, number>>
function namesOf(occupations: readonly object[], self: Levels, wanted: readonly string[] = []): string[] {
  const catalog = catalogOf(kitchen, ...occupations)
  const matches = matchOccupations([profileOf('kueche', { self }, catalog)], catalog, { on, wanted })
  return matches.map(({ occupation: { id } }) => id)
}

describe('the order of occupations', () => {
  it('follows the weight of what is met or near', () => {
    const occupations = [
      occupation('wenig', asking({ kochen: 3, putzen: 7 })),
      occupation('viel', asking({ kochen: 6, putzen: 4 })),
      occupation('mittel', asking({ planen: 5, putzen: 5 })),
    ]
    expect(namesOf(occupations, { kochen: 2, planen: 1, putzen: 0 })).toEqual(['viel', 'mittel', 'wenig'])
  })
  it('compares the part of its own weight that each shares, since weights of two occupations have no common unit', () => {
    const occupations = [
      occupation('grosser', asking({ kochen: 70, planen: 90 })),
      occupation('kleiner', asking({ kochen: 60, planen: 40 })),
    ]
    expect(namesOf(occupations, { kochen: 2 })).toEqual(['kleiner', 'grosser'])
  })
  it('divides the weight of an area by its requirements, those without answer included', () => {
    const occupations = [
      occupation('drittel', [
        area(
          'a',
          10,
          [1, 2, 3].map((n) => need(2, n === 1 ? 'kueche/kochen' : 'kueche/planen')),
        ),
      ]),
      occupation('vier', asking({ kochen: 4, planen: 6 })),
    ]
    expect(namesOf(occupations, { kochen: 3 })).toEqual(['vier', 'drittel'])
  })
  it('takes the view of the headline and not the better one', () => {
    const occupations = [occupation('a-koch', asking({ kochen: 9 })), occupation('b-planer', asking({ planen: 1 }))]
    const catalog = catalogOf(kitchen, ...occupations)
    const said = { self: { kochen: 4, planen: 2 }, others: { kochen: 0 } }
    const matches = matchOccupations([profileOf('kueche', said, catalog)], catalog, { on })
    expect(matches.map(({ occupation: { id } }) => id)).toEqual(['b-planer'])
  })
  it('puts what the person wants first, and among that what shares more', () => {
    const occupations = [
      occupation('a', asking({ kochen: 9 })),
      occupation('b', asking({ kochen: 1, putzen: 8 })),
      occupation('c', asking({ kochen: 2, putzen: 7 })),
    ]
    expect(namesOf(occupations, { kochen: 4 }, ['b', 'c'])).toEqual(['c', 'b', 'a'])
  })
  it('keeps helper occupations in a list of their own behind all others, a wanted one first in it', () => {
    const occupations = [
      occupation('a-helfer', asking({ kochen: 9 }), { helper: true, kldb: '29301' }),
      occupation('b-helfer', asking({ kochen: 1, putzen: 9 }), { helper: true, kldb: '29301' }),
      occupation('koch', asking({ kochen: 1, planen: 9 })),
    ]
    expect(namesOf(occupations, { kochen: 2 })).toEqual(['koch', 'a-helfer', 'b-helfer'])
    expect(namesOf(occupations, { kochen: 2 }, ['b-helfer'])).toEqual(['koch', 'b-helfer', 'a-helfer'])
  })
  it('breaks ties by the higher requirement level, then by id', () => {
    const same = asking({ kochen: 5 })
    const occupations = [
      occupation('a', same, { kldb: '29302' }),
      occupation('c', same, { kldb: '29303' }),
      occupation('b', same, { kldb: '29303' }),
    ]
    expect(namesOf(occupations, { kochen: 2 })).toEqual(['b', 'c', 'a'])
  })
  it('takes three thirds for one whole', () => {
    const third = (id: string) =>
      area(id, 1, [need(2, 'kueche/kochen'), need(2, 'kueche/putzen'), need(2, 'kueche/putzen')])
    const occupations = [
      occupation('ganz', asking({ kochen: 1, putzen: 2 }), { kldb: '29302' }),
      occupation('drittel', [third('a'), third('b'), third('c')], { kldb: '29303' }),
    ]
    expect(namesOf(occupations, { kochen: 2, putzen: 0 })).toEqual(['drittel', 'ganz'])
  })
  it('does not depend on the order of documents and profiles', () => {
    const occupations = ['d', 'a', 'c', 'b'].map((id) => occupation(id, asking({ kochen: 5 })))
    const forwards = catalogOf(kitchen, ...occupations)
    const backwards = catalogOf(...[...occupations].reverse(), kitchen)
    const profiles = ['eins', 'zwei'].map((id) => profileOf('kueche', { self: { kochen: 2 }, id }, forwards))
    const expected = matchOccupations(profiles, forwards, { on })
    expect(matchOccupations([...profiles].reverse(), backwards, { on })).toEqual(expected)
    expect(expected.map(({ occupation: { id } }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('what is listed', () => {
  const koch = occupation('koch', asking({ kochen: 1 }))
  it('leaves out what shares nothing, unless the person wants it', () => {
    expect(namesOf([koch], { kochen: 0 })).toEqual([])
    expect(namesOf([koch], { kochen: 0 }, ['koch'])).toEqual(['koch'])
    expect(namesOf([koch], {})).toEqual([])
  })
  it('lists what is near', () => {
    expect(namesOf([koch], { kochen: 1 })).toEqual(['koch'])
  })
  it('lists by the bounds of either view what has no headline yet', () => {
    const catalog = catalogOf(kitchen, koch)
    const listed = (said: object) => matchOccupations([profileOf('kueche', said, catalog)], catalog, { on }).length
    expect(listed({ self: { kochen: bound(2) } })).toBe(1)
    expect(listed({ others: { kochen: bound(2) } })).toBe(1)
    expect(listed({ others: { kochen: bound(1) } })).toBe(0)
  })
  it('lists every wanted occupation where nothing was asked at all', () => {
    const catalog = catalogOf(kitchen, koch)
    const [match, ...more] = matchOccupations([], catalog, { on, wanted: ['koch', 'koch'] })
    expect(match).toMatchObject({ wanted: true, overall: { self: null, others: null } })
    expect(more).toEqual([])
  })
  it('says what it is: day, occupation with version, helper and wanted', () => {
    const helper = occupation('helfer', asking({ kochen: 1 }), { helper: true })
    const catalog = catalogOf(kitchen, koch, helper)
    const matches = matchOccupations([profileOf('kueche', { self: { kochen: 2 } }, catalog)], catalog, { on })
    expect(matches).toMatchObject([
      { on: '2026-11-23', occupation: { id: 'koch', version: '1.0.0' }, helper: false, wanted: false },
      { on: '2026-11-23', occupation: { id: 'helfer', version: '1.0.0' }, helper: true, wanted: false },
    ])
  })
})

describe('several assessments of one rubric', () => {
  const catalog = catalogOf(
    kitchen,
    rubric('kueche', [competence('kochen')], '0.9.0'),
    occupation('koch', asking({ kochen: 1 })),
  )
  const levelOf = (...profiles: Profile[]) =>
    matchOccupations(profiles, catalog, { on, wanted: ['koch'] })[0]?.areas[0]?.requirements[0]?.self.level
  const rated = (id: string, level: number, day: string, version = '1.0.0') =>
    profileOf('kueche', { id, day, version, self: { kochen: level } }, catalog)

  it('count by the latest day of a rating, also where it says less', () => {
    expect(levelOf(rated('z', 4, '2026-01-01'), rated('a', 1, '2026-02-01'))).toBe(1)
    expect(levelOf(rated('a', 1, '2026-02-01'), rated('z', 4, '2026-01-01'))).toBe(1)
  })
  it('of one day count by the greater id', () => {
    expect(levelOf(rated('b', 2, '2026-02-01'), rated('a', 3, '2026-02-01'))).toBe(2)
    expect(levelOf(rated('a', 3, '2026-02-01'), rated('b', 2, '2026-02-01'))).toBe(2)
  })
  it('count across versions of the rubric', () => {
    expect(levelOf(rated('neu', 1, '2026-01-01'), rated('alt', 3, '2026-02-01', '0.9.0'))).toBe(3)
  })
  it('do not count while nothing in them is rated', () => {
    const empty = profileOf('kueche', { id: 'leer' }, catalog)
    expect(levelOf(rated('a', 2, '2020-01-01'), empty)).toBe(2)
  })
})

describe('a wrong call', () => {
  const catalog = catalogOf(kitchen, occupation('koch', asking({ kochen: 1 })))
  const profile = profileOf('kueche', { self: { kochen: 2 } }, catalog)

  it('is a day that does not exist', () => {
    expect(() => matchOccupations([], catalog, { on: '2026-02-30' })).toThrow(
      new TypeError('matchOccupations needs the day: { on: "2026-11-26" }.'),
    )
  })
  it('is a profile of another day', () => {
    expect(() => matchOccupations([profile], catalog, { on: '2026-11-24' })).toThrow(
      new TypeError('A profile is of 2026-11-23, not of 2026-11-24.'),
    )
  })
  it('is an occupation that the catalog does not hold', () => {
    expect(() => matchOccupations([profile], catalog, { on, wanted: ['pilot'] })).toThrow(
      new TypeError('The catalog has no occupation "pilot".'),
    )
  })
  it('is a profile of a rubric that the catalog does not hold', () => {
    expect(() => matchOccupations([profile], catalogOf(), { on })).toThrow(
      new TypeError('The catalog has no rubric "kueche" of version 1.0.0.'),
    )
  })
  it('is two profiles of one assessment: nobody could tell which counts', () => {
    expect(() => matchOccupations([profile, profile], catalog, { on })).toThrow(
      new TypeError('Two profiles are of one assessment: "kueche".'),
    )
  })
})

describe('the call', () => {
  const catalog = catalogOf(kitchen, occupation('koch', asking({ kochen: 1, planen: 3 })))
  const said = { self: { kochen: 2 }, others: { kochen: 3, planen: bound(1) } }
  const json = assessmentOf('kueche', said)

  it('gives without reasons the same less every reason, also from profiles without reasons', () => {
    const assessment = parsed(json, catalog)
    const profile = scoreAssessment(assessment, catalog, { on })
    const plainProfile = scoreAssessment(assessment, catalog, { on, reasons: false })
    const whole = matchOccupations([profile], catalog, { on })
    const less = whole.map(({ reason: _, ...rest }) => rest)
    expect(matchOccupations([profile], catalog, { on, reasons: false })).toEqual(less)
    expect(matchOccupations([plainProfile], catalog, { on, reasons: false })).toEqual(less)
    expect(JSON.stringify(less)).not.toContain('"reason"')
    expect(whole.every(({ reason }) => reason.code === 'map/match')).toBe(true)
  })
  it('takes frozen profiles, answers twice alike, and freezes what it returns', () => {
    const profiles = deepFreeze([profileOf('kueche', said, catalog)])
    const first = matchOccupations(profiles, catalog, deepFreeze({ on, wanted: ['koch'] }))
    const second = matchOccupations(profiles, catalog, { on, wanted: ['koch'] })
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    expect(isFrozenThroughout(first)).toBe(true)
  })
  it('leaves profiles that were read from a file as they are, unfrozen, and keeps nothing of them', () => {
    const stored: Profile = JSON.parse(JSON.stringify(profileOf('kueche', said, catalog)))
    const before = JSON.stringify(stored)
    const matches = matchOccupations([stored], catalog, { on })
    expect(JSON.stringify(stored)).toBe(before)
    expect(anyFrozen(stored)).toBe(false)
    expect(matches).toEqual(matchOccupations([profileOf('kueche', said, catalog)], catalog, { on }))
  })
  it('asks about areas in the order of the occupation, with the words of their requirements', () => {
    const [match] = matchOccupations([profileOf('kueche', said, catalog)], catalog, { on })
    expect(match?.areas).toMatchObject([
      { id: 'kochen', weight: 1, requirements: [{ competences: ['kueche/kochen'], level: 2, essential: false }] },
      { id: 'planen', weight: 3, requirements: [{ competences: ['kueche/planen'], level: 2, essential: false }] },
    ])
  })
})

const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []
const isFrozenThroughout = (value: unknown): boolean => partsOf(value).every((part) => Object.isFrozen(part))
/** An empty list or object that cannot grow would count as frozen; none of ours is. */
const anyFrozen = (value: unknown): boolean => partsOf(value).some((part) => Object.isFrozen(part))
