// The laws P11 and P18 of the specification, section 12: probabilities, confidence and what caps it.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { View, ViewFlagCode } from '../../src/model/profile.js'
import type { Reason } from '../../src/model/reason.js'
import type { Rubric } from '../../src/model/rubric.js'
import { type Situation, situation } from './arbitraries.js'
import { explained, sides, topOf, viewsOf } from './laws.js'

/** The table of section 5: the best confidence that a flag leaves. */
const caps: Readonly<Partial<Record<ViewFlagCode, string>>> = {
  ...{ selfView: 'C', familyOnly: 'C', oneSource: 'B', coverageBelow60: 'C', coverageBelow80: 'B' },
  ...{ disagreement: 'B', rangeOpen: 'C', gateOpen: 'C' },
}
const byProbability = (p: number) => (p >= 0.8 ? 'A' : p >= 0.6 ? 'B' : p >= 0.4 ? 'C' : 'D')
const worstOf = (words: readonly string[]) => words.reduce((worst, word) => (word > worst ? word : worst))

/** Views with a level, with the level of their model from its reason. */
const levelledViews = (given: Situation) =>
  explained(given).findings.flatMap((finding) =>
    sides.flatMap((side, at) => {
      const view = finding[side]
      const ofModel = finding.reason.because[at]?.because.find(({ code }) => code === 'score/level')
      return view.level === null || !ofModel ? [] : [{ view, ofModel }]
    }),
  )

describe('probabilities', () => {
  it('P18: are one for each level, each between 0 and 1, together 1', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { levelProbability, level, model } of viewsOf(given)) {
          expect(levelProbability === null).toBe(level === null || model === 'ladder')
          if (levelProbability === null) continue
          expect(levelProbability).toHaveLength(topOf(given) + 1)
          expect(levelProbability.every((p) => 0 <= p && p <= 1 && !Object.is(p, -0))).toBe(true)
          expect(Math.abs(levelProbability.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-8)
        }
      }),
    )
  })
})

describe('confidence', () => {
  it('P11, P18: is that of the level of the model, and the worst cap of the flags counts', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { view, ofModel } of levelledViews(given)) {
          const p = probabilityOf(view, ofModel)
          const words = view.flags.flatMap(({ code }) => caps[code] ?? [])
          expect(view.confidence).toBe(worstOf([p === null ? 'B' : byProbability(p), ...words]))
          expect(ofModel.params['p']).toBe(p)
        }
      }),
    )
  })
  it('P11: never improves with a larger error at the same value and level', () => {
    fc.assert(
      fc.property(situation({ parameters: false }), fc.integer({ min: 2, max: 4 }), (given, factor) => {
        const narrow = viewsOf({ ...given, rubric: withSpread(given.rubric, { tau: 1, sigma: 1 }) })
        const wide = viewsOf({ ...given, rubric: withSpread(given.rubric, { tau: factor, sigma: factor }) })
        for (const [at, view] of narrow.entries()) {
          const wider = wide[at]
          expect([wider?.value, wider?.level, wider?.flags]).toEqual([view.value, view.level, view.flags])
          expect((wider?.standardError ?? 0) >= (view.standardError ?? 0)).toBe(true)
          expect((wider?.confidence ?? '') >= (view.confidence ?? '')).toBe(true)
        }
      }),
    )
  })
  it('P18: never improves when the shifts of raters are larger', () => {
    fc.assert(
      fc.property(situation({ parameters: false }), fc.integer({ min: 2, max: 5 }), (given, factor) => {
        const confidences = (tau: number) =>
          viewsOf({ ...given, rubric: withSpread(given.rubric, { tau, sigma: 1 }) }).map(({ confidence }) => confidence)
        const wider = confidences(factor)
        for (const [at, word] of confidences(1).entries()) expect((wider[at] ?? '') >= (word ?? '')).toBe(true)
      }),
    )
  })
  it('is that of the basis view in a finding, and null without level', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { basis, level, confidence, ...views } of explained(given).findings) {
          const view = basis && views[basis]
          expect([level, confidence]).toEqual([view?.level ?? null, view?.confidence ?? null])
        }
        for (const { level, confidence } of viewsOf(given)) expect(confidence === null).toBe(level === null)
      }),
    )
  })
})

describe('the interval', () => {
  const z = 1.2815515655446
  it('lies around the value, cut to the scale; of a ladder it is the bounds, without level the scale', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        for (const { interval80, value, standardError, level, model, ...bounds } of viewsOf(given)) {
          const [low, high] = interval80
          if (level === null || value === null) expect(interval80).toEqual([0, topOf(given)])
          else if (model === 'ladder') expect(interval80).toEqual([bounds.levelLow, bounds.levelHigh])
          else {
            expect(low).toBeCloseTo(Math.max(0, value - z * (standardError ?? 0)), 8)
            expect(high).toBeCloseTo(Math.min(topOf(given), value + z * (standardError ?? 0)), 8)
          }
        }
      }),
    )
  })
})

const probabilityOf = ({ levelProbability }: View, { value }: Reason): number | null =>
  levelProbability === null || typeof value !== 'number' ? null : (levelProbability[value] ?? null)

const withSpread = (rubric: Rubric, { tau, sigma }: { tau: number; sigma: number }): Rubric => {
  const shifts = { self: 66, observer: 35, workSample: 30, test: 20, document: 20, friendOrFamily: 66 }
  const wider = Object.fromEntries(Object.entries(shifts).map(([kind, shift]) => [kind, shift * tau]))
  return { ...rubric, scoring: { ...rubric.scoring, sigma: 80 * sigma, tau: wider } }
}
