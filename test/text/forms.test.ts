import { describe, expect, it } from 'vitest'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'

describe('days', () => {
  it('are written as each language writes them, without a locale of the machine', () => {
    expect(de.date('2026-11-03')).toBe('03.11.2026')
    expect(en.date('2026-11-03')).toBe('3 November 2026')
  })
})

describe('numbers', () => {
  it('have the decimal sign of the language and at most four decimals', () => {
    expect([1.5, 2, 0.33333333, 100, 1234567.5].map(de.number)).toEqual(['1,5', '2', '0,3333', '100', '1234567,5'])
    expect([1.5, 2, 0.33333333].map(en.number)).toEqual(['1.5', '2', '0.3333'])
  })
  it('have no negative zero', () => {
    expect(de.number(-0.00001)).toBe('0')
    expect(en.number(-1.25)).toBe('-1.25')
  })
})

describe('plural and lists', () => {
  it('tell one from other', () => {
    expect([0, 1, 2].map(de.plural)).toEqual(['other', 'one', 'other'])
    expect([0, 1, 2].map(en.plural)).toEqual(['other', 'one', 'other'])
  })
  it('join the last item by a word', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(de.words.list)).toEqual(['', 'a', 'a und b', 'a, b und c'])
    expect(en.words.list(['a', 'b', 'c'])).toBe('a, b and c')
  })
})
