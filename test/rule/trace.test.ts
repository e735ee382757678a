// The trace: minimal witnesses, places, the limit, and that it never says anything else than the evaluation.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/model/reason.js'
import { checkRule } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import type { RuleValue } from '../../src/rule/inputs.js'
import { type Data, inputs, knownData, manyRuns, partialData, reading, rule, slotOf } from './rules.js'

const at = { document: 'val-full', pointer: '/conditions/2/when' }
const ofData = (given: Readonly<Record<string, RuleValue>>) => reading(new Map(Object.entries(given)))
const reasonOf = (traced: unknown, given: Readonly<Record<string, RuleValue>> = {}): Reason =>
  compileRule(traced, inputs, slotOf).trace(ofData(given), at).reason

/** A reason in one line: name, value, and its operands in brackets. */
const line = ({ code, value, params, because }: Reason): string => {
  const name = code === 'rule/fact' ? params['path'] : code.slice('rule/'.length)
  return `${name} ${value}${because.length === 0 ? '' : ` (${because.map(line).join('; ')})`}`
}

const yes = { var: 'yes' }
const open = { var: 'plan.open' }
const enough = { '>=': [{ var: 'age' }, 18] }

describe('witness', () => {
  it.each([
    [
      'true and: all operands',
      { and: [yes, open] },
      { yes: true, 'plan.open': true },
      'and true (yes true; plan.open true)',
    ],
    [
      'false and: the first that decides',
      { and: [yes, open] },
      { yes: true, 'plan.open': false },
      'and false (plan.open false)',
    ],
    ['true or: the first that decides', { or: [yes, open] }, { yes: true, 'plan.open': true }, 'or true (yes true)'],
    [
      'false or: all operands',
      { or: [yes, open] },
      { yes: false, 'plan.open': false },
      'or false (yes false; plan.open false)',
    ],
    ['unknown and: the unknown operands', { and: [yes, open] }, { yes: true }, 'and null (plan.open null)'],
    [
      'unknown or: the unknown operands',
      { or: [yes, open, enough] },
      { 'plan.open': false },
      'or null (yes null; compare null (age null))',
    ],
    ['a comparison: both values', enough, { age: 17 }, 'compare false (age 17; literal 18)'],
    ['an unknown comparison: what is not known', enough, {}, 'compare null (age null)'],
    ['not', { '!': yes }, { yes: false }, 'not true (yes false)'],
    ['in', { in: [{ var: 'work' }, ['employed', 'none']] }, { work: 'none' }, 'in true (work none)'],
    [
      'if: condition and branch',
      { if: [yes, open, enough] },
      { yes: true, 'plan.open': false },
      'if false (yes true; plan.open false)',
    ],
    [
      'if with an unknown condition: both branches',
      { if: [yes, open, enough] },
      { 'plan.open': true, age: 20 },
      'if true (plan.open true; compare true (age 20; literal 18))',
    ],
    ['unknown if: what is not known', { if: [yes, open, enough] }, { 'plan.open': true, age: 2 }, 'if null (yes null)'],
    [
      'min: the known operands',
      { '<': [{ min: [{ var: 'count' }, { var: 'age' }] }, 1] },
      { count: 0 },
      'compare true (min 0 (count 0); literal 1)',
    ],
    [
      'arithmetic',
      { '>': [{ '+': [{ var: 'count' }, 2] }, 3] },
      { count: 1 },
      'compare false (arithmetic 3 (count 1; literal 2); literal 3)',
    ],
  ])('%s', (_, traced, given, expected) => {
    expect(line(reasonOf(traced, given))).toBe(expected)
  })

  const all = { all: [{ var: 'i.a.ratings' }, { '>=': [{ var: '' }, 2] }] }
  it.each([
    [
      'the element that decides',
      [3, 1, 0],
      'list false (i.a.ratings [3,1,0]; compare false (i.a.ratings 1; literal 2))',
      1,
    ],
    [
      'every element where none decides',
      [3, 2],
      'list true (i.a.ratings [3,2]; compare true (i.a.ratings 3; literal 2); compare true (i.a.ratings 2; literal 2))',
      null,
    ],
    ['the unknown elements', [3, null], 'list null (i.a.ratings [3,null]; compare null (i.a.ratings null))', null],
    ['the list where it is empty', [], 'list false (i.a.ratings [])', null],
    ['the list where it is not known', null, 'list null (i.a.ratings null)', null],
  ])('list operator: %s', (_, list, expected, index) => {
    const reason = reasonOf(all, { 'i.a.ratings': list })
    expect(line(reason)).toBe(expected)
    expect(reason.params).toEqual({ operator: 'all', index })
  })
  it('an element says which one it is', () => {
    const [, compared] = reasonOf(all, { 'i.a.ratings': [3, 4, 1] }).because
    expect(compared?.because[0]?.params).toEqual({ path: 'i.a.ratings', index: 2 })
  })
})

it('carries values for sentences and the place of every step', () => {
  expect(reasonOf({ and: [{ '!': { '>': [{ '/': [{ var: 'age' }, 2] }, 9] } }] }, { age: 20 })).toEqual({
    code: 'rule/and',
    value: false,
    params: { operator: 'and' },
    source: at,
    because: [
      {
        code: 'rule/not',
        value: false,
        params: { operator: '!' },
        source: { document: 'val-full', pointer: '/conditions/2/when/and/0' },
        because: [
          {
            code: 'rule/compare',
            value: true,
            params: { operator: '>', left: 10, right: 9 },
            source: { document: 'val-full', pointer: '/conditions/2/when/and/0/!' },
            because: [
              {
                code: 'rule/arithmetic',
                value: 10,
                params: { operator: '/', left: 20, right: 2 },
                source: { document: 'val-full', pointer: '/conditions/2/when/and/0/!/>/0' },
                because: [
                  {
                    code: 'rule/fact',
                    value: 20,
                    params: { path: 'age' },
                    source: { document: 'val-full', pointer: '/conditions/2/when/and/0/!/>/0/~1/0' },
                    because: [],
                  },
                  {
                    code: 'rule/literal',
                    value: 2,
                    params: {},
                    source: { document: 'val-full', pointer: '/conditions/2/when/and/0/!/>/0/~1/1' },
                    because: [],
                  },
                ],
              },
              {
                code: 'rule/literal',
                value: 9,
                params: {},
                source: { document: 'val-full', pointer: '/conditions/2/when/and/0/!/>/1' },
                because: [],
              },
            ],
          },
        ],
      },
    ],
  })
  expect(reasonOf({ in: [{ var: 'german' }, ['A2', 'B1']] }, { german: 'A1' }).params).toEqual({
    operator: 'in',
    operand: 'A1',
    list: 'A2, B1',
    count: 2,
  })
  expect(reasonOf({ '<=': [0, { var: 'age' }, 9] }, { age: 3 }).params).toEqual({
    ...{ operator: '<=', left: 0, middle: 3, right: 9 },
  })
})

it('asks the caller for the reason of an input', () => {
  const leaf = (path: string, value: RuleValue): Reason => ({
    code: 'path/fact',
    value: typeof value === 'object' ? null : value,
    params: { fact: path },
    because: [],
  })
  const { value, reason } = compileRule({ and: [yes, enough] }, inputs, slotOf).trace(
    ofData({ yes: true, age: 20 }),
    at,
    leaf,
  )
  expect(value).toBe(true)
  expect(reason.because[0]).toEqual({ code: 'path/fact', value: true, params: { fact: 'yes' }, because: [] })
  expect(reason.because[1]?.because[0]?.params).toEqual({ fact: 'age' })
})

describe('limit', () => {
  const size = (reason: Reason): number => reason.because.reduce((sum, inner) => sum + size(inner), 1)
  const leaves = (reason: Reason): Reason[] =>
    reason.because.length === 0 ? [reason] : reason.because.flatMap((inner) => leaves(inner))
  const wide = (parts: number) => ({ and: Array(parts).fill({ or: Array(20).fill(yes) }) })

  it('writes 1000 reasons and then one leaf that says so', () => {
    expect(checkRule(wide(47), inputs)).toEqual([])
    const { value, reason } = compileRule(wide(47), inputs, slotOf).trace(ofData({}), at)
    expect([value, size(reason)]).toEqual([null, 988])
    const cut = compileRule(wide(48), inputs, slotOf).trace(ofData({}), at)
    expect([cut.value, size(cut.reason)]).toEqual([null, 1001])
    expect(leaves(cut.reason).filter(({ code }) => code === 'rule/truncated')).toEqual([
      {
        code: 'rule/truncated',
        value: null,
        params: { limit: 1000 },
        source: { document: 'val-full', pointer: '/conditions/2/when/and/47' },
        because: [],
      },
    ])
  })
})

describe('laws', () => {
  it('gives the value of the evaluation, and a reason that carries it', () => {
    fc.assert(
      fc.property(rule, partialData, (traced, { partial }) => {
        fc.pre(checkRule(traced, inputs).length === 0)
        const compiled = compileRule(traced, inputs, slotOf)
        const { value, reason } = compiled.trace(reading(partial), at)
        expect([value, reason.value]).toEqual([compiled.evaluate(reading(partial)), value])
      }),
      manyRuns,
    )
  })

  it('carries in every step the value of the part of the rule that it names', () => {
    let steps = 0
    fc.assert(
      fc.property(rule, partialData, (traced, { partial }) => {
        fc.pre(checkRule(traced, inputs).length === 0)
        const { reason } = compileRule(traced, inputs, slotOf).trace(reading(partial), { document: 'd', pointer: '' })
        for (const { value, source } of stepsOf(reason)) {
          const part = partAt(traced, source?.pointer ?? '')
          if (part === undefined) continue
          steps += 1
          const own = typeof part !== 'object' ? part : compileRule(part, inputs, slotOf).evaluate(reading(partial))
          expect([source, value]).toEqual([source, typeof own === 'object' && own !== null ? JSON.stringify(own) : own])
        }
      }),
      manyRuns,
    )
    expect(steps).toBeGreaterThan(500)
  })

  it('keeps the result when every input outside the witness is replaced', () => {
    let settled = 0
    fc.assert(
      fc.property(rule, partialData, knownData, (traced, { partial }, other) => {
        fc.pre(checkRule(traced, inputs).length === 0)
        const { evaluate, trace } = compileRule(traced, inputs, slotOf)
        const { value, reason } = trace(reading(partial), at)
        if (value === null) return
        settled += 1
        const witness = pathsOf(reason)
        expect(evaluate(reading(mixed(partial, other, witness)))).toBe(value)
        expect(evaluate(reading(mixed(partial, new Map(), witness)))).toBe(value)
      }),
      manyRuns,
    )
    expect(settled).toBeGreaterThan(100)
  })

  it('keeps the result when every element but the one that decides is replaced', () => {
    const elements = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom('some', 'all', 'none'), elements, elements, (name, list, other) => {
        const { evaluate, trace } = compileRule(
          { [name]: [{ var: 'i.a.ratings' }, { '>=': [{ var: '' }, 3] }] },
          inputs,
          slotOf,
        )
        const { value, reason } = trace(ofData({ 'i.a.ratings': list }), at)
        const { index } = reason.params
        if (index === null) return
        const replaced = list.map((item, place) => (place === index ? item : (other[place] ?? 0)))
        expect(evaluate(ofData({ 'i.a.ratings': replaced }))).toBe(value)
      }),
    )
  })

  it('names in an unknown result inputs that are not known, and knowing these is enough', () => {
    let open = 0
    fc.assert(
      fc.property(rule, partialData, (traced, { known, partial }) => {
        fc.pre(checkRule(traced, inputs).length === 0)
        const { evaluate, trace } = compileRule(traced, inputs, slotOf)
        const { value, reason } = trace(reading(partial), at)
        if (value !== null) return
        open += 1
        const asked = pathsOf(reason)
        expect([...asked].filter((path) => JSON.stringify(partial.get(path))?.includes('null') !== true)).toEqual([])
        expect(evaluate(reading(mixed(known, partial, asked)))).not.toBeNull()
      }),
      manyRuns,
    )
    expect(open).toBeGreaterThan(50)
  })
})

const stepsOf = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(stepsOf)]

/** The part of a rule at a pointer; undefined inside the body of a list operator, whose value depends on the element. */
function partAt(traced: unknown, pointer: string): unknown {
  if (/\/(some|all|none)\/1/u.test(pointer)) return undefined
  const keys = pointer.split('/').slice(1)
  return keys.reduce<unknown>((inner, key) => Object(inner)[key.replaceAll('~1', '/').replaceAll('~0', '~')], traced)
}

const pathsOf = ({ code, params, because }: Reason): ReadonlySet<string> =>
  new Set([
    ...(code === 'rule/fact' ? [String(params['path'])] : []),
    ...because.flatMap((inner) => [...pathsOf(inner)]),
  ])

/** The first data for the paths that are named, the second for all others. */
const mixed = (named: Data, others: Data, paths: ReadonlySet<string>): Data =>
  new Map([...inputs.keys()].map((path) => [path, (paths.has(path) ? named : others).get(path) ?? null]))
