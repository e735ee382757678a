import { describe, expect, it } from 'vitest'
import { matchOccupations } from '../../src/map/match.js'
import type { RequirementWord } from '../../src/model/match.js'
import {
  area,
  bound,
  catalogOf,
  competence,
  indicator,
  type Levels,
  need,
  occupation,
  on,
  profileOf,
  rubric,
  type Said,
} from './documents.js'

const kitchen = rubric('kueche', [
  competence('kochen'),
  competence('planen'),
  competence('hygiene', { safetyCritical: true }),
])
const service = rubric('service', [competence('hygiene')])
const catalogFor = (requirement: object) =>
  catalogOf(kitchen, service, occupation('koch', [area('a', 1, [requirement])]))

/** The requirement in both views; rubrics that are left out are those that nobody asked about. */
function judged(requirement: object, said: Readonly<Record<string, Said>>) {
  const catalog = catalogFor(requirement)
  const profiles = Object.entries(said).map(([id, one]) => profileOf(id, one, catalog))
  const [match] = matchOccupations(profiles, catalog, { on, wanted: ['koch'] })
  const [first] = match?.areas[0]?.requirements ?? []
  if (!first) throw new Error('The match has no requirement.')
  return first
}
const wordOf = (requirement: object, kochen: Levels[string] | null): RequirementWord =>
  judged(requirement, { kueche: kochen === null ? {} : { self: { kochen } } }).self.word

describe('a view with a level', () => {
  it.each([
    [4, 'met'],
    [3, 'met'],
    [2, 'near'],
    [1, 'gap'],
    [0, 'gap'],
  ])('at level %i of 3 is %s', (level, word) => {
    expect(wordOf(need(3, 'kueche/kochen'), level)).toBe(word)
  })
  it('is never near at level 0, for nothing was shown', () => {
    expect([wordOf(need(1, 'kueche/kochen'), 0), wordOf(need(2, 'kueche/kochen'), 1)]).toEqual(['gap', 'near'])
  })
})

describe('a view without a level', () => {
  it.each([
    [1, 4, 'met'],
    [3, 3, 'met'],
    [3, 2, 'unknown'],
    [3, 1, 'gap'],
    [4, 2, 'gap'],
    [4, 3, 'unknown'],
    [2, 0, 'gap'],
    [1, 0, 'gap'],
  ])('asked for level %i and bound to level %i is %s', (required, level, word) => {
    const found = judged(need(required, 'kueche/kochen'), { kueche: { self: { kochen: bound(level) } } })
    expect(found.self).toEqual({ word, competence: 'kueche/kochen', level: null, claimUnproven: false })
  })
  it('is unknown while its bounds leave more than one answer open', () => {
    const wide = rubric('weit', [
      competence('kochen', { indicators: [indicator('tun'), indicator('zeigen', { key: true })] }),
    ])
    const catalog = catalogOf(
      wide,
      occupation('koch', [
        area(
          'a',
          1,
          [1, 2, 3, 4].map((n) => need(n, 'weit/kochen')),
        ),
      ]),
    )
    const profile = profileOf('weit', { others: { kochen: bound(2) } }, catalog)
    expect(profile.findings[0]?.others).toMatchObject({ level: null, levelLow: 1, levelHigh: 3 })
    const [match] = matchOccupations([profile], catalog, { on })
    expect(match?.areas[0]?.requirements.map(({ others }) => others.word)).toEqual([
      'met',
      'unknown',
      'unknown',
      'unknown',
    ])
  })
  it('is unknown where nobody rated anything, in a rubric that was begun and in one that was not', () => {
    expect(judged(need(1, 'kueche/kochen'), { kueche: {} }).others).toEqual({
      ...{ word: 'unknown', competence: 'kueche/kochen', level: null, claimUnproven: false },
    })
    expect(judged(need(1, 'kueche/kochen'), {}).others).toEqual({
      ...{ word: 'unknown', competence: null, level: null, claimUnproven: false },
    })
  })
})

describe('the two views', () => {
  it('stand side by side and never lend each other a level', () => {
    const found = judged(need(3, 'kueche/kochen'), { kueche: { self: { kochen: 4 }, others: { kochen: 1 } } })
    expect(found.self).toMatchObject({ word: 'met', level: 4 })
    expect(found.others).toMatchObject({ word: 'gap', level: 1 })
  })
})

describe('any one of several competences', () => {
  const either = need(3, 'kueche/kochen', 'kueche/planen')
  it.each([
    ['met before near', 2, 3, 'met', 'kueche/planen'],
    ['near before unknown', bound(2), 2, 'near', 'kueche/planen'],
    ['unknown before gap', 1, bound(2), 'unknown', 'kueche/planen'],
    ['the higher level where both are met', 3, 4, 'met', 'kueche/planen'],
    ['the higher level where both are gaps', 0, 1, 'gap', 'kueche/planen'],
    ['a level before bounds where both are met', bound(4), 3, 'met', 'kueche/planen'],
    ['the first of the list where nothing tells them apart', 3, 3, 'met', 'kueche/kochen'],
    ['the first of the list where both are unknown', bound(2), bound(2), 'unknown', 'kueche/kochen'],
  ] as const)('is enough, %s', (_, kochen, planen, word, name) => {
    const found = judged(either, { kueche: { others: { kochen, planen } } })
    expect(found.others).toMatchObject({ word, competence: name })
  })
  it('is chosen for each view on its own', () => {
    const found = judged(either, { kueche: { self: { kochen: 3 }, others: { planen: 3 } } })
    expect([found.self.competence, found.others.competence]).toEqual(['kueche/kochen', 'kueche/planen'])
  })
  const acrossRubrics = need(3, 'service/hygiene', 'kueche/kochen')
  it('is a gap only when every one was asked about', () => {
    const gap = { others: { kochen: 1 } }
    expect(judged(acrossRubrics, { kueche: gap }).others).toEqual({
      ...{ word: 'unknown', competence: null, level: null, claimUnproven: false },
    })
    expect(judged(acrossRubrics, { kueche: gap, service: { others: { hygiene: 0 } } }).others).toMatchObject({
      ...{ word: 'gap', competence: 'kueche/kochen', level: 1 },
    })
  })
  it('that was asked about is named before one that was not', () => {
    expect(judged(acrossRubrics, { kueche: { others: { kochen: bound(2) } } }).others).toMatchObject({
      ...{ word: 'unknown', competence: 'kueche/kochen' },
    })
    expect(judged(acrossRubrics, { kueche: { others: { kochen: 2 } } }).others).toMatchObject({
      word: 'near',
      level: 2,
    })
  })
})

describe('a claim where safety is at stake', () => {
  const clean = need(2, 'kueche/hygiene')
  const claims = (said: Said) => {
    const { self, others } = judged(clean, { kueche: said })
    return [self.claimUnproven, others.claimUnproven]
  }
  it('is unproven while only the person says so', () => {
    expect(claims({ self: { hygiene: 3 } })).toEqual([true, false])
  })
  it('is proven once somebody independent has seen it', () => {
    expect(claims({ self: { hygiene: 3 }, others: { hygiene: 3 } })).toEqual([false, false])
  })
  it('is not proven by somebody who has seen less', () => {
    expect(claims({ self: { hygiene: 4 }, others: { hygiene: 1 } })).toEqual([true, false])
    expect(claims({ self: { hygiene: 4 }, others: { hygiene: 2 } })).toEqual([false, false])
    expect(claims({ self: { hygiene: 1 }, others: { hygiene: 0 } })).toEqual([true, false])
  })
  it('does not exist at level 0, nor in a competence without danger', () => {
    expect(claims({ self: { hygiene: 0 } })).toEqual([false, false])
    expect(judged(need(2, 'kueche/kochen'), { kueche: { self: { kochen: 3 } } }).self.claimUnproven).toBe(false)
  })
  it('is not made by a view that says level 0 while the other one claims more', () => {
    expect(claims({ self: { hygiene: 3 }, others: { hygiene: 0 }, relation: 'friendOrFamily' })).toEqual([true, false])
    expect(claims({ self: { hygiene: 3 }, others: { hygiene: 1 }, relation: 'friendOrFamily' })).toEqual([true, true])
  })
  it('is made by bounds that reach the level as well', () => {
    expect(claims({ self: { hygiene: bound(2) }, others: { hygiene: 3 }, relation: 'friendOrFamily' })).toEqual([
      true,
      true,
    ])
  })
})
