import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import {
  assessment,
  catalogOf,
  competence,
  evidence,
  indicator,
  levels,
  observer,
  rated,
  rubric,
  scale,
  self,
  today,
} from './builders.js'

const abc = rubric([competence('k', ['a', 'b', 'c'])])
const asked = assessment([self(), observer('o1')], levels('me', { a: 3, b: 2, c: 3 }))

describe('a wrong call', () => {
  it.each([undefined, '', 'today', '2026-02-30', '2026-1-1', 20261102])('refuses %j as the day', (on) => {
    // @ts-expect-error: what a JavaScript caller may pass
    expect(() => scoreAssessment(asked, catalogOf(abc), { on })).toThrow(TypeError)
  })
  it('refuses a call without options', () => {
    // @ts-expect-error: what a JavaScript caller may pass
    expect(() => scoreAssessment(asked, catalogOf(abc))).toThrow('needs the day')
  })
  it('names the rubric that the catalog lacks, version and all', () => {
    const other = { ...asked, rubric: { id: 'probe', version: '2.0.0' } }
    expect(() => scoreAssessment(other, catalogOf(abc), { on: today })).toThrow('"probe" of version 2.0.0')
  })
})

describe('the profile', () => {
  it('names what was scored, for which day and with which parameters', () => {
    expect(scoreAssessment(asked, catalogOf(abc), { on: today })).toMatchObject({
      assessment: 'a-1',
      rubric: { id: 'probe', version: '1.0.0' },
      scale: 'sichtbar-5',
      on: today,
      ratedOn: today,
      parameters: { id: 'assumed-1', status: 'assumed' },
      advice: [],
      later: [],
    })
  })
  it('is frozen all the way down, and leaves frozen inputs as they are', () => {
    const [frozen, catalog] = [deepFreeze(asked), catalogOf(deepFreeze(abc), deepFreeze(scale))]
    const profile = scoreAssessment(frozen, catalog, { on: today })
    const values: unknown[] = [profile]
    for (let value = values.pop(); value !== undefined; value = values.pop()) {
      if (typeof value !== 'object' || value === null) continue
      expect(Object.isFrozen(value)).toBe(true)
      values.push(...Object.values(value).filter((part) => part !== null))
    }
  })
  it('lists what is dated after the day, and does not count it', () => {
    const later = assessment(
      [self()],
      [...levels('me', { a: 1, b: 1, c: 1 }), rated('me', 'a', 4, { id: 'z', on: '2026-11-03' })],
      { evidence: [evidence('e', 'record', { on: '2026-12-01' }), evidence('f', 'record')] },
    )
    const profile = scoreAssessment(later, catalogOf(abc), { on: today })
    expect(profile.later).toEqual(['e', 'z'])
    expect(profile.findings[0]?.self.value).toBe(1)
    expect(scoreAssessment(later, catalogOf(abc), { on: '2026-11-03' })).toMatchObject({
      ratedOn: '2026-11-03',
      later: ['e'],
    })
  })
  it('takes the latest day of any level, of knowledge and of what was not selected too, and null for none', () => {
    const best = rubric([competence('k', ['a', indicator('w', { ask: 'know' })])], { scoring: { select: 'best' } })
    const days = (...ratings: Parameters<typeof assessment>[1]) =>
      scoreAssessment(assessment([self()], ratings), catalogOf(best), { on: today }).ratedOn
    const first = rated('me', 'a', 3, { on: '2026-01-01' })
    expect(days(first, rated('me', 'a', 1, { id: 'x', on: '2026-02-01' }))).toBe('2026-02-01')
    expect(days(first, rated('me', 'w', 1, { on: '2026-03-01' }))).toBe('2026-03-01')
    expect(days(rated('me', 'a', 'notAnswered'))).toBeNull()
  })
  it('says what was left to defaults, sorted by path', () => {
    const set = rubric(
      [competence('k', ['a'], { windowMonths: 12 }), competence('b', ['a'], { cuts: [50, 150, 250, 350] })],
      {
        scoring: { tau: { self: 60 } },
      },
    )
    const { defaultsUsed, parameters } = scoreAssessment(asked, catalogOf(set), { on: today })
    expect(defaultsUsed).toEqual([
      'b.model',
      'b.windowMonths',
      'k.cuts',
      'k.model',
      'scoring.select',
      'scoring.sigma',
      'scoring.sourceWeights',
    ])
    expect(parameters).toEqual({ id: 'probe@1.0.0', status: 'assumed' })
  })
  it('keeps the name of the error model while the rubric changes weights only', () => {
    const set = rubric([competence('k', ['a'])], { scoring: { sourceWeights: { test: 300 } } })
    expect(scoreAssessment(asked, catalogOf(set), { on: today }).parameters.id).toBe('assumed-1')
  })
  it('gives one finding a competence, by id, whatever the order of the rubric', () => {
    const two = rubric([competence('m', ['a']), competence('b', ['a'])])
    const ids = scoreAssessment(asked, catalogOf(two), { on: today }).findings.map((finding) => finding.competence)
    expect(ids).toEqual(['b', 'm'])
  })
  it('collapses exact copies of one rating, source or piece', () => {
    const twice = {
      ...asked,
      ratings: [...asked.ratings, ...asked.ratings],
      sources: [...asked.sources, ...asked.sources],
    }
    expect(scoreAssessment(twice, catalogOf(abc), { on: today })).toEqual(
      scoreAssessment(asked, catalogOf(abc), { on: today }),
    )
  })
  it('does without reasons where the caller wants none', () => {
    const plain = scoreAssessment(asked, catalogOf(abc), { on: today, reasons: false })
    expect(plain.findings[0]).toMatchObject({ competence: 'k', level: 3, basis: 'self' })
    expect('reason' in (plain.findings[0] ?? {})).toBe(false)
  })
})
