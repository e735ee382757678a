// The laws P21 and P22 of the specification, section 12, at the level of scoring: what the check at load lets through is safe.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import type { Rating } from '../../src/model/assessment.js'
import { scoreAssessment } from '../../src/score/score.js'
import { type Situation, situation } from './arbitraries.js'
import { anyRule } from './arbitrary-rules.js'
import { observer, self, today } from './builders.js'
import {
  highest,
  indicatorOf,
  isNotLower,
  raised,
  ratedTo,
  score,
  type sides,
  viewsOf,
  withAssessment,
  withRatings,
} from './laws.js'

/**
 * Rules of any kind; a ladder stays out, since its level may go from 0 to open when a better rating keeps its first rung
 * within reach, and the certificate speaks of known levels.
 */
const ruled = situation({ models: ['weightedMean', 'conjunctive'], rule: anyRule, competences: 2 })
const counted = { accepted: 0, refused: 0 }

/** The same rubric less every gate and level rule that the check at load refuses; both kinds are counted. */
function certified(given: Situation): Situation {
  const refused = new Set(checkDocuments([given.scale, given.rubric]).map(({ path }) => path.slice(0, 4).join('/')))
  const keep = <Asked extends object>(list: readonly Asked[], place: string) =>
    list.filter((asked, at) => {
      const isAccepted = !refused.has(`${place}/${at}`)
      if ('when' in asked) counted[isAccepted ? 'accepted' : 'refused'] += 1
      return isAccepted
    })
  const competences = given.rubric.competences.map(({ gates = [], levelRules = [], ...own }, at) => {
    const rules = keep(levelRules, `competences/${at}/levelRules`)
    return {
      ...{ ...own, gates: keep(gates, `competences/${at}/gates`) },
      ...(rules.length > 0 ? { levelRules: rules } : {}),
    }
  })
  return { ...given, rubric: { ...given.rubric, competences } }
}
const runs = { numRuns: 150 * Number(process.env['FC_RUNS'] ?? '1') }

describe('a rule with the certificate "up"', () => {
  it('P22: never lets a better rating lower a level (P5, P6)', () => {
    fc.assert(
      fc.property(ruled.map(certified), fc.array(fc.nat(2), { minLength: 1, maxLength: 20 }), (given, lifts) => {
        const ratings = given.assessment.ratings.map((one, at) => raised(given, one, lifts[at % lifts.length] ?? 0))
        const later = viewsOf(withRatings(given, ratings))
        for (const [at, view] of viewsOf(given).entries())
          for (const name of ['level', 'levelLow', 'levelHigh'] as const)
            expect(
              isNotLower(view[name], later[at]?.[name] ?? null),
              `${name} ${JSON.stringify([view, later[at]])}`,
            ).toBe(true)
      }),
      runs,
    )
    expect(Math.min(counted.accepted, counted.refused)).toBeGreaterThan(40)
  })
  it('P22: never lets a first rating leave the bounds (P10)', () => {
    fc.assert(
      fc.property(
        ruled.map(certified),
        fc.nat(),
        fc.constantFrom<(typeof sides)[number]>('self', 'others'),
        (given, pick, side) => {
          for (const { competence, ...before } of score(given).findings) {
            const open = before[side].missing.filter(
              ({ indicator, reason }) =>
                reason !== 'notApplicable' && indicatorOf(given, `${competence}/${indicator}`).ask !== 'know',
            )
            const chosen = open[pick % open.length]
            if (!chosen) continue
            const source = side === 'self' ? self('new') : observer('new')
            const joined = withAssessment(given, { sources: [...given.assessment.sources, source] })
            const bare: Rating = { id: 'new', indicator: `${competence}/${chosen.indicator}`, source: 'new', on: today }
            const rating = ratedTo(joined, bare, pick % (highest(joined, bare) + 1))
            const after = score(withRatings(joined, [...given.assessment.ratings, rating]))
            const [was, is] = [before[side], after.findings.find((one) => one.competence === competence)?.[side]]
            if (!is) throw new Error('Every competence keeps its finding.')
            expect(was.levelLow <= is.levelLow && is.levelHigh <= was.levelHigh, JSON.stringify([was, is])).toBe(true)
            if (is.level !== null) expect(was.levelLow <= is.level && is.level <= was.levelHigh).toBe(true)
          }
        },
      ),
      runs,
    )
  })
})

describe('any value', () => {
  const strange = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, '__proto__', 'constructor', -1, 1.5, 1e300, '2026-02-30', {}, [], { level: 2 }),
    { weight: 3, arbitrary: fc.constantFrom(undefined, 1, 2, 'uk', 'level', 'both', today, 's1', 'k1') },
  )
  it('P21: in place of a part of an assessment gives an issue or a result, and changes no prototype', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).sort()
    const seen = { issue: 0, result: 0 }
    fc.assert(
      fc.property(situation(), fc.nat(), strange, (given, pick, value) => {
        const catalog = loadCatalog([given.scale, given.rubric])
        const outcome = outcomeOf(() =>
          scoreAssessment(parseAssessment(damaged(given.assessment, pick, value), catalog), catalog, { on: today }),
        )
        seen[outcome] += 1
      }),
    )
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype)
    expect(Math.min(seen.issue, seen.result)).toBeGreaterThan(3)
  })
  it('P21: in place of a part of a rubric gives an issue or a result', () => {
    const seen = { issue: 0, result: 0 }
    fc.assert(
      fc.property(situation(), fc.nat(), strange, (given, pick, value) => {
        const outcome = outcomeOf(() => {
          const catalog = loadCatalog([given.scale, damaged(given.rubric, pick, value)])
          return scoreAssessment(parseAssessment(given.assessment, catalog), catalog, { on: today })
        })
        seen[outcome] += 1
      }),
    )
    expect(Math.min(seen.issue, seen.result)).toBeGreaterThan(3)
  })
})

/** An issue is the one exception that documents may cause. */
function outcomeOf(act: () => object): 'issue' | 'result' {
  try {
    act()
    return 'result'
  } catch (error) {
    const isIssue = typeof error === 'object' && error !== null && 'issues' in error && Array.isArray(error.issues)
    if (!isIssue) throw error
    return 'issue'
  }
}

/** The same document with one of its values, at any depth, replaced. */
function damaged(document: object, pick: number, value: unknown): unknown {
  let places = 0
  JSON.stringify(document, (_, inner) => {
    places += 1
    return inner
  })
  let at = 0
  const chosen = pick % places
  const text = JSON.stringify(document, (_, inner) => (at++ === chosen ? value : inner))
  return JSON.parse(text ?? 'null')
}
