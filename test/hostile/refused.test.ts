// What is meant to break an engine of rules is refused, and told in words that say what to write.
import { describe, expect, it } from 'vitest'
import { isDocumentError } from '../../src/load/issue.js'
import { compileRule } from '../../src/rule.js'

const inputs = { 'k.n': { type: 'integer', minimum: 0, maximum: 9 }, yes: { type: 'boolean' } } as const

/** The code and the sentence of the only issue. */
function refusal(rule: unknown): readonly string[] {
  try {
    compileRule(rule, inputs)
  } catch (error) {
    if (isDocumentError(error)) return error.issues.flatMap(({ code, message }) => [code, message])
    throw error
  }
  return []
}

/** Put into itself so many times: twice as large at every level. */
function doubled(times: number): unknown {
  let rule: unknown = { var: 'k.n' }
  for (let level = 0; level < times; level += 1) rule = { '+': [rule, rule] }
  return { '>': [rule, 1] }
}

const split = 'Split it into several gates or level rules.'
const nodes = (count: number) => ['rule/nodes', `The rule has ${count} values, the limit is 2000. ${split}`]
const bytes = (count: number) => ['rule/bytes', `The rule is ${count} bytes long, the limit is 32768. ${split}`]
const deep = [
  'rule/depth',
  'The rule is nested deeper than 32 levels. Write equal operators as one list: "and" takes up to 64 parts.',
]

describe('a rule that doubles at every level', () => {
  it('runs while it is small', () => {
    expect(compileRule(doubled(8), inputs).evaluate({ k: { n: 1 } })).toBe(true)
  })
  it('is refused by its number of values, counted up to a limit, so that no level of doubling takes longer', () => {
    expect(refusal(doubled(9))).toEqual(nodes(2049))
    expect(refusal(doubled(14))).toEqual([...bytes(360_449), ...nodes(65_537)])
    expect(refusal(doubled(40))).toEqual([...bytes(549_825), ...deep, ...nodes(100_001)])
    expect(refusal(doubled(5000)).slice(2, 4)).toEqual(deep)
  })
  it('is refused as text as well', () => {
    expect(refusal(JSON.parse(JSON.stringify(doubled(12))))).toEqual([...bytes(90_113), ...nodes(16_385)])
  })
  it('is refused where a list holds itself as often as it is long', () => {
    const list: unknown[] = []
    for (let place = 0; place < 100_000; place += 1) list.push(list)
    expect(refusal({ and: list }).slice(-2)).toEqual(nodes(100_001))
  })
})

const example = '{ ">=": [{ "var": "k.n" }, 2] }'
it('refuses an object of two keys, at the top and inside', () => {
  const two = { and: [{ var: 'yes' }], or: [{ var: 'yes' }] }
  const found = 'Found {"and":[{"var":"yes"}],"or":[{"var":"yes"}]} where a condition must stand.'
  const sentence = `${found} Write one object with one operator, such as ${example}.`
  expect(refusal(two)).toEqual(['rule/shape', sentence])
  expect(refusal({ '!': [two] })).toEqual(['rule/shape', sentence])
})

const operators =
  '"and", "or", "!", "if", ">", ">=", "<", "<=", "===", "!==", "+", "*", "-", "/", "min", "max", "in", "some", "all", "none"'
it.each(['+.prototype.constructor', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])(
  'refuses the operator %s',
  (operator) => {
    const sentence = `The operator "${operator}" is not allowed. Write ${operators}.`
    expect(refusal({ [operator]: [1, 2] })).toEqual(['rule/operator', sentence])
    expect(refusal({ or: [{ [operator]: { var: 'yes' } }] })).toEqual(['rule/operator', sentence])
  },
)
it('refuses __proto__ as an operator before anything looks at it', () => {
  const rule: unknown = JSON.parse('{ "__proto__": [1, 2] }')
  expect(refusal(rule)).toEqual(['document/proto', 'The object has a member "__proto__". Remove it.'])
})

it.each(['+.prototype.constructor', 'constructor', 'prototype', '__proto__', 'k.constructor', 'k.__proto__.n'])(
  'refuses the path %s',
  (path) => {
    const sentence = `"var" holds "${path}". Write one plain path without a default, such as { "var": "k.n" }.`
    expect(refusal({ '>': [{ var: path }, 1] })).toEqual(['rule/path', sentence])
  },
)
it.each(['toString', 'valueOf', 'hasOwnProperty', 'k.toString', 'k.n.toFixed'])(
  'knows no input of the path %s, though every object has such a member',
  (path) => {
    const sentence = `No input is called "${path}" here. Write one of: k.n, yes.`
    expect(refusal({ '>': [{ var: path }, 1] })).toEqual(['rule/undeclared', sentence])
  },
)
