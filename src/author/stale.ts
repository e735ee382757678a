import { needCatalog, needDay } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { Day, Id } from '../model/head.js'
import type { Text } from '../model/text.js'
import { holdsOn } from '../path/leaf.js'
import { monthsBetween } from '../rule/day.js'

/** Something that is to be read again; `since`: the day since which it is so. */
export interface Stale {
  readonly kind: 'pathway' | 'parameter' | 'provider'
  readonly id: Id
  readonly title: Text
  readonly since: Day | null
}

/** An entry about an organisation is read again after so many months. */
const providerMonths = 12

/** What is to be read again on a day: pathways past `reviewBy`, parameters without a value for the day, providers not checked for a year. */
export function staleEntries(catalog: Catalog, options: { readonly on: Day }): Stale[] {
  needCatalog(catalog, 'staleEntries')
  needDay(options, 'staleEntries')
  const { on } = options
  return [...stalePathways(catalog, on), ...staleParameters(catalog, on), ...staleProviders(catalog, on)]
}

function stalePathways({ pathways }: Catalog, on: Day): Stale[] {
  return [...pathways.values()].flatMap(({ pathway: { id, title, basis } }) =>
    on > basis.reviewBy ? [{ kind: 'pathway', id, title, since: basis.reviewBy }] : [],
  )
}

function staleParameters({ parameters }: Catalog, on: Day): Stale[] {
  return [...parameters.values()].flatMap(({ parameter: { id, label, values } }) => {
    const isKnown = values.some((one) => holdsOn(one, on))
    const ends = values.flatMap(({ to }) => (to !== null && to < on ? [to] : []))
    return isKnown ? [] : [{ kind: 'parameter', id, title: label, since: ends.sort().at(-1) ?? null }]
  })
}

function staleProviders({ providers }: Catalog, on: Day): Stale[] {
  return [...providers.values()].flatMap(({ id, title, lastChecked }) =>
    on > lastChecked && monthsBetween(lastChecked, on) >= providerMonths
      ? [{ kind: 'provider', id, title, since: lastChecked }]
      : [],
  )
}
