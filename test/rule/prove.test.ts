import { describe, expect, it } from 'vitest'
import type { InputDeclaration } from '../../src/rule/inputs.js'
import { provesReference } from '../../src/rule/prove.js'
import { referenceResult } from '../../src/rule/reference.js'
import { drawFrom, landmarksOf, sampleValue } from '../../src/rule/sample.js'
import { inputs } from './rules.js'

describe('proof', () => {
  it.each([
    { and: [{ '>=': [{ var: 'k.a.mean' }, 2.5] }, { var: 'yes' }] },
    { '-': [{ var: 'free' }, { '*': [{ var: 'age' }, -0.25] }] },
    { none: [{ var: 'i.a.ratings' }, { '<': [{ var: '' }, 2] }] },
    { var: 'i.a.ratings' },
    { if: [{ in: [{ var: 'german' }, ['A2', 'B1']] }, 'yes', 'no'] },
  ])('agrees on %j', (rule) => {
    expect(provesReference(rule, inputs, 3)).toEqual({ agreed: 200, counterexample: null })
  })
  it('shows the data on which both differ', () => {
    // Data hold either a value under a name or what lies inside it, never both.
    const inside = new Map<string, InputDeclaration>([
      ['k', { type: 'integer', minimum: 0, maximum: 9 }],
      ['k.a', { type: 'integer', minimum: 0, maximum: 0 }],
    ])
    expect(provesReference({ or: [{ '>=': [{ var: 'k' }, 0] }, { '>': [{ var: 'k.a' }, 0] }] }, inside, 3)).toEqual({
      agreed: 0,
      counterexample: { values: { k: { a: 0 } }, ours: true, theirs: false },
    })
  })
})

describe('data', () => {
  const draws = (seed: number) => {
    const draw = drawFrom(seed)
    return [draw(), draw(), draw()]
  }
  it('is the same for the same seed, another for another', () => {
    expect(draws(1)).toEqual(draws(1))
    expect(draws(1)).not.toEqual(draws(2))
  })
  it('falls on both sides of every comparison of the rule', () => {
    const rule = { '>=': [{ var: 'k.a.mean' }, 2.5] }
    const draw = drawFrom(5)
    const values = Array.from({ length: 100 }, () =>
      sampleValue({ type: 'number', minimum: 0, maximum: 4 }, landmarksOf(rule), draw),
    )
    expect([values.includes(2.25), values.includes(2.5), values.includes(0), values.includes(4)]).toEqual(
      Array(4).fill(true),
    )
    expect(values.every((value) => typeof value === 'number' && value >= 0 && value <= 4)).toBe(true)
  })
  it('keeps integers whole, lists short and options as declared', () => {
    const draw = drawFrom(9)
    const take = (declaration: Parameters<typeof sampleValue>[0]) =>
      Array.from({ length: 60 }, () => sampleValue(declaration, landmarksOf({ '>': [{ var: 'x' }, 0.25] }), draw))
    expect(take({ type: 'integer', minimum: -3, maximum: 7 }).every(Number.isInteger)).toBe(true)
    expect(new Set(take({ type: 'text', values: ['a', 'b'] }))).toEqual(new Set(['a', 'b']))
    expect(take({ type: 'numbers', maxItems: 2 }).every((list) => Array.isArray(list) && list.length <= 2)).toBe(true)
  })
})

it('gives what json-logic-js gives, also where we refuse the rule', () => {
  expect(referenceResult({ '<': [{ var: 'missing' }, 3] }, {})).toBe(true)
  expect(referenceResult({ all: [{ var: 'list' }, { '>': [{ var: '' }, 0] }] }, { list: [] })).toBe(false)
  expect(referenceResult(true, {})).toBe(true)
})
