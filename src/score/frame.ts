import type { LoadedCompetence, LoadedRubric } from '../load/loaded-rubric.js'
import type { Day } from '../model/head.js'
import { firstDayReaching } from '../rule/day.js'

/** One competence on one day. */
export interface Frame {
  readonly loaded: LoadedRubric
  readonly own: LoadedCompetence
  readonly on: Day
  /** What happened from this day on is current (competence-methods, section 6.1). */
  readonly currentFrom: Day
}

/** All competences of a rubric by id; the windows of most are the same. */
export function framesOf(loaded: LoadedRubric, on: Day): Frame[] {
  const days = new Map<number, Day>()
  return loaded.competences.map((own) => {
    const currentFrom = days.get(own.windowMonths) ?? firstDayReaching(on, own.windowMonths)
    days.set(own.windowMonths, currentFrom)
    return { loaded, own, on, currentFrom }
  })
}

/** Whether a day still lies inside the recency window. */
export const isCurrent = (day: Day, { currentFrom }: Frame): boolean => day >= currentFrom
