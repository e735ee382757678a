import { needCatalog, needDay, needList } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { LoadedArea, LoadedOccupation } from '../load/loaded-occupation.js'
import type { ViewName } from '../model/grade.js'
import type { Day } from '../model/head.js'
import { isRecord } from '../rule/operation.js'
import { sumBy } from '../score/number.js'
import type { AnyProfile } from '../score/without-reasons.js'
import type { JudgedArea } from './area.js'
import { type JudgedOverall, judgeOverall } from './overall.js'
import { type JudgedList, judgeList } from './requirement-list.js'
import { shownBy } from './shown.js'

/** An occupation held against what is shown. */
export interface JudgedOccupation {
  readonly loaded: LoadedOccupation
  readonly areas: readonly JudgedArea[]
  readonly overall: Readonly<Record<ViewName, JudgedOverall>>
  /** Weight of the areas as far as their requirements are met or near in the headline. */
  readonly shared: number
}

/** Holds profiles against occupations; what several of them ask is judged once. */
export function judgeWith(
  profiles: readonly AnyProfile[],
  catalog: Catalog,
): (loaded: LoadedOccupation) => JudgedOccupation {
  const held = { shown: shownBy(profiles, catalog), catalog }
  const lists: JudgedList[] = []
  const listOf = ({ asked, place }: LoadedArea): JudgedList => (lists[place] ??= judgeList(asked, held))
  return (loaded) => {
    const areas = loaded.areas.map((one): JudgedArea => ({ area: one.area, texts: one.texts, list: listOf(one) }))
    const overall = {
      self: judgeOverall(areas, 'self', loaded.total),
      others: judgeOverall(areas, 'others', loaded.total),
    }
    return { loaded, areas, overall, shared: sumBy(areas, ({ area, list }) => area.weight * list.shared) }
  }
}

/** Stops a call with profiles of another day, or with one twice; `caller` names the function. */
export function needProfiles(
  profiles: readonly AnyProfile[],
  catalog: Catalog,
  { options, caller }: { readonly options: { readonly on: Day }; readonly caller: string },
): void {
  needList(profiles, caller, 'profiles')
  needCatalog(catalog, caller)
  needDay(options, caller)
  if (![...profiles].every(isProfile))
    throw new TypeError(`${caller} needs a list of profiles that scoreAssessment returns.`)
  const { on } = options
  const other = profiles.find((profile) => profile.on !== on)
  if (other) throw new TypeError(`A profile is of ${other.on}, not of ${on}.`)
  const ids = profiles.map(({ assessment }) => assessment)
  const twice = ids.find((id, place) => ids.indexOf(id) < place)
  if (twice !== undefined) throw new TypeError(`Two profiles are of one assessment: "${twice}".`)
}

const isProfile = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value['rubric']) &&
  [value['on'], value['assessment'], value['rubric']['id'], value['rubric']['version']].every(isText) &&
  Array.isArray(value['findings']) &&
  [...value['findings']].every(isFinding)

const isFinding = (value: unknown): boolean =>
  isRecord(value) && [value['self'], value['others']].every((view) => isRecord(view) && Array.isArray(view['missing']))

const isText = (value: unknown): boolean => typeof value === 'string'
