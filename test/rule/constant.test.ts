// Comparisons that the declared ranges make always true or always false.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import { constantsIn } from '../../src/rule/constant.js'
import { inputs, knownData, manyRuns, reading, rule, slotOf } from './rules.js'

const mean = { var: 'k.a.mean' }
const count = { var: 'count' }
const work = { var: 'work' }
const german = { var: 'german' }

describe('constant', () => {
  it.each<readonly [unknown, boolean, string | null, string]>([
    [{ '>=': [mean, 0] }, true, 'k.a.mean', '0…4'],
    [{ '>=': [mean, 4.25] }, false, 'k.a.mean', '0…4'],
    [{ '>': [mean, 4] }, false, 'k.a.mean', '0…4'],
    [{ '<=': [mean, 4] }, true, 'k.a.mean', '0…4'],
    [{ '<': [mean, 0] }, false, 'k.a.mean', '0…4'],
    [{ '<=': [0, mean, 4] }, true, 'k.a.mean', '0…4'],
    [{ '<': [1, mean, 0.5] }, false, 'k.a.mean', '0…4'],
    [{ '===': [count, 5] }, false, 'count', '0…4'],
    [{ '!==': [count, 5] }, true, 'count', '0…4'],
    [{ '===': [{ var: 'age' }, { '+': [count, 200] }] }, false, 'age', '0…120'],
    [{ '===': [work, 'other'] }, false, 'work', 'employed, unemployed, none'],
    [{ in: [work, ['other']] }, false, 'work', 'employed, unemployed, none'],
    [{ in: [german, ['none', 'A1', 'A2', 'B1']] }, true, 'german', 'none, A1, A2, B1'],
    [{ in: [count, [0, 1, 2, 3, 4, 9]] }, true, 'count', '0…4'],
    [{ in: [mean, [5, -1]] }, false, 'k.a.mean', '0…4'],
    [{ in: [{ var: 'yes' }, [true, false]] }, true, 'yes', 'true, false'],
    [{ '>=': [{ '*': [mean, 2] }, 8.5] }, false, null, ''],
    [{ '===': [2, 2] }, true, null, ''],
  ])('%j is always %s', (constant, value, input, range) => {
    const [operator = ''] = Object.keys(constant ?? {})
    expect(constantsIn(constant, inputs)).toEqual([{ operator, value, path: [operator], input, range }])
  })
  it('is found wherever it stands, elements of lists included', () => {
    const nested = { and: [{ '!': { '>': [mean, 4] } }, { all: [{ var: 'i.a.ratings' }, { '<=': [{ var: '' }, 4] }] }] }
    expect(constantsIn(nested, inputs).map(({ path, input }) => [path.join(' '), input])).toEqual([
      ['and 0 ! >', 'k.a.mean'],
      ['and 1 all 1 <=', 'i.a.ratings'],
    ])
  })
})

it.each([
  { '>=': [mean, 4] },
  { '>': [mean, 0] },
  { '<': [0, mean, 4] },
  { '===': [count, 4] },
  { '===': [work, german] },
  { '===': [{ var: 'yes' }, true] },
  { in: [count, [4, 5]] },
  { in: [work, ['none', 'other']] },
  { '>': [{ var: 'free' }, 1e9] },
])('%j is not constant', (useful) => {
  expect(constantsIn(useful, inputs)).toEqual([])
})

it('gives what it says on all data, when it is the whole rule', () => {
  let constant = 0
  fc.assert(
    fc.property(rule, knownData, (candidate, data) => {
      fc.pre(checkRule(candidate, inputs).length === 0)
      const whole = constantsIn(candidate, inputs).find(({ path }) => path.length === 1)
      if (whole === undefined) return
      constant += 1
      expect(compileRule(candidate, inputs, slotOf).evaluate(reading(data))).toBe(whole.value)
    }),
    manyRuns,
  )
  expect(constant).toBeGreaterThan(15)
})
