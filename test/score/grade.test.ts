import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Competence } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import {
  anchors,
  codesOf,
  competence,
  document,
  evidence,
  findingOf,
  indicator,
  levels,
  observer,
  rated,
  self,
  test,
  today,
} from './builders.js'

const one = competence('k', ['a'])
const trained = (id: string, more: Partial<Extract<Source, { kind: 'observer' }>> = {}) =>
  observer(id, { anchorTraining: true, ...more })
const othersGrade = (sources: Source[], own = one) =>
  findingOf(
    own,
    sources,
    sources.map(({ id }) => rated(id, 'a', 2)),
  ).others.evidenceGrade
const withPiece = (piece: Evidence, more: Partial<Rating> = {}, own = one) =>
  findingOf(own, [self()], [rated('me', 'a', 2, { evidence: [piece.id], ...more })], [piece])

describe('support by ratings', () => {
  it.each([
    ['stated', [self()]],
    ['confirmed', [observer('o1')]],
    ['confirmed', [trained('o1')]], // one occasion
    ['observed', [trained('o1', { occasions: 2 })]],
    ['observed', [trained('o1'), trained('o2')]], // nobody independent
    ['verified', [trained('o1'), trained('o2', { relation: 'independent' })]],
    ['observed', [trained('o1', { rater: 'p' }), trained('o2', { rater: 'p', relation: 'independent' })]], // one person
    ['confirmed', [trained('o1'), observer('o2', { relation: 'independent', occasions: 5 })]], // the second is not trained
    ['described', [trained('f1', { relation: 'friendOrFamily', occasions: 9 })]],
    ['confirmed', [document('d1')]],
    ['verified', [test('t1')]],
  ] as const)('is %s (case %#)', (grade, sources) => {
    const finding = findingOf(
      one,
      [...sources],
      sources.map(({ id }) => rated(id, 'a', 2)),
    )
    expect(finding.evidenceGrade).toBe(grade)
  })
  it('needs anchors of the competence or of the indicator to be more than confirmed', () => {
    const { anchors: _, ...bare } = one
    const source = [trained('o1', { occasions: 2 })]
    expect(othersGrade(source, bare)).toBe('confirmed')
    expect(othersGrade(source, { ...bare, indicators: [indicator('a', { anchors })] })).toBe('observed')
  })
  it('is no more than stated once the rating is older than the window', () => {
    const old = [rated('o1', 'a', 2, { on: '2021-11-01' })]
    expect(findingOf(one, [test('o1')], old).others.evidenceGrade).toBe('stated')
  })
})

describe('support by evidence', () => {
  const account = { what: { de: 'Kochen' }, where: { de: 'Küche' }, when: { de: 'oft' }, ownPart: { de: 'alles' } }
  it.each([
    ['stated', evidence('e', 'account', { what: { de: 'Kochen' } })],
    ['described', evidence('e', 'account', account)],
    ['described', evidence('e', 'record')],
    ['described', evidence('e', 'workSample')],
    ['confirmed', evidence('e', 'workSample', { confirmedBy: 'Meisterin', relation: 'worksWith' })],
    ['confirmed', evidence('e', 'thirdParty', { confirmedBy: 'Verein', relation: 'worksWith' })],
    ['confirmed', evidence('e', 'observation', { confirmedBy: 'Kurs', relation: 'independent' })],
    ['confirmed', evidence('e', 'document', { confirmedBy: 'Betrieb', relation: 'worksWith' })],
    ['verified', evidence('e', 'document', { confirmedBy: 'Kammer', relation: 'independent', official: true })],
    ['verified', evidence('e', 'test', { confirmedBy: 'Stelle', relation: 'independent' })],
    ['described', evidence('e', 'thirdParty', { confirmedBy: 'Schwester', relation: 'friendOrFamily' })],
  ] as const)('is %s (case %#)', (grade, piece) => {
    expect(withPiece(piece).self.evidenceGrade).toBe(grade)
  })
  it.each([
    ['its day is older than the window', { on: '2021-11-01' }, 'stated'],
    ['it was used since', { on: '2010-01-01', lastUsed: '2022-01-01' }, 'verified'],
    ['it is valid on its last day', { validUntil: today }, 'verified'],
    ['it has expired', { validUntil: '2026-11-01', lastUsed: today }, 'stated'],
    ['it is dated after the day', { on: '2026-11-03' }, 'stated'],
  ] as const)('counts only what is current: %s', (_, more, grade) => {
    expect(withPiece(evidence('e', 'test', { confirmedBy: 'Stelle', ...more })).self.evidenceGrade).toBe(grade)
  })
  it('needs two fifths of the weight: one documented act lifts no competence', () => {
    const five = competence('k', ['a', 'b', 'c', 'd', indicator('e', { weight: 2 })])
    const piece = evidence('e', 'test', { confirmedBy: 'Stelle' })
    const gradeWith = (...named: string[]) =>
      findingOf(
        five,
        [self()],
        ['a', 'b', 'c', 'd', 'e'].map((id) => rated('me', id, 2, named.includes(id) ? { evidence: ['e'] } : {})),
        [piece],
      ).self.evidenceGrade
    expect([gradeWith('a', 'b'), gradeWith('a', 'e')]).toEqual(['stated', 'verified'])
  })
})

describe('the grade of a finding', () => {
  const piece = evidence('e', 'document', { confirmedBy: 'Kammer', official: true })
  it('counts evidence that either side names, the grade of a view only its own', () => {
    const given = [rated('me', 'a', 2, { evidence: ['e'] }), rated('o1', 'a', 2)]
    const finding = findingOf(one, [self(), observer('o1')], given, [piece])
    expect([finding.basis, finding.self.evidenceGrade, finding.others.evidenceGrade]).toEqual([
      'others',
      'verified',
      'confirmed',
    ])
    expect(finding.evidenceGrade).toBe('verified')
  })
  it('is null without headline', () => {
    expect(findingOf(one, [self()], [], [piece]).evidenceGrade).toBeNull()
  })
  it('never changes a level', () => {
    const { self: bare } = findingOf(one, [self()], levels('me', { a: 2 }))
    const { self: proven } = withPiece(piece)
    expect({ ...proven, evidenceGrade: bare.evidenceGrade }).toEqual(bare)
  })
  it('says in its reason who stands behind it, and what has expired', () => {
    const pieces = [
      evidence('e', 'document', { confirmedBy: 'Kammer' }),
      evidence('f', 'thirdParty', { confirmedBy: 'Kammer' }),
      evidence('g', 'document', { confirmedBy: 'Betrieb', validUntil: '2026-01-01' }),
    ]
    const given = [rated('o1', 'a', 2, { evidence: ['g', 'f', 'e'] })]
    const grade = findingOf(one, [observer('o1')], given, pieces).reason.because.find(
      ({ code }) => code === 'score/grade',
    )
    expect(grade).toMatchObject({ value: 'confirmed', params: { view: 'others', pieces: 2, expired: 1 } })
    expect(grade?.because.map(({ params }) => params['rating'] ?? params['evidence'])).toEqual(['o1-a', 'e', 'f'])
  })
})

describe('what may be claimed', () => {
  const critical: Competence = { ...one, safetyCritical: true }
  const claim = (sources: Source[], level: number, own = critical) =>
    codesOf(
      findingOf(
        own,
        sources,
        sources.map(({ id }) => rated(id, 'a', level)),
      ).flags,
    ).includes('claimUnproven')
  it('is unproven below confirmed where safety is at stake', () => {
    expect([claim([self()], 2), claim([observer('o1')], 2), claim([self()], 2, one)]).toEqual([true, false, false])
  })
  it('is nothing at level 0', () => {
    expect(claim([self()], 0)).toBe(false)
  })
})
