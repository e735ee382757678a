// What no certificate may overlook: ways that are mixed or turned stay so through every further operator (scoring.md section 7.6).
import { describe, expect, it } from 'vitest'
import { checkRule } from '../../src/rule/check.js'
import { inputs } from './rules.js'

const mean = { var: 'k.a.mean' }
const count = { var: 'count' }
const not = (inner: unknown) => ({ '!': [inner] })
const minus = (inner: unknown) => ({ '-': [inner] })
const enough = (left: unknown) => ({ '>=': [left, 1] })
/** A number without inputs that lies somewhere between two others. */
const between = (least: number, most: number) => ({ if: [{ '>': [1, 2] }, least, most] })
const found = (candidate: unknown) => checkRule(candidate, inputs, { monotone: true })

describe('a mixed way stays mixed', () => {
  it.each([
    ['of two inputs, turned', not({ '<=': [mean, count] })],
    ['of two inputs, turned twice', not(not({ '>=': [mean, count] }))],
    ['of "between", turned', not({ '<=': [0, mean, 3] })],
    ['of a product, turned', not(enough({ '*': [mean, count] }))],
    ['of a product, turned twice', not(not(enough({ '*': [mean, count] })))],
    ['of a product with a literal among its factors', enough({ '*': [mean, 2, count] })],
    ['of a factor that may have either sign', enough({ '*': [mean, between(-1, 1)] })],
    ['of an equality, turned', not({ '!==': [count, 2] })],
  ])('%s', (_, candidate) => {
    expect(found(candidate).map(({ code }) => code)).toEqual(['rule/polarity'])
  })
})

describe('a factor keeps the way, or turns it, by its sign alone', () => {
  it.each([
    ['nothing', enough({ '*': [mean, 0] })],
    ['nothing or more', enough({ '*': [mean, between(0, 2)] })],
    ['nothing or less, turned', enough(minus({ '*': [mean, between(-2, 0)] }))],
    ['less than nothing, of what is turned already', enough({ '*': [minus(mean), -2] })],
    ['twice less than nothing', enough({ '*': [-2, mean, -0.5] })],
  ])('%s', (_, candidate) => {
    expect(found(candidate)).toEqual([])
  })
  it.each([
    ['nothing, of what is turned', enough({ '*': [minus(mean), 0] })],
    ['nothing or less', enough({ '*': [mean, between(-2, 0)] })],
    ['less than nothing, three times', enough({ '*': [-2, mean, -0.5, -1] })],
  ])('%s: may lower it', (_, candidate) => {
    expect(found(candidate).map(({ params }) => params['input'])).toEqual(['k.a.mean'])
  })
})

describe('turned twice', () => {
  it('is up again, beside another that is up', () => {
    const back = minus(minus(mean))
    expect(found(enough({ '+': [count, back] }))).toEqual([])
    expect(found(enough(minus(minus({ '+': [count, back] }))))).toEqual([])
  })
  it('and once more is down, and names what turned it last', () => {
    expect(found(enough(minus(minus(minus(mean))))).map(({ path, params }) => [path, params])).toEqual([
      [['>=', 0, '-'], { operator: '-', input: 'k.a.mean' }],
    ])
  })
})
