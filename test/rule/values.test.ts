import { describe, expect, it } from 'vitest'
import type { InputDeclaration, Inputs } from '../../src/rule/inputs.js'
import { nested, valueReader } from '../../src/rule/values.js'

const inputs: Inputs = new Map<string, InputDeclaration>([
  ['yes', { type: 'boolean' }],
  ['k.a.level', { type: 'integer', minimum: 0, maximum: 4 }],
  ['k.a.mean', { type: 'number', minimum: 0, maximum: 4 }],
  ['work', { type: 'text', values: ['employed', 'none'] }],
  ['name', { type: 'text' }],
  ['ratings', { type: 'numbers', minimum: 0, maximum: 4, maxItems: 3 }],
  ['toString', { type: 'boolean' }],
])

const read = (path: string, values: unknown) => valueReader(path, inputs.get(path) ?? { type: 'boolean' })(values)

describe('reader', () => {
  it('reads nested values, and null for what is absent', () => {
    const values = { yes: false, k: { a: { level: 3, mean: 2.5 } }, ratings: [1, null], name: 'any' }
    const paths = ['yes', 'k.a.level', 'k.a.mean', 'ratings', 'name', 'work']
    expect(paths.map((path) => read(path, values))).toEqual([...[false, 3, 2.5, [1, null], 'any', null]])
  })
  it('reads own data alone', () => {
    expect([read('yes', Object.create({ yes: true })), read('toString', {})]).toEqual([null, null])
    expect(read('yes', Object.defineProperty({}, 'yes', { get: () => true }))).toBeNull()
  })
  it.each([null, undefined, {}, { k: null }, { k: { a: null } }, { k: { a: { level: null } } }])(
    'finds nothing in %j',
    (values) => {
      expect(read('k.a.level', values)).toBeNull()
    },
  )
  it.each([3, 'text', [1], { k: 3 }, { k: [] }, { k: { a: 'x' } }])(
    'refuses %j, which holds no object there',
    (values) => {
      expect(() => read('k.a.level', values)).toThrow(TypeError)
    },
  )
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
    expect(() => read(path, nested(new Map([[path, value]])))).toThrow(
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
