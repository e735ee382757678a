// The law P10 of the specification, section 12: bounds hold whatever the ratings that are not there yet may say. It holds per view.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Source } from '../../src/model/source.js'
import { type Situation, situation } from './arbitraries.js'
import { document, observer, self, test, today } from './builders.js'
import { highest, indicatorOf, ratedTo, score, sides, topOf, viewsOf, withAssessment } from './laws.js'

describe('bounds', () => {
  it('P10: enclose the level, and lie on the scale', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { level, levelLow, levelHigh } of viewsOf(given)) {
          expect(0 <= levelLow && levelLow <= levelHigh && levelHigh <= topOf(given)).toBe(true)
          if (level !== null) expect(levelLow <= level && level <= levelHigh).toBe(true)
        }
      }),
    )
  })
  it('P10: are the level itself where every counted indicator is rated and nothing else is open', () => {
    fc.assert(
      fc.property(situation({ gates: false, levelRules: false }), (given) => {
        for (const { coverage, level, levelLow, levelHigh } of viewsOf(given))
          if (coverage === 1 && level !== null) expect([levelLow, levelHigh]).toEqual([level, level])
      }),
    )
  })
  it('P10: enclose the level after a first rating of missing indicators, and never widen', () => {
    const picked = fc.array(fc.nat(), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(situation(), picked, fc.nat(), fc.constantFrom(...sides), (given, picks, at, side) => {
        const findings = score(given).findings
        const before = findings[at % findings.length]
        if (!before) return
        const after = score(filled(given, { competence: before.competence, side, picks }))
        const [was, is] = [before[side], after.findings[at % findings.length]?.[side]]
        if (!is) throw new Error('Every competence keeps its finding.')
        expect(was.levelLow <= is.levelLow && is.levelHigh <= was.levelHigh, JSON.stringify([was, is])).toBe(true)
        if (is.level !== null) expect(was.levelLow <= is.level && is.level <= was.levelHigh).toBe(true)
      }),
    )
  })
})

interface Filling {
  readonly competence: string
  readonly side: ViewName
  readonly picks: readonly number[]
}
/** A first rating, by one new source of any kind, of some of the counted indicators of one view that have none. */
function filled(given: Situation, { competence, side, picks }: Filling): Situation {
  const { assessment } = given
  const pick = (at: number) => picks[at % picks.length] ?? 0
  const source = side === 'self' ? self('new') : (newcomers[pick(0) % newcomers.length] ?? observer('new'))
  const view = score(given).findings.find((finding) => finding.competence === competence)?.[side]
  const open = (view?.missing ?? []).filter(
    ({ indicator, reason }) =>
      reason !== 'notApplicable' && indicatorOf(given, `${competence}/${indicator}`).ask !== 'know',
  )
  const joined = withAssessment(given, { sources: [...assessment.sources, source] })
  const ratings = open
    .filter((_, at) => pick(at) % 3 > 0)
    .map(({ indicator }, at): Rating => {
      const rating = { id: `n${at}`, indicator: `${competence}/${indicator}`, source: 'new', on: today }
      return ratedTo(joined, rating, pick(at) % (highest(joined, rating) + 1))
    })
  return withAssessment(joined, { ratings: [...assessment.ratings, ...ratings] })
}
const newcomers: readonly Source[] = [
  observer('new'),
  { ...observer('new'), kind: 'workSample' },
  document('new'),
  test('new'),
]
