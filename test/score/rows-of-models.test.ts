// Rows of scoring.md, sections 3 and 4: `ladder`, `conjunctive`, level rules and gates on them, each with both sides of its boundary.
import { describe, expect, it } from 'vitest'
import type { Competence, Indicator } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import { scaleOf } from './arbitraries.js'
import {
  assessment,
  catalogOf,
  codesOf,
  competence,
  findingOf,
  indicator,
  levels,
  observer,
  rubric,
  self,
  today,
} from './builders.js'

const text = { de: 'Das gehört dazu.' }
type Given = Parameters<typeof levels>[1]
const selfOf = (own: Competence, given: Given) => findingOf(own, [self()], levels('me', given)).self
const boundsOf = (own: Competence, given: Given) => {
  const { level, levelLow, levelHigh } = selfOf(own, given)
  return [level, levelLow, levelHigh]
}
const opened = (own: Competence, given: Given) =>
  selfOf(own, given).flags.flatMap(({ code, about }) => (code === 'selfView' ? [] : [`${code} ${about}`.trim()]))

/** Indicators by rung: `{ a: 1, b: 1, c: 2 }`. */
const onRungs = (rungs: Readonly<Record<string, number>>) =>
  Object.entries(rungs).map(([id, rung]): Indicator => indicator(id, { rung }))
const ladder = (rungs: Readonly<Record<string, number>>, more: Partial<Competence> = {}) =>
  competence('k', onRungs(rungs), { model: 'ladder', ...more })
const four = { a: 1, b: 2, c: 3, d: 4 }

describe('ladder', () => {
  it('counts rungs up to the first that is not passed', () => {
    expect(boundsOf(ladder(four), { a: 2, b: 2, c: 2, d: 2 })).toEqual([4, 4, 4])
    expect(boundsOf(ladder(four), { a: 2, b: 1, c: 4, d: 4 })).toEqual([1, 1, 1])
    expect(boundsOf(ladder(four), { a: 1, b: 4, c: 4, d: 4 })).toEqual([0, 0, 0])
  })
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
  ])('needs of %d indicators of a rung %d', (count, needed) => {
    const ids = Array.from({ length: count }, (_, at) => `a${at}`)
    const own = ladder({ ...Object.fromEntries(ids.map((id) => [id, 1])), b: 2, c: 3, d: 4 })
    const level = (passing: number) =>
      selfOf(own, { b: 0, c: 0, d: 0, ...Object.fromEntries(ids.map((id, at) => [id, at < passing ? 2 : 1])) }).level
    expect([level(needed - 1), level(needed)]).toEqual([0, 1])
  })
  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
  ])('on a scale up to %d takes a rating of %d as enough', (top, reach) => {
    const rungs = Object.fromEntries(Array.from({ length: top }, (_, at) => [`i${at + 1}`, at + 1]))
    const scale = scaleOf(top)
    const { anchors: _, ...own } = ladder(rungs)
    const level = (given: number) => {
      const ratings = levels('me', Object.fromEntries(Object.keys(rungs).map((id) => [id, given])))
      const catalog = catalogOf(rubric([own], { scale: scale.id }), scale)
      return scoreAssessment(assessment([self()], ratings), catalog, { on: today }).findings[0]?.self.level
    }
    expect([level(reach - 1), level(reach)]).toEqual([0, top])
  })
  it('takes number and rating from the rubric, never more than there are', () => {
    const rungs = [
      { level: 1, atLeast: 1, reach: 3 },
      { level: 2, atLeast: 3, reach: 1 },
    ]
    const own = ladder({ a: 1, b: 1, c: 2, d: 2, e: 3, f: 4 }, { rungs })
    const rest = { e: 0, f: 0 }
    expect(selfOf(own, { a: 2, b: 2, c: 1, d: 1, ...rest }).level).toBe(0)
    expect(selfOf(own, { a: 3, b: 0, c: 1, d: 1, ...rest }).level).toBe(2)
    expect(selfOf(own, { a: 3, b: 0, c: 1, d: 0, ...rest }).level).toBe(1)
    expect(selfOf(own, { a: 3, b: 0, c: 1, d: 'notApplicable', ...rest }).level).toBe(2)
  })
  it('ends at a rung that could still be passed, and flags it as open', () => {
    const own = ladder({ a: 1, b: 2, c: 3, e: 3, d: 4 })
    expect(boundsOf(own, { a: 2, b: 2, c: 2, d: 0 })).toEqual([2, 2, 3])
    expect(opened(own, { a: 2, b: 2, c: 2, d: 0 })).toEqual(['rangeOpen', 'gateOpen rung-3'])
    // c fails, so e alone cannot pass the rung any more
    expect(boundsOf(own, { a: 2, b: 2, c: 1, d: 0 })).toEqual([2, 2, 2])
    expect(opened(own, { a: 2, b: 2, c: 1, d: 0 })).toEqual([])
  })
  it('is open where nothing of a rung counts, and undetermined where that is the first', () => {
    const nothing = { a: 2, b: 'notApplicable', c: 2, d: 2 } as const
    expect(boundsOf(ladder(four), nothing)).toEqual([1, 1, 1])
    expect(opened(ladder(four), nothing)).toEqual(['gateOpen rung-2'])
    expect(opened(ladder(four), { ...nothing, a: 'notApplicable', b: 2 })).toEqual(['rungOpen rung-1'])
    const byMean = ladder(four, { levelRules: [{ level: 1, when: { '>=': [{ var: 'k.k.mean' }, 0.5] } }] })
    expect(boundsOf(byMean, { ...nothing, a: 'notApplicable', b: 2 })).toEqual([null, 0, 0]) // own mean of bounds is virtual
    const view = selfOf(ladder(four), { b: 2, c: 2, d: 0 })
    expect([view.level, view.value, codesOf(view.flags)]).toEqual([null, null, ['rungOpen']])
    expect([view.levelLow, view.levelHigh]).toEqual([0, 3])
  })
  it('has its level as value, its bounds as interval, and neither error nor probabilities; it starts at B', () => {
    const view = findingOf(
      ladder(four),
      [observer('o1'), observer('o2')],
      [...levels('o1', { a: 2, b: 2, c: 1, d: 0 }), ...levels('o2', { a: 2, b: 2, c: 1, d: 0 })],
    ).others
    expect(view).toMatchObject({ model: 'ladder', value: 2, standardError: null, levelProbability: null })
    expect(view).toMatchObject({ interval80: [2, 2], confidence: 'B', contributions: [], flags: [] })
  })
  it('compares the mean of several raters with the rung, weighted by kind', () => {
    const sources: Source[] = [observer('o1'), { ...observer('w1'), kind: 'workSample' }]
    const level = (sample: number) =>
      findingOf(ladder(four), sources, [...levels('o1', { a: 0, b: 0, c: 0, d: 0 }), ...levels('w1', { a: sample })])
        .others.level
    expect([level(3), level(4)]).toEqual([0, 1]) // 1.8 and 2.4
  })
  it('leaves knowledge out of rungs, and reads cuts for nothing', () => {
    const own = competence('k', [...onRungs(four), indicator('w', { ask: 'know', rung: 1 })], {
      model: 'ladder',
      cuts: [1, 2, 3, 4],
    })
    expect(boundsOf(own, { a: 2, b: 2, c: 0, d: 0, w: 0 })).toEqual([2, 2, 2])
  })
  it('with level rules gives a level only where all lower rules are true too', () => {
    const levelRules = [1, 2, 3].map((level) => ({
      level,
      when: { '>=': [{ var: `i.${'abc'[level - 1]}.rating` }, 2] },
    }))
    expect(selfOf(ladder(four, { levelRules }), { a: 2, b: 1, c: 2, d: 0 }).level).toBe(1)
    expect(selfOf(competence('k', onRungs(four), { levelRules }), { a: 2, b: 1, c: 2, d: 0 }).level).toBe(3)
  })
  it('is capped by gates as any model, and its first rung goes before its level rules', () => {
    const gates = [{ level: 2, indicator: 'd', atLeast: 3, text }]
    expect(opened(ladder(four, { gates }), { a: 2, b: 2, c: 2, d: 2 })).toEqual(['gateFailed d'])
    expect(selfOf(ladder(four, { gates }), { a: 2, b: 2, c: 2, d: 2 }).level).toBe(1)
    const levelRules = [{ level: 1, when: { '>=': [{ var: 'i.a.rating' }, 2] } }]
    expect(codesOf(selfOf(ladder(four, { levelRules }), { b: 2, c: 2 }).flags)).toEqual(['rungOpen'])
  })
})

describe('conjunctive', () => {
  const of = (indicators: readonly (string | Indicator)[], more: Partial<Competence> = {}) =>
    competence('k', indicators, { model: 'conjunctive', ...more })
  const key = (id: string) => indicator(id, { key: true })
  it('is the lowest of the key indicators, whatever the others say', () => {
    const view = selfOf(of([key('a'), key('b'), 'c']), { a: 3, b: 2, c: 0 })
    expect(view).toMatchObject({ model: 'conjunctive', level: 2, value: 2, contributions: [], coverage: 1 })
  })
  it('compares all counted ones where none is marked, and waits for every one of them', () => {
    expect(selfOf(of(['a', 'b', 'c']), { a: 3, b: 2, c: 1 }).level).toBe(1)
    const open = selfOf(of(['a', 'b', 'c']), { a: 3, b: 2 })
    expect([open.level, open.flags]).toEqual([null, [{ code: 'keyMissing', about: ['c'] }]])
    expect([open.levelLow, open.levelHigh]).toEqual([0, 2])
    expect(boundsOf(of(['a', 'b', 'c']), { a: 3, b: 2, c: 'notApplicable' })).toEqual([2, 2, 2])
  })
  it('waits for a marked one, not for the others, and never for knowledge', () => {
    const own = of([key('a'), 'b', indicator('w', { ask: 'know' })])
    expect(boundsOf(own, { a: 3 })).toEqual([3, 3, 3])
    expect(selfOf(own, { b: 3 }).flags).toEqual([{ code: 'keyMissing', about: ['a'] }])
  })
  it('reaches levels by cuts', () => {
    const own = of([key('a'), 'b'], { cuts: [50, 150, 200, 375] })
    const level = (first: number, second: number) =>
      findingOf(own, [observer('o1'), observer('o2')], [...levels('o1', { a: first }), ...levels('o2', { a: second })])
        .others.level
    expect([level(1, 2), level(2, 2), level(4, 3), level(4, 4)]).toEqual([2, 3, 3, 4])
  })
  it('has the error of the ratings of the deciding indicator, ties by id', () => {
    const given = [...levels('o1', { a: 2, b: 2 }), ...levels('o2', { b: 2 })]
    const finding = findingOf(of(['b', 'a']), [observer('o1'), observer('o2')], given)
    expect(finding.others.standardError).toBe(0.87321246) // one rating, a
    const [level] = finding.reason.because.flatMap(({ because }) =>
      because.filter(({ code }) => code === 'score/level'),
    )
    expect([level?.params['deciding'], level?.because.map(({ params }) => params['rating'])]).toEqual(['a', ['o1-a']])
  })
})
