import type { Absence } from '../model/assessment.js'
import type { ViewName } from '../model/grade.js'
import type { Day } from '../model/head.js'
import type { Indicator } from '../model/rubric.js'
import { levelOfRating } from './answer.js'
import type { CompetenceFrame } from './frame.js'
import type { Given, Records } from './records.js'
import { type Rated, selectRatings } from './select.js'

/** One indicator of a view: its ratings that count, or why there is none. */
export interface Item {
  readonly indicator: Indicator
  readonly selected: readonly Rated[]
  /** null: there is a level. */
  readonly absence: Absence | null
  /** Latest day of a rating with a level, selected or not. */
  readonly ratedOn: Day | null
}

/** The indicators that this side may rate, by id. */
export function viewItems(view: ViewName, frame: CompetenceFrame, records: Records): Item[] {
  const { id } = frame.competence
  return frame.indicators
    .filter((indicator) => mayRate(view, indicator))
    .map((indicator) => itemOf(view, indicator, frame, records.given[view].get(`${id}/${indicator.id}`) ?? []))
}

export const weightOf = ({ indicator }: Item): number => indicator.weight ?? 1

/** The latest of several days; null: there is none. */
export const latestOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null)

/** What the denominators hold: knowing is not doing, and only `notApplicable` takes an indicator out. */
export const isCounted = ({ indicator, absence }: Item): boolean =>
  indicator.ask !== 'know' && absence !== 'notApplicable'

export const mayRate = (view: ViewName, indicator: Indicator): boolean =>
  indicator.for === undefined || indicator.for === 'both' || (indicator.for === 'self') === (view === 'self')

function itemOf(view: ViewName, indicator: Indicator, frame: CompetenceFrame, given: readonly Given[]): Item {
  const rated = given.flatMap((record) => ratedOf(record, indicator, frame))
  const ratedOn = latestOf(rated.map(({ rating }) => rating.on))
  if (ratedOn === null) return { indicator, selected: [], absence: absenceOf(given), ratedOn }
  return { indicator, selected: selectRatings(rated, frame.parameters.select, view), absence: null, ratedOn }
}

function ratedOf({ rating, source }: Given, indicator: Indicator, { scale, parameters }: CompetenceFrame): Rated[] {
  const level = levelOfRating(rating, indicator, scale)
  if (level === null) return []
  return [{ rating, source, indicator, level, weight: (indicator.weight ?? 1) * parameters.weights[source.kind] }]
}

/** The strongest reason why nobody gave a level; an answer stopped half-way is no answer. */
function absenceOf(given: readonly Given[]): Absence {
  const said = new Set(given.map(({ rating }) => rating.absent ?? 'notAnswered'))
  return (['notApplicable', 'notAnswered', 'notObserved'] as const).find((word) => said.has(word)) ?? 'notAsked'
}
