import type { ViewName } from '../model/grade.js'
import type { RequirementWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import { wordOf } from './candidate.js'
import type { Shown } from './shown.js'

/** How a requirement stands in the headline of the best of its competences, as far as something of it is there. */
export function headlineWord(
  { competences, level }: Requirement,
  shown: ReadonlyMap<string, Shown>,
): 'met' | 'near' | null {
  const words = competences.flatMap((name) => wordsIn(shown.get(name), level))
  return (['met', 'near'] as const).find((word) => words.includes(word)) ?? null
}

/** Without headline the bounds of either view may still say enough. */
function wordsIn(one: Shown | undefined, level: number): RequirementWord[] {
  if (!one) return []
  const { basis } = one.finding
  const sides: readonly ViewName[] = basis === null ? ['self', 'others'] : [basis]
  return sides.map((side) => wordOf(one.finding[side], level))
}
