// Rows of days, values, samples and comparisons that never decide, each on both sides of its boundary (scoring.md sections 7.2 to 7.5).
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import { constantsIn } from '../../src/rule/constant.js'
import { addMonths, isDay } from '../../src/rule/day.js'
import type { InputDeclaration, Inputs } from '../../src/rule/inputs.js'
import { drawFrom, landmarksOf, sampleValue } from '../../src/rule/sample.js'
import { valueReader } from '../../src/rule/values.js'
import { inputs } from './rules.js'

const read = (path: string) => ({ var: path })
const only = (declaration: InputDeclaration): Inputs => new Map([['n', declaration]])
const upTo = (least: number, most: number) => Array.from({ length: most - least + 1 }, (_, at) => least + at)

describe('a day', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '0000-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true)
  })
  it.each([
    ...['x2026-01-01', '2026-01-01x', '2026-01-00', '2026-00-10', '2026-13-01', '2026-04-31', '2026-02-29', '2026-1-1'],
    ...[20260101, null, ['2026-01-01']],
  ])('is not %j', (value) => {
    expect(isDay(value)).toBe(false)
  })
  it('of the years 0000 and 9999 is counted like any other', () => {
    expect([addMonths('9998-12-15', 1), addMonths('9999-12-15', 1)]).toEqual(['9999-01-15', '9999-12-31'])
    expect([addMonths('0001-01-15', -1), addMonths('0000-01-15', -1)]).toEqual(['0000-12-15', '0000-01-01'])
  })
  it('is cut to February alone where the year is a leap year', () => {
    expect([addMonths('2024-01-31', 1), addMonths('2024-01-31', 2)]).toEqual(['2024-02-29', '2024-03-31'])
    expect([addMonths('2026-01-31', 1), addMonths('2026-01-31', 3)]).toEqual(['2026-02-28', '2026-04-30'])
  })
})

describe('a comparison that never decides', () => {
  const always = (rule: unknown, declared: Inputs = inputs) => constantsIn(rule, declared).map(({ value }) => value)
  const age = read('age')
  it.each([
    [{ '===': [age, { '+': [age, 200] }] }, [false]],
    [{ '===': [age, { '+': [age, 1] }] }, []],
    [{ '!==': [age, { '+': [age, 200] }] }, [true]],
    [{ '!==': [age, { '+': [age, 1] }] }, []],
    [{ '===': [2, read('count')] }, []],
    [{ '===': [read('count'), 2] }, []],
    [{ '===': [read('yes'), true] }, []],
    [{ in: [age, [200, 300]] }, [false]],
    [{ in: [age, [-1, 121]] }, [false]],
    [{ in: [age, [5, 300]] }, []],
    [{ in: [age, [0, 300]] }, []],
    [{ in: [age, [120, 300]] }, []],
    [{ in: [2.5, [2.5]] }, [true]],
    [{ in: [read('k.a.mean'), [0, 1, 2, 3, 4]] }, []],
    [{ in: [read('count'), [0, 1, 2, 3, 4]] }, [true]],
  ])('%j', (rule, value) => {
    expect(always(rule)).toEqual(value)
  })
  it('is told of lists of all values where these are at most a hundred', () => {
    const among = (least: number, most: number) =>
      always({ in: [read('n'), upTo(least, most)] }, only({ type: 'integer', minimum: least, maximum: most }))
    expect([among(0, 99), among(0, 100), among(-60, 60), among(-2, 2)]).toEqual([[true], [], [], [true]])
    expect(always({ in: [read('n'), [-2]] }, only({ type: 'integer', minimum: -2, maximum: 2 }))).toEqual([])
  })
})

describe('a value', () => {
  const reader = (declaration: InputDeclaration) => {
    const reads = valueReader('n', declaration)
    return (n: unknown) => reads({ n })
  }
  it('is a number inside its range, both ends included, and never a text that looks like one', () => {
    const number = reader({ type: 'number', minimum: 1, maximum: 4 })
    expect([number(1), number(4)]).toEqual([1, 4])
    for (const wrong of [0.75, 4.25, '3', true]) expect(() => number(wrong)).toThrow(TypeError)
  })
  it('is a list up to its length', () => {
    const list = reader({ type: 'numbers', maxItems: 2 })
    expect([list([1, 2]), list([null])]).toEqual([[1, 2], [null]])
    expect(() => list([1, 2, 3])).toThrow(TypeError)
  })
  it('is text in NFC, longer than any that a rule knows as it is', () => {
    const text = reader({ type: 'text' })
    const apart = 'e\u0301'
    expect([text(apart), text(apart.repeat(2000))]).toEqual(['é', 'é'.repeat(2000)])
    expect(text(`${apart.repeat(2000)}x`)).toBe(`${apart.repeat(2000)}x`)
  })
})

describe('a sample', () => {
  const drawing = (...draws: number[]) => {
    const rest = [...draws]
    return () => rest.shift() ?? 0
  }
  const landmarks = { numbers: [3, 7], texts: ['a', 'b'] }
  const ten = { type: 'number', minimum: 0, maximum: 10 } as const
  it('is drawn by the generator of Numerical Recipes', () => {
    const draw = drawFrom(0)
    expect([draw(), draw()]).toEqual([1_013_904_223 / 4_294_967_296, 1_196_435_762 / 4_294_967_296])
  })
  it('lies near the numbers and texts of the rule', () => {
    expect(landmarksOf({ and: [{ '>': [read('n'), 2.5] }, { in: ['a', ['b']] }, true] })).toEqual({
      ...{ numbers: [0, 1, 2.5], texts: ['other', 'b', 'a', 'n'] },
    })
  })
  it.each([
    ['near a landmark', ten, [0, 0, 0, 0], 3],
    ['a quarter above it', ten, [0.5, 0.34, 0, 0.2], 7.25],
    ['a quarter below it', ten, [0.5, 0.51, 0, 0.2], 6.75],
    ['one above it', ten, [0.5, 0.68, 0, 0.4], 8],
    ['one below it', ten, [0.5, 0.99, 0, 0.4], 6],
    ['the least', ten, [0, 0, 0, 0.43], 0],
    ['the most', ten, [0, 0, 0, 0.58], 10],
    ['anywhere', ten, [0, 0, 0.53, 0.72], 5.300000000000001],
    ['a quarter anywhere', ten, [0, 0, 0.53, 0.86], 5.25],
    ['anywhere above the least', { ...ten, minimum: 2 }, [0, 0, 0.5, 0.72], 6],
    ['not outside', { ...ten, maximum: 2 }, [0, 0, 0, 0], 2],
    ['an integer', { ...ten, type: 'integer' }, [0, 0.34, 0, 0], 4],
    ['an integer inside', { ...ten, type: 'integer', maximum: 3.5 }, [0, 0.34, 0, 0], 3],
    ['one of two', { type: 'boolean' }, [0.49], true],
    ['the other of two', { type: 'boolean' }, [0.5], false],
    ['a word of its own', { type: 'text', values: ['x', 'y'] }, [0.5], 'y'],
    ['a word of the rule', { type: 'text' }, [0.5], 'b'],
  ] as const)('is %s', (_, declaration, draws, expected) => {
    const value = sampleValue(declaration, landmarks, drawing(...draws))
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9)
    else expect(value).toBe(expected)
  })
  it('of a list has up to five elements, and no more than it may', () => {
    const length = (maxItems: number, first: number) => {
      const value = sampleValue({ type: 'numbers', maxItems }, landmarks, drawing(first))
      return Array.isArray(value) ? value.length : null
    }
    expect([length(50, 0), length(50, 0.99), length(2, 0.99), length(2, 0.5)]).toEqual([0, 5, 2, 1])
  })
})

describe('the limits of a rule include their ends', () => {
  const codes = (rule: unknown, declared: Inputs = inputs, result?: InputDeclaration) =>
    checkRule(rule, declared, result ? { result } : {}).map(({ code }) => code)
  it('of bytes, values and cost', () => {
    const bytes = (length: number) => ({ in: ['a', ['x'.repeat(length - '{"in":["a",[""]]}'.length)]] })
    expect([codes(bytes(32_768)), codes(bytes(32_769))]).toEqual([[], ['rule/bytes']])
    const values = (count: number) => ({ in: [read('count'), upTo(1, count - 5)] })
    expect([codes(values(2000)), codes(values(2001))]).toEqual([[], ['rule/nodes']])
    const many = { all: [read('n'), { in: [read(''), upTo(1, 996)] }] }
    const cost = (more: number) => codes({ or: [many, ...Array(more).fill(true)] }, only({ type: 'numbers' }))
    expect([cost(48), cost(49)]).toEqual([[], ['rule/cost']])
  })
  it('of the result', () => {
    const atLeastNothing = { type: 'number', minimum: 0, maximum: 4 } as const
    expect(codes(read('count'), inputs, atLeastNothing)).toEqual([])
    expect(codes({ '-': [read('count'), 1] }, inputs, atLeastNothing)).toEqual(['rule/result'])
    expect(codes({ '+': [read('count'), 1] }, inputs, atLeastNothing)).toEqual(['rule/result'])
  })
  it('of issues: a hundred', () => {
    const wrong = (count: number) => ({
      and: Array.from({ length: count }, () => ({ or: [{ '>': [read('a'), 1] }, 5] })),
    })
    expect([codes(wrong(50)).length, codes(wrong(51)).length]).toEqual([100, 100])
  })
  it('and an example names a number, else the first name, else any', () => {
    const example = (declared: Inputs) => checkRule(null, declared)[0]?.params['path']
    const of = (...types: InputDeclaration['type'][]): Inputs => new Map(types.map((type, at) => [`n${at}`, { type }]))
    expect([example(of('boolean', 'number')), example(of('boolean', 'text', 'integer'))]).toEqual(['n1', 'n2'])
    expect([example(of('boolean', 'text')), example(of())]).toEqual(['n0', 'input'])
  })
})
