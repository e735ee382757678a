// The public `compileRule`: what it takes, what it gives, and that nothing hostile gets through it.
import { describe, expect, it } from 'vitest'
import { compileRule, type RuleInput, type RuleValues } from '../../src/load/compile.js'
import { isDocumentError } from '../../src/load/issue.js'
import type { Reason } from '../../src/model/reason.js'
import { deepFreeze } from '../deep-freeze.js'

const inputs = deepFreeze({
  'exp.months': { type: 'number', minimum: 0, maximum: 600 },
  'exp.whole': { type: 'boolean' },
  'person.age': { type: 'integer', minimum: 0, maximum: 120 },
  german: { type: 'text', values: ['none', 'A1', 'Größe'] },
  ratings: { type: 'numbers', minimum: 0, maximum: 4, maxItems: 3 },
} satisfies Record<string, RuleInput>)

const months = { var: 'exp.months' }
const enough = { and: [{ '>=': [months, 54] }, { var: 'exp.whole' }] }
const age = { var: 'person.age' }

/** What a wrong call says; values come from outside, whatever their type. */
function sentence(call: () => unknown): string {
  try {
    return `no error: ${call()}`
  } catch (error) {
    return error instanceof TypeError && !isDocumentError(error) ? error.message : `another error: ${error}`
  }
}
const declaring = (wrong: unknown) => sentence(() => compileRule(enough, wrong as Record<string, RuleInput>))
const valued = (rule: unknown, values: unknown) => () => compileRule(rule, inputs).evaluate(values as RuleValues)

function issuesOf(rule: unknown): readonly { code: string; document: number; path: readonly (string | number)[] }[] {
  try {
    compileRule(rule, inputs)
  } catch (error) {
    if (isDocumentError(error)) return error.issues
    throw error
  }
  return []
}

describe('a rule', () => {
  it('is asked with nested values', () => {
    const { evaluate } = compileRule(enough, inputs)
    expect(evaluate({ exp: { months: 60, whole: true } })).toBe(true)
    expect(evaluate({ exp: { months: 12 } })).toBe(false)
    expect(evaluate({ exp: { months: 60 } })).toBeNull()
    expect([evaluate({}), evaluate({ exp: null }), evaluate({ exp: { months: null } })]).toEqual([null, null, null])
  })
  it('gives values of every type, and its trace gives the same with its steps', () => {
    const values = { exp: { months: 30.5 }, person: { age: 20 }, german: 'A1', ratings: [1, null] }
    const given = [
      { '+': [months, age] },
      { var: 'german' },
      { var: 'ratings' },
      { if: [{ '<': [age, 18] }, 'a', 'b'] },
    ]
    expect(given.map((rule) => compileRule(rule, inputs).evaluate(values))).toEqual([50.5, 'A1', [1, null], 'b'])
    for (const rule of given) {
      const { evaluate, trace } = compileRule(rule, inputs)
      expect(trace(values).value).toEqual(evaluate(values))
    }
    const { reason } = compileRule(enough, inputs).trace({ exp: { months: 12 } })
    expect([Object.isFrozen(reason), Object.isFrozen(reason.params)]).toEqual([true, true])
    expect(lines(reason)).toEqual([
      'rule/and false rule ',
      'rule/compare false rule /and/0',
      'rule/fact 12 rule /and/0/>=/0',
      'rule/literal 54 rule /and/0/>=/1',
    ])
  })
  it('does not change when the document or the declarations do', () => {
    const rule = { in: [age, [20]] }
    const declared: Record<string, RuleInput> = { 'person.age': { type: 'integer', minimum: 0 } }
    const { evaluate } = compileRule(rule, declared)
    rule.in = [age, [21]]
    declared['person.age'] = { type: 'text' }
    expect(evaluate({ person: { age: 20 } })).toBe(true)
  })
  it('reads texts in the one form that Unicode has for them', () => {
    const rule = { '===': [{ var: 'german' }, 'Gro\u0308\u00dfe'] }
    expect(compileRule(rule, inputs).evaluate({ german: 'Gro\u0308\u00dfe' })).toBe(true)
  })
})

describe('a refused rule', () => {
  it('throws all issues at once, with the place in the rule', () => {
    const error = catching(() =>
      compileRule({ and: [{ '>=': [{ var: 'exp.mnths' }, 0.3] }, { '==': [1, 1] }] }, inputs),
    )
    expect(error).toMatchObject({ name: 'DocumentError', code: 'document-error' })
    expect(isDocumentError(error) && error.issues.map(({ message, ...rest }) => rest)).toEqual([
      {
        ...{ code: 'rule/undeclared', document: 0, path: ['and', 0, '>=', 0, 'var'] },
        params: { path: 'exp.mnths', nearest: 'exp.months', known: expect.any(String) },
      },
      { code: 'rule/number', document: 0, path: ['and', 0, '>=', 1], params: { number: 0.3, nearest: 0.25 } },
      { code: 'rule/operator', document: 0, path: ['and', 1, '=='], params: { operator: '==', instead: '"==="' } },
    ])
  })
  const circle: Record<string, unknown> = {}
  circle['!'] = circle
  const doubled = Array.from({ length: 40 }).reduce((inner) => ({ and: [inner, inner] }), { var: 'exp.whole' })
  it.each<readonly [string, unknown, readonly string[]]>([
    ['nothing', undefined, ['rule/shape']],
    ['a function', () => true, ['rule/shape']],
    [
      'nesting of 100,000',
      JSON.parse(`${'{"!":'.repeat(100_000)}true${'}'.repeat(100_000)}`),
      ['rule/bytes', 'rule/depth', 'rule/nodes'],
    ],
    ['a circle', circle, ['rule/bytes', 'rule/depth', 'rule/nodes']],
    ['a rule that doubles at every level', doubled, ['rule/bytes', 'rule/depth', 'rule/nodes']],
    ['an own __proto__', JSON.parse('{ "__proto__": [true] }'), ['document/proto']],
    [
      'an instance of a class',
      new (class Not {
        '!' = true
      })(),
      ['document/no-json'],
    ],
    ['a list with holes', { and: Object.assign([], { 2: true }) }, ['rule/shape']],
    ['an endless list of nothing', { and: new Array(4_000_000_000) }, ['rule/bytes', 'rule/nodes', 'rule/shape']],
    ['a control character', { '===': [{ var: 'german' }, 'a\u0000'] }, ['text/control']],
  ])('is %s', (_, rule, codes) => {
    expect(issuesOf(rule).map(({ code }) => code)).toEqual(codes)
    expect(issuesOf(rule).every(({ document }) => document === 0)).toBe(true)
  })
})

describe('wrong inputs', () => {
  it.each<readonly [unknown, string]>([
    [null, 'The inputs must be an object of plain JSON that declares each input under its dotted name.'],
    [[], 'The inputs must be an object of plain JSON that declares each input under its dotted name.'],
    [new Map(), 'The inputs must be an object of plain JSON that declares each input under its dotted name.'],
    [{ a: null }, 'The input "a" needs a type: boolean, integer, number, text or numbers.'],
    [{ a: { type: 'euros' } }, 'The input "a" needs a type: boolean, integer, number, text or numbers.'],
    [{ a: { type: 'constructor' } }, 'The input "a" needs a type: boolean, integer, number, text or numbers.'],
    [
      { a: { type: 'number', minimum: 2, maximum: 1 } },
      'The input "a" has a wrong maximum: write a number of at most 2^53 - 1, not below the minimum.',
    ],
    [{ a: { type: 'number', minimum: '1' } }, 'The input "a" has a wrong minimum: write a number of at most 2^53 - 1.'],
    [
      { a: { type: 'number', maximum: 1e300 } },
      'The input "a" has a wrong maximum: write a number of at most 2^53 - 1, not below the minimum.',
    ],
    [{ a: { type: 'text', minimum: 1 } }, 'The input "a" is declared with "minimum", which its type does not have.'],
    [{ a: { type: 'text', values: [1] } }, 'The input "a" has a wrong values: write a list of texts.'],
    [{ a: { type: 'text', values: [] } }, 'The input "a" has a wrong values: write a list of texts.'],
    [{ a: { type: 'numbers', maxItems: 0 } }, 'The input "a" has a wrong maxItems: write a whole number from 1 on.'],
    [
      { 'a.b': { type: 'number' }, a: { type: 'number' } },
      'The input "a.b" continues the input "a", so that one would hold the other.',
    ],
    [
      { 'a..b': { type: 'number' } },
      'The input "a..b" has no plain name: write up to 200 characters in composed form, dots between the segments.',
    ],
    [
      { 'a.constructor': { type: 'number' } },
      'The input "a.constructor" has no plain name: write up to 200 characters in composed form, dots between the segments.',
    ],
  ])('%j', (wrong, said) => {
    expect(declaring(wrong)).toBe(said)
  })
  it('an own __proto__, and a name without end', () => {
    expect(declaring(JSON.parse('{ "__proto__": { "type": "number" } }'))).toContain('an object of plain JSON')
    expect(declaring({ ['a.'.repeat(200_000)]: { type: 'number' } })).toContain('has no plain name')
    expect(declaring({ 'e\u0301': { type: 'number' } })).toContain('has no plain name')
  })
})

describe('wrong values', () => {
  const list = { some: [{ var: 'ratings' }, { '>=': [{ var: '' }, 2] }] }
  it.each([
    [enough, { exp: { months: '60' } }, 'exp.months'],
    [enough, { exp: { months: -1 } }, 'exp.months'],
    [enough, { exp: { months: Number.NaN } }, 'exp.months'],
    [enough, { exp: 60 }, 'exp.months'],
    [enough, { exp: [] }, 'exp.months'],
    [enough, { exp: { months: 60, whole: 1 } }, 'exp.whole'],
    [{ '>': [age, 1] }, { person: { age: 20.5 } }, 'person.age'],
    [{ '===': [{ var: 'german' }, 'A1'] }, { german: 'B2' }, 'german'],
    [list, { ratings: [1, 2, 3, 4] }, 'ratings'],
    [list, { ratings: [5] }, 'ratings'],
    [list, { ratings: { 0: 1, length: 1 } }, 'ratings'],
    [list, { ratings: Object.assign([], { 1: 2 }) }, 'ratings'],
  ])('%j with %j names the input', (rule, values, name) => {
    expect(sentence(valued(rule, values))).toBe(`The value of "${name}" is not what its declaration says.`)
  })
  it.each([null, undefined, 3, 'exp', [], () => true])('%j is no object', (values) => {
    expect(sentence(valued(enough, values))).toBe('A rule takes its values as an object.')
  })
  it('what is inherited, computed or not declared is not there', () => {
    let asked = 0
    const computed = Object.defineProperty({}, 'exp', {
      enumerable: true,
      get() {
        asked += 1
        return { months: 12 }
      },
    })
    const inherited = Object.create({ exp: { months: 12 } })
    expect([computed, inherited, { other: 1 }].map((values) => valued(enough, values)())).toEqual([null, null, null])
    expect(asked).toBe(0)
    const sly = Object.defineProperty([1, 2], 0, { get: () => 4 })
    expect(sentence(valued(list, { ratings: sly }))).toBe('The value of "ratings" is not what its declaration says.')
  })
  it('are not changed, and what comes out is no part of them', () => {
    const values = deepFreeze({ ratings: [1, 2] })
    const out = compileRule({ var: 'ratings' }, inputs).evaluate(values)
    expect([out, out === values.ratings]).toEqual([[1, 2], false])
  })
})

function catching(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}

const lines = ({ code, value, source, because }: Reason): string[] => [
  `${code} ${value} ${source?.document} ${source?.pointer}`,
  ...because.flatMap(lines),
]
