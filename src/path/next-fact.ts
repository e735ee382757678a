import { needCatalog, needDay, needList } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { nearest } from '../load/nearest.js'
import { goalsInOrder } from '../load/pathway-order.js'
import type { Goal } from '../model/goal.js'
import type { Day, Id } from '../model/head.js'
import type { Situation } from '../model/situation.js'
import { type Asked, type Candidate, candidatesOf } from './candidates.js'
import { needKnown } from './find.js'

/** `goals`: only paths that lead there are looked at; none given: all paths. */
export interface NextFactOptions {
  readonly on: Day
  readonly goals: readonly Goal[]
  /** Left out: every occupation that the situation speaks of; null: none in particular. */
  readonly occupation?: Id | null
}

/**
 * The fact to ask for next; null: nothing that could still change something is unknown or assumed. First come facts of paths that can still
 * open, then facts whose assumption alone keeps a path from being open, then those of paths that something else stops; of each what is plain
 * before what is personal and what is special, then what most of these paths wait for, then that of the path with the fewest open facts, in
 * the order of the paths. While nobody knows which certificates there are, that question stands for all about one. Facts of paths that are
 * closed for certain are not looked at, and what may only be offered is never asked. `certificate` names the one that is asked about; where
 * there is `on`, the answer is kept with its day, as `{ value, on }`.
 */
export function nextFact(situation: Situation, catalog: Catalog, options: NextFactOptions): Asked | null {
  needCatalog(catalog, 'nextFact')
  needDay(options, 'nextFact')
  needDay(situation, 'nextFact')
  const { on, goals } = options
  needGoals(goals)
  const about = options.occupation === undefined ? Object.keys(situation.about ?? {}) : [options.occupation]
  const asked = (about.length > 0 ? about : [null]).flatMap((occupation: Id | null) => {
    needKnown(occupation, situation, catalog)
    return candidatesOf({ situation, occupation, catalog, on }, goals)
  })
  const [first] = asked.sort(byRank(waitingFor(asked)))
  return first?.fact ?? null
}

function needGoals(goals: readonly Goal[]): void {
  needList(goals, 'nextFact', 'goals')
  for (const goal of goals.map(String)) {
    if (goalsInOrder.includes(goal)) continue
    const near = nearest(goal, goalsInOrder)
    throw new TypeError(
      `There is no goal "${goal}". ${near === null ? `There is: ${goalsInOrder.join(', ')}.` : `Did you mean "${near}"?`}`,
    )
  }
}

const keyOf = ({ fact, group }: Candidate): string => `${group} ${fact.id}`

/** How many paths of the same group wait for a fact. */
function waitingFor(asked: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of asked) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}

const groups = { canOpen: 0, assumed: 1, stopped: 2 } as const
const ranks = { plain: 0, personal: 1, special: 2 } as const

const byRank = (counts: ReadonlyMap<string, number>) => (left: Candidate, right: Candidate) =>
  groups[left.group] - groups[right.group] ||
  rankOf(left) - rankOf(right) ||
  (counts.get(keyOf(right)) ?? 0) - (counts.get(keyOf(left)) ?? 0) ||
  left.open - right.open

const rankOf = ({ fact: { sensitivity = 'plain' } }: Candidate): number => ranks[sensitivity]
