import type { Condition, Pathway } from '../model/pathway.js'
import type { Inputs } from '../rule/inputs.js'
import type { Fault } from './fault.js'
import { nearest } from './nearest.js'
import type { PlacedRule } from './rules.js'
import { unique } from './unique.js'

type Path = readonly (string | number)[]

/** What a pathway is held against. */
export interface PathwayLinks {
  readonly pathways: ReadonlyMap<string, Pathway>
  readonly providers: ReadonlyMap<string, unknown>
}

/** Links of one pathway: what it includes, what follows, what comes first, and who decides. */
export function pathwayFaults(pathway: Pathway, links: PathwayLinks): Fault[] {
  const { conditions, outcomes, notBefore, bodies } = pathway
  const follows = Object.entries(outcomes).flatMap(([word, ids]) =>
    ids.map((id, i) => ({ id, path: ['outcomes', word, i] })),
  )
  const before = notBefore.flatMap(({ pathway: id }, i) => (id ? [{ id, path: ['notBefore', i, 'pathway'] }] : []))
  return [
    ...includeFaults(pathway, links),
    ...conditionIds(pathway, links),
    ...conditions.flatMap((condition, i) => conditionFaults(condition, ['conditions', i])),
    ...[...follows, ...before].flatMap(({ id, path }) => unknown(id, 'link/unknown-pathway', path, links.pathways)),
    ...bodies.flatMap(({ body }, i) => unknown(body, 'link/unknown-provider', ['bodies', i, 'body'], links.providers)),
    ...unique(pathway.basis.pending, ['basis', 'pending']),
  ]
}

function unknown(id: string, code: string, path: Path, known: ReadonlyMap<string, unknown>): Fault[] {
  return known.has(id) ? [] : [{ code, path, params: { id, nearest: nearest(id, known.keys()) } }]
}

/** An id stands once, among own and included conditions together. */
function conditionIds({ include = [], conditions }: Pathway, { pathways }: PathwayLinks): Fault[] {
  const included = include.flatMap(({ pathway, except }) =>
    (pathways.get(pathway)?.conditions ?? []).filter(({ id }) => !except.includes(id)),
  )
  const clashes = conditions.flatMap(({ id }, i) =>
    included.some((other) => other.id === id)
      ? [{ code: 'document/duplicate-id', path: ['conditions', i, 'id'], params: { id } }]
      : [],
  )
  return [...unique(conditions, ['conditions']), ...clashes]
}

function includeFaults({ include = [] }: Pathway, { pathways }: PathwayLinks): Fault[] {
  return include.flatMap(({ pathway: id, except }, i) => {
    const path = ['include', i]
    const source = pathways.get(id)
    if (!source) return unknown(id, 'link/unknown-pathway', [...path, 'pathway'], pathways)
    const ids = source.conditions.map((condition) => condition.id)
    const nested = source.include ? [{ code: 'pathway/include', path: [...path, 'pathway'], params: { id } }] : []
    const missing = except.flatMap((name, n) => {
      const params = { pathway: id, id: name, nearest: nearest(name, ids) }
      return ids.includes(name) ? [] : [{ code: 'link/unknown-condition', path: [...path, 'except', n], params }]
    })
    return [...nested, ...missing]
  })
}

function conditionFaults({ id, when, anyOf, text }: Condition, path: Path): Fault[] {
  const both = (when === undefined) === (anyOf === undefined)
  const faults = [
    ...(both ? ['needs exactly one of when, anyOf'] : []),
    ...(when !== undefined && text === undefined ? ['has a rule, but no text'] : []),
  ]
  return [
    ...faults.map((fault) => ({ code: 'pathway/condition', path, params: { id, fault } })),
    ...unique(anyOf ?? [], [...path, 'anyOf']),
  ]
}

/** The rules of a pathway, all of them true or false. */
export function pathwayRules({ conditions, basis, bodies }: Pathway, inputs: Inputs): PlacedRule[] {
  const placed = [
    ...conditions.flatMap((condition, i) => conditionRules(condition, ['conditions', i])),
    ...basis.pending.map(({ when }, i) => ({ rule: when, path: ['basis', 'pending', i, 'when'] })),
    ...bodies.map(({ when }, i) => ({ rule: when, path: ['bodies', i, 'when'] })),
  ]
  return placed
    .filter(({ rule }) => rule !== undefined)
    .map((one) => ({ ...one, inputs, options: { result: 'boolean' as const } }))
}

function conditionRules({ when, anyOf = [], unsettled }: Condition, path: Path) {
  return [
    { rule: when, path: [...path, 'when'] },
    ...anyOf.map((alternative, i) => ({ rule: alternative.when, path: [...path, 'anyOf', i, 'when'] })),
    { rule: unsettled?.when, path: [...path, 'unsettled', 'when'] },
  ]
}
