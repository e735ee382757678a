import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ViewFlagCode } from '../../src/model/profile.js'
import { confidence } from '../../src/score/flags.js'
import { codesOf, competence, document, findingOf, indicator, levels, observer, rated, self } from './builders.js'

const abc = competence('k', ['a', 'b', 'c'])
const family = observer('f1', { relation: 'friendOrFamily' })
const flag = (code: ViewFlagCode) => ({ code, about: [] })

describe('flags of the others', () => {
  const othersOf = (...[sources, ratings]: [Parameters<typeof findingOf>[1], Parameters<typeof findingOf>[2]]) =>
    findingOf(abc, sources, ratings).others
  it('say that only family or friends rated, and that it was one person', () => {
    expect(codesOf(othersOf([family], levels('f1', { a: 2, b: 2, c: 2 })).flags)).toEqual(['familyOnly', 'oneSource'])
  })
  it('see one person behind two sources', () => {
    const sources = [observer('o1', { rater: 'p' }), observer('o2', { rater: 'p' })]
    const { flags } = othersOf(sources, [...levels('o1', { a: 2, b: 2, c: 2 }), ...levels('o2', { a: 0 })])
    expect(codesOf(flags)).toEqual(['oneSource'])
  })
  it('count for one source only ratings that count', () => {
    const knowing = competence('k', ['a', 'b', indicator('w', { ask: 'know' })])
    const { others } = findingOf(
      knowing,
      [observer('o1'), observer('o2')],
      [...levels('o1', { a: 2, b: 2 }), rated('o2', 'w', 2)],
    )
    expect(codesOf(others.flags)).toEqual(['oneSource'])
  })
  it('name the lower threshold of coverage only', () => {
    const ten = competence('k', [...'abcdefghij'])
    const coverage = (given: string) =>
      codesOf(
        findingOf(
          ten,
          [self()],
          [...given].map((id) => rated('me', id, 2)),
        ).self.flags,
      ).slice(1)
    expect([coverage('abcde'), coverage('abcdef'), coverage('abcdefg'), coverage('abcdefgh')]).toEqual([
      ['coverageBelow60'],
      ['coverageBelow80'],
      ['coverageBelow80'],
      [],
    ])
  })
})

describe('age and language', () => {
  it('flag a view whose every counted rating is older than the window', () => {
    const own = { ...abc, windowMonths: 12 }
    const given = (on: string) => ['a', 'b', 'c'].map((id) => rated('me', id, 3, { on }))
    expect(codesOf(findingOf(own, [self()], given('2025-11-01')).self.flags)).toContain('outdated')
    expect(codesOf(findingOf(own, [self()], given('2025-11-02')).self.flags)).not.toContain('outdated')
    const one = [...given('2025-11-01').slice(1), rated('me', 'a', 3)]
    expect(codesOf(findingOf(own, [self()], one).self.flags)).not.toContain('outdated')
  })
  it('take two years where safety is at stake, five otherwise', () => {
    const old = ['a', 'b', 'c'].map((id) => rated('me', id, 3, { on: '2024-10-01' }))
    expect(codesOf(findingOf(abc, [self()], old).self.flags)).not.toContain('outdated')
    expect(codesOf(findingOf({ ...abc, safetyCritical: true }, [self()], old).self.flags)).toContain('outdated')
  })
  it('never let age change a level', () => {
    const old = ['a', 'b', 'c'].map((id) => rated('me', id, 3, { on: '1999-01-01' }))
    expect(findingOf(abc, [self()], old).self.level).toBe(3)
  })
  const low = levels('o1', { a: 1, b: 1, c: 1 })
  it.each([
    ['de', 'none', true],
    ['de-AT', 'none', true],
    ['den', 'none', false],
    ['de', 'interpreter', false],
    ['uk', 'none', false],
  ] as const)('a low result in %s with help %s asks for caution: %s', (language, support, isSet) => {
    const { others } = findingOf(abc, [observer('o1', { language, support })], low)
    expect(codesOf(others.flags).includes('languageCaution')).toBe(isSet)
  })
  it('need no caution for a language competence, a higher level, or the own view', () => {
    const german = observer('o1', { language: 'de' })
    const cefr = { framework: 'cefr', version: '2020', id: 'B1', relation: 'close' } as const
    expect(codesOf(findingOf({ ...abc, alignments: [cefr] }, [german], low).others.flags)).not.toContain(
      'languageCaution',
    )
    expect(codesOf(findingOf(abc, [german], levels('o1', { a: 2, b: 2, c: 2 })).others.flags)).not.toContain(
      'languageCaution',
    )
    const own = findingOf(abc, [{ ...self(), language: 'de', support: 'none' }], levels('me', { a: 1, b: 1, c: 1 }))
    expect(codesOf(own.self.flags)).toEqual(['selfView'])
  })
})

describe('disagreement', () => {
  const between = (one: Record<string, number>, other: Record<string, number>) =>
    findingOf(abc, [observer('o2'), observer('o1')], [...levels('o1', one), ...levels('o2', other)]).others.flags
  it('is more than one level apart in the mean', () => {
    expect(between({ a: 3, b: 3 }, { a: 2, b: 1 })).toContainEqual({ code: 'disagreement', about: ['o1', 'o2'] })
    expect(codesOf(between({ a: 3, b: 3 }, { a: 2, b: 2 }))).not.toContain('disagreement')
    expect(codesOf(between({ a: 3, b: 3, c: 3 }, { a: 2, b: 2, c: 2 }))).not.toContain('disagreement')
  })
  it('is two levels apart by cuts over three common indicators', () => {
    const own = { ...abc, cuts: [50, 190, 210, 350] }
    const apart = (ids: string[]) =>
      codesOf(
        findingOf(
          { ...own, indicators: own.indicators.filter(({ id }) => ids.includes(id)) },
          [observer('o1'), observer('o2')],
          [...levels('o1', { a: 2, b: 2, c: 3 }), ...levels('o2', { a: 2, b: 2, c: 1 })],
        ).others.flags,
      )
    expect(apart(['a', 'b', 'c'])).toContain('disagreement')
    expect(apart(['b', 'c'])).not.toContain('disagreement')
  })
  it('looks at people who watched, not at documents', () => {
    const { others } = findingOf(
      abc,
      [observer('o1'), document('d1')],
      [...levels('o1', { a: 4 }), ...levels('d1', { a: 0, b: 0 })],
    )
    expect(codesOf(others.flags)).not.toContain('disagreement')
  })
})

describe('confidence', () => {
  it.each([
    [0.8, 'A'],
    [0.799999999, 'B'],
    [0.6, 'B'],
    [0.599999999, 'C'],
    [0.4, 'C'],
    [0.399999999, 'D'],
  ])('is %d at %s', (probability, word) => {
    expect(confidence(probability, [])).toBe(word)
  })
  it.each([
    ['oneSource', 'B'],
    ['selfView', 'C'],
    ['familyOnly', 'C'],
    ['coverageBelow60', 'C'],
    ['coverageBelow80', 'B'],
    ['disagreement', 'B'],
    ['gateOpen', 'C'],
    ['gateFailed', 'A'],
    ['outdated', 'A'],
    ['languageCaution', 'A'],
  ] as const)('with %s is at best %s', (code, best) => {
    expect(confidence(0.95, [flag(code)])).toBe(best)
    expect(confidence(0.1, [flag(code)])).toBe('D')
  })
  it('never improves with a flag or with less probability (P11)', () => {
    const codes = fc.subarray(['oneSource', 'selfView', 'coverageBelow80', 'gateOpen', 'outdated'] as const)
    fc.assert(
      fc.property(
        codes,
        codes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (few, more, p, q) => {
          const fewer = confidence(Math.max(p, q), few.map(flag))
          expect(confidence(Math.min(p, q), [...few, ...more].map(flag)) >= fewer).toBe(true)
        },
      ),
    )
  })
})
