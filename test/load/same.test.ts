import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalText } from '../../src/load/hash.js'
import { isSame } from '../../src/load/same.js'

it('knows equal values from others, as their canonical texts do', () => {
  expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
  expect(isSame([1, 2], { 0: 1, 1: 2 })).toBe(false)
  expect(isSame({ a: null }, { b: null })).toBe(false)
  expect(isSame([], null)).toBe(false)
  const value = fc.jsonValue({ maxDepth: 2, noUnicodeString: true })
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(isSame(a, structuredClone(a))).toBe(true)
      expect(isSame(a, b)).toBe(canonicalText(a) === canonicalText(b))
    }),
    { numRuns: 300 },
  )
})
