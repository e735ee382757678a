// Any JSON value as a rule gives issues or a rule that runs, in time, and changes nothing.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule, checkRuleBudget } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import type { InputDeclaration } from '../../src/rule/inputs.js'
import { operators } from '../../src/rule/operators.js'
import { deepFreeze } from '../deep-freeze.js'
import { inputs, knownData, manyRuns, reading, rule, slotOf } from './rules.js'

const at = { document: 'any', pointer: '' }
const slots = reading(new Map([['count', 3]]))

function circle(): unknown {
  const list: unknown[] = []
  list.push({ and: list }, { or: list })
  return { and: list }
}

/** Checks the value and runs it where it is accepted; how many issues it has. */
function run(candidate: unknown): number {
  const issues = checkRule(candidate, inputs)
  for (const { code, message, path, params } of issues) {
    expect(code).toMatch(/^rule\/[a-z-]+$/u)
    expect([message.includes('undefined'), message.length < 1000, path.length <= 70]).toEqual([false, true, true])
    expect(JSON.parse(JSON.stringify(params))).toEqual(params)
  }
  if (issues.length > 0) return issues.length
  const { evaluate, trace } = compileRule(candidate, inputs, slotOf)
  expect(trace(slots, at).value).toEqual(evaluate(slots))
  return 0
}

/** Objects with one key that is an operator, or nearly one, over anything. */
const nearly = fc.letrec<Record<'value', unknown>>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, -0, 1.5, 0.1, 1e308, 'count', '', '__proto__', [], {}, [1], [null]),
    fc.constantFrom<unknown>(
      { var: 'count' },
      { var: '' },
      { var: 'i.a.ratings' },
      { var: ['yes', 1] },
      { var: 'german' },
    ),
    fc
      .tuple(
        fc.constantFrom('==', 'missing', 'map', 'toString', '__proto__', ...Object.keys(operators)),
        fc.array(tie('value'), { maxLength: 4 }),
      )
      .map((entry) => Object.fromEntries([entry])),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 2 }),
  ),
})).value

it('never throws on a JSON value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => void run(value)),
    manyRuns,
  )
})
it('never throws on what looks like a rule, and both verdicts occur', () => {
  const verdicts = new Set<boolean>()
  fc.assert(
    fc.property(nearly, (value) => void verdicts.add(run(value) === 0)),
    manyRuns,
  )
  expect(verdicts.size).toBe(2)
})
it('changes neither rule nor prototypes', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  fc.assert(
    fc.property(fc.oneof(rule, nearly), knownData, (candidate, data) => {
      const frozen = deepFreeze(structuredClone(candidate))
      if (checkRule(frozen, inputs).length > 0) return
      compileRule(frozen, inputs, slotOf).trace(reading(data), at)
    }),
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
})
it('refuses an object of two operators in whichever order they stand, however deep', () => {
  const two = { and: [{ var: 'yes' }], or: [{ var: 'yes' }] }
  for (const wrap of [
    (one: unknown) => one,
    (one: unknown) => ({ '!': [one] }),
    (one: unknown) => ({ or: [true, one] }),
  ]) {
    const orders = [two, turned(two)].map((one) => checkRule(wrap(one), inputs).map(({ code }) => code))
    expect(orders).toEqual([['rule/shape'], ['rule/shape']])
  }
  fc.assert(
    fc.property(nearly, (candidate) => {
      const places = (value: unknown) => checkRule(value, inputs).map(({ code, path }) => `${code} ${path.join(' ')}`)
      expect(places(turned(candidate))).toEqual(places(candidate))
    }),
    manyRuns,
  )
})

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)])
  return Object.fromEntries(entries.reverse())
}

it('says the same for every order of the inputs', () => {
  const turned = new Map([...inputs].reverse())
  fc.assert(
    fc.property(nearly, (candidate) => {
      expect(checkRule(candidate, turned)).toEqual(checkRule(candidate, inputs))
    }),
  )
})

it('looks for a near name at most a hundred times in one rule, however many are not known', () => {
  let looks = 0
  class Counting extends Map<string, InputDeclaration> {
    override keys() {
      looks += 1
      return super.keys()
    }
  }
  const many = {
    and: Array.from({ length: 60 }, (_, i) => ({ or: Array.from({ length: 10 }, () => ({ var: `k.b.${i}` })) })),
  }
  expect(checkRule(many, new Counting(inputs))).toHaveLength(100)
  expect(looks).toBeLessThanOrEqual(101)
})
it('tells at most a hundred issues of one rule', () => {
  const wrong = { and: Array.from({ length: 60 }, () => ({ or: [{ var: 'nobody' }, 5, { '>': ['a', 0.3] }] })) }
  expect(checkRule(wrong, inputs)).toHaveLength(100)
})

describe('size', () => {
  const nested = (open: string, close: string) => JSON.parse(open.repeat(100_000) + close.repeat(100_000))
  it.each([
    ['lists', nested('[', ']')],
    ['negations', JSON.parse(`${'{"!":'.repeat(100_000)}true${'}'.repeat(100_000)}`)],
    ['junctions', JSON.parse(`${'{"and":['.repeat(100_000)}true${']}'.repeat(100_000)}`)],
    ['one long list', { and: Array(100_000).fill(true) }],
    ['many unknown names', { and: Array.from({ length: 900 }, (_, index) => ({ var: `k.a.mea${index}` })) }],
    ['what doubles at every level', Array.from({ length: 60 }).reduce((inner) => ({ and: [inner, inner] }), true)],
    ['what comes round to itself', circle()],
    ['one long operator', { ['!'.repeat(30_000)]: [] }],
    [
      'a list operator over much',
      { and: Array(10).fill({ all: [{ var: 'i.a.ratings' }, { and: Array(60).fill(true) }] }) },
    ],
  ])('%s: gives an answer', (_, candidate) => {
    run(candidate)
    expect(checkRuleBudget([candidate]).every(({ code }) => code.startsWith('rule/'))).toBe(true)
  })
})
