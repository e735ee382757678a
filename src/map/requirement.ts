import type { RequirementView, RequirementWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import { still } from '../rule/still.js'
import { type Asking, candidateOf } from './candidate.js'
import type { Shown } from './shown.js'

/**
 * Any one of the competences is enough: the best counts, of those that are met one that is no unproven claim, of equal ones the higher level, then what was
 * asked about, then the order of the list.
 */
export function judgeRequirement(
  { competences, level: required }: Requirement,
  shown: ReadonlyMap<string, Shown>,
  side: Asking['side'],
): RequirementView {
  const asking = { required, side }
  let best: RequirementView | undefined
  for (const name of competences) {
    const one = candidateOf(name, shown.get(name), asking)
    if (best === undefined || compare(one, best) > 0) best = one
  }
  return still(best ?? candidateOf('', undefined, asking))
}

const rank: Readonly<Record<RequirementWord, number>> = { met: 3, near: 2, unknown: 1, gap: 0 }

const compare = (left: RequirementView, right: RequirementView): number =>
  rankOf(left) - rankOf(right) || orderOf(left) - orderOf(right)

const rankOf = ({ word, claimUnproven }: RequirementView): number =>
  word === 'met' && claimUnproven ? rank.near + 0.5 : rank[word]

/** A view without level stands below level 0, what nobody asked about below that. */
const orderOf = ({ level, competence }: RequirementView): number => level ?? (competence === null ? -2 : -1)
