import type { Assessment } from '../model/assessment.js'
import { isDay } from '../rule/day.js'
import { isRecord } from '../rule/operation.js'
import type { Catalog } from './catalog.js'
import type { LoadedOccupation } from './loaded-occupation.js'
import type { LoadedRubric } from './loaded-rubric.js'
import { nearest } from './nearest.js'

/** Stops a call without a catalog, such as with the list of documents in its place; `caller` names the function. */
export function needCatalog(catalog: unknown, caller: string): void {
  if (!isRecord(catalog) || !catalog['rubrics'] || !catalog['facts']) throw new TypeError(`${caller} needs a catalog.`)
}

/** Exactly the version that was asked; one that the catalog lacks is a wrong call. */
export function needRubric({ id, version }: Assessment['rubric'], { rubrics }: Catalog): LoadedRubric {
  const loaded = rubrics.get(`${id}@${version}`)
  if (!loaded) throw new TypeError(`The catalog has no rubric "${id}" of version ${version}.`)
  return loaded
}

/** The occupation of that id in its highest version; one that the catalog lacks is a wrong call, and the nearest is named. */
export function needOccupation(id: string, { occupations }: Catalog): LoadedOccupation {
  const loaded = occupations.get(id)
  if (loaded) return loaded
  if (typeof id !== 'string') throw new TypeError('An occupation has an id.')
  const near = nearest(id, occupations.keys())
  throw new TypeError(`The catalog has no occupation "${id}".${near === null ? '' : ` Did you mean "${near}"?`}`)
}

/** Stops a call with something that is no assessment at all, such as the text of one. */
export function needAssessment(given: unknown, caller: string): void {
  if (
    !isRecord(given) ||
    !isRecord(given['rubric']) ||
    !Array.isArray(given['sources']) ||
    !Array.isArray(given['ratings'])
  )
    throw new TypeError(`${caller} needs an assessment.`)
}

/** Stops a call without the day of the question, or with one that the calendar does not have. */
export function needDay(options: unknown, caller: string): void {
  if (!isRecord(options) || !isDay(options['on'])) throw new TypeError(`${caller} needs the day: { on: "2026-11-26" }.`)
}

/** More than anybody has, and few enough that a list which only says it is long is no long work. */
const longestList = 100_000

/** Stops a call with a single thing where a list of them is meant. */
export function needList(list: unknown, caller: string, what: string): void {
  if (!Array.isArray(list) || list.length > longestList) throw new TypeError(`${caller} needs a list of ${what}.`)
}
