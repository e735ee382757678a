import { parseAssessment } from '../load/assessment.js'
import { needAssessment, needCatalog, needDay } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { sha256Hex } from '../load/hash.js'
import type { Assessment, Rating } from '../model/assessment.js'
import type { Day } from '../model/head.js'

/** A rating as it is given: exactly one of `answer`, `level`, `absent`; without a source it comes from the person. */
export type GivenAnswer = Omit<Rating, 'id' | 'source' | 'on'> & Partial<Pick<Rating, 'id' | 'source'>>

/**
 * A new assessment with the answer in it. Given again by one source on one day, or with the id of an earlier one, it takes the place of that rating;
 * on another day it is another attempt. What `parseAssessment` refuses is refused here, by the same checks.
 */
export function recordAnswer(
  assessment: Assessment,
  answer: GivenAnswer,
  catalog: Catalog,
  options: { readonly on: Day },
): Assessment {
  needAssessment(assessment, 'recordAnswer')
  needCatalog(catalog, 'recordAnswer')
  needDay(options, 'recordAnswer')
  needAnswer(answer)
  const { source = personIn(assessment), id, ...given } = answer
  const { on } = options
  const rating: Rating = { ...given, id: id ?? idOf({ ...given, source, on }), source, on }
  return parseAssessment({ ...assessment, ratings: withRating(assessment.ratings, rating) }, catalog)
}

function needAnswer(answer: unknown): void {
  const isAnswer = typeof answer === 'object' && answer !== null && 'indicator' in answer
  if (!isAnswer) throw new TypeError('recordAnswer needs an answer: { indicator: "competence/indicator", answer: … }.')
}

/** The only source of kind `self`; with none or several of them the call has to say which. */
function personIn({ sources }: Assessment): string {
  const [person, ...more] = sources.filter(({ kind }) => kind === 'self')
  if (person && more.length === 0) return person.id
  throw new TypeError('recordAnswer needs the source of the answer: the assessment has not exactly one of kind "self".')
}

/** Names the sitting, so that every device gives it the same id; where the names make no id, such as long ones, their hash. */
function idOf({ indicator, source, on }: Pick<Rating, 'indicator' | 'source' | 'on'>): string {
  const name = [textOf(source), ...textOf(indicator).split('/'), on.replaceAll('-', '')].join('.')
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/u.test(name) ? name : sha256Hex(name).slice(0, 40)
}

/** What is no text is refused by the checks that follow, whatever id it has; not every object can be made one. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** In the place of the rating it replaces. One of the same id about something else stays, and is refused as such. */
function withRating(ratings: readonly Rating[], rating: Rating): Rating[] {
  const replaces = ({ id, indicator, source }: Rating): boolean =>
    id === rating.id && indicator === rating.indicator && source === rating.source
  const first = ratings.findIndex(replaces)
  if (first < 0) return [...ratings, rating]
  return ratings.flatMap((before, place) => (place === first ? [rating] : replaces(before) ? [] : [before]))
}
