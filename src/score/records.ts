import type { Assessment, Rating } from '../model/assessment.js'
import type { Evidence } from '../model/evidence.js'
import type { ViewName } from '../model/grade.js'
import type { Day } from '../model/head.js'
import type { Source } from '../model/source.js'
import { compareIds } from './order.js'

/** One record with the source behind it. */
export interface Given {
  readonly rating: Rating
  readonly source: Source
}

/** What counts on the day: records by view and indicator address, evidence by id; and what does not count yet. */
export interface Records {
  readonly given: Readonly<Record<ViewName, ReadonlyMap<string, readonly Given[]>>>
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Ids of ratings and evidence dated after the day, sorted. */
  readonly later: readonly string[]
}

/** Collapses identical records, sets aside what is dated after the day, and keeps the two sides apart. */
export function recordsOf(assessment: Assessment, on: Day): Records {
  const sources = byId(assessment.sources)
  const [ratings, evidence] = [byId(assessment.ratings), byId(assessment.evidence ?? [])]
  const given = { self: new Map<string, Given[]>(), others: new Map<string, Given[]>() }
  const later = new Set<string>()
  for (const rating of ratings.values()) {
    const source = sources.get(rating.source)
    if (rating.on > on) later.add(rating.id)
    else if (source) listAt(given[viewOf(source)], rating.indicator).push({ rating, source })
  }
  for (const piece of evidence.values()) {
    if (piece.on <= on) continue
    later.add(piece.id)
    evidence.delete(piece.id)
  }
  return { given, evidence, later: [...later].sort(compareIds) }
}

/** The person's own side has one kind of source, the other side all other kinds. */
const viewOf = (source: Source): ViewName => (source.kind === 'self' ? 'self' : 'others')

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

function listAt(lists: Map<string, Given[]>, key: string): Given[] {
  const list = lists.get(key) ?? []
  if (list.length === 0) lists.set(key, list)
  return list
}
