import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  codesOf,
  competence,
  findingOf,
  levels,
  observer,
  rubric,
  self,
  today,
} from './builders.js'

const five = competence('k', ['a', 'b', 'c', 'd', 'e'])
const own = levels('me', { a: 1, b: 1, c: 1, d: 1, e: 1 })
const family = observer('f1', { relation: 'friendOrFamily' })

function headlineOf(sources: Source[], ...given: ReturnType<typeof levels>[]) {
  const { level, basis, reason } = findingOf(five, sources, given.flat())
  return [basis, level, reason.params['choice']]
}

describe('the headline', () => {
  it('is the view of others with three indicators or six tenths of the weight', () => {
    const three = levels('o1', { a: 3, b: 3, c: 3 })
    expect(headlineOf([self(), observer('o1')], own, three)).toEqual(['others', 3, 'othersEnough'])
  })
  it('stays the view of the person while others cover too little', () => {
    expect(headlineOf([self(), observer('o1')], own, levels('o1', { a: 3, b: 3 }))).toEqual([
      'self',
      1,
      'othersTooLittle',
    ])
  })
  it('stays the view of the person while only family speaks', () => {
    const all = levels('f1', { a: 4, b: 4, c: 4 })
    expect(headlineOf([self(), family], own, all)).toEqual(['self', 1, 'othersFamilyOnly'])
    expect(headlineOf([self(), family, observer('o1')], own, all, levels('o1', { a: 4 }))).toEqual([
      'others',
      4,
      'othersEnough',
    ])
  })
  it('is what others saw, however thin, where nobody asked the person', () => {
    expect(headlineOf([observer('o1')], levels('o1', { a: 3, b: 3 }))).toEqual(['others', 3, 'othersOnly'])
    expect(headlineOf([family], levels('f1', { a: 4, b: 4, c: 4 }))).toEqual(['others', 4, 'othersOnly'])
  })
  it('is the person alone, or nothing, where others are not determinable', () => {
    expect(headlineOf([self(), observer('o1')], own, levels('o1', { a: 3 }))).toEqual(['self', 1, 'othersUndetermined'])
    expect(headlineOf([self()])).toEqual([null, null, 'othersUndetermined'])
  })
})

describe('the two views side by side', () => {
  const compared = (self1: Record<string, number>, others: Record<string, number>) =>
    findingOf(five, [self(), observer('o1')], [...levels('me', self1), ...levels('o1', others)])
  it('are compared from three common indicators on', () => {
    expect(compared({ a: 1, b: 1 }, { a: 4, b: 4, c: 4 }).discrepancy).toBeNull()
    expect(compared({ a: 1, b: 1, c: 1 }, { a: 4, b: 4, c: 4 }).discrepancy).toMatchObject({
      word: 'selfLower',
      difference: -3,
      indicators: 3,
    })
  })
  it('say who sees more, and only beyond the uncertainty of both', () => {
    expect(codesOf(compared({ a: 4, b: 4, c: 4 }, { a: 1, b: 1, c: 1 }).flags)).toEqual(['selfHigher', 'talkAbout'])
    expect(codesOf(compared({ a: 1, b: 1, c: 1 }, { a: 4, b: 4, c: 4 }).flags)).toEqual(['selfLower', 'talkAbout'])
    expect(compared({ a: 2, b: 2, c: 2 }, { a: 3, b: 3, c: 3 }).discrepancy?.word).toBe('consistent')
  })
  it('compare means over common indicators only', () => {
    const { discrepancy } = compared({ a: 2, b: 2, c: 2, d: 0, e: 0 }, { a: 2, b: 2, c: 2 })
    expect(discrepancy?.difference).toBe(0)
  })
  it('agree up to three quarters of a level, however exact the ratings are', () => {
    const exact = { sigma: 1, tau: { self: 1, observer: 1 } }
    const word = (others: Record<string, number>) => {
      const given = [...levels('me', { a: 2, b: 2, c: 2, d: 2 }), ...levels('o1', others)]
      const catalog = catalogOf(rubric([five], { scoring: exact }))
      return scoreAssessment(assessment([self(), observer('o1')], given), catalog, { on: today }).findings[0]
        ?.discrepancy?.word
    }
    expect(word({ a: 3, b: 3, c: 3, d: 2 })).toBe('consistent')
    expect(word({ a: 3, b: 3, c: 3, d: 3 })).toBe('selfLower')
  })
  it('are a reason to talk when two levels apart, whatever they have in common', () => {
    expect(codesOf(compared({ a: 3, b: 3 }, { d: 1, e: 1 }).flags)).toEqual(['talkAbout'])
    expect(codesOf(compared({ a: 2, b: 2 }, { d: 1, e: 1 }).flags)).toEqual([])
  })
})
