import type { Catalog } from '../load/catalog.js'
import type { ViewName } from '../model/grade.js'
import type { Reason } from '../model/reason.js'
import { shortOf, step } from '../score/texts.js'
import type { AnyFinding } from '../score/without-reasons.js'
import type { Asked, Asking, Candidate } from './candidate.js'
import { titleOf, titlesOf } from './titles.js'

/** The competences of a requirement, and the one that counts. */
interface Candidates {
  readonly best: Candidate
  readonly candidates: readonly Candidate[]
  readonly asking: Asking
}

/** Why the best of the competences gives the word; where one that nobody asked about leaves it open, also what the others fall short of. */
export function requirementReason({ best, candidates, asking }: Candidates, catalog: Catalog): Reason {
  const reasonOf = (one: Candidate, asked: Asked) => askedReason({ ...one, asked }, asking, catalog)
  if (best.asked) return reasonOf(best, best.asked)
  const notAsked = notAskedReason(candidates, asking, catalog)
  const gaps = candidates.flatMap((one) => one.asked ?? [])
  const [gap] = gaps
  if (!gap) return notAsked
  const { required, side } = asking
  return step('map/unknown', 'unknown', {
    params: { view: side, required },
    texts: { required: shortOf(required, gap.loaded) },
    because: [...candidates.flatMap((one) => (one.asked ? [reasonOf(one, one.asked)] : [])), notAsked],
  })
}

function askedReason(
  { name, word, asked }: Candidate & { readonly asked: Asked },
  { required, side }: Asking,
  catalog: Catalog,
): Reason {
  const { finding, loaded, view, claimUnproven } = asked
  const { level, levelLow, levelHigh } = view
  return step(`map/${word}`, word, {
    params: { view: side, competence: name, required, level, levelLow, levelHigh, claimUnproven },
    texts: {
      competence: titleOf(name, catalog),
      required: shortOf(required, loaded),
      level: shortOf(level, loaded),
    },
    because: viewReasons(finding, side),
  })
}

function notAskedReason(candidates: readonly Candidate[], { required, side }: Asking, catalog: Catalog): Reason {
  const names = candidates.flatMap(({ name, asked }) => (asked ? [] : [name]))
  const params = { view: side, required, competences: names.join(', ') }
  return step('map/not-asked', null, { params, texts: { competences: titlesOf(names, catalog) }, because: [] })
}

/** The step of scoring that gave the view its level, where reasons were asked for. */
function viewReasons(finding: AnyFinding, side: ViewName): Reason[] {
  if (!('reason' in finding)) return []
  return finding.reason.because.filter(({ code, params }) => code === 'score/view' && params['view'] === side)
}
