import type { EvidenceGrade, ViewName } from '../model/grade.js'
import type { RequirementView, RequirementWord } from '../model/match.js'
import type { View } from '../model/profile.js'
import { still } from '../rule/still.js'
import type { Shown } from './shown.js'

/** What a requirement asks, and of which side. */
export interface Asking {
  readonly required: number
  readonly side: ViewName
}

/** One competence of a requirement in one view; one whose view cannot say is unknown. */
export function candidateOf(shown: Shown, { required, side }: Asking): RequirementView {
  const view = shown.finding[side]
  const word = wordOf(view, required)
  // At level 0 nothing is claimed, nor by a view that cannot say.
  const claimed = Math.min(view.level ?? (word === 'met' ? required : 0), required)
  const claimUnproven = claimed > 0 && isUnproven(claimed, shown, side)
  return still({ word, competence: shown.name, level: view.level, claimUnproven })
}

/** How a view stands to a level: without a level of its own its bounds decide, as far as they can. */
export function wordOf(
  { level, levelLow, levelHigh }: Pick<View, 'level' | 'levelLow' | 'levelHigh'>,
  required: number,
): RequirementWord {
  if (level !== null) return wordAt(level, required)
  if (levelLow >= required) return 'met'
  return wordAt(levelHigh, required) === 'gap' ? 'gap' : 'unknown'
}

/** Near is one level below; level 0 is near nothing, for nothing was shown. */
function wordAt(level: number, required: number): RequirementWord {
  if (level >= required) return 'met'
  return level > 0 && level === required - 1 ? 'near' : 'gap'
}

/** What proves the headline proves no more than its level; what a view claims above that needs a proof of its own. */
function isUnproven(claimed: number, { finding, loaded }: Shown, side: ViewName): boolean {
  const { competence: id, basis, level, evidenceGrade } = finding
  const isWithin = side === basis || (level !== null && claimed <= level)
  if (isProof(finding[side].evidenceGrade) || (isWithin && isProof(evidenceGrade))) return false
  return loaded.competences.some(({ competence }) => competence.id === id && competence.safetyCritical === true)
}

/** Grade `confirmed` or better. */
const isProof = (grade: EvidenceGrade | null): boolean => grade !== null && grade !== 'stated' && grade !== 'described'
