import type { Catalog } from '../load/catalog.js'
import type { ViewName } from '../model/grade.js'
import type { Reason } from '../model/reason.js'
import { shortOf, step } from '../score/texts.js'
import type { AnyFinding } from '../score/without-reasons.js'
import type { MatchRequirement } from './area-view.js'
import type { Asking } from './candidate.js'
import type { Held, Shown } from './shown.js'
import { standingOf } from './standing.js'
import { titleOf, titlesOf } from './titles.js'

/** Why the best of the competences gives the word; where one that nobody asked about leaves it open, also what the others fall short of. */
export function requirementReason(requirement: MatchRequirement, side: ViewName, { shown, catalog }: Held): Reason {
  const { competences, level: required } = requirement
  const reasonOf = (one: Shown) => askedReason(one, { required, side }, catalog)
  const best = shown.get(requirement[side].competence ?? '')
  if (best) return reasonOf(best)
  const asked = competences.flatMap((name) => shown.get(name) ?? [])
  const unasked = competences.filter((name) => !shown.has(name))
  const notAsked = step('map/not-asked', null, {
    params: { view: side, required, competences: unasked.join(', ') },
    texts: { competences: titlesOf(unasked, catalog) },
    because: [],
  })
  const [first] = asked
  if (!first) return notAsked
  return step('map/unknown', 'unknown', {
    params: { view: side, required },
    texts: { required: shortOf(required, first.loaded) },
    because: [...asked.map(reasonOf), notAsked],
  })
}

/** Made once for all requirements that ask for it. */
function askedReason(one: Shown, { required, side }: Asking, catalog: Catalog): Reason {
  const { name, finding, loaded } = one
  const { [side]: view, reasons } = standingOf(one, required)
  const { word, claimUnproven } = view
  const { level, levelLow, levelHigh } = finding[side]
  reasons[side] ??= step(`map/${word}`, word, {
    params: { view: side, competence: name, required, level, levelLow, levelHigh, claimUnproven },
    texts: { competence: titleOf(name, catalog), required: shortOf(required, loaded), level: shortOf(level, loaded) },
    because: viewReasons(finding, side),
  })
  return reasons[side]
}

/** The step of scoring that gave the view its level, where reasons were asked for. */
function viewReasons(finding: AnyFinding, side: ViewName): Reason[] {
  const steps = 'reason' in finding ? finding.reason.because : []
  const found = steps.find(({ code, params }) => code === 'score/view' && params['view'] === side)
  return found ? [found] : []
}
