import type { LoadedOccupation } from '../load/loaded-occupation.js'
import type { ViewName } from '../model/grade.js'
import type { AreaWord, Match } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { step } from '../score/texts.js'
import { areaReason, type JudgedArea } from './area.js'

type OverallWord = Match['overall']['self']

/** All areas of an occupation in one view. */
export interface JudgedOverall {
  readonly word: OverallWord
  readonly weights: Readonly<Record<AreaWord, number>>
}

/** One word over all areas of a view, an estimate for preparation; null while areas with a word weigh less than half. */
export function judgeOverall(areas: readonly JudgedArea[], side: ViewName, total: number): JudgedOverall {
  const weights = { all: 0, mostly: 0, some: 0, none: 0, noInformation: 0 }
  for (const { area, list } of areas) weights[list[side].word] += area.weight
  return { word: overallWord(weights, total), weights }
}

function overallWord({ all, mostly, some, noInformation }: JudgedOverall['weights'], total: number): OverallWord {
  if (2 * noInformation > total) return null
  if (all === total) return 'all'
  if (2 * (all + mostly) >= total) return 'mostly'
  return all + mostly + some > 0 ? 'some' : 'none'
}

/** An occupation with its areas and both views. */
interface Judged {
  readonly loaded: Pick<LoadedOccupation, 'total'>
  readonly areas: readonly JudgedArea[]
  readonly overall: Readonly<Record<ViewName, JudgedOverall>>
}

/** The word of a view with the steps of its areas. */
export function overallReason({ loaded: { total }, areas, overall }: Judged, side: ViewName): Reason {
  const { word, weights } = overall[side]
  const { all, mostly, noInformation } = weights
  return step('map/overall', word, {
    params: { view: side, known: total - noInformation, total, most: all + mostly },
    because: areas.map((area) => areaReason(area, side)),
  })
}
