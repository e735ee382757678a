// Rows of competence-methods.md, section 6.2: what the reason of a grade names, and what counts as one witness.
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/model/evidence.js'
import type { Reason } from '../../src/model/reason.js'
import { competence, evidence, findingOf, observer, rated, self } from './builders.js'

const ab = competence('k', ['a', 'b'])
const named = (...ids: string[]) => ({ evidence: ids })
const confirmed = { confirmedBy: 'Verein', relation: 'worksWith' as const }
const words = { what: { de: 'Was' }, where: { de: 'Wo' }, when: { de: 'Wann' }, ownPart: { de: 'Wie' } }

/** Of the person alone, with these pieces. */
function gradeReason(pieces: Evidence[], a: readonly string[], b: readonly string[]): Reason | undefined {
  const given = [rated('me', 'a', 2, named(...a)), rated('me', 'b', 2, named(...b))]
  return findingOf(ab, [self()], given, pieces).reason.because.find(({ code }) => code === 'score/grade')
}
const carriers = (reason: Reason | undefined) =>
  reason?.because.map(({ params }) => params['rating'] ?? params['evidence'])

describe('the reason of a grade', () => {
  it('names a piece once, though it supports several indicators', () => {
    const reason = gradeReason([evidence('e', 'thirdParty', confirmed)], ['e'], ['e'])
    expect([reason?.value, carriers(reason)]).toEqual(['confirmed', ['e']])
  })
  it('leaves out what supports less than the grade', () => {
    const pieces = [evidence('e', 'thirdParty', confirmed), evidence('f', 'account', words)]
    const reason = gradeReason(pieces, ['e', 'f'], ['f'])
    expect([reason?.value, carriers(reason)]).toEqual(['confirmed', ['e']])
    expect(gradeReason(pieces, ['f'], ['f'])?.value).toBe('described')
    expect(carriers(gradeReason(pieces, ['f'], ['f']))).toEqual(['f'])
  })
  it('names every rating where answers are all there is', () => {
    expect(carriers(gradeReason([], [], []))).toEqual(['me-a', 'me-b'])
  })
  it('counts raters and confirming bodies once, and only from confirmed on', () => {
    const pieces = [
      evidence('e', 'thirdParty', confirmed),
      evidence('f', 'document', confirmed),
      evidence('g', 'document', { ...confirmed, confirmedBy: 'Betrieb' }),
      evidence('h', 'account', words),
    ]
    expect(gradeReason(pieces, ['e', 'h'], ['f'])?.params['pieces']).toBe(1)
    expect(gradeReason(pieces, ['e', 'h'], ['f', 'g'])?.params['pieces']).toBe(2)
    expect(gradeReason(pieces, ['h'], ['h'])?.params['pieces']).toBe(0)
    const two = [observer('o1', { rater: 'p' }), observer('o2', { rater: 'p' })]
    const seen = findingOf(ab, two, [rated('o1', 'a', 2), rated('o2', 'b', 2)]).reason.because
    expect(seen.find(({ code }) => code === 'score/grade')?.params['pieces']).toBe(1)
  })
  it('counts what has expired once', () => {
    const old = evidence('e', 'thirdParty', { ...confirmed, on: '2019-01-01' })
    expect(gradeReason([old], ['e'], ['e'])).toMatchObject({ value: 'stated', params: { pieces: 0, expired: 1 } })
  })
})
