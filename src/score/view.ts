import type { Contribution, View } from '../model/profile.js'
import { still } from '../rule/still.js'
import { interval80, levelProbability, standardError } from './error.js'
import { confidence, viewFlags } from './flags.js'
import { evidenceGrade, type Graded } from './grade.js'
import { ratingsOf } from './items.js'
import type { Judged } from './levels.js'
import { round9, roundOrNull } from './number.js'
import { compareIds } from './order.js'
import type { Records } from './records.js'
import type { Rated } from './select.js'
import type { Modelled } from './tally.js'

/** One side of a competence as it stands in the profile, with the steps that its reason retells. */
export interface Scored {
  readonly judged: Judged
  /** The counted ratings, in canonical order. */
  readonly rated: readonly Rated[]
  readonly view: View
  /** null without level. */
  readonly graded: Graded | null
  /** Of the level of the model, as confidence and rules see it; null without level, and on a ladder. */
  readonly probability: number | null
}

/** The full result of one side; a side without level says why, and keeps its bounds. */
export function scoreView(judged: Judged, evidence: Records['evidence']): Scored {
  const { model, level, levelLow, levelHigh, undetermined } = judged
  const { frame, coverage } = model
  const rated = ratingsOf(model.counted)
  const flags = viewFlags(judged, rated)
  const mean = undetermined ? null : model.mean
  const graded = mean === null ? null : evidenceGrade(model, [model], evidence)
  const { spread, probabilities, interval } = uncertainty(mean, judged, rated)
  const probability = probabilities?.[model.level ?? 0] ?? null
  const view: View = still({
    view: model.view,
    model: frame.own.model,
    level,
    levelLow,
    levelHigh,
    value: roundOrNull(mean),
    standardError: roundOrNull(spread),
    interval80: interval,
    levelProbability: probabilities,
    coverage: coverage.total === 0 ? null : round9(coverage.covered / coverage.total),
    confidence: mean === null ? null : confidence(probability, flags),
    evidenceGrade: graded?.grade ?? null,
    sources: sourcesOf(rated),
    missing: missing(model),
    flags,
    contributions: mean === null ? none : contributions(model, rated),
  })
  return { judged, rated, view, graded, probability }
}

/** Under the assumed parameters, from the indicators that decide; a ladder has bounds alone. */
function uncertainty(mean: number | null, { model, levelLow, levelHigh }: Judged, all: readonly Rated[]) {
  const { frame, counted } = model
  const { top, errorModel } = frame.loaded
  if (mean === null) return { spread: null, probabilities: null, interval: still([0, top]) }
  const deciding = model.model.deciding(counted)
  if (deciding === null) return { spread: null, probabilities: null, interval: still([levelLow, levelHigh]) }
  const spread = standardError(deciding === counted ? all : ratingsOf(deciding), errorModel.sigma)
  const probabilities = still(levelProbability(mean, spread, frame.own.cuts).map(round9))
  return { spread, probabilities, interval: interval80(mean, spread, top) }
}

const none: Contribution[] = still([])

function sourcesOf(rated: readonly Rated[]): string[] {
  const ids: string[] = []
  for (const { by } of rated) if (!ids.includes(by.source.id)) ids.push(by.source.id)
  return still(ids.sort(compareIds))
}

function missing({ items }: Modelled): View['missing'] {
  const missed: View['missing'] = []
  for (const { indicator, absence } of items) {
    if (absence !== null) missed.push(still({ indicator: indicator.id, reason: absence }))
  }
  return still(missed)
}

/** The levels that each rating adds to the middle of the scale; only a mean is such a sum. */
function contributions({ frame, sum }: Modelled, rated: readonly Rated[]): Contribution[] {
  if (frame.own.model !== 'weightedMean') return none
  const middle = frame.loaded.top / 2
  return still(
    rated.map(({ rating, by, indicator, level, weight }) =>
      still({
        rating: rating.id,
        indicator: indicator.id,
        source: by.source.id,
        on: rating.on,
        level,
        weight,
        share: round9((weight * (level - middle)) / sum.weight),
      }),
    ),
  )
}
