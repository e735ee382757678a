import type { ViewName } from '../model/grade.js'
import type { AreaView, NextWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import { areaView, countsOf, type MatchRequirement } from './area-view.js'
import { headlineWord } from './headline.js'
import { nextReason } from './next-reason.js'
import { nextWord } from './next-word.js'
import { judgeRequirement } from './requirement.js'
import { requirementReason } from './requirement-reason.js'
import type { Held, Shown } from './shown.js'

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
  const { shown } = held
  const requirements = still(asked.map((one) => judgeBoth(one, shown)))
  const next = nextWord(requirements, held)
  const shared = asked.flatMap((one) => headlineWord(one, shown) ?? [])
  const part = (count: number) => (count === 0 ? 0 : count / asked.length)
  return {
    requirements,
    self: areaView(countsOf(requirements, ({ self }) => self.word)),
    others: areaView(countsOf(requirements, ({ others }) => others.word)),
    next,
    shared: part(shared.length),
    met: part(shared.filter((word) => word === 'met').length),
    explain: eachSideOnce((side) => {
      const steps = requirements.map((one) => requirementReason(one, one[side], { side, held }))
      return still(next && side === 'others' ? [...steps, nextReason(next, held)] : steps)
    }),
  }
}

function judgeBoth(asked: Requirement, shown: ReadonlyMap<string, Shown>): MatchRequirement {
  const { competences, level, essential } = asked
  const [self, others] = [judgeRequirement(asked, shown, 'self'), judgeRequirement(asked, shown, 'others')]
  return still({ competences, level, essential, self, others })
}

/** Makes the steps of a side when they are first asked for. */
function eachSideOnce(make: (side: ViewName) => Reason[]): (side: ViewName) => Reason[] {
  const made: Partial<Record<ViewName, Reason[]>> = {}
  return (side) => (made[side] ??= make(side))
}
