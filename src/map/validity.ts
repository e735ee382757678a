import type { Catalog } from '../load/catalog.js'
import type { LoadedOccupation } from '../load/loaded-occupation.js'
import type { Day } from '../model/head.js'
import type { Validity } from '../model/match.js'

/** Why an occupation is no measure of the day: its regulation has ended, or has not begun; null where it is in force or no day is known. */
export function validityOn({ occupation }: LoadedOccupation, on: Day): Validity | null {
  const { validFrom, validTo } = occupation.training
  if (validTo !== undefined && validTo < on) return { kind: 'ended', day: validTo }
  return validFrom !== undefined && validFrom > on ? { kind: 'notYet', day: validFrom } : null
}

/** The occupations of the catalog that count on a day, each for itself. */
export const countingOn = (catalog: Catalog, on: Day): LoadedOccupation[] =>
  [...catalog.occupations.values()].filter((loaded) => !followerOf(loaded, catalog, on))

/**
 * The occupation that counts in place of an ended or renamed one, from successor to successor; itself where nothing follows yet. One whose last day is not
 * known is followed as soon as its successor is in force.
 */
export function inPlaceOf(loaded: LoadedOccupation, catalog: Catalog, on: Day): LoadedOccupation {
  let place = loaded
  for (let next = followerOf(place, catalog, on); next; next = followerOf(next, catalog, on)) place = next
  return place
}

function followerOf({ occupation }: LoadedOccupation, { occupations }: Catalog, on: Day): LoadedOccupation | undefined {
  const { validTo, replacedBy } = occupation.training
  const successor = replacedBy === undefined ? undefined : occupations.get(replacedBy)
  const isOver = validTo === undefined ? successor && validityOn(successor, on)?.kind !== 'notYet' : validTo < on
  return isOver ? successor : undefined
}
