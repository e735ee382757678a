import { needCatalog, needDay, needList } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { Fact } from '../model/facts.js'
import type { Goal } from '../model/goal.js'
import type { Day, Id } from '../model/head.js'
import type { PathwayOption } from '../model/option.js'
import type { Situation } from '../model/situation.js'
import { findPathways } from './find.js'

/** `goals`: only paths that lead there are looked at; none given: all paths. */
export interface NextFactOptions {
  readonly on: Day
  readonly goals: readonly Goal[]
  /** Left out: every occupation that the situation speaks of; null: none in particular. */
  readonly occupation?: Id | null
}

/**
 * The fact to ask for next; null: nothing that could still change something is unknown. Only paths that
 * are not closed are looked at. A fact of a path that nothing else stops comes first, then what is plain before what is personal and what is special, then
 * that of the path with the fewest open facts, in the order of the paths. What may only be offered is never asked.
 */
export function nextFact(situation: Situation, catalog: Catalog, options: NextFactOptions): Fact | null {
  needCatalog(catalog, 'nextFact')
  needDay(options, 'nextFact')
  const { on, goals } = options
  needList(goals, 'nextFact', 'goals')
  const serves = ({ pathway }: PathwayOption) => {
    const leadsTo = catalog.pathways.get(pathway)?.pathway.leadsTo
    return goals.length === 0 || goals.some((goal) => goal === leadsTo)
  }
  const about = options.occupation === undefined ? Object.keys(situation.about ?? {}) : [options.occupation]
  const found = (about.length > 0 ? about : [null]).flatMap((id: Id | null) =>
    findPathways(situation, id, catalog, { on }),
  )
  const asked = found.filter(serves).flatMap((option) => candidatesOf(option, situation, catalog))
  const [first] = asked.sort(
    (a, b) => Number(b.canOpen) - Number(a.canOpen) || rank[a.sensitivity] - rank[b.sensitivity] || a.open - b.open,
  )
  return first?.fact ?? null
}

const rank = { plain: 0, personal: 1, special: 2 } as const

interface Candidate {
  readonly fact: Fact
  readonly sensitivity: keyof typeof rank
  /** Whether the path can still become open: nothing that is known stands against it. */
  readonly canOpen: boolean
  /** Facts of the path that are still open. */
  readonly open: number
}

/** A closed path has no open facts. */
function candidatesOf(option: PathwayOption, situation: Situation, { facts }: Catalog): Candidate[] {
  const { missing, conditions, pending } = option
  const canOpen = pending.length === 0 && conditions.every(({ value }) => value === null)
  return missing.flatMap(({ fact: id }) => {
    const fact = facts.get(id)?.fact
    if (!fact || fact.question === undefined || fact.offered || !hasPlace(fact, option, situation)) return []
    return [{ fact, sensitivity: fact.sensitivity ?? 'plain', canOpen, open: missing.length }]
  })
}

/** Whether an answer could be kept: not about an occupation while none is named, nor about a certificate where there is none. */
function hasPlace({ of, answeredBy }: Fact, { occupation }: PathwayOption, { certificates }: Situation): boolean {
  if (of === 'certificate' && certificates?.length === 0) return false
  return occupation !== null || (of !== 'occupation' && answeredBy === undefined)
}
