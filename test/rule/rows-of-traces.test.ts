// What a trace says of each operator and rests on, and what a compiled rule never does (scoring.md sections 7.5, 8).
import { describe, expect, it } from 'vitest'
import { compileRule } from '../../src/rule/compile.js'
import type { RuleValue } from '../../src/rule/inputs.js'
import { inputs } from './rules.js'

const at = { document: 'probe', pointer: '' }
const read = (path: string) => ({ var: path })
const traced = (rule: unknown, ...slots: RuleValue[]) => compileRule(rule, inputs).trace(slots, at).reason
const restsOn = (rule: unknown, ...slots: RuleValue[]) =>
  traced(rule, ...slots).because.map(({ source, value }) => [source?.pointer, value])

describe('a step', () => {
  it.each([
    [{ and: [read('yes')] }, 'and'],
    [{ or: [read('yes'), read('yes')] }, 'or'],
    [{ '!': [read('yes')] }, '!'],
    [{ if: [read('yes'), 1, 2] }, 'if'],
    [{ '+': [1] }, '+'],
    [{ '*': [1, 2, 3, 4] }, '*'],
    [{ max: [1, 2, 3, 4] }, 'max'],
  ])('names its operator: %j', (rule, operator) => {
    expect(traced(rule, true).params).toEqual({ operator })
  })
  it('of two or three operands names these too', () => {
    expect(traced({ '-': [read('count'), 1] }, 3).params).toEqual({ operator: '-', left: 3, right: 1 })
    expect(traced({ '<': [1, read('count'), 4] }, 3).params).toEqual({ operator: '<', left: 1, middle: 3, right: 4 })
  })
})

describe('a choice rests on the conditions up to the one that holds, and on its branch', () => {
  const choice = { if: [{ '>': [read('count'), 2] }, 'a', { '>': [read('count'), 1] }, 'b', 'c'] }
  it.each([
    [
      3,
      [
        ['/if/0', true],
        ['/if/1', 'a'],
      ],
    ],
    [
      2,
      [
        ['/if/0', false],
        ['/if/2', true],
        ['/if/3', 'b'],
      ],
    ],
    [
      1,
      [
        ['/if/0', false],
        ['/if/2', false],
        ['/if/4', 'c'],
      ],
    ],
  ])('%d', (count, steps) => {
    expect(restsOn(choice, count)).toEqual(steps)
  })
})

it('takes negative zero for zero, wherever it comes from', () => {
  const value = (rule: unknown, ...slots: RuleValue[]) => compileRule(rule, inputs).evaluate(slots)
  expect(Object.is(value(read('free'), -0), 0)).toBe(true)
  expect(Object.is(value(read('count'), -0), 0)).toBe(true)
  expect(Object.is(value({ if: [read('yes'), -0, 1] }, true), 0)).toBe(true)
  expect(Object.is(value({ '*': [read('free'), -1] }, 0), 0)).toBe(true)
})

it('says of a rule that was not checked that this is a wrong call', () => {
  const two = { and: [read('yes')], or: [true] }
  for (const rule of [null, {}, [1], two, { nobody: [1] }, { toString: [1] }, { and: [{ nobody: 1 }] }]) {
    expect(() => compileRule(rule, inputs)).toThrow(/has faults/u)
  }
})
