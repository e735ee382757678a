import type { ViewName } from '../model/grade.js'
import type { AreaView, NextWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import { areaView, countsOf, type MatchRequirement } from './area-view.js'
import { nextReason } from './next-reason.js'
import { nextWord } from './next-word.js'
import { requirementReason } from './requirement-reason.js'
import type { Held } from './shown.js'
import { judgeRequirement } from './standing.js'

/** What an area asks, held against what is shown; areas that ask the same share it. */
export interface JudgedList extends Readonly<Record<ViewName, AreaView>> {
  readonly requirements: MatchRequirement[]
  readonly next: NextWord | null
  /** Part of the requirements that are met or near in the headline. */
  readonly shared: number
  /** Part of the requirements that are met in the headline. */
  readonly met: number
  /** The steps that led to the word of one side. */
  readonly explain: (side: ViewName) => Reason[]
}

/** Judges a list of requirements one by one and view by view. */
export function judgeList(asked: readonly Requirement[], held: Held): JudgedList {
  let [shared, met] = [0, 0]
  const requirements = still(
    asked.map((one): MatchRequirement => {
      const { competences, level, essential } = one
      const { self, others, headline } = judgeRequirement(one, held.shown)
      if (headline) shared += 1
      if (headline === 'met') met += 1
      return still({ competences, level, essential, self, others })
    }),
  )
  const others = areaView(countsOf(requirements, ({ others }) => others.word))
  const next = nextWord(requirements, others.word, held)
  const partOf = (count: number) => (count === 0 ? 0 : count / asked.length)
  return {
    requirements,
    self: areaView(countsOf(requirements, ({ self }) => self.word)),
    others,
    next,
    shared: partOf(shared),
    met: partOf(met),
    explain: eachSideOnce((side) => {
      const steps = requirements.map((one) => requirementReason(one, side, held))
      return still(next && side === 'others' ? [...steps, nextReason(next, held)] : steps)
    }),
  }
}

/** Makes the steps of a side when they are first asked for. */
function eachSideOnce(make: (side: ViewName) => Reason[]): (side: ViewName) => Reason[] {
  const made: Partial<Record<ViewName, Reason[]>> = {}
  return (side) => (made[side] ??= make(side))
}
