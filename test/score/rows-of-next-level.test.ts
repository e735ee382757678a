// Section 8 of scoring.md, the next level: which change is named, in which order, and when there is none.
import { describe, expect, it } from 'vitest'
import type { Competence } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  competence,
  findingOf,
  indicator,
  levels,
  observer,
  rated,
  rubric,
  self,
  today,
} from './builders.js'

const text = { de: 'Das gehört dazu.' }
const gate = (level: number, name: string, atLeast: number) => ({ level, indicator: name, atLeast, text })
const nextOf = (own: Competence, given: Parameters<typeof levels>[1]) =>
  findingOf(own, [self()], levels('me', given)).nextLevel
const one = (id: string) => competence('k', [id])

describe('the next level', () => {
  it('is null at the highest level and without level', () => {
    expect([nextOf(one('a'), { a: 4 }), nextOf(one('a'), {})]).toEqual([null, null])
  })
  it('is a first rating before a raise: the lowest level that suffices, ties by indicator', () => {
    const own = competence('k', ['c', 'b', 'a'])
    expect(nextOf(own, { a: 2, b: 2 })?.change).toEqual({ kind: 'rate', indicator: 'c', level: 4 })
    const four = competence('k', ['c', 'b', 'a', 'd'])
    expect(nextOf(four, { a: 3, d: 1 })?.change).toEqual({ kind: 'rate', indicator: 'b', level: 4 })
  })
  it('may be a first rating of 0, where a rating is all that is asked for', () => {
    const own = competence('k', ['a', indicator('w', { ask: 'know' })], {
      gates: [{ level: 2, when: { '>=': [{ var: 'i.w.n' }, 1] }, text }],
    })
    expect(nextOf(own, { a: 2 })?.change).toEqual({ kind: 'rate', indicator: 'w', level: 0 })
  })
  it('is the fewest levels raised, ties in canonical order', () => {
    const own = competence('k', ['a', indicator('b', { weight: 2 }), indicator('c', { weight: 2 })])
    expect(nextOf(own, { a: 2, b: 2, c: 2 })?.change).toEqual({
      kind: 'raise',
      indicator: 'b',
      rating: 'me-b',
      level: 4,
    })
    expect(nextOf(own, { a: 2, b: 2, c: 3 })?.change).toEqual({
      kind: 'raise',
      indicator: 'a',
      rating: 'me-a',
      level: 3,
    })
    const five = competence('k', [...'abcde'])
    expect(nextOf(five, { a: 2, b: 2, c: 2, d: 2, e: 2 })).toEqual({ level: 3, distance: 0.5, change: null }) // 2.4 at most
    const two = findingOf(one('a'), [observer('o2'), observer('o1')], [rated('o2', 'a', 2), rated('o1', 'a', 2)])
    expect(two.nextLevel?.change).toEqual({ kind: 'raise', indicator: 'a', rating: 'o1-a', level: 3 })
  })
  it('has the distance of the value to the next cut, never below 0', () => {
    expect(nextOf({ ...one('a'), cuts: [50, 150, 275, 390] }, { a: 2 })?.distance).toBe(0.75)
    expect(nextOf({ ...one('a'), gates: [gate(2, 'a', 4)] }, { a: 3 })).toEqual({
      ...{ level: 2, distance: 0, change: { kind: 'raise', indicator: 'a', rating: 'me-a', level: 4 } },
    })
  })
  it('has no distance in a ladder and with level rules', () => {
    const levelRules = [{ level: 2, when: { '>=': [{ var: 'i.a.rating' }, 3] } }]
    expect(nextOf({ ...one('a'), levelRules }, { a: 1 })).toEqual({
      ...{ level: 1, distance: null, change: { kind: 'raise', indicator: 'a', rating: 'me-a', level: 3 } },
    })
    const steps = competence(
      'k',
      [1, 2, 3, 4].map((rung) => indicator(`r${rung}`, { rung })),
      { model: 'ladder' },
    )
    expect(nextOf(steps, { r1: 2, r2: 1, r3: 4, r4: 4 })).toEqual({
      ...{ level: 2, distance: null, change: { kind: 'raise', indicator: 'r2', rating: 'me-r2', level: 2 } },
    })
  })
  it('asks for what does not apply only where a gate names it', () => {
    const own = competence('k', ['a', 'b', 'c'])
    const given = { a: 3, b: 'notApplicable', c: 1 } as const // 4 of b would do: 8/3
    expect(nextOf(own, given)?.change).toEqual({ kind: 'raise', indicator: 'a', rating: 'me-a', level: 4 } as const)
    expect(nextOf({ ...own, gates: [gate(2, 'b', 2)] }, { a: 3, b: 'notApplicable', c: 3 })?.change).toEqual({
      ...{ kind: 'rate', indicator: 'b', level: 2 },
    })
  })
  it('goes up to 2 for what the person knows, and higher for what others see', () => {
    const own = competence('k', ['a', indicator('w', { ask: 'know' })], { gates: [gate(2, 'w', 3)] })
    expect(nextOf(own, { a: 3 })?.change).toBeNull()
    const seen = findingOf(own, [observer('o1')], [rated('o1', 'a', 3)])
    expect(seen.nextLevel?.change).toEqual({ kind: 'rate', indicator: 'w', level: 3 })
    expect(nextOf({ ...own, gates: [gate(2, 'w', 2)] }, { a: 3, w: 0 })?.change).toEqual({
      ...{ kind: 'raise', indicator: 'w', rating: 'me-w', level: 2 },
    })
  })
  it('knows that a raised rating may no longer be the one that counts', () => {
    const given = [rated('me', 'a', 1), rated('me', 'a', 1, { id: 'second' })]
    const { nextLevel } = findingOf(one('a'), [self()], given)
    expect(nextLevel).toEqual({ level: 2, distance: 0.5, change: null }) // the lower of two on one day counts
    const best = rubric([one('a')], { scoring: { select: 'best' } })
    const [finding] = scoreAssessment(assessment([self()], given), catalogOf(best), { on: today }).findings
    expect(finding?.nextLevel?.change).toEqual({ kind: 'raise', indicator: 'a', rating: 'me-a', level: 2 })
  })
  it('is told in the words of the side that gives the headline', () => {
    const told = (...given: Parameters<typeof findingOf>) =>
      findingOf(...given).reason.because.find(({ code }) => code === 'score/next-level')
    const own = told(one('a'), [self()], [rated('me', 'a', 2)])
    expect(own).toMatchObject({
      ...{ value: 3, params: { view: 'self', distance: 0.5, kind: 'raise', indicator: 'a', rating: 'me-a', to: 3 } },
      texts: { value: { de: 'auch bei Neuem' }, to: { de: 'auch bei Neuem' }, indicator: { de: 'Ich tue a.' } },
    })
    expect(own?.because.map(({ params }) => params['rating'])).toEqual(['me-a'])
    expect(told(one('a'), [observer('o1')], [rated('o1', 'a', 2)])?.texts?.['indicator']).toEqual({ de: 'Tut a.' })
    const five = competence('k', [...'abcde'])
    const none = told(five, [self()], levels('me', { a: 2, b: 2, c: 2, d: 2, e: 2 }))
    expect(none?.params).toEqual({ view: 'self', distance: 0.5 })
    expect(none?.because.map(({ code }) => code)).toEqual(['score/view'])
  })
})

describe('a first rating', () => {
  const own = competence('k', ['a', 'b', 'c'])
  const scoring = { sourceWeights: { observer: 300, workSample: 150, test: 150, document: 100 } }
  const changeOf = (sources: Parameters<typeof assessment>[0], given: ReturnType<typeof levels>) => {
    const catalog = catalogOf(rubric([own], { scoring }))
    const [finding] = scoreAssessment(assessment(sources, given), catalog, { on: today }).findings
    return finding?.nextLevel?.change
  }
  it('weighs as one of the person, or in the view of the others as one of an observer', () => {
    const sample = { ...observer('w1'), kind: 'workSample' as const }
    expect(changeOf([self()], levels('me', { a: 1, b: 1 }))).toEqual({ kind: 'rate', indicator: 'c', level: 3 })
    expect(changeOf([sample], levels('w1', { a: 1, b: 1 }))).toEqual({ kind: 'rate', indicator: 'c', level: 2 })
  })
  it('is what the rule of a gate sees in the list of ratings', () => {
    const when = { some: [{ var: 'i.d.ratings' }, { '>=': [{ var: '' }, 3] }] }
    const gated = competence('k', ['a', 'b', 'd'], { gates: [{ level: 3, when, text }] })
    expect(nextOf(gated, { a: 4, b: 4 })?.change).toEqual({ kind: 'rate', indicator: 'd', level: 3 })
  })
  it('is frozen as all of a result', () => {
    const next = nextOf(own, { a: 1, b: 1 })
    expect([Object.isFrozen(next), Object.isFrozen(next?.change)]).toEqual([true, true])
  })
})
