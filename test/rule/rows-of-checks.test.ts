// Rows of scoring.md sections 7.3 and 7.4, each on both sides of its boundary.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import type { InputDeclaration, Inputs } from '../../src/rule/inputs.js'
import { measure } from '../../src/rule/measure.js'
import { nearestWord } from '../../src/rule/nearest.js'
import { showName } from '../../src/rule/term.js'
import { inputs } from './rules.js'

const read = (path: string) => ({ var: path })
const found = (candidate: unknown, declared: Inputs = inputs) =>
  checkRule(candidate, declared).map(({ code, params }) => [code, params])
const codes = (candidate: unknown, declared: Inputs = inputs) => checkRule(candidate, declared).map(({ code }) => code)
const only = (declaration: InputDeclaration): Inputs => new Map([['n', declaration]])

describe('the size of a rule', () => {
  const bytes = (value: unknown) => measure(value, 32).bytes
  it.each([
    ['nothing', null],
    ['truth', [true, false]],
    ['keys', { a: 1, 'ä"': [2, { '': null }] }],
    ['empty ones', [[], {}, '']],
    ['numbers', [-0, 1e21, -2.25, 1e-7]],
    ['one byte', '\u007f~'],
    ['two bytes', '\u0080\u07ff'],
    ['three bytes', '\u0800\ud7ff\ue000\uffff'],
    ['four bytes', '\u{10000}\u{10ffff}'],
    ['half a pair', ['\ud800', '\udfff']],
    ['escapes', '"\\\n\u0001'],
  ])('is that of its JSON in UTF-8: %s', (_, value) => {
    expect(bytes(value)).toBe(new TextEncoder().encode(JSON.stringify(value)).length)
  })
  it('is that of its JSON, whatever letters there are', () => {
    const unit = fc.integer({ min: 0, max: 0xffff })
    const anyText = fc.array(unit, { maxLength: 9 }).map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(fc.dictionary(anyText, fc.array(anyText, { maxLength: 2 }), { maxKeys: 2 }), (value) => {
        expect(bytes(value)).toBe(new TextEncoder().encode(JSON.stringify(value)).length)
      }),
    )
  })
  it('counts every element of a list that an element is looked for in', () => {
    const among = (count: number) => ({
      all: [read('n'), { in: [read(''), Array.from({ length: count }, (_, at) => at)] }],
    })
    const fifty = only({ type: 'numbers' })
    expect([codes(among(900), fifty), codes(among(1100), fifty)]).toEqual([[], ['rule/cost']])
  })
})

describe('numbers', () => {
  const most = Number.MAX_SAFE_INTEGER
  it('go up to what a double holds exactly, both ends included', () => {
    expect(codes({ '>': [read('free'), most] })).toEqual([])
    expect(codes({ '>': [read('free'), -most] })).toEqual([])
    expect(codes({ '>': [read('free'), most + 1] })).toEqual(['rule/number'])
  })
  it('are refused once, not as of the wrong type as well', () => {
    expect(codes({ and: [0.3] })).toEqual(['rule/number'])
    expect(codes({ in: ['a', [0.3]] })).toEqual(['rule/number'])
  })
  it('stay integers in sums and products as far as a double holds these exactly', () => {
    const equal = (calculated: unknown) => ({ '===': [calculated, 1] })
    const [least, all] = [only({ type: 'integer', minimum: -most, maximum: 0 }), only({ type: 'integer' })]
    expect([codes(equal({ '+': [read('n')] }), least), codes(equal({ '+': [read('n')] }), all)]).toEqual([[], []])
    expect(codes(equal({ '*': [read('n'), 3] }), least)).toEqual(['rule/type'])
    expect(codes(equal({ '+': [read('n'), 1] }), all)).toEqual(['rule/type'])
  })
  it('may not grow beyond the limit at either end', () => {
    const product = { '>': [{ '*': Array(20).fill(read('n')) }, 1] }
    expect(codes(product, only({ type: 'number', minimum: 0 }))).toEqual(['rule/overflow'])
    const falling = { '>': [{ '*': [...Array(20).fill(read('n')), -1] }, 1] }
    expect(codes(falling, only({ type: 'number', minimum: 0 }))).toEqual(['rule/overflow'])
  })
})

describe('types', () => {
  const misfit = (position: number, operator: string, more: { found: string; expected: string }) => [
    'rule/type',
    { position, operator, ...more },
  ]
  it.each([
    [{ '>': [{ '/': [read('count'), '2'] }, 1] }, [misfit(2, '/', { found: '"2"', expected: 'divisor' })]],
    [{ in: [read('work'), ['none', 5]] }, [misfit(2, 'in', { found: '["none",5]', expected: 'texts' })]],
    [{ in: [read('i.a.ratings'), [1]] }, [misfit(1, 'in', { found: 'numbers', expected: 'scalar' })]],
    [
      { in: [read('i.a.ratings'), 1] },
      [
        misfit(1, 'in', { found: 'numbers', expected: 'scalar' }),
        misfit(2, 'in', { found: '1', expected: 'literals' }),
      ],
    ],
  ])('%j', (candidate, expected) => {
    expect(found(candidate)).toEqual(expected)
  })
  it('say nothing of what is beside something that is wrong already', () => {
    expect(codes({ '===': [{ nobody: 1 }, 1] })).toEqual(['rule/operator'])
    expect(codes({ if: [true, { nobody: 1 }, 'a'] })).toEqual(['rule/operator'])
    expect(codes({ in: [{ nobody: 1 }, ['a']] })).toEqual(['rule/operator'])
  })
})

describe('names in messages', () => {
  const names = (count: number): Inputs =>
    new Map(Array.from({ length: count }, (_, at) => [`n${at}`, { type: 'boolean' }]))
  it('list ten that are declared, and say so where there are more', () => {
    const known = (count: number) => checkRule(read('nobody-here'), names(count))[0]?.params['known']
    expect(known(10)).toBe('n0, n1, n2, n3, n4, n5, n6, n7, n8, n9')
    expect(known(11)).toBe('n0, n1, n10, n2, n3, n4, n5, n6, n7, n8, …')
  })
  it('are cut after sixty letters, a letter of two units counted once', () => {
    expect([showName('a'.repeat(60)), showName('a'.repeat(61))]).toEqual(['a'.repeat(60), `${'a'.repeat(60)}…`])
    expect([showName('😀'.repeat(60)), showName('😀'.repeat(61))]).toEqual(['😀'.repeat(60), `${'😀'.repeat(60)}…`])
  })
  it('are near up to two letters that are more or fewer, and a name is nearest to itself', () => {
    expect([nearestWord('abc', ['abcde'], 2), nearestWord('abcde', ['abc'], 2)]).toEqual(['abcde', 'abc'])
    expect([nearestWord('abc', ['abcdef'], 2), nearestWord('abcdef', ['abc'], 2)]).toEqual([null, null])
    expect(nearestWord('count', ['counts', 'count'], 2)).toBe('count')
  })
})

it('refuses what may fall, however often it is turned', () => {
  const twice = { '-': [{ '-': [read('k.a.p')] }] }
  const options = { monotone: true }
  expect(checkRule({ '>=': [twice, 0] }, inputs, options).map(({ code }) => code)).toEqual(['rule/polarity'])
})
