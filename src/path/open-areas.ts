import type { Catalog, LoadedPathway } from '../load/catalog.js'
import type { Fact } from '../model/facts.js'
import type { Id } from '../model/head.js'
import type { Match } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { joined, step } from '../score/texts.js'

/**
 * Areas of an occupation that are not shown for the most part yet, for a path that asks how much of the occupation somebody has done.
 * Areas that no rubric asks about are none of them: nobody could show them.
 */
export interface OpenAreas {
  readonly areas: Id[]
  /** What the areas suggest for the fact; nobody sets it but the person. */
  readonly explain: () => Reason
}

/** null: the path does not ask for the scope of the work, or there is no match to look at. */
export function openAreasOf(loaded: LoadedPathway, match: Match | undefined, catalog: Catalog): OpenAreas | null {
  const fact = match && suggestedFact(loaded, catalog)
  if (!fact) return null
  const open = match.areas.filter((area) => isAsked(area) && !['all', 'mostly'].includes(area.others.word))
  return { areas: open.map(({ id }) => id), explain: () => areasReason(fact, open, { match, catalog }) }
}

const isAsked = ({ requirements }: Match['areas'][number]): boolean => requirements.length > 0

function suggestedFact({ conditions }: LoadedPathway, { facts }: Catalog): Fact | undefined {
  const paths = conditions.flatMap(({ when, anyOf }) => [when, ...anyOf].flatMap((rule) => rule?.paths ?? []))
  return paths.flatMap((path) => facts.get(path)?.fact ?? []).find(({ suggestedBy }) => suggestedBy === 'areas')
}

function areasReason(
  { id, label, options = [] }: Fact,
  open: Match['areas'],
  { match, catalog }: { readonly match: Match; readonly catalog: Catalog },
): Reason {
  const option = options[suggested(open.length, match.areas)]
  const areas = catalog.occupations.get(match.occupation.id)?.occupation.areas ?? []
  const titled = (some: Match['areas']) =>
    joined(
      some.flatMap((one) => areas.find((area) => area.id === one.id)?.title ?? []),
      '; ',
    )
  const unasked = titled(match.areas.filter((area) => !isAsked(area)))
  return step('path/areas', option?.value ?? null, {
    params: { fact: id, areas: open.map((one) => one.id).join(', ') },
    texts: { fact: label, value: option?.label, areas: titled(open), unasked },
    because: [],
  })
}

/** The first option of the fact stands for all areas, the second for a part of them; nothing shown, or nothing open beside areas that nobody asks about, suggests neither. */
function suggested(open: number, areas: Match['areas']): number {
  const asked = areas.filter(isAsked).length
  if (open === 0) return asked > 0 && asked === areas.length ? 0 : -1
  return open < asked ? 1 : -1
}
