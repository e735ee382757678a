// The laws P1 to P4, P8, P16, P17 and P19 of the specification, section 12: what records say, and not how they lie.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Profile } from '../../src/model/profile.js'
import type { Reason } from '../../src/model/reason.js'
import type { Rubric } from '../../src/model/rubric.js'
import { findAll } from '../../src/score/findings.js'
import { frameOf } from '../../src/score/frame.js'
import { recordsOf } from '../../src/score/records.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { type Situation, situation } from './arbitraries.js'
import { catalogOf, today } from './builders.js'

const on = today
const score = ({ rubric, scale, assessment }: Situation) =>
  scoreAssessment(assessment, catalogOf(rubric, scale), { on })
const plain = ({ rubric, scale, assessment }: Situation) =>
  scoreAssessment(assessment, catalogOf(rubric, scale), { on, reasons: false })
const any = () => fc.oneof(situation(), situation({ levelRules: true }))

describe('how records lie does not matter', () => {
  it('to the same input in another copy, nor to a frozen one (P1, P2)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        expect(score(deepFreeze(structuredClone(given)))).toEqual(score(given))
      }),
    )
  })
  it('in any order of ratings, sources, evidence and keys: the same bytes, reasons and all (P3)', () => {
    const shuffled = any().chain((given) => {
      const { ratings, sources, evidence = [] } = given.assessment
      return fc.record({
        given: fc.constant(given),
        ratings: mixed(ratings),
        sources: mixed(sources),
        evidence: mixed(evidence),
      })
    })
    fc.assert(
      fc.property(shuffled, ({ given, ...records }) => {
        const assessment = reversedKeys({ ...given.assessment, ...records })
        expect(JSON.stringify(score({ ...given, assessment }))).toBe(JSON.stringify(score(given)))
      }),
    )
  })
  it('in any order of competences and indicators: the same bytes but for places in the rubric (P3)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        expect(JSON.stringify(plain({ ...given, rubric: turned(given.rubric) }))).toBe(JSON.stringify(plain(given)))
      }),
    )
  })
  it('with exact copies among them (P8)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        const { ratings, sources, evidence = [] } = given.assessment
        const doubled = {
          ...{ ratings: [...ratings, ...structuredClone(ratings)], sources: [...sources, ...sources] },
          evidence: [...structuredClone(evidence), ...evidence],
        }
        expect(score({ ...given, assessment: { ...given.assessment, ...doubled } })).toEqual(score(given))
      }),
    )
  })
  it('under other names of the sources: names change, and the order that follows from them (P4)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        const named = (id: string) => (/^s\d$/u.test(id) ? `z${9 - Number(id.slice(1))}` : id)
        const sources = given.assessment.sources.map((source) => ({
          ...{ ...source, id: named(source.id) },
          ...('rater' in source ? { rater: named(source.rater ?? '') } : {}),
        }))
        const ratings = given.assessment.ratings.map((rating) => ({ ...rating, source: named(rating.source) }))
        const renamed = plain({ ...given, assessment: { ...given.assessment, sources, ratings } })
        expect(renamed.findings.map(unnamed)).toEqual(plain(given).findings.map(unnamed))
      }),
    )
  })
})

describe('what records say', () => {
  it('of one side never changes the other view (P16)', () => {
    fc.assert(
      fc.property(any(), fc.constantFrom<ViewName>('self', 'others'), (given, side) => {
        const isSide = (id: string) =>
          (given.assessment.sources.find((source) => source.id === id)?.kind === 'self') === (side === 'self')
        const ratings = given.assessment.ratings.filter(({ source }) => isSide(source))
        const alone = plain({ ...given, assessment: { ...given.assessment, ratings } })
        expect(alone.findings.map((finding) => finding[side])).toEqual(
          plain(given).findings.map((finding) => finding[side]),
        )
      }),
    )
  })
  it('is the same when only the selected ratings and the absences are kept (P19)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        const kept = selectedIds(given)
        const ratings = given.assessment.ratings.filter(({ id, absent }) => absent !== undefined || kept.has(id))
        const less = score({ ...given, assessment: { ...given.assessment, ratings } })
        expect(less.findings).toEqual(score(given).findings)
      }),
    )
  })
  it('changes grades and claims only, where it is evidence or safety (at one window)', () => {
    fc.assert(
      fc.property(any(), (given) => {
        const windowed = (safetyCritical: boolean) => ({
          ...given.rubric,
          competences: given.rubric.competences.map((own) => ({ ...own, safetyCritical, windowMonths: 36 })),
        })
        const bare = { ...given.assessment, evidence: [], ratings: given.assessment.ratings.map(withoutEvidence) }
        const [one, other] = [
          plain({ ...given, rubric: windowed(true) }),
          plain({ ...given, rubric: windowed(false), assessment: bare }),
        ]
        expect(one.findings.map(ungraded)).toEqual(other.findings.map(ungraded))
      }),
    )
  })
  it('gives a finding at least the grade of the view it comes from', () => {
    const grades = ['stated', 'described', 'confirmed', 'observed', 'verified']
    fc.assert(
      fc.property(any(), (given) => {
        for (const { basis, evidenceGrade, ...views } of plain(given).findings) {
          if (basis === null) expect(evidenceGrade).toBeNull()
          else
            expect(grades.indexOf(evidenceGrade ?? '')).toBeGreaterThanOrEqual(
              grades.indexOf(views[basis].evidenceGrade ?? ''),
            )
        }
      }),
    )
  })
})

describe('explanations (P17)', () => {
  it('are there or not: the result is the same', () => {
    fc.assert(
      fc.property(any(), (given) => {
        expect(lessReasons(score(given))).toEqual(plain(given))
      }),
    )
  })
  it('contributions add up to the value, exactly in whole numbers', () => {
    fc.assert(
      fc.property(any(), (given) => {
        for (const { value, contributions } of plain(given).findings.flatMap(({ self, others }) => [self, others])) {
          const weight = contributions.reduce((sum, one) => sum + one.weight, 0)
          const total = contributions.reduce((sum, one) => sum + one.weight * one.level, 0)
          if (value === null) expect(contributions).toEqual([])
          else {
            expect(value).toBe(Math.round((total / weight) * 1e9) / 1e9)
            const shares = contributions.reduce((sum, one) => sum + one.share, 0)
            expect(Math.abs(shares - (value - given.top / 2))).toBeLessThan(1e-7)
          }
        }
      }),
    )
  })
  it('end in ratings, absences and evidence of the input, and in nothing else', () => {
    fc.assert(
      fc.property(any(), (given) => {
        const { ratings, evidence = [] } = given.assessment
        const [byId, pieces] = [new Map(ratings.map((one) => [one.id, one])), new Set(evidence.map(({ id }) => id))]
        for (const leaf of score(given).findings.flatMap(({ reason }) => leavesOf(reason))) {
          expect(isOfInput(leaf, byId, pieces), JSON.stringify(leaf)).toBe(true)
        }
      }),
    )
  })
})

function isOfInput(leaf: Reason, ratings: ReadonlyMap<string, Rating>, pieces: ReadonlySet<string>): boolean {
  const { code, value, params } = leaf
  if (code === 'score/rating') return ratings.get(String(params['rating']))?.level === value
  if (code === 'score/absent') return value === null && typeof params['reason'] === 'string'
  if (code === 'score/evidence') return pieces.has(String(params['evidence']))
  // A side that may rate nothing has nothing to show; what a rule compares with stands in the rubric.
  if (code === 'score/undetermined') return params['counted'] === 0
  if (code === 'rule/fact' && 'index' in params) return [...ratings.values()].some(({ level }) => level === value)
  return code === 'rule/literal' || (code === 'rule/fact' && (value === null || value === 0))
}

function leavesOf(reason: Reason): Reason[] {
  return reason.because.length === 0 ? [reason] : reason.because.flatMap(leavesOf)
}

const mixed = <Value>(list: readonly Value[]) => fc.shuffledSubarray([...list], { minLength: list.length })

const reversedKeys = (assessment: Assessment): Assessment =>
  JSON.parse(JSON.stringify(assessment), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  )

const turned = (rubric: Rubric): Rubric => ({
  ...rubric,
  competences: rubric.competences.map((own) => ({ ...own, indicators: [...own.indicators].reverse() })).reverse(),
})

type Plain = ReturnType<typeof plain>['findings'][number]
const unnamedView = ({ sources, missing, flags, contributions, ...view }: Plain['self']) => ({
  ...view,
  ...{ sources: sources.length, missing: missing.length, flags: flags.map(({ code }) => code) },
  contributions: contributions.map(({ rating, level, weight }) => `${rating} ${level} ${weight}`).sort(),
})
const unnamed = (finding: Plain) => ({
  ...finding,
  self: unnamedView(finding.self),
  others: unnamedView(finding.others),
})

const ungraded = ({ flags, evidenceGrade: _, ...finding }: Plain) => ({
  ...finding,
  flags: flags.filter(({ code }) => code !== 'claimUnproven'),
  ...{ self: { ...finding.self, evidenceGrade: null }, others: { ...finding.others, evidenceGrade: null } },
})

const withoutEvidence = ({ evidence: _, ...rating }: Rating): Rating => rating

function selectedIds({ rubric, scale, assessment }: Situation): Set<string> {
  const loaded = catalogOf(rubric, scale).rubrics.get(`${rubric.id}@${rubric.version}`)
  if (!loaded) throw new Error('The catalog holds the rubric it was made of.')
  const found = [...findAll(frameOf(loaded, on), recordsOf(assessment, on)).values()]
  const items = found.flatMap(({ views: { self, others } }) => [
    ...self.judged.model.items,
    ...others.judged.model.items,
  ])
  return new Set(items.flatMap(({ selected }) => selected.map(({ rating }) => rating.id)))
}

/** The profile less every member that is a reason; an absence keeps its word. */
const lessReasons = (profile: Profile): unknown =>
  JSON.parse(JSON.stringify(profile), (key, value: unknown) =>
    key === 'reason' && typeof value === 'object' ? undefined : value,
  )
