import type { Condition, Pathway } from '../model/pathway.js'
import type { Inputs } from '../rule/inputs.js'
import { circleFault, type Fault, fault, type Path } from './fault.js'
import { idsOf, linkTo } from './link.js'
import { brokenBy, faultsIn, placed } from './placed.js'
import { type PlacedRule, ruleFaults, rulesAt, type WithWhen } from './rules.js'
import { unique } from './unique.js'

/** What a pathway is held against. */
export interface PathwayLinks {
  readonly pathways: ReadonlyMap<string, Pathway>
  readonly providers: ReadonlyMap<string, unknown>
  readonly inputs: Inputs
  /** Where what comes before a pathway leads back to it. */
  readonly before: ReadonlyMap<string, string>
}

/** Links of one pathway (what it includes, what follows, what comes first, who decides), its conditions and its rules. */
export function pathwayFaults(pathway: Pathway, links: PathwayLinks): Fault[] {
  const { conditions, basis, outcomes, notBefore, bodies } = pathway
  const ofPathway = linkTo('link/unknown-pathway', 'id', links.pathways)
  const ofProvider = linkTo('link/unknown-provider', 'id', links.providers)
  return [
    ...includeFaults(pathway, links),
    ...conditionIds(pathway, links),
    ...faultsIn(outcomes, ['outcomes'], ofPathway),
    ...faultsIn({ notBefore }, [], (one, path) => ofPathway(one.pathway, [...path, 'pathway'])),
    ...faultsIn({ bodies }, [], ({ body }, path) => ofProvider(body, [...path, 'body'])),
    ...faultsIn({ conditions }, [], conditionFaults),
    ...unique(placed({ pending: basis.pending }, ['basis'])),
    ...ruleFaults(pathwayRules(pathway, links.inputs)),
    ...circleFault('pathway/circle', ['notBefore'], links.before.get(pathway.id)),
  ]
}

/** What comes before each pathway. */
export const beforeIn = (pathways: PathwayLinks['pathways']): ReadonlyMap<string, readonly string[]> =>
  new Map([...pathways].map(([id, { notBefore }]) => [id, (notBefore ?? []).flatMap(({ pathway }) => pathway ?? [])]))

/** An id stands once, among own and included conditions together; of included ones the include is named that brings them again. */
function conditionIds({ include, conditions }: Pathway, { pathways }: PathwayLinks): Fault[] {
  const included = placed({ include }).flatMap(([{ pathway, except }, path]) => {
    const ids = new Set(pathways.get(pathway)?.conditions.map(({ id }) => id))
    return [...ids].filter((id) => !except.includes(id)).map((id) => [{ id }, path] as const)
  })
  return [
    ...unique(included).map((one) => ({ ...one, path: one.path.slice(0, -1) })),
    ...unique(
      placed({ conditions }),
      included.map(([{ id }]) => id),
    ),
  ]
}

function includeFaults({ include }: Pathway, { pathways }: PathwayLinks): Fault[] {
  return faultsIn({ include }, [], ({ pathway: id, except }, path) => {
    const at = [...path, 'pathway']
    const source = pathways.get(id)
    if (!source) return linkTo('link/unknown-pathway', 'id', pathways)(id, at)
    const ofCondition = linkTo('link/unknown-condition', 'id', idsOf(source.conditions))
    return [
      ...(source.include ? fault('pathway/include', at, { id }) : []),
      ...faultsIn({ except }, path, (name, inside) => ofCondition(name, inside, { pathway: id })),
    ]
  })
}

const conditionRules: Readonly<Record<string, (condition: Condition) => boolean>> = {
  one: ({ when, anyOf }) => (when === undefined) === (anyOf === undefined),
  text: ({ when, text }) => when !== undefined && text === undefined,
}

function conditionFaults(condition: Condition, path: Path): Fault[] {
  const { id, anyOf } = condition
  return [
    ...brokenBy(conditionRules, condition).flatMap((word) => fault('pathway/condition', path, { id, fault: word })),
    ...unique(placed({ anyOf }, path)),
  ]
}

/** The rules of a pathway, all of them true or false. */
export function pathwayRules({ conditions, basis, bodies }: Pathway, inputs: Inputs): PlacedRule[] {
  const ofConditions = placed({ conditions }).flatMap(([{ when, anyOf, unsettled }, path]): WithWhen[] => [
    [{ when }, path],
    ...placed({ anyOf }, path),
    [{ ...unsettled }, [...path, 'unsettled']],
  ])
  const parts = [...ofConditions, ...placed({ pending: basis.pending }, ['basis']), ...placed({ bodies })]
  return rulesAt(parts, () => inputs, { result: 'boolean' })
}
