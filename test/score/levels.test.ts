import { describe, expect, it } from 'vitest'
import type { Competence, Gate } from '../../src/model/rubric.js'
import { codesOf, competence, findingOf, indicator, levels, observer, self } from './builders.js'

const text = { de: 'Das muss sein.' }
const abcd = ['a', 'b', 'c', 'd'] as const
const gated = (gates: Gate[], more: Partial<Competence> = {}) =>
  competence('k', [...abcd, indicator('w', { ask: 'know' })], { gates, ...more })
const atLeast = (path: string, number: number) => ({ '>=': [{ var: path }, number] })
const viewOf = (own: Competence, given: Parameters<typeof levels>[1]) =>
  findingOf(own, [self()], levels('me', given)).self
const boundsOf = (own: Competence, given: Parameters<typeof levels>[1]) => {
  const { level, levelLow, levelHigh } = viewOf(own, given)
  return [level, levelLow, levelHigh]
}

describe('gates', () => {
  it('cap the level below their own when they fail, and say which failed', () => {
    const view = viewOf(gated([{ level: 3, indicator: 'a', atLeast: 2, text }]), { a: 1, b: 4, c: 4, d: 4 })
    expect([view.level, view.levelLow, view.levelHigh]).toEqual([2, 2, 2])
    expect(view.flags).toContainEqual({ code: 'gateFailed', about: ['a'] })
  })
  it('pass at exactly the rating they ask for', () => {
    expect(boundsOf(gated([{ level: 3, indicator: 'a', atLeast: 2, text }]), { a: 2, b: 4, c: 4, d: 4 })).toEqual([
      4, 4, 4,
    ])
  })
  it('stay open without a rating: failed in the level, passed in the highest one', () => {
    const view = viewOf(gated([{ level: 2, indicator: 'w', atLeast: 2, text }]), { a: 3, b: 3, c: 3, d: 3 })
    expect([view.level, view.levelLow, view.levelHigh]).toEqual([1, 1, 3])
    expect(view.flags).toContainEqual({ code: 'gateOpen', about: ['w'] })
  })
  it('let nobody escape by a tick', () => {
    const view = viewOf(gated([{ level: 2, indicator: 'a', atLeast: 2, text }]), {
      a: 'notApplicable',
      b: 3,
      c: 3,
      d: 3,
    })
    expect([view.level, view.levelLow, view.levelHigh]).toEqual([1, 1, 3])
  })
  it('are silent while they are not in play', () => {
    const view = viewOf(gated([{ level: 4, indicator: 'w', atLeast: 2, text }]), { a: 3, b: 3, c: 3, d: 3 })
    expect(codesOf(view.flags)).toEqual(['selfView'])
  })
  it('let the lowest cap count', () => {
    const gates: Gate[] = [
      { level: 3, indicator: 'a', atLeast: 4, text },
      { level: 1, indicator: 'b', atLeast: 4, text },
    ]
    const view = viewOf(gated(gates), { a: 3, b: 3, c: 3, d: 3 })
    expect(view.level).toBe(0)
    expect(view.flags.slice(1)).toEqual([
      { code: 'gateFailed', about: ['a'] },
      { code: 'gateFailed', about: ['b'] },
    ])
  })
  it('name an indicator once, however many of its gates fail', () => {
    const gates: Gate[] = [2, 3].map((level) => ({ level, indicator: 'a', atLeast: level, text }))
    expect(codesOf(viewOf(gated(gates), { a: 1, b: 4, c: 4, d: 4 }).flags)).toEqual(['selfView', 'gateFailed'])
  })
  it('on an indicator bind only the views that may rate it', () => {
    const own = competence('k', [indicator('a', { for: 'self' }), 'b'], {
      gates: [{ level: 2, indicator: 'a', atLeast: 2, text }],
    })
    const finding = findingOf(
      own,
      [self(), observer('o1')],
      [...levels('me', { a: 1, b: 4 }), ...levels('o1', { b: 4 })],
    )
    expect([finding.self.level, finding.others.level]).toEqual([1, 4])
  })
  it('on a rule read the view that is computed, and are named by their place', () => {
    const gates: Gate[] = [
      { level: 1, indicator: 'a', atLeast: 1, text },
      { level: 3, when: { and: [atLeast('i.b.rating', 3), atLeast('k.k.n', 2)] }, text },
    ]
    const given = [...levels('me', { a: 4, b: 2, c: 4, d: 4 }), ...levels('o1', { a: 4, b: 3, c: 4, d: 4 })]
    const finding = findingOf(gated(gates), [self(), observer('o1')], given)
    expect([finding.self.level, finding.others.level]).toEqual([2, 4])
    expect(finding.self.flags).toContainEqual({ code: 'gateFailed', about: ['gate-2'] })
  })
  it('on a rule count no ratings where the view may not rate', () => {
    const none: Gate = { level: 2, when: { '>=': [0, { '-': [{ var: 'i.a.n' }] }] }, text }
    const own = competence('k', [indicator('a', { for: 'observer' }), 'b'], { gates: [none] })
    expect(viewOf(own, { b: 3 }).level).toBe(3)
  })
  it('on a rule read the level of the model, before gates', () => {
    const gates: Gate[] = [
      { level: 2, when: atLeast('k.k.level', 3), text },
      { level: 3, indicator: 'w', atLeast: 2, text },
    ]
    expect(viewOf(gated(gates), { a: 3, b: 3, c: 3, d: 3, w: 0 }).level).toBe(2)
  })
})

describe('bounds', () => {
  it('enclose whatever one rating of the missing indicators may bring', () => {
    expect(boundsOf(competence('k', abcd), { a: 3, b: 3, c: 3 })).toEqual([3, 2, 3])
  })
  it('give a missing indicator the weight of the strongest kind of source', () => {
    const { others } = findingOf(competence('k', abcd), [observer('o1')], levels('o1', { a: 3, b: 3, c: 3 }))
    expect([others.levelLow, others.levelHigh]).toEqual([2, 3]) // 900/450 and (900 + 600)/450
  })
  it('see rules through the own mean, level, number and coverage', () => {
    const gates: Gate[] = [{ level: 2, when: { and: [atLeast('k.k.n', 4), atLeast('k.k.coverage', 1)] }, text }]
    expect(boundsOf(gated(gates), { a: 3, b: 3, c: 3 })).toEqual([1, 1, 3])
    expect(boundsOf(gated([{ level: 2, when: atLeast('k.k.mean', 2.5), text }]), { a: 3, b: 3, c: 3 })).toEqual([
      3, 1, 3,
    ])
  })
  it('enclose the level after a first rating of an indicator that a rule counts', () => {
    expect(boundsOf(gated([{ level: 2, when: atLeast('i.d.n', 1), text }]), { a: 3, b: 3, c: 3 })).toEqual([1, 1, 3])
    expect(viewOf(gated([{ level: 2, when: atLeast('i.d.n', 1), text }]), { a: 3, b: 3, c: 3, d: 3 }).level).toBe(3)
  })
})

describe('level rules', () => {
  const ruled = (levelRules: NonNullable<Competence['levelRules']>) => competence('k', abcd, { levelRules })
  const byMean = [1, 2, 3].map((level) => ({ level, when: atLeast('k.k.mean', level) }))
  it('replace the level of the model by the highest whose rule is true', () => {
    const view = viewOf(ruled(byMean), { a: 3, b: 3, c: 2, d: 3 })
    expect([view.level, view.value]).toEqual([2, 2.75])
    expect(view.levelProbability?.[3]).toBeGreaterThan(0.4) // of the model, whose level is 3
  })
  it('give level 0 when all are false, and no level when the only hope is unknown', () => {
    expect(viewOf(ruled([{ level: 2, when: atLeast('i.a.rating', 2) }]), { a: 1, b: 3, c: 3, d: 3 }).level).toBe(0)
    const open = viewOf(ruled([{ level: 2, when: atLeast('i.d.rating', 2) }]), { a: 3, b: 3, c: 3 })
    expect(open).toMatchObject({ level: null, value: null, levelLow: 0, levelHigh: 2 })
    expect(open.flags).toEqual([{ code: 'ruleOpen', about: ['rule-2'] }])
  })
  it('flag the lowest unknown rule above the level', () => {
    const rules = [...byMean, ...[4, 3].map((level) => ({ level, when: atLeast('i.d.rating', level) }))]
    const view = viewOf(ruled(rules), { a: 2, b: 2, c: 2 })
    expect([view.level, view.levelLow, view.levelHigh]).toEqual([2, 1, 4])
    expect(view.flags).toContainEqual({ code: 'gateOpen', about: ['rule-3'] })
  })
  it('come before gates', () => {
    const own = competence('k', abcd, { levelRules: byMean, gates: [{ level: 2, indicator: 'a', atLeast: 4, text }] })
    expect(viewOf(own, { a: 3, b: 3, c: 3, d: 3 }).level).toBe(1)
  })
})
