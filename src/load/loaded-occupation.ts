import type { Area, Occupation, Requirement } from '../model/occupation.js'
import type { Text } from '../model/text.js'
import { freeze } from './freeze.js'
import { nameOf } from './version.js'

/** An occupation made ready for matching: all that does not depend on a person. */
export interface LoadedOccupation {
  readonly occupation: Occupation
  /** `id@version`, as reasons name it. */
  readonly document: string
  /** Sum of the weights of its areas; weights of two occupations have no common unit. */
  readonly total: number
  readonly areas: readonly LoadedArea[]
}

export interface LoadedArea extends AskedList {
  readonly area: Area
  /** What its steps name. */
  readonly texts: { readonly area: Text }
}

/** The requirements of an area; areas that ask the same have one list. */
interface AskedList {
  readonly asked: readonly Requirement[]
  /** Its place among the lists of the catalog. */
  readonly place: number
}

/** Makes occupations ready; areas that ask the same share one list, so that matching judges it once. */
export function loadOccupations(newest: ReadonlyMap<string, Occupation>): ReadonlyMap<string, LoadedOccupation> {
  const lists = new Map<string, AskedList>()
  const listOf = (asked: readonly Requirement[]) => {
    const key = JSON.stringify(asked)
    const list = lists.get(key) ?? { asked, place: lists.size }
    lists.set(key, list)
    return list
  }
  const entries = [...newest].map(([id, occupation]): [string, LoadedOccupation] => {
    const areas = occupation.areas.map((area) => ({ area, texts: { area: area.title }, ...listOf(area.requirements) }))
    const total = areas.reduce((sum, { area }) => sum + area.weight, 0)
    return [id, freeze({ occupation, document: nameOf(occupation), total, areas })]
  })
  return new Map(entries)
}
