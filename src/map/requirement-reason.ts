import type { ViewName } from '../model/grade.js'
import type { Reason } from '../model/reason.js'
import { shortOf, textsOf } from '../score/texts.js'
import type { AnyFinding } from '../score/without-reasons.js'
import type { Asked, Asking, Candidate } from './candidate.js'

/** Why the best of the competences gives the word; where one that nobody asked about leaves it open, also what the others fall short of. */
export function requirementReason(best: Candidate, candidates: readonly Candidate[], asking: Asking): Reason {
  if (best.asked) return askedReason(best, best.asked, asking)
  const notAsked = notAskedReason(candidates, asking)
  const gaps = candidates.flatMap((one) => (one.asked ? [askedReason(one, one.asked, asking)] : []))
  const [gap] = gaps
  if (!gap) return notAsked
  const { required, side } = asking
  return {
    code: 'map/unknown',
    value: 'unknown',
    params: { view: side, required },
    texts: gap.texts?.['required'] ? { required: gap.texts['required'] } : {},
    because: [...gaps, notAsked],
  }
}

function askedReason({ name, word }: Candidate, asked: Asked, { required, side }: Asking): Reason {
  const { finding, loaded, view, claimUnproven } = asked
  const { level, levelLow, levelHigh } = view
  return {
    code: `map/${word}`,
    value: word,
    params: { view: side, competence: name, required, level, levelLow, levelHigh, claimUnproven },
    texts: textsOf({
      competence: loaded.rubric.competences.find(({ id }) => id === finding.competence)?.title,
      required: shortOf(required, loaded),
      level: shortOf(level, loaded),
    }),
    because: viewReasons(finding, side),
  }
}

function notAskedReason(candidates: readonly Candidate[], { required, side }: Asking): Reason {
  const names = candidates.flatMap(({ name, asked }) => (asked ? [] : [name]))
  const params = { view: side, required, competences: names.join(', ') }
  return { code: 'map/not-asked', value: null, params, because: [] }
}

/** The step of scoring that gave the view its level, where reasons were asked for. */
function viewReasons(finding: AnyFinding, side: ViewName): Reason[] {
  if (!('reason' in finding)) return []
  return finding.reason.because.filter(({ code, params }) => code === 'score/view' && params['view'] === side)
}
