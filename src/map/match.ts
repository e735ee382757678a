import { needList, needOccupation } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { freeze } from '../load/freeze.js'
import type { LoadedOccupation } from '../load/loaded-occupation.js'
import type { Day, Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { Profile } from '../model/profile.js'
import { still } from '../rule/still.js'
import type { AnyProfile, WithoutReasons } from '../score/without-reasons.js'
import { matchArea } from './area.js'
import { judgeWith, needProfiles } from './judge.js'
import { matchReason } from './match-reason.js'
import { inOrder, type Ranked } from './order.js'
import { countingOn, inPlaceOf, validityOn } from './validity.js'

/** `wanted`: occupations that the person wants; they come first and are listed even where nothing is shared yet. */
export interface MatchOptions {
  readonly on: Day
  readonly wanted?: readonly Id[]
}

/**
 * Profiles held against every occupation of the catalog: qualified ones first, then helper occupations, each list with wanted ones first and
 * then by the shared part of their own weight. What shares nothing and is not wanted is left out. In place of an ended or renamed occupation
 * stands the one that follows it. Profiles of another day or of one assessment are a wrong call.
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
  needProfiles(profiles, catalog, { options, caller: 'matchOccupations' })
  const { on, reasons = true } = options
  const wishes = wishesOf(catalog, options)
  const judge = judgeWith(profiles, catalog)
  const ranked = countingOn(catalog, on)
    .map((loaded) => ({ judged: judge(loaded), wishes: wishes.get(loaded) ?? [] }))
    .filter(({ judged, wishes }) => wishes.length > 0 || judged.shared > 0)
  return still(
    inOrder(ranked).map((one) => {
      const match = matchOf(one, on)
      return still(reasons ? { ...match, reason: matchReason(match, one.judged, catalog) } : match)
    }),
  )
}

/** The wanted occupations by the one that counts in their place. */
function wishesOf(catalog: Catalog, { on, wanted = [] }: MatchOptions): ReadonlyMap<LoadedOccupation, readonly Id[]> {
  needList(wanted, 'matchOccupations', 'wanted occupations')
  const wishes = new Map<LoadedOccupation, Id[]>()
  for (const id of new Set(wanted)) {
    const place = inPlaceOf(needOccupation(id, catalog), catalog, on)
    wishes.set(place, [...(wishes.get(place) ?? []), id])
  }
  return wishes
}

function matchOf({ judged, wishes }: Ranked, on: Day): WithoutReasons<Match> {
  const { loaded, areas, overall } = judged
  const { id, version, helper } = loaded.occupation
  return {
    on,
    occupation: still({ id, version }),
    validity: freeze(validityOn(loaded, on)),
    replaces: still(wishes.filter((wish) => wish !== id)),
    helper,
    wanted: wishes.length > 0,
    overall: still({ self: overall.self.word, others: overall.others.word }),
    areas: still(areas.map(matchArea)),
  }
}
