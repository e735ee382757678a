// Rows of competence-methods.md, section 6.1, and scoring.md, section 2: which days count, to the day.
import { describe, expect, it } from 'vitest'
import type { Competence } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import { assessment, catalogOf, codesOf, competence, evidence, rated, rubric, self } from './builders.js'

describe('the window', () => {
  const isOutdated = (rateOn: string, scoredOn: string, more: Partial<Competence>) => {
    const given = assessment([self()], [rated('me', 'a', 2, { on: rateOn })])
    const catalog = catalogOf(rubric([competence('k', ['a'], more)]))
    const [finding] = scoreAssessment(given, catalog, { on: scoredOn }).findings
    return codesOf(finding?.self.flags ?? []).includes('outdated')
  }
  it.each([
    ['five years', {}, '2021-11-02', '2026-11-02', '2026-11-03'],
    ['two where safety is at stake', { safetyCritical: true }, '2024-11-02', '2026-11-02', '2026-11-03'],
    [
      'what the competence says, safety or not',
      { safetyCritical: true, windowMonths: 30 },
      '2024-05-02',
      '2026-11-02',
      '2026-11-03',
    ],
    ['to the last day of a shorter month', { windowMonths: 6 }, '2026-08-31', '2027-02-28', '2027-03-01'],
    ['to 29 February in a leap year', { windowMonths: 6 }, '2027-08-31', '2028-02-29', '2028-03-01'],
    ['from 29 February', { windowMonths: 12 }, '2024-02-29', '2025-02-28', '2025-03-01'],
  ])('is %s', (_, more, rateOn, last, after) => {
    expect([isOutdated(rateOn, last, more), isOutdated(rateOn, after, more)]).toEqual([false, true])
  })
})

describe('a day', () => {
  const piece = (more: object) => evidence('e', 'test', { confirmedBy: 'Stelle', on: '2024-11-02', ...more })
  const gradeOn = (on: string, more: object) => {
    const given = assessment([self()], [rated('me', 'a', 2, { on: '2024-01-01', evidence: ['e'] })], {
      evidence: [piece(more)],
    })
    const catalog = catalogOf(rubric([competence('k', ['a'], { windowMonths: 24 })]))
    return scoreAssessment(given, catalog, { on }).findings[0]?.evidenceGrade
  }
  it.each([
    ['of a piece is its first day', {}, '2024-11-01', 'stated', '2024-11-02', 'verified'],
    ['of a piece ends with the window', {}, '2026-11-02', 'verified', '2026-11-03', 'stated'],
    [
      'of last use begins the window anew',
      { lastUsed: '2025-11-02' },
      '2027-11-02',
      'verified',
      '2027-11-03',
      'stated',
    ],
    ['of validity is the last one', { validUntil: '2025-05-05' }, '2025-05-05', 'verified', '2025-05-06', 'stated'],
  ])('%s', (_, more, one, gradeOfOne, other, gradeOfOther) => {
    expect([gradeOn(one, more), gradeOn(other, more)]).toEqual([gradeOfOne, gradeOfOther])
  })
  it('after the one that is asked for does not count, and is listed', () => {
    const given = assessment(
      [self()],
      [rated('me', 'a', 1, { on: '2026-01-01' }), rated('me', 'a', 3, { id: 'z', on: '2026-01-02' })],
    )
    const catalog = catalogOf(rubric([competence('k', ['a'])]))
    const seen = (on: string) => {
      const { later, ratedOn, findings } = scoreAssessment(given, catalog, { on })
      return [later, ratedOn, findings[0]?.level]
    }
    expect(seen('2025-12-31')).toEqual([['me-a', 'z'], null, null])
    expect(seen('2026-01-01')).toEqual([['z'], '2026-01-01', 1])
    expect(seen('2026-01-02')).toEqual([[], '2026-01-02', 3])
  })
})
