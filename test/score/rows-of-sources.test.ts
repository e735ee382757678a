// Who said it and when: selection, raters that disagree and support, each with both sides of its boundary (scoring.md sections 1, 2, 5, 6).
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Rubric } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { levelOfRating } from '../../src/score/answer.js'
import { round9 } from '../../src/score/number.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  competence,
  evidence,
  findingOf,
  indicator,
  levels,
  observer,
  rated,
  rubric,
  scale,
  scales,
  self,
  today,
} from './builders.js'

const one = competence('k', ['a'])
function found(sources: Source[], given: Rating[], more: Partial<Rubric> = {}) {
  const [finding] = scoreAssessment(assessment(sources, given), catalogOf(rubric([one], more)), { on: today }).findings
  if (!finding) throw new Error('There is one competence, so there is one finding.')
  return finding
}

describe('selection', () => {
  const twice = [
    rated('o1', 'a', 4, { id: 'early', on: '2026-01-01' }),
    rated('o1', 'a', 1, { id: 'late', on: '2026-06-01' }),
  ]
  it.each([
    ['latest', ['late']],
    ['best', ['early']],
    ['all', ['early', 'late']],
  ] as const)('%s keeps %j of two days of one observer', (select, ids) => {
    const { contributions } = found([observer('o1')], twice, { scoring: { select } }).others
    expect(contributions.map(({ rating }) => rating)).toEqual(ids)
  })
  it('stands in the order of the sources, whatever their days', () => {
    const given = [rated('o1', 'a', 3, { on: '2026-06-01' }), rated('o2', 'a', 2, { on: '2026-01-01' })]
    const { contributions } = found([observer('o2'), observer('o1')], given.reverse()).others
    expect(contributions.map(({ source }) => source)).toEqual(['o1', 'o2'])
  })
})

describe('raters that disagree', () => {
  const about = (sources: Source[], given: Rating[], more: Partial<Rubric> = {}) =>
    found(sources, given, more).others.flags.find(({ code }) => code === 'disagreement')?.about ?? null
  it('each speak with the plain mean of what they said, the first as the second', () => {
    const sources = [observer('y', { rater: 'p' }), observer('z', { rater: 'p' }), observer('q')]
    const given = (level: number) => [rated('y', 'a', 0), rated('z', 'a', 4), rated('q', 'a', level)]
    expect([about(sources, given(3)), about(sources, given(4))]).toEqual([null, ['p', 'q']]) // 2 against 3 and 4
    const all = { scoring: { select: 'all' } } as const
    const attempts = (level: number) => [
      rated('o1', 'a', 0, { id: 'x', on: '2026-01-01' }),
      rated('o1', 'a', 4, { id: 'y' }),
      rated('o2', 'a', level),
    ]
    const two = [observer('o1'), observer('o2')]
    expect([about(two, attempts(3), all), about(two, attempts(4), all)]).toEqual([null, ['o1', 'o2']])
  })
  it('are named in id order, though the first agrees with the last', () => {
    const sources = [observer('o1'), observer('o2'), observer('o3')]
    expect(about(sources, [rated('o1', 'a', 3), rated('o2', 'a', 1), rated('o3', 'a', 3)])).toEqual(['o1', 'o2'])
  })
})

describe('support', () => {
  const trained = (id: string, more: Partial<Extract<Source, { kind: 'observer' }>> = {}) =>
    observer(id, { anchorTraining: true, ...more })
  const gradeOf = (sources: Source[], given: Rating[], pieces: Evidence[] = []) =>
    findingOf(one, sources, given, pieces).reason.because.find(({ code }) => code === 'score/grade')
  const account = { what: { de: 'Kochen' }, where: { de: 'Küche' }, when: { de: 'oft' }, ownPart: { de: 'alles' } }

  it('by somebody who says to be untrained is that of somebody who says nothing', () => {
    const source = observer('o1', { anchorTraining: false, occasions: 2 })
    expect(gradeOf([source], [rated('o1', 'a', 2)])?.value).toBe('confirmed')
  })
  it('counts the occasions of a source once, however often it rated the same', () => {
    const given = [rated('o1', 'a', 2, { id: 'x', on: '2026-10-01' }), rated('o1', 'a', 2, { id: 'y' })]
    const all = { scoring: { select: 'all' } } as const
    expect(found([trained('o1')], given, all).evidenceGrade).toBe('confirmed')
    expect(found([trained('o1', { occasions: 2 })], given, all).evidenceGrade).toBe('observed')
  })
  it.each(['what', 'where', 'when', 'ownPart'] as const)(
    'by an account without "%s" is no more than stated',
    (part) => {
      const { [part]: _, ...rest } = account
      const given = [rated('me', 'a', 2, { evidence: ['e'] })]
      const grade = gradeOf([self()], given, [evidence('e', 'account', rest)])
      expect(grade?.value).toBe('stated')
      expect(grade?.because.map(({ code, value }) => [code, value])).toEqual([
        ['score/rating', 2],
        ['score/evidence', 'stated'],
      ])
    },
  )
  it('by what is no longer current is stated, and the rating is named', () => {
    const grade = gradeOf([observer('o1')], [rated('o1', 'a', 2, { on: '2020-01-01' })])
    expect([grade?.value, grade?.because.map(({ params }) => params['rating'])]).toEqual(['stated', ['o1-a']])
  })
  it('counts each rater and each confirming body, and as expired nothing that was never named or comes later', () => {
    const two = [observer('o1'), observer('o2')]
    expect(gradeOf(two, [rated('o1', 'a', 2), rated('o2', 'a', 2)])?.params).toEqual({
      ...{ view: 'others', pieces: 2, expired: 0 },
    })
    const later = evidence('e', 'record', { on: '2026-12-24' })
    expect(gradeOf([self()], [rated('me', 'a', 2, { evidence: ['e'] })], [later])?.params).toEqual({
      ...{ view: 'self', pieces: 0, expired: 0 },
    })
  })
})

describe('an answer', () => {
  const level = (answer: Rating['answer'], ask: 'use' | 'know' | 'state', its = scale) =>
    levelOfRating(
      { id: 'r', indicator: 'k/a', source: 'me', on: today, ...(answer ? { answer } : {}) },
      indicator('a', { ask }),
      its,
    )
  const stand3 = scales[1] ?? scale
  it('gives no level where the scale has no table for it, or no such word', () => {
    expect([level('yes', 'know', stand3), level('yes', 'state')]).toEqual([null, null])
    expect([level('perhaps', 'know'), level('perhaps', 'state', stand3)]).toEqual([null, null])
    expect(level({ frequency: 'often', independence: 'guided' }, 'use', stand3)).toBeNull()
    expect(level({ frequency: 'often', independence: 'perhaps' }, 'use')).toBeNull()
  })
})

it('rounds half away from zero to nine decimals, and leaves no negative zero', () => {
  expect([round9(0.0000000005), round9(-0.0000000005), round9(0.00000000049)]).toEqual([1e-9, -1e-9, 0])
  expect(Object.is(round9(-1e-12), 0)).toBe(true)
})

it('shows a rung that others still could pass with the highest rating, whatever it takes', () => {
  const rungs = [{ level: 1, atLeast: 1, reach: 4 }]
  const own = competence(
    'k',
    ['a', 'b', 'c', 'd'].map((id, at) => indicator(id, { rung: at + 1 })),
    { model: 'ladder', rungs },
  )
  const { levelLow, levelHigh } = findingOf(own, [self()], levels('me', { b: 2, c: 1, d: 0 })).self
  expect([levelLow, levelHigh]).toEqual([0, 2])
})
