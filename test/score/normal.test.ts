import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { normal } from '../../src/score/normal.js'

it.each([
  [0, 0.5],
  [1, 0.8413447460685429],
  [-1, 0.15865525393145707],
  [1.2815515655446, 0.9],
  [2.5, 0.9937903346742238],
  [-3, 0.0013498980316300933],
  [5, 0.9999997133484281],
  [-6, 9.865876450376946e-10],
  [9, 1],
  [-40, 0],
])('says that %d standard errors leave %d below', (z, below) => {
  expect(Math.abs(normal(z) - below)).toBeLessThan(1e-12)
})
it('rises, is symmetric and stays between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -12, max: 12, noNaN: true }),
      fc.double({ min: 0.001, max: 5, noNaN: true }),
      (z, step) => {
        expect(normal(z + step)).toBeGreaterThanOrEqual(normal(z) - 1e-15)
        expect(Math.abs(normal(z) + normal(-z) - 1)).toBeLessThan(1e-12)
        expect(normal(z)).toBeGreaterThanOrEqual(0)
        expect(normal(z)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

it('ends with a sentence where a level was no number', () => {
  expect(() => normal(Number.NaN)).toThrow(TypeError)
})
