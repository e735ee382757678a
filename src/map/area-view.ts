import type { AreaView, AreaWord, Match, RequirementWord } from '../model/match.js'
import { still } from '../score/still.js'

/** A requirement with both views, as a match holds it. */
export type MatchRequirement = Match['areas'][number]['requirements'][number]

/** A requirement as the word of an area counts it. */
export interface Counted {
  readonly essential: boolean
  readonly word: RequirementWord
}

/** Counts, bounds and word of one side of an area. */
export function areaView(counted: readonly Counted[]): AreaView {
  const { met, near, gap, unknown } = countsOf(counted)
  return still({ word: areaWord(counted), met, near, gap, unknown, atLeast: met, atMost: met + unknown })
}

/** One word over all requirements of an area; an essential gap makes it at most `some`. */
export function areaWord(counted: readonly Counted[]): AreaWord {
  const { met, near, unknown } = countsOf(counted)
  const total = counted.length
  if (unknown === total) return 'noInformation'
  if (met === total) return 'all'
  const hasEssentialGap = counted.some(({ essential, word }) => essential && word === 'gap')
  if (!hasEssentialGap && 2 * met >= total) return 'mostly'
  return met + near > 0 ? 'some' : 'none'
}

function countsOf(counted: readonly Counted[]): Record<RequirementWord, number> {
  const counts = { met: 0, near: 0, gap: 0, unknown: 0 }
  for (const { word } of counted) counts[word] += 1
  return counts
}
