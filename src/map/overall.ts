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
  readonly weights: Readonly<Weights>
}

/** Weights of the areas of a view: where all is there, where all or most is, where some is, where nobody knows. */
type Weights = Record<'all' | 'most' | 'some' | 'unknown', number>

/** One word over all areas of a view, an estimate for preparation; null while areas with a word weigh less than half. */
export function judgeOverall(areas: readonly JudgedArea[], side: ViewName, total: number): JudgedOverall {
  const weights = { all: 0, most: 0, some: 0, unknown: 0 }
  for (const { area, list } of areas) add(weights, list[side].word, area.weight)
  return { word: overallWord(weights, total), weights }
}

function add(weights: Weights, word: AreaWord, weight: number): void {
  if (word === 'noInformation') weights.unknown += weight
  else if (word === 'some') weights.some += weight
  else if (word !== 'none') weights.most += weight
  if (word === 'all') weights.all += weight
}

function overallWord({ all, most, some, unknown }: Weights, total: number): OverallWord {
  if (2 * unknown > total) return null
  if (all === total) return 'all'
  if (2 * most >= total) return 'mostly'
  return most + some > 0 ? 'some' : 'none'
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
  return step('map/overall', word, {
    params: { view: side, known: total - weights.unknown, total, most: weights.most },
    because: areas.map((area) => areaReason(area, side)),
  })
}
