import type { Catalog } from '../load/catalog.js'
import type { ViewName } from '../model/grade.js'
import type { AreaView, NextWord } from '../model/match.js'
import type { Requirement } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { still } from '../score/still.js'
import { areaView, type MatchRequirement } from './area-view.js'
import { nextReason } from './next-reason.js'
import { nextWord } from './next-word.js'
import { type Judged, judgeRequirement } from './requirement.js'
import { isShared } from './shared.js'
import type { Shown } from './shown.js'

/** What an area asks, held against what is shown; areas that ask the same share it. */
export interface JudgedList extends Readonly<Record<ViewName, AreaView>> {
  readonly requirements: MatchRequirement[]
  readonly next: NextWord | null
  /** Part of the requirements that are met or near in the headline. */
  readonly shared: number
  /** The steps that led to the word of one side. */
  readonly explain: (side: ViewName) => Reason[]
}

/** Judges a list of requirements one by one and view by view. */
export function judgeList(
  asked: readonly Requirement[],
  shown: ReadonlyMap<string, Shown>,
  catalog: Catalog,
): JudgedList {
  const judged = asked.map((requirement) => judgeBoth(requirement, shown))
  const requirements = still(judged.map(({ requirement }) => requirement))
  const next = nextWord(requirements, catalog)
  return {
    requirements,
    self: viewOf(requirements, 'self'),
    others: viewOf(requirements, 'others'),
    next,
    shared: asked.filter((requirement) => isShared(requirement, shown)).length / Math.max(1, asked.length),
    explain: eachSideOnce((side) => {
      const steps = judged.map((one) => one[side].explain(catalog))
      return still(next && side === 'others' ? [...steps, nextReason(next, catalog)] : steps)
    }),
  }
}

interface JudgedBoth extends Readonly<Record<ViewName, Judged>> {
  readonly requirement: MatchRequirement
}

function judgeBoth(asked: Requirement, shown: ReadonlyMap<string, Shown>): JudgedBoth {
  const { competences, level, essential } = asked
  const [self, others] = [judgeRequirement(asked, shown, 'self'), judgeRequirement(asked, shown, 'others')]
  return {
    self,
    others,
    requirement: still({ competences, level, essential, self: self.view, others: others.view }),
  }
}

const viewOf = (requirements: readonly MatchRequirement[], side: ViewName): AreaView =>
  areaView(requirements.map(({ essential, [side]: { word } }) => ({ essential, word })))

/** Makes the steps of a side when they are first asked for. */
function eachSideOnce(make: (side: ViewName) => Reason[]): (side: ViewName) => Reason[] {
  const made: Partial<Record<ViewName, Reason[]>> = {}
  return (side) => (made[side] ??= make(side))
}
