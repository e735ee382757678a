// Three values: what each operator says when operands are not known (scoring.md section 7.3, last column).
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import type { InputDeclaration, Inputs, RuleValue } from '../../src/rule/inputs.js'

const declared: Inputs = new Map<string, InputDeclaration>([
  ...['p', 'q', 'r'].map((name): [string, InputDeclaration] => [name, { type: 'boolean' }]),
  ...['x', 'y', 'z'].map((name): [string, InputDeclaration] => [name, { type: 'integer', minimum: 0, maximum: 4 }]),
  ...['free', 'other'].map((name): [string, InputDeclaration] => [name, { type: 'number' }]),
  ['word', { type: 'text' }],
  ['list', { type: 'numbers', minimum: 0, maximum: 4 }],
])
const [p, q, r, x, y, z] = ['p', 'q', 'r', 'x', 'y', 'z'].map((name) => ({ var: name }))

/** The value of an accepted rule; what is not given is not known. */
function valueGiven(rule: unknown, given: Readonly<Record<string, RuleValue>> = {}): RuleValue {
  expect(checkRule(rule, declared)).toEqual([])
  const { evaluate, paths } = compileRule(rule, declared)
  return evaluate(paths.map((path) => given[path]))
}

describe('truth', () => {
  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [true, null, null, true],
    [false, true, false, true],
    [false, false, false, false],
    [false, null, false, null],
    [null, true, null, true],
    [null, false, false, null],
    [null, null, null, null],
  ])('%s and/or %s: and is %s, or is %s', (left, right, both, either) => {
    expect(valueGiven({ and: [p, q] }, { p: left, q: right })).toBe(both)
    expect(valueGiven({ or: [p, q] }, { p: left, q: right })).toBe(either)
  })
  it.each([
    [true, false],
    [false, true],
    [null, null],
  ])('not %s is %s', (given, value) => {
    expect(valueGiven({ '!': p }, { p: given })).toBe(value)
  })
  it('joins any number of parts alike', () => {
    for (let parts = 1; parts <= 64; parts += 1) {
      const many = [...Array(parts - 1).fill(p), q]
      const values = ([first, last]: readonly RuleValue[]) =>
        ['and', 'or'].map((name) => valueGiven({ [name]: many }, { p: first ?? null, q: last ?? null }))
      expect([parts, values([true, true]), values([false, false])]).toEqual([parts, [true, true], [false, false]])
      expect([parts, values([true, false])]).toEqual([parts, [false, parts > 1]])
      expect([parts, values([true, null])]).toEqual([parts, [null, parts > 1 ? true : null]])
      expect([parts, values([null, true])]).toEqual([parts, [parts > 1 ? null : true, true]])
      expect([parts, values([null, false])]).toEqual([parts, [false, parts > 1 ? null : false]])
    }
  })
  it('lets a later operand decide behind an unknown one', () => {
    expect(valueGiven({ and: [p, q, r] }, { q: false })).toBe(false)
    expect(valueGiven({ or: [p, q, r] }, { r: true })).toBe(true)
  })
})

describe('if', () => {
  it.each([
    [true, 1],
    [false, 2],
    [null, null],
  ])('with condition %s gives %s', (given, value) => {
    expect(valueGiven({ if: [p, x, y] }, { p: given, x: 1, y: 2 })).toBe(value)
  })
  it('is known with an unknown condition when branch and rest are known and equal', () => {
    expect(valueGiven({ if: [p, x, y] }, { x: 3, y: 3 })).toBe(3)
    expect(valueGiven({ if: [p, x, q, y, z] }, { x: 3, y: 3, z: 3 })).toBe(3)
    expect(valueGiven({ if: [p, x, q, y, z] }, { x: 3, q: true, y: 3, z: 0 })).toBe(3)
    expect(valueGiven({ if: [p, x, q, y, z] }, { x: 3, y: 3, z: 0 })).toBeNull()
    expect(valueGiven({ if: [p, x, y] }, {})).toBeNull()
  })
  it('does not look at the branch that is not taken', () => {
    expect(valueGiven({ if: [p, x, y] }, { p: true, x: 1 })).toBe(1)
    expect(valueGiven({ if: [p, x, y] }, { p: false, x: 1 })).toBeNull()
  })
})

describe('numbers', () => {
  it.each([
    [{ '>': [x, 2] }, 2, false],
    [{ '>=': [x, 2] }, 2, true],
    [{ '<': [x, 2] }, 2, false],
    [{ '<=': [x, 2] }, 2, true],
    [{ '<': [0, x, 2] }, 1, true],
    [{ '<': [0, x, 2] }, 2, false],
    [{ '<=': [2, x, 2] }, 2, true],
    [{ '===': [x, 2] }, 2, true],
    [{ '!==': [x, 2] }, 2, false],
    [{ '>': [{ '+': [x] }, 2] }, 3, true],
    [{ '+': [x, x, 0.5] }, 2, 4.5],
    [{ '*': [x, x, 0.5] }, 2, 2],
    [{ '-': [x, 3] }, 2, -1],
    [{ '-': [x] }, 2, -2],
    [{ '/': [x, -4] }, 2, -0.5],
    [{ in: [x, [1, 2]] }, 2, true],
    [{ in: [x, []] }, 2, false],
  ])('%j with x = %s is %s, and not known without x', (rule, given, value) => {
    expect(valueGiven(rule, { x: given })).toBe(value)
    expect(valueGiven(rule)).toBeNull()
  })
  it('a comparison of three with an unknown one is not known, even where the others decide', () => {
    expect(valueGiven({ '<': [x, y, z] }, { x: 3, y: 1 })).toBeNull()
  })
  it('has no negative zero', () => {
    expect(Object.is(valueGiven({ '-': [x] }, { x: 0 }), 0)).toBe(true)
    expect(Object.is(valueGiven({ '*': [x, -1] }, { x: 0 }), 0)).toBe(true)
    expect(Object.is(valueGiven({ var: 'x' }, { x: -0 }), 0)).toBe(true)
    expect(Object.is(valueGiven({ min: [x, -0] }, { x: 0 }), 0)).toBe(true)
    expect(valueGiven({ in: [x, [-0]] }, { x: 0 })).toBe(true)
    expect(valueGiven({ '===': [x, y] }, { x: 0, y: -0 })).toBe(true)
  })
  it('min is known once no unknown operand can be smaller, max mirrored', () => {
    expect(valueGiven({ min: [x, y] }, { x: 0 })).toBe(0)
    expect(valueGiven({ min: [x, y] }, { x: 1 })).toBeNull()
    expect(valueGiven({ max: [x, y] }, { x: 4 })).toBe(4)
    expect(valueGiven({ max: [x, y] }, { x: 3 })).toBeNull()
    expect(valueGiven({ min: [x, y] })).toBeNull()
    expect(valueGiven({ min: [3, x, y] }, { x: 2, y: 4 })).toBe(2)
    expect(valueGiven({ max: [3, x, y] }, { x: 2, y: 4 })).toBe(4)
  })
  it('knows the bounds of operands that are computed', () => {
    expect(valueGiven({ min: [1, { '+': [x, 1] }] })).toBe(1)
    expect(valueGiven({ min: [2, { '+': [x, 1] }] })).toBeNull()
    expect(valueGiven({ max: [0, { '*': [x, -1] }] })).toBe(0)
    expect(valueGiven({ max: [2, { '/': [x, 2] }] })).toBe(2)
    expect(valueGiven({ min: [-4, { '-': [x, y] }] })).toBe(-4)
    expect(valueGiven({ min: [-4, { '-': [x] }] })).toBe(-4)
    expect(valueGiven({ max: [4, { if: [p, x, q, 2, y] }] })).toBe(4)
    expect(valueGiven({ max: [4, { if: [p, x, 5] }] })).toBeNull()
    expect(valueGiven({ min: [0, { max: [x, { min: [y, 3] }] }] })).toBe(0)
    expect(valueGiven({ min: [0, { var: 'free' }] })).toBeNull()
    expect(valueGiven({ min: [1, { max: [x, 2] }] })).toBe(1)
    expect(valueGiven({ max: [3, { min: [x, 2] }] })).toBe(3)
  })
})

describe('list operators', () => {
  const atLeast2 = { '>=': [{ var: '' }, 2] }
  const three = (list: RuleValue) =>
    ['some', 'all', 'none'].map((name) => valueGiven({ [name]: [{ var: 'list' }, atLeast2] }, { list }))

  it.each([
    [
      [1, 2, 3],
      [true, false, false],
    ],
    [
      [2, 3],
      [true, true, false],
    ],
    [
      [0, 1],
      [false, false, true],
    ],
    [[], [false, false, true]],
    [
      [null, 3],
      [true, null, false],
    ],
    [
      [null, 1],
      [null, false, null],
    ],
    [[null], [null, null, null]],
    [null, [null, null, null]],
  ])('of %j: some, all, none are %j', (list, values) => {
    expect(three(list)).toEqual(values)
  })
  it('knows the bounds of elements', () => {
    const body = { '===': [{ max: [4, 4] }, 4] }
    expect(valueGiven({ all: [{ var: 'list' }, body] }, { list: [null] })).toBe(true)
    expect(valueGiven({ all: [{ var: 'list' }, { '>=': [{ max: [{ var: '' }, 4] }, 4] }] }, { list: [null] })).toBe(
      true,
    )
  })
})

it('gives texts, lists and literals as they are', () => {
  expect(valueGiven({ var: 'word' }, { word: '' })).toBe('')
  expect(valueGiven({ var: 'list' }, { list: [1, null] })).toEqual([1, null])
  expect(valueGiven({ if: [true, 'yes', 'no'] })).toBe('yes')
  expect(valueGiven({ in: [{ var: 'word' }, ['a']] }, { word: 'a' })).toBe(true)
})
it('names the inputs of a rule once, in the order of the rule, without elements', () => {
  const rule = { and: [q, { '>=': [x, y] }, q, { all: [{ var: 'list' }, { '>=': [{ var: '' }, 2] }] }] }
  expect(compileRule(rule, declared).paths).toEqual(['q', 'x', 'y', 'list'])
})
it('reads each input where the caller says that it lies, else in the order of the rule', () => {
  const rule = { and: [{ '>=': [y, 2] }, { '<': [x, y] }, { some: [{ var: 'list' }, { '>': [{ var: '' }, 1] }] }] }
  const own = compileRule(rule, declared)
  const placed = compileRule(rule, declared, (path) => ({ x: 7, y: 3, list: 5 })[path] ?? 0)
  expect(own.paths).toEqual(placed.paths)
  expect(own.evaluate([3, 1, [2]])).toBe(true)
  expect(placed.evaluate([undefined, null, null, 3, null, [2], null, 1])).toBe(true)
  expect(own.evaluate([3, 1])).toBeNull()
  expect(own.evaluate([])).toBeNull()
})
it('says the same beside a literal, on either side, as beside another input', () => {
  const names = ['>', '>=', '<', '<=', '===', '!==']
  for (const name of names) {
    for (const left of [null, 0, 1, 2, 3]) {
      for (const right of [0, 1, 2, 3]) {
        const given = { x: left, y: right }
        const expected = valueGiven({ [name]: [x, y] }, given)
        expect([name, valueGiven({ [name]: [x, right] }, given)]).toEqual([name, expected])
        const turned = valueGiven({ [name]: [y, x] }, given)
        expect([name, valueGiven({ [name]: [right, x] }, given)]).toEqual([name, turned])
      }
    }
  }
})
it('keeps nothing of the document that it was made from', () => {
  const list = [1, 2]
  const rule = { in: [x, list] }
  const { evaluate } = compileRule(rule, declared)
  list.push(3)
  rule.in = []
  expect(evaluate([3])).toBe(false)
})
it.each([null, [], {}, { nothing: 1 }, { var: 1 }, { and: [{ map: [] }] }])(
  'refuses %j, which the check would not accept, as a wrong call',
  (rule) => {
    expect(() => compileRule(rule, declared)).toThrow(TypeError)
  },
)
