// Every code of scoring.md section 7.4: the case, the place, the whole sentence.
import { describe, expect, it } from 'vitest'
import { checkRule, checkRuleBudget } from '../../src/rule/check.js'
import type { InputDeclaration } from '../../src/rule/inputs.js'
import { operators } from '../../src/rule/operators.js'
import { inputs } from './rules.js'

const mean = { var: 'k.a.mean' }
const count = { var: 'count' }
const yes = { var: 'yes' }
const enough = { '>=': [mean, 2] }

/** Code, place and message, in one line each. */
const found = (rule: unknown, options = {}) =>
  checkRule(rule, inputs, options).map(({ code, path, message }) => `${code} /${path.join('/')} ${message}`)
const codes = (rule: unknown, options = {}) => checkRule(rule, inputs, options).map(({ code }) => code)

describe('accepted rules', () => {
  it.each([
    enough,
    yes,
    { var: ['yes'] },
    { '!': yes },
    { and: [yes] },
    { and: [true, enough, { or: [yes, false] }] },
    { '<=': [0, mean, 4] },
    { '===': [count, 3] },
    { '!==': [{ var: 'work' }, 'employed'] },
    { '===': [{ var: 'german' }, 'A2'] },
    { '===': [{ '+': [count, { var: 'age' }] }, { max: [count, 2] }] },
    { '>': [{ '/': [mean, -0.25] }, { '-': [mean] }] },
    { in: [count, [1, 2]] },
    { in: [mean, [0.5, 2.25]] },
    { in: [yes, [true]] },
    { in: [{ var: 'work' }, []] },
    { in: [{ var: 'german' }, ['A1', 'none']] },
    { in: [{ var: 'german' }, ['none', 'A1', 'A2', 'B1']] },
    { all: [{ var: 'i.a.ratings' }, { '>=': [{ var: '' }, 2] }] },
    { none: [{ var: 'i.a.ratings' }, true] },
    { if: [yes, false, enough, true, yes] },
    { '>=': [{ if: [yes, 4, mean] }, 2] },
  ])('accepts %j', (rule) => {
    expect(found(rule, { result: 'boolean' })).toEqual([])
  })
})

describe('limits', () => {
  it('rule/bytes: measures the rule as JSON text in UTF-8', () => {
    const rule = { in: [{ var: 'work' }, ['ü'.repeat(16_400)]] }
    expect(found(rule)).toEqual([
      `rule/bytes / The rule is ${new TextEncoder().encode(JSON.stringify(rule)).length} bytes long, the limit is 32768. Split it into several gates or level rules.`,
    ])
    expect(codes({ in: [{ var: 'work' }, ['x'.repeat(32_000)]] })).toEqual([])
  })
  it('rule/bytes: counts what needs two, three or four bytes, and what is escaped', () => {
    for (const letters of ['aé€🙂', '\u07ff\u0800\uffff', '\ud800x', '"\\\n\u0001', '\udbff\udfff']) {
      const rule = { in: [{ var: 'work' }, [letters.repeat(9000)]] }
      const bytes = new TextEncoder().encode(JSON.stringify(rule)).length
      expect(checkRule(rule, inputs)[0]?.params['bytes']).toBe(bytes)
    }
  })
  it('rule/depth: names the first place that lies too deep', () => {
    const nest = (levels: number): unknown => (levels === 0 ? yes : { '!': nest(levels - 1) })
    expect(found(nest(31))).toEqual([])
    expect(found(nest(32))).toEqual([
      `rule/depth ${'/!'.repeat(32)} The rule is nested deeper than 32 levels. Write equal operators as one list: "and" takes up to 64 parts.`,
    ])
  })
  it('rule/nodes: counts every value of the tree', () => {
    const half = { or: Array(62).fill({ or: Array(15).fill(yes) }) }
    expect(codes(half)).toEqual([])
    expect(found({ and: [half, enough, enough, enough] })).toEqual([
      'rule/nodes / The rule has 2003 values, the limit is 2000. Split it into several gates or level rules.',
    ])
  })
  it('reports what is wrong with the size alone, since the rest may take too long to read', () => {
    expect(codes(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toEqual([
      'rule/bytes',
      'rule/depth',
      'rule/nodes',
    ])
  })
  it('holds all rules of one document to a budget', () => {
    const large = { in: [{ var: 'work' }, ['x'.repeat(30_000)]] }
    expect(checkRuleBudget(Array(34).fill(large))).toEqual([])
    expect(checkRuleBudget(Array(35).fill(large)).map(({ message }) => message)).toEqual([
      'The 35 rules together are 1050980 bytes long, the limit is 1048576. Write fewer or shorter rules.',
    ])
    expect(checkRuleBudget(Array(3334).fill({ '!': yes })).map(({ message }) => message)).toEqual([])
    expect(checkRuleBudget(Array(6667).fill({ '!': yes })).map(({ message }) => message)).toEqual([
      'The 6667 rules together have 20001 values, the limit is 20000. Write fewer or shorter rules.',
    ])
  })
})

describe('structure', () => {
  it.each([[true], [3], ['yes'], [null], [[enough]], [{}], [{ and: [yes], or: [yes] }]])(
    'rule/shape: %j is no condition',
    (rule) => {
      expect(found(rule)).toEqual([
        `rule/shape / Found ${JSON.stringify(rule)} where a condition must stand. Write one object with one operator, such as { ">=": [{ "var": "age" }, 2] }.`,
      ])
    },
  )
  it('rule/shape: names the place inside the rule', () => {
    expect(checkRule({ and: [yes, { '!': {} }] }, inputs).map(({ path }) => path)).toEqual([['and', 1, '!']])
  })
  it('rule/shape: what no JSON text can hold is found where it stands', () => {
    expect(found({ and: [yes, 3n, () => true] })).toEqual([
      'rule/shape /and/1 Found bigint where a condition must stand. Write one object with one operator, such as { ">=": [{ "var": "age" }, 2] }.',
    ])
  })
  it.each([
    ['==', '"==="'],
    ['!=', '"!=="'],
    ['?:', '"if"'],
    ['missing', 'nothing, a missing input is unknown by itself'],
    ['missing_some', 'nothing, a missing input is unknown by itself'],
    ['=>', '">"'],
    ['andd', '"and"'],
    ['!!', '"!"'],
  ])('rule/operator: %s becomes %s', (operator, instead) => {
    expect(found({ [operator]: [count, 1] })).toEqual([
      `rule/operator /${operator} The operator "${operator}" is not allowed. Write ${instead}.`,
    ])
  })
  it('rule/operator: names all operators where none is near', () => {
    const names = Object.keys(operators)
    expect(names).toHaveLength(20)
    for (const operator of ['+.prototype.constructor', 'log', 'filter', '%', 'x'.repeat(5000)]) {
      const [issue] = checkRule({ [operator]: [1, 2] }, inputs)
      expect([issue?.code, issue?.params['instead']]).toEqual(['rule/operator', `"${names.join('", "')}"`])
    }
  })
  it('rule/operator: refuses what leads to functions, with a sentence', () => {
    expect(found({ toString: [] })[0]).toMatch(/^rule\/operator .* The operator "toString" is not allowed\. Write "/u)
  })
  it.each(
    'log method merge cat substr map filter reduce % a.b toString constructor __proto__ hasOwnProperty add_operation valueOf apply is_logic +.prototype.constructor'.split(
      ' ',
    ),
  )('rule/operator: refuses %s', (operator) => {
    expect(codes(JSON.parse(`{ "and": [{ "${operator}": [1, 2] }] }`))).toEqual(['rule/operator'])
  })
  it.each([
    [{ and: [] }, '"and" has 0 operands. Write 1–64.'],
    [{ or: Array(65).fill(yes) }, '"or" has 65 operands. Write 1–64.'],
    [{ '!': [yes, yes] }, '"!" has 2 operands. Write 1.'],
    [{ if: [yes, yes] }, '"if" has 2 operands. Write 3, 5, 7, ….'],
    [{ if: [yes, yes, yes, yes] }, '"if" has 4 operands. Write 3, 5, 7, ….'],
    [{ '>': [1] }, '">" has 1 operands. Write 2.'],
    [{ '>=': [1, 2, 3] }, '">=" has 3 operands. Write 2.'],
    [{ '<': [1, 2, 3, 4] }, '"<" has 4 operands. Write 2–3.'],
    [{ '===': count }, '"===" has 1 operands. Write 2.'],
    [{ in: [count, [1], 2] }, '"in" has 3 operands. Write 2.'],
    [{ some: [{ var: 'i.a.ratings' }] }, '"some" has 1 operands. Write 2.'],
  ])('rule/arity: %j', (rule, message) => {
    const [operator] = Object.keys(rule)
    expect(found(rule)).toEqual([`rule/arity /${operator} The operator ${message}`])
  })
  it.each([
    [{ '>': [{ '+': [] }, 1] }, '"+" has 0 operands. Write 1–64.'],
    [{ '>': [{ '*': [1] }, 1] }, '"*" has 1 operands. Write 2–64.'],
    [{ '>': [{ '-': [1, 2, 3] }, 1] }, '"-" has 3 operands. Write 1–2.'],
    [{ '>': [{ '/': [1] }, 1] }, '"/" has 1 operands. Write 2.'],
    [{ '>': [{ min: [] }, 1] }, '"min" has 0 operands. Write 1–64.'],
  ])('rule/arity: %j inside a comparison', (rule, message) => {
    expect(found(rule).map((line) => line.split('operator ')[1])).toEqual([message])
  })
})

describe('inputs', () => {
  it.each([
    [{ var: 'a..b' }, '"a..b"'],
    [{ var: '' }, '""'],
    [{ var: '__proto__' }, '"__proto__"'],
    [{ var: 'k.constructor' }, '"k.constructor"'],
    [{ var: 'prototype.x' }, '"prototype.x"'],
    [{ var: ['yes', true] }, '["yes",true]'],
    [{ var: [] }, '[]'],
    [{ var: 1 }, '1'],
    [{ var: null }, 'null'],
    [{ var: { var: 'yes' } }, '{"var":"yes"}'],
  ])('rule/path: %j', (rule, held) => {
    expect(found(rule)).toEqual([
      `rule/path /var "var" holds ${held}. Write one plain path without a default, such as { "var": "age" }.`,
    ])
  })
  it('rule/undeclared: asks for the nearest name, at most two letters away', () => {
    expect(found({ '>=': [{ var: 'k.a.maen' }, 2] })).toEqual([
      'rule/undeclared />=/0/var No input is called "k.a.maen" here. Did you mean "k.a.mean"?',
    ])
  })
  it('rule/undeclared: of equally near names the first in code-unit order', () => {
    const declared = new Map<string, InputDeclaration>([
      ['ab', { type: 'boolean' }],
      ['aa', { type: 'boolean' }],
      ['ac', { type: 'boolean' }],
    ])
    expect(checkRule({ '!': { var: 'ad' } }, declared).map(({ params }) => params['nearest'])).toEqual(['aa'])
  })
  it('rule/undeclared: lists what there is where nothing is near', () => {
    expect(found({ '!': { var: 'entirelyElse' } })).toEqual([
      'rule/undeclared /!/var No input is called "entirelyElse" here. Write one of: age, count, free, german, i.a.ratings, i.b.ratings, k.a.mean, k.a.p, plan.open, work, ….',
    ])
    expect(checkRule(yes, new Map())[0]?.message).toContain('Write one of: nothing, there are no inputs.')
  })
  it('does not let the body of a list operator reach outside', () => {
    expect(found({ some: [{ var: 'i.a.ratings' }, { '>=': [{ var: '' }, count] }] })).toEqual([
      'rule/undeclared /some/1/>=/1/var No input is called "count" here. Write one of: "".',
    ])
  })
})

describe('types', () => {
  it.each([
    [{ and: [yes, 1] }, '/and/1', 'Operand 2 of "and" is 1. Write true or false.'],
    [{ '!': count }, '/!', 'Operand 1 of "!" is a number. Write true or false.'],
    [{ or: [null] }, '/or/0', 'Operand 1 of "or" is null. Write true or false.'],
    [{ '>=': ['B1', 2] }, '/>=/0', 'Operand 1 of ">=" is "B1". Write a number.'],
    [{ '>=': [mean, [2]] }, '/>=/1', 'Operand 2 of ">=" is [2]. Write a number.'],
    [{ '<': [{ var: 'german' }, 2] }, '/</0', 'Operand 1 of "<" is a text. Write a number.'],
    [{ '===': [mean, 2] }, '/===/0', 'Operand 1 of "===" is a number. Write true, false, a whole number or a text.'],
    [{ '===': [count, 2.5] }, '/===/1', 'Operand 2 of "===" is 2.5. Write a whole number.'],
    [{ '===': [count, { '/': [4, 2] }] }, '/===/1', 'Operand 2 of "===" is a number. Write a whole number.'],
    [{ '!==': [yes, 'yes'] }, '/!==/1', 'Operand 2 of "!==" is "yes". Write true or false.'],
    [{ '>': [{ '/': [mean, 0] }, 1] }, '/>/0///1', 'Operand 2 of "/" is 0. Write a fixed number, not 0.'],
    [{ '>': [{ '/': [mean, -0] }, 1] }, '/>/0///1', 'Operand 2 of "/" is 0. Write a fixed number, not 0.'],
    [{ '>': [{ '/': [1, count] }, 1] }, '/>/0///1', 'Operand 2 of "/" is a number. Write a fixed number, not 0.'],
    [
      { '>': [{ '/': [1, { '+': [count, 1] }] }, 1] },
      '/>/0///1',
      'Operand 2 of "/" is a number. Write a fixed number, not 0.',
    ],
    [{ '===': [2, { '+': [count, 0.5] }] }, '/===/1', 'Operand 2 of "===" is a number. Write a whole number.'],
    [
      { '===': [2, { '*': Array(8).fill({ var: 'age' }) }] },
      '/===/1',
      'Operand 2 of "===" is a number. Write a whole number.',
    ],
    [{ if: [count, true, false] }, '/if/0', 'Operand 1 of "if" is a number. Write true or false.'],
    [{ if: [yes, true, 1] }, '/if/2', 'Operand 3 of "if" is 1. Write true or false.'],
    [{ if: [yes, true, 'x', true, false] }, '/if/2', 'Operand 3 of "if" is "x". Write true or false.'],
    [
      { if: [yes, { var: 'i.a.ratings' }, true] },
      '/if/1',
      'Operand 2 of "if" is a list of numbers. Write true, false, a number or a text.',
    ],
    [{ in: [count, ['1']] }, '/in/1', 'Operand 2 of "in" is ["1"]. Write a fixed list of whole numbers.'],
    [{ in: [count, [0.5]] }, '/in/1', 'Operand 2 of "in" is [0.5]. Write a fixed list of whole numbers.'],
    [{ in: [mean, [null]] }, '/in/1', 'Operand 2 of "in" is [null]. Write a fixed list of numbers.'],
    [{ in: ['B', 'ABC'] }, '/in/1', 'Operand 2 of "in" is "ABC". Write a fixed list of texts.'],
    [{ in: [yes, [yes]] }, '/in/1', 'Operand 2 of "in" is [{"var":"yes"}]. Write a fixed list of true and false.'],
    [
      { in: [2, { var: 'i.a.ratings' }] },
      '/in/1',
      'Operand 2 of "in" is a list of numbers. Write a fixed list of whole numbers.',
    ],
    [{ some: [[1, 2], true] }, '/some/0', 'Operand 1 of "some" is [1,2]. Write an input: a list of numbers.'],
    [{ all: [{ var: 'i.a.ratings' }, { var: '' }] }, '/all/1', 'Operand 2 of "all" is a number. Write true or false.'],
  ])('rule/type: %j', (rule, place, message) => {
    expect(found(rule)).toEqual([`rule/type ${place} ${message}`])
  })
  it('rule/type: the result of a rule is what its place needs', () => {
    expect(found({ '+': [count, 1] }, { result: 'boolean' })).toEqual([
      'rule/type / The result of "+" is a number. Write true or false.',
    ])
    expect(found({ var: 'free' }, { result: 'integer' })).toEqual([
      'rule/type / The result of "var" is a number. Write a whole number.',
    ])
    expect(codes({ '+': [count, 1] }, { result: 'integer' })).toEqual([])
    expect(codes({ var: 'i.a.ratings' }, { result: 'numbers' })).toEqual([])
    expect(codes({ if: [yes, 'a', 'b'] }, { result: 'text' })).toEqual([])
  })
  it('rule/result: the result stays inside what is declared for it', () => {
    const points: InputDeclaration = { type: 'integer', minimum: 0, maximum: 4 }
    expect(found({ '+': [count, 1] }, { result: points })).toEqual([
      'rule/result / The result of "+" can be 1…5, declared is 0…4. Correct one of them.',
    ])
    expect(codes({ min: [{ '+': [count, 1] }, 4] }, { result: points })).toEqual([])
    const right: InputDeclaration = { type: 'text', values: ['yes', 'permission'] }
    expect(found({ if: [yes, 'yes', 'no'] }, { result: right })).toEqual([
      'rule/result / The result of "if" can be "no", declared is "yes", "permission". Correct one of them.',
    ])
    expect(codes({ if: [yes, 'yes', 'permission'] }, { result: right })).toEqual([])
    const open = new Map(inputs).set('name', { type: 'text' })
    const texts = [{ var: 'name' }, { if: [yes, 'yes', { var: 'name' }] }]
    expect(texts.map((rule) => checkRule(rule, open, { result: right })[0]?.params['found'])).toEqual(['text', 'text'])
  })
  it.each([
    [{ '>=': [mean, 0.3] }, '/>=/1', '0.3', '0.25'],
    [{ '>=': [mean, 2.125] }, '/>=/1', '2.125', '2.25'],
    [{ '>=': [mean, -0.1] }, '/>=/1', '-0.1', '0'],
    [{ '>=': [mean, 1e16] }, '/>=/1', '10000000000000000', '9007199254740991'],
    [{ in: [mean, [1, 2.6]] }, '/in/1/1', '2.6', '2.5'],
  ])('rule/number: %j', (rule, place, number, nearest) => {
    expect(found(rule)).toEqual([`rule/number ${place} The number ${number} is no multiple of 0.25. Write ${nearest}.`])
  })
  it('rule/number: numbers that JSON cannot hold stand as words in the params', () => {
    expect(checkRule({ '>=': [mean, Number.POSITIVE_INFINITY] }, inputs)[0]?.params).toEqual({
      number: 'Infinity',
      nearest: Number.MAX_SAFE_INTEGER,
    })
    expect(checkRule({ '>=': [mean, Number.NaN] }, inputs)[0]?.params).toEqual({ number: 'NaN', nearest: 0 })
  })
  it.each([
    [['none', 'B1'], '["none","A1","A2","B1"]'],
    [['A1', 'A2'], '["A1","A2","B1"]'],
    [['B1', 'C1'], '["B1"]'],
    [['C1'], '["none","A1","A2","B1"]'],
  ])('rule/ordered-gap: %j leaves a gap', (list, instead) => {
    expect(found({ in: [{ var: 'german' }, list] })).toEqual([
      `rule/ordered-gap /in/1 The list leaves a gap in "german": none < A1 < A2 < B1. Write for example ${instead}.`,
    ])
  })
})

describe('what a rule can grow to', () => {
  it('rule/overflow: a product that could leave the doubles', () => {
    expect(found({ '>': [{ '*': Array(19).fill({ var: 'free' }) }, 1] })).toEqual([
      'rule/overflow />/0/* The result of "*" can grow to 1.3715310171984193e+303, the limit is 1e+300. Write a product of fewer inputs.',
    ])
    expect(codes({ '>': [{ '*': Array(18).fill({ var: 'free' }) }, 1] })).toEqual([])
    expect(codes({ '>': [{ '*': Array(64).fill(mean) }, 1] })).toEqual([])
  })
  it('rule/overflow: a size beyond all doubles is a word in the params', () => {
    expect(checkRule({ '>': [{ '*': Array(64).fill({ var: 'free' }) }, 1] }, inputs)[0]?.params).toMatchObject({
      size: 'Infinity',
    })
  })
  it('rule/cost: list operators count for each element that the list may have', () => {
    const long = new Map(inputs).set('long', { type: 'numbers', maxItems: 5000 })
    const body = { and: Array(4).fill({ '>=': [{ var: '' }, 1] }) }
    expect(checkRule({ all: [{ var: 'long' }, body] }, long).map(({ code, message }) => [code, message])).toEqual([
      ['rule/cost', 'The rule can take 65001 steps, the limit is 50000. Write fewer list operators or split the rule.'],
    ])
    expect(checkRule({ all: [{ var: 'i.a.ratings' }, body] }, inputs)).toEqual([])
  })
})

it('reports all issues of a rule at once, and none twice', () => {
  const rule = { and: [{ '>=': [{ var: 'k.a.maen' }, 0.3] }, { '==': [1, 2] }, 5, { or: [] }, { var: 'yes' }] }
  expect(checkRule(rule, inputs).map(({ code, path }) => [code, path.join('/')])).toEqual([
    ['rule/undeclared', 'and/0/>=/0/var'],
    ['rule/number', 'and/0/>=/1'],
    ['rule/operator', 'and/1/=='],
    ['rule/arity', 'and/3/or'],
    ['rule/type', 'and/2'],
  ])
})
it('keeps messages short, however long a name is', () => {
  const long = 'x'.repeat(20_000)
  for (const rule of [{ [long]: [] }, { var: long }, { in: [count, long] }]) {
    expect(checkRule(rule, inputs)[0]?.message.length).toBeLessThan(300)
  }
})
