// The laws P2 to P4, P8 and P24 of the specification, section 12: what records say, and not how they lie.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Rubric } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { type Situation, situation } from './arbitraries.js'
import { today } from './builders.js'
import { explained, type PlainFinding, type PlainView, score, withAssessment } from './laws.js'

const bytes = (value: unknown) => JSON.stringify(value)

describe('how records lie does not matter', () => {
  it('P2: frozen inputs stay as they are', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const before = bytes(given)
        const frozen = deepFreeze(structuredClone(given))
        expect(explained(frozen)).toEqual(explained(given))
        expect([bytes(frozen), bytes(given)]).toEqual([before, before])
      }),
    )
  })
  it('P2: results are frozen all the way down, with and without reasons', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const frozen = deepFreeze(structuredClone(given)) // as a catalog keeps documents
        expect([...unfrozen(explained(frozen)), ...unfrozen(score(frozen))]).toEqual([])
      }),
    )
  })
  it('P3: in any order of ratings, sources, evidence and keys: the same bytes, reasons and all', () => {
    const shuffled = situation().chain((given) => {
      const { ratings, sources, evidence = [] } = given.assessment
      const records = { ratings: mixed(ratings), sources: mixed(sources), evidence: mixed(evidence) }
      return fc.record({ given: fc.constant(given), turns: fc.nat(), ...records })
    })
    fc.assert(
      fc.property(shuffled, ({ given, turns, ...records }) => {
        const { scale, rubric, assessment } = mixedKeys(withAssessment(given, records), turns)
        expect(bytes(explained({ scale, rubric, assessment }))).toBe(bytes(explained(given)))
      }),
    )
  })
  it('P3: in any order of competences and indicators: the same bytes but for places in the rubric', () => {
    fc.assert(
      fc.property(situation(), fc.nat(), (given, turns) => {
        expect(bytes(score({ ...given, rubric: turned(given.rubric, turns) }))).toBe(bytes(score(given)))
      }),
    )
  })
  it('P4: under other names of the sources: names change, and the order that follows from them', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const named = (id: string) => (/^s\d$/u.test(id) ? `z${9 - Number(id.slice(1))}` : id)
        const sources = given.assessment.sources.map((source) => ({ ...source, id: named(source.id) }))
        const ratings = given.assessment.ratings.map((rating) => ({ ...rating, source: named(rating.source) }))
        const renamed = score(withAssessment(given, { sources, ratings }))
        expect(renamed.findings.map(unnamed)).toEqual(score(given).findings.map(unnamed))
      }),
    )
  })
  it('P8: with exact copies among them', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const { ratings, sources, evidence = [] } = given.assessment
        const doubled = withAssessment(given, {
          ...{ ratings: [...ratings, ...structuredClone(ratings)], sources: [...sources, ...structuredClone(sources)] },
          evidence: [...structuredClone(evidence), ...evidence],
        })
        expect(explained(doubled)).toEqual(explained(given))
      }),
    )
  })
  it('P8: one id with different content is an issue', () => {
    fc.assert(
      fc.property(situation(), fc.nat(), fc.constantFrom('ratings', 'evidence'), (given, pick, list) => {
        const records = given.assessment[list] ?? []
        const chosen = records[pick % records.length]
        if (!chosen) return
        const changed = { ...given.assessment, [list]: [...records, { ...chosen, on: '2018-08-08' }] }
        const catalog = loadCatalog([given.scale, given.rubric])
        expect(() => parseAssessment(changed, catalog)).toThrow(chosen.id)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a round trip', () => {
  it('P24: serialised, loaded and scored, documents give the same bytes', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const [scale, rubric, json] = [given.scale, given.rubric, given.assessment].map((one) => JSON.parse(bytes(one)))
        const catalog = loadCatalog([rubric, scale])
        const profile = scoreAssessment(parseAssessment(json, catalog), catalog, { on: today })
        expect(bytes(profile)).toBe(bytes(explained(given)))
        expect(bytes(JSON.parse(bytes(profile)))).toBe(bytes(profile))
      }),
    )
  })
})

/** Every object inside that may still be changed. */
function unfrozen(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)]
}

const mixed = <Value>(list: readonly Value[]) => fc.shuffledSubarray([...list], { minLength: list.length })

/** Every object with its keys turned round by so many places, or reversed. */
function mixedKeys(given: Situation, turns: number): Situation {
  return JSON.parse(bytes(given), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const entries = Object.entries(value)
    const place = turns % Math.max(1, entries.length)
    const round = [...entries.slice(place), ...entries.slice(0, place)]
    return Object.fromEntries(turns % 2 === 0 ? round : round.reverse())
  })
}

const roundBy = <Item>(list: readonly Item[], turns: number): Item[] => {
  const place = turns % Math.max(1, list.length)
  return [...list.slice(place), ...list.slice(0, place)].reverse()
}
/** Gates named by their place keep it, so only competences and indicators are turned. */
const turned = (rubric: Rubric, turns: number): Rubric => ({
  ...rubric,
  competences: roundBy(
    rubric.competences.map((own) => ({ ...own, indicators: roundBy(own.indicators, turns) })),
    turns,
  ),
})

/** Names of sources left out, and of raters, which are sources where nothing else is said. */
const unnamedView = ({ sources, missing, flags, contributions, ...view }: PlainView) => ({
  ...view,
  ...{ sources: sources.length, missing, flags: flags.map(({ code }) => code) },
  contributions: contributions.map(({ rating, level, weight }) => `${rating} ${level} ${weight}`).sort(),
})
const unnamed = ({ nextLevel, ...finding }: PlainFinding) => ({
  ...finding,
  nextLevel: nextLevel && { ...nextLevel, change: nextLevel.change?.kind },
  ...{ self: unnamedView(finding.self), others: unnamedView(finding.others) },
})
