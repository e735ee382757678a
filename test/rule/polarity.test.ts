// The certificate that a better rating never lowers a level (scoring.md section 7.6).
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import { compileRule } from '../../src/rule/compile.js'
import type { RuleValue } from '../../src/rule/inputs.js'
import { type Data, inputs, manyRuns, partialData, reading, rule, slotOf } from './rules.js'

const mean = { var: 'k.a.mean' }
const count = { var: 'count' }
const ratings = { var: 'i.a.ratings' }
const item = { var: '' }
const enough = { '>=': [mean, 2] }
const little = { '<': [mean, 2] }
const found = (candidate: unknown) => checkRule(candidate, inputs, { monotone: true })

describe('accepted', () => {
  it.each([
    enough,
    { '<=': [2, mean] },
    { '!': little },
    { '!': [{ '<=': [mean, 1] }] },
    { and: [enough, { or: [{ '>': [count, 1] }, { var: 'yes' }] }] },
    { '>=': [{ '+': [mean, count] }, 3] },
    { '>=': [{ '-': [mean, { '*': [count, -2] }] }, 1] },
    { '>=': [{ '-': [{ '-': [mean] }] }, 1] },
    { '>=': [{ '/': [{ '*': [0.5, mean, 2] }, 4] }, 1] },
    { '<=': [{ '/': [mean, -4] }, 1] },
    { all: [ratings, { '>=': [item, 2] }] },
    { some: [ratings, { '!': { '<': [item, 2] } }] },
    { none: [ratings, { '<': [item, 2] }] },
    { '!': { some: [ratings, { '<': [item, 2] }] } },
    { '===': [2, 3] },
    { and: [enough, { in: ['a', ['a']] }, { '>': [{ max: [1, 2] }, 0] }] },
    { '>=': [{ '*': [mean, { max: [1, 2] }] }, 1] },
  ])('%j', (candidate) => {
    expect(found(candidate)).toEqual([])
  })
})

describe('refused', () => {
  it.each([
    [little, '<', 'k.a.mean', '<'],
    [{ '>=': [2, count] }, '>=', 'count', '>='],
    [{ '!': enough }, '!', 'k.a.mean', '!'],
    [{ and: [enough, little] }, '<', 'k.a.mean', 'and/1/<'],
    [{ and: [little, { '!': little }] }, '<', 'k.a.mean', 'and/0/<'],
    [{ '<': [0, mean, 3] }, '<', 'k.a.mean', '<'],
    [{ '>=': [mean, count] }, '>=', 'count', '>='],
    [{ '>=': [{ '-': [mean, count] }, 0] }, '-', 'count', '>=/0/-'],
    [{ '>=': [{ '*': [mean, -1] }, 0] }, '*', 'k.a.mean', '>=/0/*'],
    [{ '>=': [{ '*': [mean, count] }, 2] }, '*', 'k.a.mean', '>=/0/*'],
    [{ '>=': [{ '/': [mean, -1] }, 0] }, '/', 'k.a.mean', '>=/0//'],
    [{ '===': [count, 2] }, '===', 'count', '==='],
    [{ '!': [{ '===': [count, 2] }] }, '===', 'count', '!/0/==='],
    [{ '>=': [{ '*': [{ '-': [mean] }, { '-': [count] }] }, 2] }, '-', 'k.a.mean', '>=/0/*/0/-'],
    [{ '<': [-3, { '-': [mean] }, 3] }, '-', 'k.a.mean', '</1/-'],
    [{ '>=': [{ max: [{ '-': [mean] }, 1] }, 2] }, '-', 'k.a.mean', '>=/0/max/0/-'],
    [{ in: [count, [2]] }, 'in', 'count', 'in'],
    [{ '>=': [{ min: [mean, count] }, 2] }, 'min', 'k.a.mean', '>=/0/min'],
    [{ if: [enough, true, false] }, 'if', 'k.a.mean', 'if'],
    [{ '>=': [{ var: 'k.a.p' }, 0.5] }, 'var', 'k.a.p', '>=/0/var'],
    [{ all: [ratings, { '<': [item, 2] }] }, '<', 'i.a.ratings', 'all/1/<'],
    [{ none: [ratings, { '>=': [item, 2] }] }, 'none', 'i.a.ratings', 'none'],
  ])('%j', (candidate, operator, input, place) => {
    expect(found(candidate).map(({ code, message, path }) => [code, message, path.join('/')])).toEqual([
      [
        'rule/polarity',
        `With "${operator}" a better ${input} could lower the level. Write comparisons such as { ">=": [{ "var": "${input}" }, 2] }, joined by "and" and "or".`,
        place,
      ],
    ])
    expect(checkRule(candidate, inputs)).toEqual([])
  })
  it('a list whose elements may fall', () => {
    const mixed = new Map(inputs).set('i.a.ratings', { type: 'numbers', direction: 'mixed' })
    const [issue] = checkRule({ all: [ratings, { '>=': [item, 2] }] }, mixed, { monotone: true })
    expect(issue?.params).toEqual({ operator: 'var', input: 'i.a.ratings' })
  })
})

describe('a rule with certificate', () => {
  const candidates = fc.oneof(rule, monotoneRule())

  it('stays true when inputs rise and when inputs become known', () => {
    let [certified, held, filled] = [0, 0, 0]
    fc.assert(
      fc.property(candidates, partialData, raise(), (candidate, { known, partial }, steps) => {
        fc.pre(found(candidate).length === 0)
        certified += 1
        const { evaluate } = compileRule(candidate, inputs, slotOf)
        if (evaluate(reading(partial)) !== true) return
        held += 1
        expect(evaluate(reading(raised(partial, steps)))).toBe(true)
        const learnt = raised(partial, steps, known)
        if ([...learnt].some(([path, value]) => value !== null && partial.get(path) === null)) filled += 1
        expect(evaluate(reading(learnt))).toBe(true)
      }),
      manyRuns,
    )
    expect([certified > 200, held > 50, filled > 30]).toEqual([true, true, true])
  })
  it('does not become false when inputs rise', () => {
    let open = 0
    fc.assert(
      fc.property(candidates, partialData, raise(), (candidate, { partial }, steps) => {
        fc.pre(found(candidate).length === 0)
        const { evaluate } = compileRule(candidate, inputs, slotOf)
        if (evaluate(reading(partial)) === false) return
        open += 1
        expect(evaluate(reading(raised(partial, steps)))).not.toBe(false)
      }),
      manyRuns,
    )
    expect(open).toBeGreaterThan(100)
  })
})

/** Comparisons that mostly keep the way, joined at random. */
function monotoneRule(): fc.Arbitrary<unknown> {
  const number = fc.constantFrom<unknown>(mean, count, { '+': [mean, count] }, { '*': [mean, 2] }, { '-': [mean, 1] })
  const limit = fc.integer({ min: 0, max: 16 }).map((quarters) => quarters / 4)
  const atom = fc.oneof(
    fc.tuple(number, limit).map((pair) => ({ '>=': pair })),
    fc.tuple(number, limit).map((pair) => ({ '!': { '<': pair } })),
    fc
      .tuple(fc.constantFrom('some', 'all'), limit)
      .map(([name, least]) => ({ [name]: [ratings, { '>': [item, least] }] })),
    limit.map((least) => ({ none: [ratings, { '<=': [item, least] }] })),
    fc.constant({ var: 'yes' }),
  )
  const join = (parts: fc.Arbitrary<unknown>) =>
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(parts, { minLength: 1, maxLength: 3 }))
      .map(([name, list]) => ({ [name]: list }))
  return join(fc.oneof(atom, join(atom)))
}

const raise = () => fc.array(fc.constantFrom(0, 0, 0.25, 1, 3), { minLength: 30, maxLength: 30 })

/** Every number and truth value stays or rises inside its range; what can fall with a better rating stays. Of `known` some is learnt. */
function raised(data: Data, steps: readonly number[], known: Data = new Map()): Data {
  let at = 0
  const step = () => steps[at++ % steps.length] ?? 0
  const learn = <Value>(value: Value | null, later: Value | null | undefined) =>
    value ?? (step() > 0 ? (later ?? null) : null)
  const lift = (value: RuleValue, maximum: number, whole: boolean): RuleValue => {
    if (typeof value === 'boolean') return value || step() > 0
    if (typeof value === 'number') return Math.min(value + (whole ? Math.ceil(step()) : step()), maximum)
    if (typeof value !== 'object' || value === null) return value
    return value.map((inner) => (inner === null ? null : Math.min(inner + step(), maximum)))
  }
  const maximum = (path: string) => inputs.get(path)?.maximum ?? 1e9
  const learnt = (path: string, value: RuleValue): RuleValue => {
    const later = known.get(path) ?? null
    if (typeof value !== 'object' || value === null) return learn(value, later)
    return value.map((inner, place) => learn(inner, typeof later === 'object' ? later?.[place] : null))
  }
  return new Map(
    [...data].map(([path, value]) => {
      const { type, direction } = inputs.get(path) ?? {}
      const lifted = direction === 'mixed' ? value : lift(value, maximum(path), type === 'integer')
      return [path, learnt(path, lifted)]
    }),
  )
}
