import { describe, expect, it } from 'vitest'
import { matchOccupations } from '../../src/map/match.js'
import type { AreaView, Match, RequirementWord } from '../../src/model/match.js'
import { area, catalogOf, competence, must, need, occupation, on, profileOf, rubric } from './documents.js'

const names = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']
const skills = rubric(
  'kueche',
  names.map((name) => competence(name)),
)
/** What to rate so that a requirement of level 3 has the word. */
const levels: Readonly<Record<RequirementWord, number | null>> = { met: 3, near: 2, gap: 1, unknown: null }

/** The match of one occupation with these areas; what is rated is rated by the person and by nobody else. */
function matchOf(areas: readonly object[], words: readonly RequirementWord[]): Match {
  const catalog = catalogOf(skills, occupation('koch', areas))
  const self = Object.fromEntries(
    words.flatMap((word, i) => (levels[word] === null ? [] : [[names[i] ?? '', levels[word]]])),
  )
  const profile = profileOf('kueche', { self }, catalog)
  const [match] = matchOccupations([profile], catalog, { on, wanted: ['koch'] })
  if (!match) throw new Error('There is no match.')
  return match
}

describe('the word of an area', () => {
  /** One area with a requirement for each word; a word with an exclamation mark is essential. */
  function areaOf(...words: readonly (RequirementWord | `${RequirementWord}!`)[]): AreaView {
    const requirements = words.map((word, i) => (word.endsWith('!') ? must : need)(3, `kueche/${names[i]}`))
    const plain = words.map((word) => (['met', 'near', 'gap', 'unknown'] as const).find((one) => word.startsWith(one)))
    const match = matchOf(
      [area('a', 1, requirements)],
      plain.map((word) => word ?? 'unknown'),
    )
    return match.areas[0]?.self ?? { ...{ word: 'none', met: 0, near: 0, gap: 0, unknown: 0 }, atLeast: 0, atMost: 0 }
  }
  it.each([
    [['met'], 'all'],
    [['met', 'met', 'met'], 'all'],
    [['met', 'met', 'near'], 'mostly'],
    [['met', 'gap'], 'mostly'],
    [['met', 'unknown'], 'mostly'],
    [['met', 'near', 'near'], 'some'],
    [['met', 'unknown', 'unknown'], 'some'],
    [['near', 'near'], 'some'],
    [['near', 'gap', 'unknown'], 'some'],
    [['gap', 'gap'], 'none'],
    [['gap', 'unknown'], 'none'],
    [['unknown', 'unknown'], 'noInformation'],
    [[], 'noInformation'],
  ] as const)('with %j is %s', (words, word) => {
    expect(areaOf(...words).word).toBe(word)
  })
  it.each([
    [['met', 'met', 'gap!'], 'some'],
    [['met', 'gap', 'gap!'], 'some'],
    [['gap!', 'gap'], 'none'],
    [['met', 'met', 'near!'], 'mostly'],
    [['met', 'met', 'unknown!'], 'mostly'],
    [['met!', 'gap'], 'mostly'],
    [['met!', 'met!'], 'all'],
  ] as const)('with %j, where an exclamation mark is essential, is %s', (words, word) => {
    expect(areaOf(...words).word).toBe(word)
  })
  it('comes with its counts, and with what is shown at least and at most', () => {
    expect(areaOf('met', 'met', 'near', 'gap', 'unknown', 'unknown', 'unknown')).toEqual({
      ...{ word: 'some', met: 2, near: 1, gap: 1, unknown: 3, atLeast: 2, atMost: 5 },
    })
  })
  it('of others says nothing about what only the person said', () => {
    const [found] = matchOf([area('a', 1, [need(3, 'kueche/c0')])], ['met']).areas
    expect([found?.self.word, found?.others.word]).toEqual(['all', 'noInformation'])
  })
})

describe('the overall word', () => {
  type Word = Exclude<AreaView['word'], never>
  /** Requirements that give an area the word. */
  const wordsFor: Readonly<Record<Word, readonly RequirementWord[]>> = {
    all: ['met'],
    mostly: ['met', 'gap'],
    some: ['near'],
    none: ['gap'],
    noInformation: ['unknown'],
  }
  /** An occupation whose areas have these words and weights. */
  function overallOf(areas: readonly (readonly [Word, number])[]) {
    const words = areas.flatMap(([word]) => wordsFor[word])
    const documents = areas.map(([word, weight], i) => {
      const first = areas.slice(0, i).reduce((sum, [before]) => sum + wordsFor[before].length, 0)
      return area(
        `a${i}`,
        weight,
        wordsFor[word].map((_, n) => need(3, `kueche/${names[first + n]}`)),
      )
    })
    const match = matchOf(documents, words)
    expect(match.areas.map(({ self }) => self.word)).toEqual(areas.map(([word]) => word))
    return match.overall.self
  }
  it.each([
    [
      'all',
      [
        ['all', 3],
        ['all', 5],
      ],
    ],
    [
      'mostly',
      [
        ['all', 5],
        ['none', 5],
      ],
    ],
    [
      'mostly',
      [
        ['mostly', 3],
        ['all', 2],
        ['noInformation', 5],
      ],
    ],
    [
      'mostly',
      [
        ['all', 99],
        ['noInformation', 1],
      ],
    ],
    [
      'some',
      [
        ['all', 49],
        ['none', 51],
      ],
    ],
    [
      'some',
      [
        ['some', 1],
        ['none', 9],
      ],
    ],
    ['some', [['some', 10]]],
    [
      'none',
      [
        ['none', 5],
        ['noInformation', 5],
      ],
    ],
    [
      null,
      [
        ['all', 49],
        ['noInformation', 51],
      ],
    ],
    [
      null,
      [
        ['none', 49],
        ['noInformation', 51],
      ],
    ],
    [null, [['noInformation', 10]]],
  ] as const)('is %s for %j', (word, areas) => {
    expect(overallOf(areas)).toBe(word)
  })
  it('counts the weight of areas that no rubric asks about', () => {
    const asked = (weight: number) => [area('a', weight, [need(3, 'kueche/c0')]), area('b', 50, [])]
    expect(matchOf(asked(50), ['met']).overall).toEqual({ self: 'mostly', others: null })
    expect(matchOf(asked(49), ['met']).overall).toEqual({ self: null, others: null })
  })
})

describe('areas that ask the same', () => {
  const asked = [need(3, 'kueche/c0'), must(3, 'kueche/c1')]
  const other = [need(3, 'kueche/c1'), need(3, 'kueche/c0')]

  it('have the same words and counts, each with its own weight, also in two occupations', () => {
    const occupations = [
      occupation('koch', [area('a', 10, asked), area('b', 90, asked), area('c', 5, other)]),
      occupation('kellner', [area('d', 7, asked)]),
    ]
    const catalog = catalogOf(skills, ...occupations)
    const profile = profileOf('kueche', { self: { c0: 3, c1: 1 }, others: { c0: 2 } }, catalog)
    const matches = matchOccupations([profile], catalog, { on, wanted: ['koch', 'kellner'] })
    const found = matches.flatMap(({ areas }) =>
      areas.map(({ id, weight, self, others }) => ({ id, weight, self, others })),
    )
    const self = { word: 'some', met: 1, near: 0, gap: 1, unknown: 0, atLeast: 1, atMost: 1 }
    const others = { word: 'some', met: 0, near: 1, gap: 0, unknown: 1, atLeast: 0, atMost: 1 }
    expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'a', weight: 10, self, others },
      { id: 'b', weight: 90, self, others },
      { id: 'c', weight: 5, self: { ...self, word: 'mostly' }, others },
      { id: 'd', weight: 7, self, others },
    ])
  })
  it('are told apart where only what is essential differs', () => {
    const loose = [need(3, 'kueche/c0'), need(3, 'kueche/c1')]
    const match = matchOf([area('a', 1, asked), area('b', 1, loose)], ['met', 'gap'])
    expect(match.areas.map(({ self }) => self.word)).toEqual(['some', 'mostly'])
  })
  it('name their own title in the reasons', () => {
    const match = matchOf([area('a', 1, asked), area('b', 1, asked)], ['met', 'met'])
    const steps = match.reason.because.map(({ because }) => because.map(({ params, texts }) => [params['area'], texts]))
    const titles = ['a', 'b'].map((id) => [id, { area: { de: `Bereich ${id}`, en: `Bereich ${id} (en)` } }])
    expect(steps).toEqual([titles, titles])
  })
})

describe('an area that no rubric asks about', () => {
  it('has no word, no next step and no bounds, and its reason says that nobody asks', () => {
    const [found] = matchOf([area('a', 10, [])], []).areas
    const silent = { word: 'noInformation', met: 0, near: 0, gap: 0, unknown: 0, atLeast: 0, atMost: 0 }
    expect(found).toEqual({ id: 'a', weight: 10, self: silent, others: silent, next: null, requirements: [] })
    const { reason } = matchOf([area('a', 10, [])], [])
    const leaves = reason.because.flatMap(({ because }) => because.flatMap(({ because: steps }) => steps))
    expect(leaves.map(({ code, params }) => [code, params['view'], params['area']])).toEqual([
      ['map/not-asked', 'self', 'a'],
      ['map/not-asked', 'others', 'a'],
    ])
  })
})
