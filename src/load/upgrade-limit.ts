import type { Rating } from '../model/assessment.js'
import { mostRatings } from './rating-limit.js'
import { type Step, sideOf } from './upgrade-fate.js'

/** Ids of ratings beyond what one view may count of an indicator, where the newest version counts all; the latest stay. */
export function crowdedOut(ratings: readonly Rating[], step: Step): ReadonlySet<string> {
  const { rubric, scale } = step.to
  if ((rubric.scoring?.select ?? scale.scoring.select) !== 'all') return new Set()
  const crowds = new Map<string, Map<string, Rating>>()
  for (const rating of ratings) {
    if (rating.absent !== undefined) continue
    const view = `${rating.indicator} ${sideOf(rating, step)}`
    const crowd = crowds.get(view) ?? new Map<string, Rating>()
    crowds.set(view, crowd.set(rating.id, rating))
  }
  const latestFirst = (a: Rating, b: Rating) => (a.on === b.on ? (a.id > b.id ? -1 : 1) : a.on > b.on ? -1 : 1)
  const rest = [...crowds.values()].flatMap((crowd) => [...crowd.values()].sort(latestFirst).slice(mostRatings))
  return new Set(rest.map(({ id }) => id))
}
