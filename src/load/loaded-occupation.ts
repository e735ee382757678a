import type { Area, Occupation, Requirement } from '../model/occupation.js'
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

export interface LoadedArea {
  readonly area: Area
  /** Its requirements; areas that ask the same have one list. */
  readonly asked: readonly Requirement[]
}

/** Makes occupations ready; areas that ask the same share one list, so that matching judges it once. */
export function loadOccupations(newest: ReadonlyMap<string, Occupation>): ReadonlyMap<string, LoadedOccupation> {
  const lists = new Map<string, readonly Requirement[]>()
  const listOf = (requirements: readonly Requirement[]) => {
    const key = JSON.stringify(requirements)
    const list = lists.get(key) ?? requirements
    lists.set(key, list)
    return list
  }
  const entries = [...newest].map(([id, occupation]): [string, LoadedOccupation] => {
    const areas = occupation.areas.map((area) => ({ area, asked: listOf(area.requirements) }))
    const total = areas.reduce((sum, { area }) => sum + area.weight, 0)
    return [id, freeze({ occupation, document: nameOf(occupation), total, areas })]
  })
  return new Map(entries)
}
