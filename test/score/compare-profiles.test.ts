// What differs between two profiles of one rubric version, and why.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/load/load.js'
import type { Assessment } from '../../src/model/assessment.js'
import type { Change } from '../../src/model/change.js'
import type { Profile } from '../../src/model/profile.js'
import type { Rubric } from '../../src/model/rubric.js'
import { compareProfiles } from '../../src/score/compare-profiles.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { assessment, competence, levels, observer, rated, rubric, scale, self } from './builders.js'

const two = rubric([competence('k', ['a', 'b', 'c']), competence('b', ['a'])])
const on = '2026-11-20'
/** Exactly the profile that a caller gets, of the day in question. */
const profile = (given: Assessment, day = on, of: Rubric = two): Profile =>
  scoreAssessment(given, loadCatalog([scale, of]), { on: day })
const said = (given: Readonly<Record<string, number>>, more: Partial<Assessment> = {}) =>
  assessment([self()], levels('me', given), more)
/** `competence view field before>after`, one a line. */
const told = (changes: readonly Omit<Change, 'reason'>[]) =>
  changes.map(({ competence: id, view, field, before, after }) => `${id} ${view} ${field} ${before}>${after}`)

describe('two profiles', () => {
  it('that are equal differ in nothing', () => {
    expect(compareProfiles(profile(said({ a: 2, b: 2 })), profile(said({ a: 2, b: 2 })))).toEqual([])
  })
  it('differ by competence, then headline, own view, view of others, then level before grade', () => {
    const seen = assessment(
      [self(), observer('o')],
      [...levels('me', { a: 1, b: 1, c: 1, 'b/a': 3 }), ...levels('o', { a: 3, b: 3, c: 3 })],
    )
    expect(told(compareProfiles(profile(said({ a: 2, b: 2, c: 2 })), profile(seen)))).toEqual([
      'b headline level null>3',
      'b headline evidenceGrade null>stated',
      'b self level null>3',
      'b self evidenceGrade null>stated',
      'k headline level 2>3',
      'k headline evidenceGrade stated>confirmed',
      'k self level 2>1',
      'k others level null>3',
      'k others evidenceGrade null>confirmed',
    ])
  })
  it('are compared competence by competence, in whatever order their findings stand', () => {
    const [one, other] = [profile(said({ a: 2, b: 2, c: 2 })), profile(said({ a: 3, b: 3, c: 3, 'b/a': 3 }))]
    const turned = { ...one, findings: [...one.findings].reverse() }
    expect(compareProfiles(turned, other)).toEqual(compareProfiles(one, other))
  })
  it('may be of different days, where only the day has made the difference', () => {
    const given = assessment([self()], [rated('me', 'a', 3), rated('me', 'b', 3, { on: '2026-11-10' })])
    const changes = compareProfiles(profile(given, '2026-11-05'), profile(given, '2026-11-12'))
    expect(told(changes)).toEqual([
      'k headline level null>3',
      'k headline evidenceGrade null>stated',
      'k self level null>3',
      'k self evidenceGrade null>stated',
    ])
    expect(changes[0]?.reason.params).toMatchObject({ beforeOn: '2026-11-05', afterOn: '2026-11-12' })
  })
  it('stand in the order of the caller, so that back and forth are each other turned round', () => {
    const level = fc.integer({ min: 0, max: 4 })
    const given = fc.record({ a: level, b: level, c: level, 'b/a': level }, { requiredKeys: [] })
    fc.assert(
      fc.property(given, given, (one, other) => {
        const [left, right] = [profile(said(one)), profile(said(other))]
        const back = compareProfiles(right, left).map((change) => ({
          ...change,
          before: change.after,
          after: change.before,
        }))
        expect(told(back as Change[])).toEqual(told(compareProfiles(left, right)))
      }),
    )
  })
})

describe('every change', () => {
  const before = profile(said({ a: 1, b: 1, c: 1 }, { id: 'erste' }))
  const later = said({ a: 3, b: 3, c: 3 }, { id: 'zweite' })
  const after = profile({ ...later, ratings: later.ratings.map((one) => ({ ...one, on: '2026-11-18' })) })

  it('says what it was and is in the words of the scale, and rests on the steps of both profiles', () => {
    const [headline, own] = compareProfiles(before, after)
    expect(headline?.reason).toMatchObject({
      code: 'score/change',
      value: 3,
      params: {
        ...{ competence: 'k', view: 'headline', field: 'level', before: 1 },
        ...{ beforeOn: on, afterOn: on, beforeRatedOn: '2026-11-02', afterRatedOn: '2026-11-18' },
      },
      texts: { competence: { de: 'Kompetenz k' }, before: scale.levels[1]?.short, value: scale.levels[3]?.short },
    })
    const k = (of: Profile) => of.findings.find((finding) => finding.competence === 'k')?.reason
    expect(headline?.reason.because).toEqual([k(before), k(after)])
    expect(own?.reason.because.map(({ code, params, value }) => [code, params['view'], value])).toEqual([
      ['score/view', 'self', 1],
      ['score/view', 'self', 3],
    ])
  })
  it('of a grade carries no word of a level', () => {
    const seen = assessment(
      [self(), observer('o')],
      [...levels('me', { a: 1, b: 1, c: 1 }), ...levels('o', { a: 1, b: 1, c: 1 })],
    )
    const grade = compareProfiles(before, profile(seen)).find(({ field }) => field === 'evidenceGrade')
    expect(Object.keys(grade?.reason.texts ?? {})).toEqual(['competence'])
  })
  it('of a view is the value that both profiles hold, for any two assessments', () => {
    const level = fc.integer({ min: 0, max: 4 })
    const given = fc.record({ a: level, b: level, c: level, 'b/a': level }, { requiredKeys: [] })
    const of = (held: Profile, { competence: id, view, field }: Change) => {
      const finding = held.findings.find((one) => one.competence === id)
      return (view === 'headline' ? finding : finding?.[view])?.[field]
    }
    fc.assert(
      fc.property(given, given, (one, other) => {
        const [left, right] = [profile(said(one)), profile(said(other))]
        for (const change of compareProfiles(left, right)) {
          expect([change.before, change.after]).toEqual([of(left, change), of(right, change)])
          expect(change.reason.value).toBe(change.after)
          expect(change.reason.because).toHaveLength(2)
          expect(change.reason.because.map(({ value }) => value)).toEqual(
            change.field === 'level' ? [change.before, change.after] : expect.anything(),
          )
        }
      }),
    )
  })
  it('is the same without reasons, also from profiles that carry none', () => {
    const bare = compareProfiles(before, after, { reasons: false })
    expect(bare).toEqual(compareProfiles(before, after).map(({ reason: _, ...rest }) => rest))
    const catalog = loadCatalog([scale, two])
    const [left, right] = [said({ a: 1, b: 1, c: 1 }), later].map((given) =>
      scoreAssessment(given, catalog, { on, reasons: false }),
    )
    expect(left && right && compareProfiles(left, right, { reasons: false })).toEqual(bare)
  })
  it('is frozen, and no profile is changed, frozen or not', () => {
    const parsed: readonly Profile[] = JSON.parse(JSON.stringify([before, after]))
    const [left, right] = parsed
    if (!left || !right) throw new Error('Two were given.')
    const changes = compareProfiles(left, right)
    expect(changes).toEqual(compareProfiles(deepFreeze(before), deepFreeze(after)))
    expect(parsed).toEqual([before, after])
    expect([left, right].flatMap((one) => one.findings.map(({ reason }) => Object.isFrozen(reason)))).toEqual([
      ...[false, false, false, false],
    ])
    expect([changes, changes[0], changes[0]?.reason, changes[0]?.reason.because].map(Object.isFrozen)).toEqual([
      ...[true, true, true, true],
    ])
  })
})

describe('a wrong call', () => {
  const own = profile(said({ a: 2 }))
  it('is a profile of another rubric, version or scale', () => {
    const other = (more: Partial<Profile>) => () => compareProfiles(own, { ...own, ...more })
    expect(other({ rubric: { id: 'kochen', version: '1.0.0' } })).toThrow(
      new TypeError('compareProfiles needs two profiles of one rubric: these are of probe and kochen.'),
    )
    expect(other({ rubric: { id: 'probe', version: '1.1.0' } })).toThrow(
      new TypeError('compareProfiles needs two profiles of one version: these are of 1.0.0 and 1.1.0.'),
    )
    expect(other({ scale: 'stand-3' })).toThrow(
      new TypeError('compareProfiles needs two profiles of one scale: these are of sichtbar-5 and stand-3.'),
    )
  })
  it('is two profiles of rubrics that differ under one name', () => {
    const fewer = profile(said({ a: 2 }), on, rubric([competence('k', ['a', 'b', 'c'])]))
    const message = 'compareProfiles needs two profiles with the same competences.'
    expect(() => compareProfiles(own, fewer)).toThrow(new TypeError(message))
    expect(() => compareProfiles(fewer, own)).toThrow(new TypeError(message))
  })
  it.each([[null], [undefined], ['probe'], [{}], [{ findings: [] }], [{ rubric: {}, findings: null }]])(
    'is %o in place of a profile',
    (wrong) => {
      const message = 'compareProfiles needs two profiles that scoreAssessment returns.'
      expect(() => Reflect.apply(compareProfiles, null, [own, wrong])).toThrow(new TypeError(message))
      expect(() => Reflect.apply(compareProfiles, null, [wrong, own])).toThrow(new TypeError(message))
    },
  )
})
