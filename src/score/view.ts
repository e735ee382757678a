import type { Contribution, View } from '../model/profile.js'
import * as error from './error.js'
import { confidence, viewFlags } from './flags.js'
import { evidenceGrade, type Graded } from './grade.js'
import { ratingsOf } from './items.js'
import type { Judged } from './levels.js'
import { round9, roundOrNull } from './number.js'
import { compareIds } from './order.js'
import type { Records } from './records.js'
import type { Rated } from './select.js'
import { still } from './still.js'
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
  const rated = ratingsOf(model.counted)
  const flags = viewFlags(judged, rated)
  const mean = undetermined ? null : model.mean
  const graded = mean === null ? null : evidenceGrade(model, [model], evidence)
  const { standardError, interval80, levelProbability, probability } = uncertainty(mean, judged, rated)
  const view: View = still({
    view: model.view,
    model: model.frame.own.model,
    level,
    levelLow,
    levelHigh,
    value: roundOrNull(mean),
    standardError,
    interval80,
    levelProbability,
    coverage: model.coverage.total === 0 ? null : round9(model.coverage.covered / model.coverage.total),
    confidence: mean === null ? null : confidence(probability, flags),
    evidenceGrade: graded?.grade ?? null,
    sources: sourcesOf(rated),
    missing: missing(model),
    flags,
    contributions: mean === null ? none : contributions(model, rated),
  })
  return { judged, rated, view, graded, probability }
}

type Uncertainty = Pick<View, 'standardError' | 'interval80' | 'levelProbability'> & Pick<Scored, 'probability'>

/** Under the assumed parameters; the probability is that of the level of the model, rounded before it is compared. */
function uncertainty(mean: number | null, { model, levelLow, levelHigh }: Judged, all: readonly Rated[]): Uncertainty {
  const { frame, level, counted } = model
  const deciding = model.model.deciding(counted)
  if (mean === null || level === null || deciding === null) {
    const interval80 = mean === null ? [0, frame.loaded.top] : [levelLow, levelHigh]
    return { standardError: null, interval80: still(interval80), levelProbability: null, probability: null }
  }
  const rated = deciding === counted ? all : ratingsOf(deciding)
  const spread = error.standardError(rated, frame.loaded.errorModel.sigma)
  const probabilities = error.levelProbability(mean, spread, frame.own.cuts).map(round9)
  return {
    standardError: round9(spread),
    interval80: error.interval80(mean, spread, frame.loaded.top),
    levelProbability: still(probabilities),
    probability: probabilities[level] ?? null,
  }
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
    if (absence !== null) missed.push(still({ indicator: indicator.indicator.id, reason: absence }))
  }
  return still(missed)
}

/** The levels that each rating adds to the middle of the scale; only a mean is such a sum. */
function contributions({ frame, sum }: Modelled, rated: readonly Rated[]): Contribution[] {
  if (frame.own.model !== 'weightedMean') return none
  const middle = frame.loaded.top / 2
  return still(
    rated.map(({ rating, by, indicator: { indicator }, level, weight }) =>
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
