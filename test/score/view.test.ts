import { describe, expect, it } from 'vitest'
import { codesOf, competence, findingOf, indicator, levels, observer, rated, self } from './builders.js'

const five = competence('k', ['a', 'b', 'c', 'd', 'e'])

describe('a view that is not determinable', () => {
  it('keeps the level open while less than two fifths of the indicators are rated, and says the bounds', () => {
    const { self: view } = findingOf(five, [self()], levels('me', { a: 3 }))
    expect(view).toMatchObject({ level: null, value: null, standardError: null, confidence: null, evidenceGrade: null })
    expect(view).toMatchObject({ coverage: 0.2, levelLow: 1, levelHigh: 4, interval80: [0, 4], contributions: [] })
    expect(view.flags).toEqual([{ code: 'coverageBelow40', about: [] }])
  })
  it('has a level with exactly two fifths', () => {
    expect(findingOf(five, [self()], levels('me', { a: 3, b: 3 })).self.level).toBe(3)
  })
  it('is never level 0 because nobody asked', () => {
    const { self: view, others } = findingOf(five, [self(), observer('o1')], [])
    expect([view.level, others.level]).toEqual([null, null])
    expect(codesOf(view.flags)).toEqual(['noRating'])
    expect(view).toMatchObject({ coverage: 0, levelLow: 0, levelHigh: 4 })
  })
  it('has nothing to count where nothing applies', () => {
    const { self: view } = findingOf(competence('k', ['a']), [self()], levels('me', { a: 'notApplicable' }))
    expect(view).toMatchObject({ level: null, coverage: null, levelLow: 0, levelHigh: 4 })
    expect(view.flags).toEqual([{ code: 'notApplicable', about: [] }])
    expect(view.missing).toEqual([{ indicator: 'a', reason: 'notApplicable' }])
  })
  it('waits for key indicators, and names them', () => {
    const key = competence('k', ['a', 'b', indicator('d', { key: true }), indicator('c', { key: true })])
    const { self: view } = findingOf(key, [self()], levels('me', { a: 3, b: 3 }))
    expect(view.flags).toEqual([{ code: 'keyMissing', about: ['c', 'd'] }])
    expect(view).toMatchObject({ level: null, levelLow: 2, levelHigh: 4, sources: ['me'] })
  })
  it('does not wait for a key indicator that does not apply', () => {
    const key = competence('k', ['a', indicator('b', { key: true })])
    expect(findingOf(key, [self()], levels('me', { a: 3, b: 'notApplicable' })).self.level).toBe(3)
  })
})

describe('what counts', () => {
  it('reaches a cut exactly, without a division', () => {
    const own = competence('k', ['a', 'b', 'c'], { cuts: [50, 150, 233, 350] })
    const sums = (a: number, b: number, c: number) => findingOf(own, [self()], levels('me', { a, b, c })).self.level
    expect(sums(2, 2, 3)).toBe(3) // 2.333… reaches 2.33
    expect(sums(2, 2, 2)).toBe(2)
  })
  it('takes out of the count only what does not apply', () => {
    const ratings = levels('me', { a: 3, b: 3, c: 'notApplicable', d: 'notAnswered' })
    const { self: view } = findingOf(five, [self()], ratings)
    expect(view.coverage).toBe(0.5)
    expect(view.missing).toEqual([
      { indicator: 'c', reason: 'notApplicable' },
      { indicator: 'd', reason: 'notAnswered' },
      { indicator: 'e', reason: 'notAsked' },
    ])
  })
  it('shows the first reason of several for one indicator', () => {
    const ratings = [
      rated('o1', 'a', 'notObserved'),
      rated('o2', 'a', 'notAnswered'),
      rated('o1', 'b', 3),
      rated('o2', 'c', 3),
    ]
    const { others } = findingOf(competence('k', ['a', 'b', 'c']), [observer('o1'), observer('o2')], ratings)
    expect(others.missing).toEqual([{ indicator: 'a', reason: 'notAnswered' }])
  })
  it('leaves knowing out of the mean and out of coverage, in both views', () => {
    const knowing = competence('k', ['a', indicator('w', { ask: 'know' })])
    const { self: view } = findingOf(knowing, [self()], levels('me', { a: 1, w: 2 }))
    expect(view).toMatchObject({ value: 1, coverage: 1, levelLow: 1, levelHigh: 1, missing: [] })
  })
  it('asks each side only what it may rate', () => {
    const sides = competence('k', [indicator('a', { for: 'self' }), indicator('b', { for: 'observer' }), 'c'])
    const { self: view, others } = findingOf(sides, [self(), observer('o1')], [])
    expect(view.missing.map((one) => one.indicator)).toEqual(['a', 'c'])
    expect(others.missing.map((one) => one.indicator)).toEqual(['b', 'c'])
  })
  it('weighs indicators, and a work sample more than an observer', () => {
    const weighted = competence('k', [indicator('a', { weight: 3 }), 'b'])
    const sources = [observer('o1'), { ...observer('w1'), kind: 'workSample' as const }]
    const { others } = findingOf(weighted, sources, [...levels('o1', { a: 4, b: 0 }), ...levels('w1', { b: 2 })])
    expect(others.contributions.map(({ rating, weight }) => [rating, weight])).toEqual([
      ['o1-a', 300],
      ['o1-b', 100],
      ['w1-b', 150],
    ])
    expect(others.value).toBe(2.727272727) // (300 * 4 + 100 * 0 + 150 * 2) / 550
  })
  it('makes no number of both views', () => {
    const { self: view, others } = findingOf(five, [self(), observer('o1')], levels('me', { a: 4, b: 4, c: 4 }))
    expect(view.value).toBe(4)
    expect(others.value).toBeNull()
  })
})
