import type { ViewName } from '../model/grade.js'
import type { AreaView, AreaWord, Match, RequirementWord } from '../model/match.js'
import type { Area } from '../model/occupation.js'
import type { Reason } from '../model/reason.js'
import { textsOf } from '../score/texts.js'
import { type Judged, judgeRequirement } from './requirement.js'
import type { Shown } from './shown.js'

type MatchArea = Match['areas'][number]

/** An area in both views, with the steps that led to its words. */
export interface JudgedArea {
  readonly area: MatchArea
  readonly explain: (side: ViewName) => Reason
}

/** Holds one area against what is shown, requirement by requirement and view by view. */
export function judgeArea(area: Area, shown: ReadonlyMap<string, Shown>): JudgedArea {
  const judged = area.requirements.map((requirement) => ({
    requirement,
    self: judgeRequirement(requirement, shown, 'self'),
    others: judgeRequirement(requirement, shown, 'others'),
  }))
  const requirements = judged.map(({ requirement: { competences, level, essential }, self, others }) => ({
    competences,
    level,
    essential,
    self: self.view,
    others: others.view,
  }))
  const views = { self: areaView(requirements, 'self'), others: areaView(requirements, 'others') }
  return {
    area: { id: area.id, weight: area.weight, ...views, requirements },
    explain: (side) => areaReason(area, side, { view: views[side], judged: judged.map((one) => one[side]) }),
  }
}

function areaView(requirements: MatchArea['requirements'], side: ViewName): AreaView {
  const count = (word: RequirementWord) => requirements.filter((requirement) => requirement[side].word === word).length
  const [met, near, gap, unknown] = [count('met'), count('near'), count('gap'), count('unknown')]
  const hasEssentialGap = requirements.some((one) => one.essential && one[side].word === 'gap')
  const word = areaWord({ met, near, total: requirements.length, known: met + near + gap }, hasEssentialGap)
  return { word, met, near, gap, unknown, atLeast: met, atMost: met + unknown }
}

interface Counts {
  readonly met: number
  readonly near: number
  readonly known: number
  readonly total: number
}

/** One word over all requirements of an area; an essential gap makes it at most `some`. */
function areaWord({ met, near, known, total }: Counts, hasEssentialGap: boolean): AreaWord {
  if (known === 0) return 'noInformation'
  if (met === total) return 'all'
  if (!hasEssentialGap && 2 * met >= total) return 'mostly'
  return met + near > 0 ? 'some' : 'none'
}

interface Answer {
  readonly view: AreaView
  readonly judged: readonly Judged[]
}

function areaReason({ id, title, weight }: Area, side: ViewName, { view, judged }: Answer): Reason {
  const { word, met, near, gap, unknown } = view
  const texts = textsOf({ area: title })
  // No rubric asks about an area without requirements yet.
  const noQuestion: Reason = {
    code: 'map/not-asked',
    value: null,
    params: { view: side, area: id },
    texts,
    because: [],
  }
  return {
    code: 'map/area',
    value: word,
    params: { area: id, view: side, weight, met, near, gap, unknown },
    texts,
    because: judged.length > 0 ? judged.map(({ explain }) => explain()) : [noQuestion],
  }
}
