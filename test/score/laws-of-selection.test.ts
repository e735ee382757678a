// The law P19 of the specification, section 12, and the sentence after its table: what counts, and what never does.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import { type Situation, situation } from './arbitraries.js'
import { today } from './builders.js'
import { explained, type PlainFinding, score, selectedRatings, stepsOf, withAssessment, withRatings } from './laws.js'

describe('what counts', () => {
  it('P19: is the same when only the selected ratings and the absences are kept', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const kept = new Set(selectedRatings(given))
        const ratings = given.assessment.ratings.filter(
          (one) => one.absent !== undefined || isHalf(one) || kept.has(one),
        )
        expect(lasting(withRatings(given, ratings))).toEqual(lasting(given))
      }),
    )
  })
  it('P19: is what reasons and contributions name, as the table of section 2 selects it', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const selected = new Set(selectedRatings(given).map(({ id }) => id))
        const { findings } = explained(given)
        const used = findings.flatMap(({ self, others, reason }) => [
          ...[...self.contributions, ...others.contributions].map(({ rating }) => rating),
          ...stepsOf(reason).flatMap(({ code, params }) => (code === 'score/rating' ? [String(params['rating'])] : [])),
        ])
        expect(used.filter((id) => !selected.has(id))).toEqual([])
      }),
    )
  })
  it('is nothing after the day, which stands in a list of its own', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const { ratings, evidence = [] } = given.assessment
        const later = [...ratings, ...evidence].filter(({ on }) => on > today).map(({ id }) => id)
        const profile = score(given)
        expect(profile.later).toEqual(later.sort())
        const inTime = withAssessment(given, {
          ratings: ratings.filter(({ on }) => on <= today),
          evidence: evidence.filter(({ on }) => on <= today || isNamed(given, on)),
        })
        expect(score(inTime).findings).toEqual(profile.findings)
      }),
    )
  })
})

describe('evidence and safety', () => {
  it('change grades and claims only (at one window)', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const windowed = (safetyCritical: boolean) => ({
          ...given.rubric,
          competences: given.rubric.competences.map((own) => ({ ...own, safetyCritical, windowMonths: 36 })),
        })
        const bare = { evidence: [], ratings: given.assessment.ratings.map(withoutEvidence) }
        const one = score({ ...given, rubric: windowed(true) })
        const other = score(withAssessment({ ...given, rubric: windowed(false) }, bare))
        expect(one.findings.map(ungraded)).toEqual(other.findings.map(ungraded))
      }),
    )
  })
  it('give a finding at least the grade of the view it comes from', () => {
    const grades = ['stated', 'described', 'confirmed', 'observed', 'verified']
    const place = (grade: string | null) => grades.indexOf(grade ?? '')
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { basis, evidenceGrade, ...views } of score(given).findings) {
          if (basis === null) expect(evidenceGrade).toBeNull()
          else expect(place(evidenceGrade)).toBeGreaterThanOrEqual(place(views[basis].evidenceGrade))
        }
      }),
    )
  })
  it('leave a claim unproven exactly where safety is at stake, above level 0 and below the grade confirmed', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { competence, level, evidenceGrade, flags } of score(given).findings) {
          const own = given.rubric.competences.find(({ id }) => id === competence)
          const isUnproven = (level ?? 0) > 0 && ['stated', 'described'].includes(evidenceGrade ?? '')
          const isFlagged = flags.some(({ code }) => code === 'claimUnproven')
          expect(isFlagged).toBe(own?.safetyCritical === true && isUnproven)
        }
      }),
    )
  })
})

/**
 * All findings with their reasons; where the latest rating counts, without reasons and less the change that would raise a
 * level: another attempt of the same day would count in place of a raised one, so that change looks at attempts that were
 * not selected (section 8).
 */
function lasting(given: Situation): readonly unknown[] {
  if (given.rubric.scoring?.select !== 'latest') return explained(given).findings
  return score(given).findings.map(({ nextLevel, ...finding }) => ({
    ...finding,
    nextLevel: nextLevel && { level: nextLevel.level, distance: nextLevel.distance },
  }))
}

/** A frequency without independence says no level, as an absence does. */
const isHalf = ({ answer }: Rating) =>
  typeof answer === 'object' && answer.frequency !== 'never' && answer.independence === undefined

/** Ratings keep the names of their pieces, so pieces that are named stay. */
const isNamed = ({ assessment: { ratings, evidence = [] } }: Situation, on: string) =>
  evidence.some((piece) => piece.on === on && ratings.some((rating) => rating.evidence?.includes(piece.id)))

const withoutEvidence = ({ evidence: _, ...rating }: Rating): Rating => rating

const ungraded = ({ flags, evidenceGrade: _, ...finding }: PlainFinding) => ({
  ...finding,
  flags: flags.filter(({ code }) => code !== 'claimUnproven'),
  ...{ self: { ...finding.self, evidenceGrade: null }, others: { ...finding.others, evidenceGrade: null } },
})
