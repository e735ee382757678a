import type { Catalog } from '../load/catalog.js'
import type { Match } from '../model/match.js'
import type { Occupation } from '../model/occupation.js'
import type { Audience, PassportOccupation } from '../model/passport.js'
import { type Print, wordsIn } from './printed.js'

/** A helper occupation is one line, so it holds no estimate; behind a translated name the German one stays. */
export function passportOccupation(
  match: Match,
  catalog: Catalog,
  { print, audience }: { readonly print: Print; readonly audience: Audience },
): PassportOccupation {
  const occupation = catalog.occupations.get(match.occupation.id)?.occupation
  if (!occupation) throw new TypeError(`The catalog does not hold the occupation "${match.occupation.id}".`)
  const { id, version, status, codes, helper, weightSource } = occupation
  return {
    id,
    version,
    status,
    title: wordsIn(occupation.title, [print.leading, 'de'], print),
    kldb: codes.kldb,
    helper,
    overall: helper ? { self: null, others: null } : match.overall,
    weightSource,
    areas: helper ? [] : match.areas.map((area) => areaShown(area, occupation, { print, audience })),
  }
}

function areaShown(
  { id, weight, self, others }: Match['areas'][number],
  { areas }: Occupation,
  { print, audience }: { readonly print: Print; readonly audience: Audience },
): PassportOccupation['areas'][number] {
  const named = audience === 'person' ? areas.find((area) => area.id === id) : undefined
  return {
    id,
    title: named ? wordsIn(named.title, [print.leading], print) : null,
    weight,
    position: named?.position ?? null,
    self: self.word,
    others: others.word,
  }
}
