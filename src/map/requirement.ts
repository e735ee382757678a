import type { Catalog } from '../load/catalog.js'
import type { RequirementView, RequirementWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { still } from '../score/still.js'
import { type Asking, type Candidate, candidateOf } from './candidate.js'
import { requirementReason } from './requirement-reason.js'
import type { Shown } from './shown.js'

/** A requirement in one view, with the step that led to it. */
export interface Judged {
  readonly view: RequirementView
  readonly explain: (catalog: Catalog) => Reason
}

/** Any one of the competences is enough: the best counts, of equal ones the higher level, then what was asked about, then the order of the list. */
export function judgeRequirement(
  { competences, level: required }: Requirement,
  shown: ReadonlyMap<string, Shown>,
  side: Asking['side'],
): Judged {
  const asking = { required, side }
  const candidates = competences.map((name) => candidateOf(name, shown.get(name), asking))
  const best = candidates.reduce((better, one) => (compare(one, better) > 0 ? one : better))
  return { view: viewOf(best), explain: (catalog) => requirementReason({ best, candidates, asking }, catalog) }
}

const rank: Readonly<Record<RequirementWord, number>> = { met: 3, near: 2, unknown: 1, gap: 0 }

const compare = (left: Candidate, right: Candidate): number =>
  rank[left.word] - rank[right.word] || levelOf(left) - levelOf(right)

/** For the order only: a view without level stands below level 0, what nobody asked about below that. */
const levelOf = ({ asked }: Candidate): number => (asked ? (asked.view.level ?? -1) : -2)

const viewOf = ({ name, word, asked }: Candidate): RequirementView =>
  still({
    word,
    competence: asked && name,
    level: asked?.view.level ?? null,
    claimUnproven: asked?.claimUnproven ?? false,
  })
