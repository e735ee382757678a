import { needCatalog } from '../load/calls.js'
import type { Catalog, LoadedPathway } from '../load/catalog.js'
import type { Fact } from '../model/facts.js'
import type { FactId, Id } from '../model/head.js'
import type { Text } from '../model/text.js'
import type { CompiledRule } from '../rule/compile.js'

/** A fact that nobody should be asked for without need, with every place that reads it. */
export interface FactUses {
  readonly fact: FactId
  readonly sensitivity: 'personal' | 'special'
  readonly label: Text
  /** Which law asks, as the fact says. */
  readonly why: Text | null
  readonly uses: readonly FactUse[]
}

/** `condition`: its id, `pending/<id>` for a change of the law, `bodies/<id>` for who decides. */
export interface FactUse {
  readonly pathway: Id
  readonly condition: string
  readonly law: string
}

/** Every use of what is personal or special (residence, age, health, money) in a pathway, also through derived facts, with the law that asks. */
export function factUses(catalog: Catalog): FactUses[] {
  needCatalog(catalog, 'factUses')
  const reads = readingsOf(catalog)
  return [...catalog.facts.values()].flatMap(({ fact }) => {
    const { id, sensitivity = 'plain', label, why = null } = fact
    if (sensitivity === 'plain') return []
    const uses = reads.filter(({ facts }) => facts.has(id)).map(({ use }) => use)
    return [{ fact: id, sensitivity, label, why, uses }]
  })
}

interface Reading {
  readonly use: FactUse
  readonly facts: ReadonlySet<FactId>
}

function readingsOf({ pathways, facts }: Catalog): Reading[] {
  const byFact = new Map<FactId, ReadonlySet<FactId>>()
  const behind = (id: FactId): ReadonlySet<FactId> => {
    const known = byFact.get(id)
    if (known) return known
    const loaded = facts.get(id)
    const paths = [...daysBehind(loaded?.fact), ...(loaded?.rule?.paths ?? []), ...(loaded?.unsettled?.paths ?? [])]
    const all = new Set([id, ...paths.flatMap((path) => [...behind(path)])])
    byFact.set(id, all)
    return all
  }
  return [...pathways.values()].flatMap((loaded) =>
    rulesIn(loaded).map(({ rule, ...use }) => ({
      use,
      facts: new Set(rule.paths.flatMap((path) => [...behind(path)])),
    })),
  )
}

/** Time since a day is read from that day. */
const daysBehind = (fact: Fact | undefined): readonly FactId[] =>
  fact?.derive && 'kind' in fact.derive ? [fact.derive.from] : []

function rulesIn({ pathway, conditions, pending, bodies }: LoadedPathway): (FactUse & { rule: CompiledRule })[] {
  const { id, basis } = pathway
  const one = (condition: string, law: string, rule: CompiledRule | null) =>
    rule ? [{ pathway: id, condition, law, rule }] : []
  return [
    ...conditions.flatMap(({ condition, law, when, anyOf, unsettled }) => [
      ...one(condition.id, law, when),
      ...anyOf.flatMap((rule, place) => one(condition.id, condition.anyOf?.[place]?.law ?? law, rule)),
      ...one(condition.id, law, unsettled),
    ]),
    ...pending.flatMap((rule, place) => {
      const change = basis.pending[place]
      return change ? one(`pending/${change.id}`, change.citation, rule) : []
    }),
    ...bodies.flatMap((rule, place) => one(`bodies/${pathway.bodies[place]?.body ?? ''}`, basis.law, rule)),
  ]
}
