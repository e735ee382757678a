import type { Pathway } from '../model/pathway.js'
import type { Inputs } from '../rule/inputs.js'
import { still } from '../rule/still.js'
import type { Catalog, LoadedFact, LoadedParameter, LoadedPathway, Place } from './catalog.js'
import { factRules } from './fact-checks.js'
import type { Path } from './fault.js'
import { pointerOf } from './issue.js'
import type { Library } from './library.js'
import { loadOccupations } from './loaded-occupation.js'
import { loadRubric } from './loaded-rubric.js'
import type { Newest } from './newest.js'
import { pathwayRules } from './pathway-checks.js'
import { placed } from './placed.js'
import { type Ruled, readsFact } from './reads-fact.js'
import { compiledRules } from './rules.js'
import { nameOf, type Versioned } from './version.js'

/** The catalog of a library without issues: links resolved, rules compiled. */
export function buildCatalog(library: Library, newest: Newest): Catalog {
  const { scales, occupations, assumptions, providers, codes } = newest
  const rubrics = library.rubric.flatMap(({ document }) => {
    const scale = scales.get(document.scale)
    return scale ? [loadRubric(document, scale)] : []
  })
  const facts = loadedFacts(newest)
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
    pathways: loadedPathways(newest, facts),
    providers,
    codes,
    translations: library.translation.map(({ document }) => document),
  })
}

const placeIn = (document: Versioned, path: Path): Place =>
  still({ document: nameOf(document), pointer: pointerOf(path) })

function loadedFacts({ factLists, inputs }: Newest): ReadonlyMap<string, LoadedFact> {
  return new Map(
    [...factLists.values()].flatMap((document) =>
      placed({ facts: document.facts }).map(([fact, path]) => {
        const place = placeIn(document, path)
        const rules = compiledRules(factRules(fact, inputs, path))
        const at = (tail: string) => rules.get(place.pointer + tail)
        return [fact.id, { fact, place, rule: at('/derive/rule'), unsettled: at('/derive/unsettled/when') }]
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

function loadedPathways({ pathways, inputs }: Newest, facts: Catalog['facts']): ReadonlyMap<string, LoadedPathway> {
  const own = new Map([...pathways].map(([id, pathway]) => [id, loadedPathway(pathway, inputs)]))
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
function loadedPathway(pathway: Pathway, inputs: Inputs): Ruled {
  const { basis, bodies, conditions } = pathway
  const rules = compiledRules(pathwayRules(pathway, inputs))
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
