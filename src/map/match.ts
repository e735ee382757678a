import { needCatalog, needDay, needList } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { freeze } from '../load/freeze.js'
import { nameOf } from '../load/version.js'
import type { ViewName } from '../model/grade.js'
import type { Day, Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { Occupation } from '../model/occupation.js'
import type { Profile } from '../model/profile.js'
import type { Reason } from '../model/reason.js'
import { compareIds } from '../score/order.js'
import { textsOf } from '../score/texts.js'
import type { AnyProfile, WithoutReasons } from '../score/without-reasons.js'
import { judgeArea } from './area.js'
import { type JudgedOverall, judgeOverall } from './overall.js'
import { type SharedWeight, sharedWeight } from './shared-weight.js'
import { type Shown, shownBy } from './shown.js'

/** `wanted`: occupations that the person wants; they come first and are listed even where nothing is shared yet. */
export interface MatchOptions {
  readonly on: Day
  readonly wanted?: readonly Id[]
}

/**
 * Profiles held against every occupation of the catalog: qualified ones first, then helper occupations, each list with wanted ones first and
 * then by the shared part of their own weight. What shares nothing and is not wanted is left out. Profiles of another day or of one assessment are a wrong call.
 */
export function matchOccupations(
  profiles: readonly Profile[],
  catalog: Catalog,
  options: MatchOptions & { readonly reasons?: true },
): Match[]
export function matchOccupations(
  profiles: readonly AnyProfile[],
  catalog: Catalog,
  options: MatchOptions & { readonly reasons: false },
): WithoutReasons<Match>[]
export function matchOccupations(
  profiles: readonly AnyProfile[],
  catalog: Catalog,
  options: MatchOptions & { readonly reasons?: boolean },
): (Match | WithoutReasons<Match>)[] {
  refuseWrongCall(profiles, catalog, options)
  const { on, wanted = [], reasons = true } = options
  const shown = shownBy(profiles, catalog)
  const ranked = [...catalog.occupations.values()]
    .map((occupation) => ({
      occupation,
      isWanted: wanted.includes(occupation.id),
      shared: sharedWeight(occupation, shown),
    }))
    .filter(({ isWanted, shared }) => isWanted || shared.millionths > 0)
    .sort(compareRanked)
  return freeze(
    ranked.map((one) => {
      const { match, explain } = judgeMatch(one, shown, on)
      return reasons ? { ...match, reason: explain() } : match
    }),
  )
}

function refuseWrongCall(profiles: readonly AnyProfile[], catalog: Catalog, options: MatchOptions): void {
  needList(profiles, 'matchOccupations', 'profiles')
  needCatalog(catalog, 'matchOccupations')
  needDay(options, 'matchOccupations')
  const { on, wanted = [] } = options
  needList(wanted, 'matchOccupations', 'wanted occupations')
  const other = profiles.find((profile) => profile.on !== on)
  if (other) throw new TypeError(`A profile is of ${other.on}, but the question is of ${on}.`)
  const ids = profiles.map(({ assessment }) => assessment)
  const twice = ids.find((id, place) => ids.indexOf(id) < place)
  if (twice !== undefined) throw new TypeError(`Two profiles are of an assessment "${twice}": each needs its own id.`)
  const unknown = wanted.find((id) => !catalog.occupations.has(id))
  if (unknown !== undefined) throw new TypeError(`The catalog has no occupation "${unknown}".`)
}

interface Ranked {
  readonly occupation: Occupation
  readonly isWanted: boolean
  readonly shared: SharedWeight
}

/** Qualified before helper, wanted first, then the shared part of its own weight, then the higher requirement level, then the id. */
function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(a.occupation.helper) - Number(b.occupation.helper) ||
    Number(b.isWanted) - Number(a.isWanted) ||
    b.shared.millionths - a.shared.millionths ||
    requirementLevel(b.occupation) - requirementLevel(a.occupation) ||
    compareIds(a.occupation.id, b.occupation.id)
  )
}

/** The fifth digit of KldB 2010. */
const requirementLevel = ({ codes }: Occupation): number => Number(codes.kldb.at(4))

function judgeMatch(ranked: Ranked, shown: ReadonlyMap<string, Shown>, on: Day) {
  const { id, version, helper, areas } = ranked.occupation
  const judged = areas.map((area) => judgeArea(area, shown))
  const overall = { self: judgeOverall(judged, 'self'), others: judgeOverall(judged, 'others') }
  const match: WithoutReasons<Match> = {
    on,
    occupation: { id, version },
    helper,
    wanted: ranked.isWanted,
    overall: { self: overall.self.word, others: overall.others.word },
    areas: judged.map(({ area }) => area),
  }
  return { match, explain: () => matchReason(ranked, overall) }
}

type Overall = Readonly<Record<ViewName, JudgedOverall>>

function matchReason({ occupation, isWanted, shared }: Ranked, { self, others }: Overall): Reason {
  const { id, title, helper } = occupation
  return {
    code: 'map/match',
    value: id,
    params: {
      ...{ occupation: id, helper, wanted: isWanted, self: self.word, others: others.word },
      ...{ shared: Math.floor(100 * shared.weight) / 100, total: shared.total },
    },
    texts: textsOf({ occupation: title, value: title }),
    source: { document: nameOf(occupation), pointer: '' },
    because: [self.explain(), others.explain()],
  }
}
