import type { ViewName } from '../model/grade.js'
import type { RequirementView } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { shortOf, step } from '../score/texts.js'
import type { AnyFinding } from '../score/without-reasons.js'
import { type Asking, candidateOf } from './candidate.js'
import type { Held } from './shown.js'
import { titleOf, titlesOf } from './titles.js'

/** Why the best of the competences gives the word; where one that nobody asked about leaves it open, also what the others fall short of. */
export function requirementReason(
  { competences, level: required }: Pick<Requirement, 'competences' | 'level'>,
  best: RequirementView,
  { side, held }: { readonly side: ViewName; readonly held: Held },
): Reason {
  const asking = { required, side }
  if (best.competence !== null) return askedReason(best.competence, asking, held)
  const isAsked = (name: string) => held.shown.has(name)
  const asked = competences.filter(isAsked)
  const unasked = competences.filter((name) => !isAsked(name))
  const notAsked = step('map/not-asked', null, {
    params: { view: side, required, competences: unasked.join(', ') },
    texts: { competences: titlesOf(unasked, held.catalog) },
    because: [],
  })
  const first = held.shown.get(asked[0] ?? '')
  if (!first) return notAsked
  return step('map/unknown', 'unknown', {
    params: { view: side, required },
    texts: { required: shortOf(required, first.loaded) },
    because: [...asked.map((name) => askedReason(name, asking, held)), notAsked],
  })
}

function askedReason(name: string, asking: Asking, { shown, catalog }: Held): Reason {
  const { required, side } = asking
  const one = shown.get(name)
  const { word, claimUnproven } = candidateOf(name, one, asking)
  const { level = null, levelLow = null, levelHigh = null } = one?.finding[side] ?? {}
  return step(`map/${word}`, word, {
    params: { view: side, competence: name, required, level, levelLow, levelHigh, claimUnproven },
    texts: {
      competence: titleOf(name, catalog),
      required: one && shortOf(required, one.loaded),
      level: one && shortOf(level, one.loaded),
    },
    because: one ? viewReasons(one.finding, side) : [],
  })
}

/** The step of scoring that gave the view its level, where reasons were asked for. */
function viewReasons(finding: AnyFinding, side: ViewName): Reason[] {
  const steps = 'reason' in finding ? finding.reason.because : []
  return steps.filter(({ code, params }) => code === 'score/view' && params['view'] === side)
}
