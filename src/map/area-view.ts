import type { AreaView, AreaWord, Match, RequirementWord } from '../model/match.js'
import { still } from '../rule/still.js'

/** A requirement with both views, as a match holds it. */
export type MatchRequirement = Match['areas'][number]['requirements'][number]

interface Counts extends Record<RequirementWord, number> {
  hasEssentialGap: boolean
}

/** How the requirements of an area stand, by the word of each. */
export function countsOf<R extends { readonly essential: boolean }>(
  requirements: readonly R[],
  wordOf: (requirement: R) => RequirementWord,
): Counts {
  const counts = { met: 0, near: 0, gap: 0, unknown: 0, hasEssentialGap: false }
  for (const requirement of requirements) {
    const word = wordOf(requirement)
    counts[word] += 1
    if (requirement.essential && word === 'gap') counts.hasEssentialGap = true
  }
  return counts
}

/** Counts, bounds and word of one side of an area. */
export function areaView(counts: Counts): AreaView {
  const { met, near, gap, unknown } = counts
  return still({ word: areaWord(counts), met, near, gap, unknown, atLeast: met, atMost: met + unknown })
}

/** One word over all requirements of an area; an essential gap makes it at most `some`. */
export function areaWord({ met, near, gap, unknown, hasEssentialGap }: Counts): AreaWord {
  if (met + near + gap === 0) return 'noInformation'
  if (near + gap + unknown === 0) return 'all'
  if (!hasEssentialGap && met >= near + gap + unknown) return 'mostly'
  return met + near > 0 ? 'some' : 'none'
}
