import type { Facts } from '../model/facts.js'
import type { Condition, Pathway } from '../model/pathway.js'
import type { Rubric } from '../model/rubric.js'
import type { CompiledRule } from '../rule/compile.js'
import type { Catalog, LoadedCondition, LoadedFact, LoadedParameter, LoadedPathway, LoadedRubric } from './catalog.js'
import { factRules } from './fact-checks.js'
import { pointerOf } from './issue.js'
import type { Library } from './library.js'
import { situationInputs } from './library-checks.js'
import { newestOf } from './newest.js'
import { pathwayRules } from './pathway-checks.js'
import { rubricRules } from './rubric-rules.js'
import { compiledRules } from './rules.js'
import { newest } from './version.js'

type Rules = ReadonlyMap<string, CompiledRule>

/** The catalog of a library without issues: links resolved, rules compiled. */
export function buildCatalog(library: Library): Catalog {
  const rubrics = library.rubric.map(({ document }) => loadedRubric(document, library))
  const codes = [...newestOf(library.codes).values()]
  return Object.freeze({
    scales: newestOf(library.scale),
    rubrics: new Map(rubrics.map((loaded) => [`${loaded.rubric.id}@${loaded.rubric.version}`, loaded])),
    newestRubrics: newestLoaded(rubrics),
    occupations: newestOf(library.occupation),
    facts: loadedFacts(library),
    assumptions: newestOf(library.assumptions),
    parameters: loadedParameters(library),
    pathways: loadedPathways(library),
    providers: newestOf(library.provider),
    codes: new Map(codes.map((document) => [document.classification, new Set(document.codes)])),
  })
}

function loadedRubric(rubric: Rubric, library: Library): LoadedRubric {
  const scale = newestOf(library.scale).get(rubric.scale)
  if (!scale) throw new TypeError(`No scale is called "${rubric.scale}".`)
  return { rubric, scale, rules: compiledRules(rubricRules(rubric, scale)) }
}

function newestLoaded(rubrics: readonly LoadedRubric[]): ReadonlyMap<string, LoadedRubric> {
  const highest = newest(rubrics.map(({ rubric }) => rubric))
  return new Map(
    rubrics.filter(({ rubric }) => highest.get(rubric.id) === rubric).map((loaded) => [loaded.rubric.id, loaded]),
  )
}

function loadedFacts(library: Library): ReadonlyMap<string, LoadedFact> {
  const inputs = situationInputs(library)
  const compile = (document: Facts) =>
    document.facts.map((fact, i): [string, LoadedFact] => {
      const path = ['facts', i]
      const pointer = pointerOf(path)
      const rules = compiledRules(factRules(fact, inputs, path))
      const rule = rules.get(`${pointer}/derive/rule`)
      const unsettled = rules.get(`${pointer}/derive/unsettled/when`)
      const place = { document: `${document.id}@${document.version}`, pointer }
      return [fact.id, { fact, place, ...(rule ? { rule } : {}), ...(unsettled ? { unsettled } : {}) }]
    })
  return new Map([...newestOf(library.facts).values()].flatMap(compile))
}

function loadedParameters(library: Library): ReadonlyMap<string, LoadedParameter> {
  const entries = [...newestOf(library.parameters).values()].flatMap(({ id, version, parameters }) =>
    parameters.map((parameter, i): [string, LoadedParameter] => [
      parameter.id,
      { parameter, place: { document: `${id}@${version}`, pointer: pointerOf(['parameters', i]) } },
    ]),
  )
  return new Map(entries)
}

function loadedPathways(library: Library): ReadonlyMap<string, LoadedPathway> {
  const pathways = newestOf(library.pathway)
  const inputs = situationInputs(library)
  const rules = new Map(
    [...pathways.values()].map((pathway) => [pathway.id, compiledRules(pathwayRules(pathway, inputs))]),
  )
  const own = (pathway: Pathway) => ownConditions(pathway, rules.get(pathway.id) ?? new Map())
  return new Map(
    [...pathways.values()].map((pathway) => {
      const included = (pathway.include ?? []).flatMap(({ pathway: id, except }) => {
        const source = pathways.get(id)
        return source ? own(source).filter(({ condition }) => !except.includes(condition.id)) : []
      })
      return [pathway.id, loadedPathway(pathway, [...included, ...own(pathway)], rules.get(pathway.id) ?? new Map())]
    }),
  )
}

function loadedPathway(pathway: Pathway, conditions: readonly LoadedCondition[], rules: Rules): LoadedPathway {
  const { id, version, basis, bodies } = pathway
  const at = (path: readonly (string | number)[]) => rules.get(pointerOf(path)) ?? null
  return {
    pathway,
    place: { document: `${id}@${version}`, pointer: '' },
    conditions,
    pending: basis.pending.map((_, i) => at(['basis', 'pending', i, 'when'])),
    bodies: bodies.map((_, i) => at(['bodies', i, 'when'])),
  }
}

function ownConditions({ id, version, basis, conditions }: Pathway, rules: Rules): LoadedCondition[] {
  return conditions.map((condition, i) => {
    const pointer = pointerOf(['conditions', i])
    return {
      condition,
      law: condition.law ?? basis.law,
      place: { document: `${id}@${version}`, pointer },
      ...conditionRules(condition, (tail) => rules.get(pointer + tail)),
    }
  })
}

function conditionRules({ anyOf = [] }: Condition, at: (tail: string) => CompiledRule | undefined) {
  return {
    when: at('/when') ?? null,
    anyOf: anyOf.flatMap((_, i) => at(`/anyOf/${i}/when`) ?? []),
    unsettled: at('/unsettled/when') ?? null,
  }
}
