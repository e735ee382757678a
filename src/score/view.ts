import type { Contribution, View } from '../model/profile.js'
import * as error from './error.js'
import { confidence, viewFlags } from './flags.js'
import { evidenceGrade, type Graded } from './grade.js'
import type { Judged } from './levels.js'
import { round9, roundOrNull } from './number.js'
import { compareIds } from './order.js'
import type { Records } from './records.js'
import type { Modelled } from './weighted-mean.js'

/** One side of a competence as it stands in the profile, with the steps that its reason retells. */
export interface Scored {
  readonly judged: Judged
  readonly view: View
  /** null without level. */
  readonly graded: Graded | null
  /** Of the level of the model, as confidence and rules see it; null without level. */
  readonly probability: number | null
}

/** The full result of one side; a side without level says why, and keeps its bounds. */
export function scoreView(judged: Judged, evidence: Records['evidence']): Scored {
  const { model, level, levelLow, levelHigh, undetermined } = judged
  const flags = viewFlags(judged)
  const mean = undetermined ? null : model.mean
  const graded = mean === null ? null : evidenceGrade(model, [model], evidence)
  const { standardError, interval80, levelProbability, probability } = uncertainty(mean, model)
  const view: View = {
    view: model.view,
    model: 'weightedMean',
    level,
    levelLow,
    levelHigh,
    value: roundOrNull(mean),
    standardError,
    interval80,
    levelProbability,
    coverage: model.coverage.total === 0 ? null : round9(model.coverage.covered / model.coverage.total),
    confidence: probability === null ? null : confidence(probability, flags),
    evidenceGrade: graded?.grade ?? null,
    sources: [...new Set(model.rated.map(({ source }) => source.id))].sort(compareIds),
    missing: missing(model),
    flags,
    contributions: mean === null ? [] : contributions(model),
  }
  return { judged, view, graded, probability }
}

type Uncertainty = Pick<View, 'standardError' | 'interval80' | 'levelProbability'> & Pick<Scored, 'probability'>

/** Under the assumed parameters; the probability is that of the level of the model, rounded before it is compared. */
function uncertainty(mean: number | null, { rated, frame, level }: Modelled): Uncertainty {
  if (mean === null || level === null) {
    return { standardError: null, interval80: [0, frame.top], levelProbability: null, probability: null }
  }
  const spread = error.standardError(rated, frame.parameters)
  const probabilities = error.levelProbability(mean, spread, frame.cuts).map(round9)
  return {
    standardError: round9(spread),
    interval80: error.interval80(mean, spread, frame.top),
    levelProbability: probabilities,
    probability: probabilities[level] ?? null,
  }
}

const missing = ({ items }: Modelled): View['missing'] =>
  items.flatMap(({ indicator, absence }) => (absence === null ? [] : [{ indicator: indicator.id, reason: absence }]))

/** The levels that each rating adds to the middle of the scale. */
const contributions = ({ rated, sum, frame }: Modelled): Contribution[] =>
  rated.map(({ rating, source, indicator, level, weight }) => ({
    rating: rating.id,
    indicator: indicator.id,
    source: source.id,
    on: rating.on,
    level,
    weight,
    share: round9((weight * (level - frame.top / 2)) / sum.weight),
  }))
