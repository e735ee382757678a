// The law P17 of the specification, sections 8 and 12: what would reach the next level, against every single change tried out.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Competence } from '../../src/model/rubric.js'
import { type Situation, situation } from './arbitraries.js'
import { observer, self, today } from './builders.js'
import {
  highest,
  levelOf,
  type PlainFinding,
  ratedTo,
  score,
  selectedRatings,
  sideOf,
  sourceOf,
  topOf,
  withAssessment,
  withRatings,
} from './laws.js'

describe('the next level', () => {
  it('P17: is one above that of the view of the headline, with the distance to its cut', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const finding of score(given).findings) {
          const { level, basis, nextLevel } = finding
          if (level === null || basis === null || level === topOf(given)) expect(nextLevel).toBeNull()
          else {
            const { model, levelRules, cuts } = competenceOf(given, finding)
            const isByCuts = model !== 'ladder' && levelRules === undefined
            const cut = (cuts?.[level] ?? 100 * level + 50) / 100
            expect(nextLevel?.level).toBe(level + 1)
            if (isByCuts) expect(nextLevel?.distance).toBeCloseTo(Math.max(0, cut - (finding[basis].value ?? 0)), 8)
            else expect(nextLevel?.distance).toBeNull()
          }
        }
      }),
    )
  })
  it('P17: is reached by the change that is named, and no change before it in the stated order reaches it', () => {
    let [rates, raises, none] = [0, 0, 0]
    fc.assert(
      fc.property(situation(), (given) => {
        for (const finding of score(given).findings) {
          if (!finding.nextLevel) continue
          const { change } = finding.nextLevel
          expect(change).toEqual(firstChange(given, finding))
          if (change === null) none += 1
          else if (change.kind === 'rate') rates += 1
          else raises += 1
        }
      }),
    )
    expect(Math.min(rates, raises, none)).toBeGreaterThan(0)
  }, 60_000)
})

const competenceOf = ({ rubric }: Situation, { competence }: PlainFinding): Competence => {
  const found = rubric.competences.find(({ id }) => id === competence)
  if (!found) throw new Error(`The rubric has a competence "${competence}".`)
  return found
}

interface Try {
  readonly change: NonNullable<NonNullable<PlainFinding['nextLevel']>['change']>
  readonly after: Situation
}

/** The first of all single changes, in the order of section 8, after which the view has a higher level. */
function firstChange(given: Situation, finding: PlainFinding) {
  const { basis, competence } = finding
  if (basis === null) return null
  const before = finding[basis].level ?? 0
  const reaches = ({ after }: Try) => {
    const view = score(after).findings.find((one) => one.competence === competence)?.[basis]
    return view !== undefined && view.level !== null && view.level > before
  }
  const found = [...firstRatings(given, finding, basis), ...raises(given, finding, basis)].find(reaches)
  return found?.change ?? null
}

/** First ratings: lowest level first, then by indicator; what does not apply only where a gate or its rule names it. */
function firstRatings(given: Situation, finding: PlainFinding, basis: ViewName): Try[] {
  const source = basis === 'self' ? self('someone-new') : observer('someone-new')
  const joined = withAssessment(given, { sources: [...given.assessment.sources, source] })
  const gated = namedByGates(competenceOf(given, finding))
  const open = finding[basis].missing.filter(
    ({ indicator, reason }) => reason !== 'notApplicable' || gated.has(indicator),
  )
  return levelsUpTo(given).flatMap((level) =>
    open.flatMap(({ indicator }): Try[] => {
      const bare = { id: 'new', indicator: `${finding.competence}/${indicator}`, source: source.id, on: today }
      if (level > highest(joined, bare)) return []
      const rating = ratedTo(joined, bare, level)
      const after = withRatings(joined, [...given.assessment.ratings, rating])
      return [{ change: { kind: 'rate', indicator, level }, after }]
    }),
  )
}

const namedByGates = ({ gates = [] }: Competence) =>
  new Set(
    gates.flatMap((gate) =>
      'indicator' in gate
        ? [gate.indicator]
        : [...JSON.stringify(gate.when).matchAll(/"i\.([^.]+)\./gu)].map(([, id = '']) => id),
    ),
  )

/** Raised ratings: fewest levels first, then in canonical order. */
function raises(given: Situation, finding: PlainFinding, basis: ViewName): Try[] {
  const selected = selectedRatings(given)
    .filter((one) => one.indicator.startsWith(`${finding.competence}/`) && sideOf(given, one) === basis)
    .sort((left, right) => compareKeys(canonicalKey(given, left), canonicalKey(given, right)))
  return levelsUpTo(given).flatMap((by) =>
    selected.flatMap((rating): Try[] => {
      const level = (levelOf(given, rating) ?? 0) + by
      if (by === 0 || level > highest(given, rating)) return []
      const ratings = given.assessment.ratings.map((one) => (one === rating ? ratedTo(given, one, level) : one))
      const [, indicator = ''] = rating.indicator.split('/')
      return [{ change: { kind: 'raise', indicator, rating: rating.id, level }, after: withRatings(given, ratings) }]
    }),
  )
}

const levelsUpTo = (given: Situation) => Array.from({ length: topOf(given) + 1 }, (_, level) => level)

/** The canonical order of section 2, step 4. */
const canonicalKey = (given: Situation, { indicator, source, on, id }: Rating): readonly string[] => [
  ...[indicator, sourceOf(given, source).kind, source, on, id],
]
function compareKeys(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((key, place) => key !== right[place])
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1
}
