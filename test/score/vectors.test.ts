// Numeric reference vectors: those that concern what one person's profile is made of, through the public way from ratings to a view.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Scale } from '../../src/model/scale.js'
import { normal } from '../../src/score/normal.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  competence,
  indicator,
  observer,
  rated,
  rubric,
  scale,
  self,
  today,
} from './builders.js'

const file = '../shared/data/psychometrics-vectors.json'
interface Vector {
  readonly id: string
  readonly kind: string
  readonly tolerance: number
  // biome-ignore lint/suspicious/noExplicitAny: each kind of vector has numbers of its own
  readonly input: any
  // biome-ignore lint/suspicious/noExplicitAny: each kind of vector has numbers of its own
  readonly expected: any
}
const vectors: Vector[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).vectors : []
const ofKind = (kind: string): Vector => {
  const found = vectors.find((vector) => vector.kind === kind)
  if (!found) throw new Error(`The vectors have the kind "${kind}".`)
  return found
}

/** Models for groups, for calibration and for comparison of models: they never make a profile. */
const belongsToAnalysis = [
  ...['2pl-eap', '2pl-mml', '3pl-person', '4pl', 'agreement-coefficients', 'angoff', 'bayes-evidence', 'cohen-kappa'],
  ...['cronbach-alpha', 'dawid-skene', 'dif-logistic', 'dif-mantel-haenszel', 'dif-standardisation', 'facets-cml'],
  ...['fleiss-kappa', 'gpcm-mml', 'grm-eap', 'grm-mml', 'guttman', 'guttman-lambda', 'icc', 'kendall-w'],
  ...['krippendorff-alpha', 'mantel-haenszel', 'multi-rater-kappa', 'omega-hierarchical', 'omega-total', 'pcm-cml'],
  ...['pcm-information', 'pcm-mml', 'pcm-person', 'proportion-interval', 'rasch-cml', 'rasch-itemfit', 'rasch-mml'],
  ...['rasch-person', 'rsm-cml', 'spearman-brown', 'weighted-kappa'],
]
const concerns = ['discrepancy', 'distributions', 'level-probability', 'weighted-mean']

describe('reference vectors', () => {
  const absent = `the working data ${file} are absent`
  it('concern scoring in four kinds; all others belong to analysis', ({ skip }) => {
    skip(vectors.length === 0, absent)
    expect([...new Set(vectors.map(({ kind }) => kind))].sort()).toEqual([...belongsToAnalysis, ...concerns].sort())
  })
  it('weighted-mean: the value of a view; its error has another model, so the rest belongs to analysis', ({ skip }) => {
    skip(vectors.length === 0, absent)
    const { input, expected, tolerance } = ofKind('weighted-mean')
    for (const [at, list] of input.cases.entries()) {
      const ids = list.map((_: unknown, place: number) => `i${place}`)
      const own = competence(
        'k',
        ids.map((id: string, i: number) => indicator(id, { weight: list[i].weight })),
      )
      const ratings = ids.map((id: string, i: number) => rated('me', id, list[i].value))
      const view = viewOf(catalogOf(rubric([own])), ratings)
      expect(Math.abs((view?.value ?? Number.NaN) - expected.cases[at].mean)).toBeLessThanOrEqual(tolerance)
    }
  })
  it('level-probability: the levels of a view whose value and error are those of the vector', ({ skip }) => {
    skip(vectors.length === 0, absent)
    const { input, expected, tolerance } = ofKind('level-probability')
    const cuts: number[] = input.cutScores.map((cut: number) => 100 * cut)
    for (const [at, { mean, sd }] of input.cases.entries()) {
      const found = cuts.map((cut) => normal((cut / 100 - mean) / sd))
      const levels = [...found, 1].map((upper, level) => upper - (found[level - 1] ?? 0))
      for (const [level, p] of levels.entries())
        expect(Math.abs(p - expected.levels[at][level])).toBeLessThanOrEqual(tolerance)
    }
    // mean 2.5 of the second case, with an error of 0.3: one rater of tau 30 hundredths, and next to no spread
    const probabilities = withError({ sigma: 1, tau: 30 }, cuts)
    for (const [level, p] of expected.levels[1].entries())
      expect(Math.abs((probabilities[level] ?? Number.NaN) - p)).toBeLessThan(1e-3)
  })
  it('discrepancy: the difference of two raters over common indicators; agreement belongs to analysis', ({ skip }) => {
    skip(vectors.length === 0, absent)
    const { input, expected, tolerance } = ofKind('discrepancy')
    const pairs: [number, number][] = input.pairs
    const own = competence(
      'k',
      pairs.map((_, at) => indicator(`i${String(at).padStart(2, '0')}`)),
    )
    const ratings = pairs.flatMap(([one, other], at) => {
      const id = `i${String(at).padStart(2, '0')}`
      return [rated('me', id, one), rated('o1', id, other)]
    })
    const six = scaleWith(6)
    const catalog = catalogOf(rubric([own], { scale: six.id }), six)
    const given = assessment([self(), observer('o1')], ratings)
    const [finding] = scoreAssessment(given, catalog, { on: today }).findings
    expect(Math.abs((finding?.discrepancy?.difference ?? Number.NaN) - expected.meanDifference)).toBeLessThan(tolerance)
    expect(finding?.discrepancy).toMatchObject({ word: 'consistent', indicators: pairs.length })
  })
  it('distributions: the normal distribution function at its quantiles; the beta distribution belongs to analysis', ({
    skip,
  }) => {
    skip(vectors.length === 0, absent)
    const { input, expected, tolerance } = ofKind('distributions')
    for (const [at, p] of input.p.entries())
      expect(Math.abs(normal(expected.normalQuantile[at]) - p)).toBeLessThanOrEqual(tolerance)
  })
})

const viewOf = (catalog: ReturnType<typeof catalogOf>, ratings: Parameters<typeof assessment>[1]) =>
  scoreAssessment(assessment([self(), observer('o1')], ratings), catalog, { on: today }).findings[0]?.self

function scaleWith(top: number): Scale {
  const [first] = scale.levels
  if (!first) throw new Error('A scale has levels.')
  return {
    ...scale,
    id: `stufen-${top}`,
    levels: Array.from({ length: top + 1 }, (_, at) => ({ ...first, key: `l${at}` })),
  }
}

/** Probabilities of a person with the ratings 2 and 3 on a scale of three levels above 0; spreads in hundredths at M = 4. */
function withError({ sigma, tau }: { sigma: number; tau: number }, cuts: number[]): readonly number[] {
  const three = scaleWith(3)
  const unit = 4 / 3
  const scoring = { sigma, tau: { self: Math.round(tau * unit) } }
  const catalog = catalogOf(rubric([competence('k', ['a', 'b'], { cuts })], { scale: three.id, scoring }), three)
  return viewOf(catalog, [rated('me', 'a', 2), rated('me', 'b', 3)])?.levelProbability ?? []
}
