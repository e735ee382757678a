import type { LoadedArea } from '../load/loaded-occupation.js'
import type { ViewName } from '../model/grade.js'
import type { Match } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'
import { step } from '../score/texts.js'
import type { JudgedList } from './requirement-list.js'

/** An area of an occupation with what its requirements came to. */
export interface JudgedArea {
  readonly area: LoadedArea['area']
  readonly texts: LoadedArea['texts']
  readonly list: JudgedList
}

/** An area as a match holds it. */
export const matchArea = ({ area: { id, weight }, list }: JudgedArea): Match['areas'][number] =>
  still({
    id,
    weight,
    self: list.self,
    others: list.others,
    next: list.next,
    requirements: list.requirements,
  })

/** The word of an area in one view, with the steps that led to it. */
export function areaReason({ area, texts, list }: JudgedArea, side: ViewName): Reason {
  const { id, weight, requirements } = area
  const { word, met, near, gap, unknown } = list[side]
  return step('map/area', word, {
    params: { area: id, view: side, weight, met, near, gap, unknown },
    texts,
    because: requirements.length > 0 ? list.explain(side) : [noQuestion(id, texts, side)],
  })
}

/** No rubric asks about an area without requirements yet. */
const noQuestion = (area: string, texts: LoadedArea['texts'], view: ViewName): Reason =>
  step('map/not-asked', null, { params: { view, area }, texts, because: [] })
