import type { ViewName } from '../model/grade.js'
import type { RequirementView, RequirementWord } from '../model/match.js'
import type { View } from '../model/profile.js'
import type { AnyFinding } from '../score/without-reasons.js'
import type { Shown } from './shown.js'

/** What a requirement asks, and of which side. */
export interface Asking {
  readonly required: number
  readonly side: ViewName
}

const unasked: RequirementView = Object.freeze({
  word: 'unknown',
  competence: null,
  level: null,
  claimUnproven: false,
})

/** One competence of a requirement in one view; one that nobody asked about is unknown, as is one whose view cannot say. */
export function candidateOf(name: string, shown: Shown | undefined, { required, side }: Asking): RequirementView {
  if (!shown) return unasked
  const { finding } = shown
  const view = finding[side]
  const word = wordOf(view, required)
  return { word, competence: name, level: view.level, claimUnproven: isUnproven(finding) && claims(view, word) }
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

const isUnproven = ({ flags }: AnyFinding): boolean => flags.some(({ code }) => code === 'claimUnproven')

/** At level 0 nothing is claimed, nor by a view that cannot say. */
const claims = ({ level }: AnyFinding[ViewName], word: RequirementWord): boolean =>
  level === null ? word === 'met' : level > 0
