import type { Pathway } from '../model/pathway.js'
import type { Inputs } from '../rule/inputs.js'
import { still } from '../rule/still.js'
import type { Catalog, LoadedFact, LoadedParameter, Place } from './catalog.js'
import { factRules } from './fact-checks.js'
import type { Path } from './fault.js'
import { pointerOf } from './issue.js'
import type { Library } from './library.js'
import { loadOccupations } from './loaded-occupation.js'
import { loadRubric } from './loaded-rubric.js'
import type { Newest } from './newest.js'
import { pathwayRules } from './pathway-checks.js'
import { comparePathways } from './pathway-order.js'
import { placed } from './placed.js'
import { type Ruled, readsFact } from './reads-fact.js'
import { compiledRules, type SlotOf } from './rules.js'
import { nameOf, type Versioned } from './version.js'

/** The catalog of a library without issues: links resolved, rules compiled. */
export function buildCatalog(library: Library, newest: Newest): Catalog {
  const { scales, occupations, assumptions, providers, codes } = newest
  const rubrics = library.rubric.flatMap(({ document }) => {
    const scale = scales.get(document.scale)
    return scale ? [loadRubric(document, scale)] : []
  })
  const slots = new Map([...newest.inputs.keys()].map((path, slot) => [path, slot]))
  const slotOf = (path: string): number => slots.get(path) ?? -1
  const facts = loadedFacts(newest, slotOf)
  const newestRubrics = rubrics.filter(({ rubric }) => newest.rubrics.get(rubric.id) === rubric)
  return Object.freeze({
    scales,
    rubrics: new Map(rubrics.map((loaded) => [loaded.document, loaded])),
    newestRubrics: new Map(newestRubrics.map((loaded) => [loaded.rubric.id, loaded])),
    competences: new Map(
      newestRubrics.flatMap((loaded) =>
        loaded.competences.map((own) => [`${loaded.rubric.id}/${own.competence.id}`, { loaded, own }]),
      ),
    ),
    occupations: loadOccupations(occupations),
    facts,
    assumptions,
    parameters: loadedParameters(newest),
    pathways: loadedPathways(newest, facts, slotOf),
    providers,
    codes,
    translations: library.translation.map(({ document }) => document),
  })
}

const placeIn = (document: Versioned, path: Path): Place =>
  still({ document: nameOf(document), pointer: pointerOf(path) })

function loadedFacts({ factLists, inputs }: Newest, slotOf: SlotOf): ReadonlyMap<string, LoadedFact> {
  return new Map(
    [...factLists.values()].flatMap((document) =>
      placed({ facts: document.facts }).map(([fact, path]) => {
        const place = placeIn(document, path)
        const rules = compiledRules(factRules(fact, inputs, path), slotOf)
        const at = (tail: string) => rules.get(place.pointer + tail)
        return [
          fact.id,
          { fact, keys: fact.id.split('.'), place, rule: at('/derive/rule'), unsettled: at('/derive/unsettled/when') },
        ]
      }),
    ),
  )
}

function loadedParameters({ parameters: documents }: Newest): ReadonlyMap<string, LoadedParameter> {
  return new Map(
    [...documents.values()].flatMap((document) =>
      placed({ parameters: document.parameters }).map(([parameter, path]) => [
        parameter.id,
        { parameter, place: placeIn(document, path) },
      ]),
    ),
  )
}

type Pathways = Catalog['pathways']

/** In the order in which they are shown. */
function loadedPathways({ pathways, inputs }: Newest, facts: Catalog['facts'], slotOf: SlotOf): Pathways {
  const inOrder = [...pathways.values()].sort(comparePathways)
  const own = new Map(inOrder.map((pathway) => [pathway.id, loadedPathway(pathway, inputs, slotOf)]))
  return new Map(
    [...own].map(([id, loaded]) => {
      const included = (loaded.pathway.include ?? []).flatMap(({ pathway, except }) =>
        (own.get(pathway)?.conditions ?? []).filter(({ condition }) => !except.includes(condition.id)),
      )
      const whole = { ...loaded, conditions: [...included, ...loaded.conditions] }
      const readsCertificate = readsFact(whole, facts, ({ of }) => of === 'certificate')
      const readsTraining = readsFact(whole, facts, ({ answeredBy }) => answeredBy === 'occupation')
      return [id, { ...whole, readsCertificate, readsTraining }]
    }),
  )
}

/** A pathway with its own conditions. */
function loadedPathway(pathway: Pathway, inputs: Inputs, slotOf: SlotOf): Ruled {
  const { basis, bodies, conditions } = pathway
  const rules = compiledRules(pathwayRules(pathway, inputs), slotOf)
  const at = (pointer: string) => rules.get(`${pointer}/when`) ?? null
  return {
    pathway,
    place: placeIn(pathway, []),
    conditions: placed({ conditions }).map(([condition, path]) => {
      const place = placeIn(pathway, path)
      const { pointer } = place
      return {
        condition,
        law: condition.law ?? basis.law,
        place,
        when: at(pointer),
        anyOf: (condition.anyOf ?? []).flatMap((_, i) => at(`${pointer}/anyOf/${i}`) ?? []),
        unsettled: at(`${pointer}/unsettled`),
      }
    }),
    pending: basis.pending.map((_, i) => at(`/basis/pending/${i}`)),
    bodies: bodies.map((_, i) => at(`/bodies/${i}`)),
  }
}
