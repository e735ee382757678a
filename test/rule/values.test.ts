import { describe, expect, it } from 'vitest'
import type { InputDeclaration, Inputs } from '../../src/rule/inputs.js'
import { nested, readerOf } from '../../src/rule/values.js'

const inputs: Inputs = new Map<string, InputDeclaration>([
  ['yes', { type: 'boolean' }],
  ['k.a.level', { type: 'integer', minimum: 0, maximum: 4 }],
  ['k.a.mean', { type: 'number', minimum: 0, maximum: 4 }],
  ['work', { type: 'text', values: ['employed', 'none'] }],
  ['name', { type: 'text' }],
  ['ratings', { type: 'numbers', minimum: 0, maximum: 4, maxItems: 3 }],
  ['toString', { type: 'boolean' }],
])

describe('reader', () => {
  it('reads nested values, and null for what is absent', () => {
    const read = readerOf({ yes: false, k: { a: { level: 3, mean: 2.5 } }, ratings: [1, null], name: 'any' }, inputs)
    expect(['yes', 'k.a.level', 'k.a.mean', 'ratings', 'name', 'work'].map(read)).toEqual([
      ...[false, 3, 2.5, [1, null], 'any', null],
    ])
  })
  it('reads own properties alone, and declared names alone', () => {
    const read = readerOf(Object.create({ yes: true }), inputs)
    expect([read('yes'), read('toString'), readerOf({ other: 1 }, inputs)('other')]).toEqual([null, null, null])
  })
  it.each([null, 3, 'text', [1], { k: 3 }, { k: { a: null } }])('finds nothing in %j', (values) => {
    expect(readerOf(values, inputs)('k.a.level')).toBeNull()
  })
  it.each([
    ['yes', 1],
    ['k.a.level', 2.5],
    ['k.a.level', 5],
    ['k.a.level', '3'],
    ['k.a.mean', -0.5],
    ['k.a.mean', Number.NaN],
    ['work', 'other'],
    ['work', true],
    ['ratings', [1, 2, 3, 4]],
    ['ratings', [5]],
    ['ratings', 3],
  ])('refuses %s = %j as a wrong call', (path, value) => {
    expect(() => readerOf(nested(new Map([[path, value]])), inputs)(path)).toThrow(
      new TypeError(`The value of "${path}" is not what its declaration says.`),
    )
  })
})

it('nests dotted names', () => {
  expect(
    nested(
      new Map<string, boolean | number>([
        ['yes', true],
        ['k.a.level', 3],
        ['k.a.mean', 2.5],
        ['k.b', 1],
      ]),
    ),
  ).toEqual({
    yes: true,
    k: { a: { level: 3, mean: 2.5 }, b: 1 },
  })
})
