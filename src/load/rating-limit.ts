import type { Assessment, Rating } from '../model/assessment.js'
import { type Fault, fault } from './fault.js'
import type { LoadedRubric } from './loaded-rubric.js'

/** So many ratings of one indicator may count in one view (scoring.md §14). */
export const mostRatings = 50

/** Where all ratings count, each indicator has at most fifty a view; copies of one rating count once. */
export function crowdFaults({ ratings, sources }: Assessment, { rubric, scale }: LoadedRubric): Fault[] {
  if ((rubric.scoring?.select ?? scale.scoring.select) !== 'all') return []
  const selves = new Set(sources.filter(({ kind }) => kind === 'self').map(({ id }) => id))
  const crowds = new Map<string, Set<string>>()
  return ratings.flatMap(({ id, indicator, source, absent }: Rating, i) => {
    const view = `${indicator} ${selves.has(source)}`
    const crowd = crowds.get(view) ?? new Set()
    if (absent !== undefined || crowd.has(id)) return []
    crowds.set(view, crowd.add(id))
    return crowd.size === mostRatings + 1
      ? fault('assessment/limit', ['ratings', i], { indicator, limit: mostRatings })
      : []
  })
}
