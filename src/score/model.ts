import type { LoadedCompetence } from '../load/loaded-rubric.js'
import type { ViewName } from '../model/grade.js'
import type { ViewFlag } from '../model/profile.js'
import { conjunctive } from './conjunctive.js'
import { flag } from './flag.js'
import type { Frame } from './frame.js'
import { isCounted, type Tallied } from './items.js'
import { ladder } from './ladder.js'
import { coversTenths, type Model, type Modelled, type Rung, type Tally } from './tally.js'
import { weightedMean } from './weighted-mean.js'

const models: Readonly<Record<LoadedCompetence['model'], Model>> = { weightedMean, ladder, conjunctive }

/** What the model of the competence makes of these indicators. */
export function modelled<T extends Tallied>(view: ViewName, frame: Frame, items: readonly T[]): Modelled<T> {
  const tally = tallyOf(view, frame, items)
  const { counted, missing, coverage, sum, n } = tally
  const model = models[frame.own.model]
  const rungs = model.rungs === undefined ? noRungs : model.rungs(tally)
  const undetermined = whyUndetermined(tally, model, rungs)
  const standing = undetermined === null ? model.stand(tally) : open
  const { mean, level } = standing
  // Written out: this runs for every rating that might be higher, and spreading costs more than the rest of it.
  return { view, frame, items, counted, missing, coverage, sum, n, model, rungs, undetermined, mean, level }
}

const noRungs: readonly Rung[] = []
const open = { mean: null, level: null }

function tallyOf<T extends Tallied>(view: ViewName, frame: Frame, items: readonly T[]): Tally<T> {
  const counted = items.every(isCounted) ? items : items.filter(isCounted)
  const missing = counted.filter(({ absence }) => absence !== null)
  const coverage = { covered: 0, total: 0 }
  const sum = { weight: 0, total: 0 }
  let n = 0
  for (const item of counted) {
    coverage.total += item.indicator.weight
    if (item.absence === null) coverage.covered += item.indicator.weight
    sum.weight += item.weight
    sum.total += item.total
    n += item.selected.length
  }
  return { view, frame, items, counted, missing, coverage, sum, n }
}

/** The first reason that holds; level 0 is never one of them. */
function whyUndetermined(
  { counted, missing, coverage }: Tally<Tallied>,
  { keys }: Model,
  rungs: readonly Rung[],
): ViewFlag | null {
  if (counted.length === 0) return flag('notApplicable')
  if (missing.length === counted.length) return flag('noRating')
  if (!coversTenths(coverage, 4)) return flag('coverageBelow40')
  const without = missing.length === 0 ? [] : keys(counted).filter(({ absence }) => absence !== null)
  if (without.length > 0)
    return flag(
      'keyMissing',
      without.map(({ indicator }) => indicator.id),
    )
  const [first] = rungs
  return first?.state === 'open' ? flag('rungOpen', [first.name]) : null
}
