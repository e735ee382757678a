import { isDay } from '../rule/day.js'

/** Stops a call without a catalog, such as with the list of documents in its place; `caller` names the function. */
export function needCatalog(catalog: unknown, caller: string): void {
  const isCatalog = typeof catalog === 'object' && catalog !== null && 'rubrics' in catalog && 'facts' in catalog
  if (!isCatalog) throw new TypeError(`${caller} needs the catalog that loadCatalog returns.`)
}

/** Stops a call without the day of the question, or with one that the calendar does not have. */
export function needDay(options: unknown, caller: string): void {
  const on = typeof options === 'object' && options !== null && 'on' in options ? options.on : undefined
  if (!isDay(on)) throw new TypeError(`${caller} needs the day: { on: "2026-11-26" }, a day of the calendar.`)
}

/** Stops a call with a single thing where a list of them is meant. */
export function needList(list: unknown, caller: string, what: string): void {
  if (!Array.isArray(list)) throw new TypeError(`${caller} needs a list of ${what}.`)
}
