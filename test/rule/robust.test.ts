// Any JSON value as a rule gives issues or a rule that runs, in time, and changes nothing.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule, checkRuleBudget } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import { operators } from '../../src/rule/operators.js'
import { deepFreeze } from '../deep-freeze.js'
import { inputs, knownData, manyRuns, reading, rule, slotOf } from './rules.js'

const at = { document: 'any', pointer: '' }
const slots = reading(new Map([['count', 3]]))

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
it('says the same for every order of the inputs', () => {
  const turned = new Map([...inputs].reverse())
  fc.assert(
    fc.property(nearly, (candidate) => {
      expect(checkRule(candidate, turned)).toEqual(checkRule(candidate, inputs))
    }),
  )
})

describe('size', () => {
  const nested = (open: string, close: string) => JSON.parse(open.repeat(100_000) + close.repeat(100_000))
  it.each([
    ['lists', nested('[', ']')],
    ['negations', JSON.parse(`${'{"!":'.repeat(100_000)}true${'}'.repeat(100_000)}`)],
    ['junctions', JSON.parse(`${'{"and":['.repeat(100_000)}true${']}'.repeat(100_000)}`)],
    ['one long list', { and: Array(100_000).fill(true) }],
    ['many unknown names', { and: Array.from({ length: 900 }, (_, index) => ({ var: `k.a.mea${index}` })) }],
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
