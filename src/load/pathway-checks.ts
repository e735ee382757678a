import type { Condition, Pathway } from '../model/pathway.js'
import type { Inputs } from '../rule/inputs.js'
import { circleOf } from './circle.js'
import type { Fault } from './fault.js'
import { linkFaults } from './link.js'
import { type PlacedRule, ruleFaults } from './rules.js'
import { unique } from './unique.js'

type Path = readonly (string | number)[]

/** What a pathway is held against. */
export interface PathwayLinks {
  readonly pathways: ReadonlyMap<string, Pathway>
  readonly providers: ReadonlyMap<string, unknown>
  readonly inputs: Inputs
}

/** Links of one pathway (what it includes, what follows, what comes first, who decides), its conditions and its rules. */
export function pathwayFaults(pathway: Pathway, links: PathwayLinks): Fault[] {
  return [
    ...linksOf(pathway, links),
    ...pathway.conditions.flatMap((condition, i) => conditionFaults(condition, ['conditions', i])),
    ...unique(pathway.basis.pending, ['basis', 'pending']),
    ...ruleFaults(pathwayRules(pathway, links.inputs)),
    ...circleFaults(pathway, links),
  ]
}

/** What comes first cannot come after itself. */
function circleFaults({ id }: Pathway, { pathways }: PathwayLinks): Fault[] {
  const circle = circleOf(id, (one) => (pathways.get(one)?.notBefore ?? []).flatMap(({ pathway }) => pathway ?? []))
  return circle === null ? [] : [{ code: 'pathway/circle', path: ['notBefore'], params: { circle } }]
}

function linksOf(pathway: Pathway, links: PathwayLinks): Fault[] {
  const { outcomes, notBefore, bodies } = pathway
  const follows = Object.entries(outcomes).flatMap(([word, ids]) =>
    ids.map((id, i) => ({ id, path: ['outcomes', word, i] })),
  )
  const before = notBefore.flatMap(({ pathway: id }, i) => (id ? [{ id, path: ['notBefore', i, 'pathway'] }] : []))
  return [
    ...includeFaults(pathway, links),
    ...conditionIds(pathway, links),
    ...[...follows, ...before].flatMap(({ id, path }) =>
      linkFaults(named('link/unknown-pathway', id, path), links.pathways),
    ),
    ...bodies.flatMap(({ body }, i) =>
      linkFaults(named('link/unknown-provider', body, ['bodies', i, 'body']), links.providers),
    ),
  ]
}

const named = (code: string, name: string, path: Path) => ({ code, param: 'id', name, path })

/** The ids of conditions of other paths, each once, with the place of the include that brings them. */
function includedIn({ include = [] }: Pathway, { pathways }: PathwayLinks) {
  return include.flatMap(({ pathway, except }, i) => {
    const ids = new Set((pathways.get(pathway)?.conditions ?? []).map(({ id }) => id))
    return [...ids].filter((id) => !except.includes(id)).map((id) => ({ id, path: ['include', i] as Path }))
  })
}

/** An id stands once, among own and included conditions together. */
function conditionIds(pathway: Pathway, links: PathwayLinks): Fault[] {
  const included = includedIn(pathway, links)
  const own = pathway.conditions.map(({ id }, i) => ({ id, path: ['conditions', i, 'id'] as Path }))
  const seen = new Set<string>()
  return [...included, ...own].flatMap(({ id, path }) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? [{ code: 'document/duplicate-id', path, params: { id } }] : []
  })
}

function includeFaults({ include = [] }: Pathway, { pathways }: PathwayLinks): Fault[] {
  return include.flatMap(({ pathway: id, except }, i) => {
    const path = ['include', i]
    const source = pathways.get(id)
    if (!source) return linkFaults(named('link/unknown-pathway', id, [...path, 'pathway']), pathways)
    const nested = source.include ? [{ code: 'pathway/include', path: [...path, 'pathway'], params: { id } }] : []
    const ids = new Set(source.conditions.map((condition) => condition.id))
    const missing = except.flatMap((name, n) => {
      const link = { ...named('link/unknown-condition', name, [...path, 'except', n]), more: { pathway: id } }
      return linkFaults(link, ids)
    })
    return [...nested, ...missing]
  })
}

function conditionFaults({ id, when, anyOf, text }: Condition, path: Path): Fault[] {
  const isOne = (when === undefined) !== (anyOf === undefined)
  const isSaid = when === undefined || text !== undefined
  const faults = [...(isOne ? [] : ['one']), ...(isSaid ? [] : ['text'])]
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
