import type { Facts } from '../model/facts.js'
import type { Condition, Pathway } from '../model/pathway.js'
import type { Rubric } from '../model/rubric.js'
import type { CompiledRule } from '../rule/compile.js'
import type { Catalog, LoadedCondition, LoadedFact, LoadedParameter, LoadedPathway } from './catalog.js'
import { factRules } from './fact-checks.js'
import { pointerOf } from './issue.js'
import type { Library } from './library.js'
import { type LoadedRubric, loadRubric } from './loaded-rubric.js'
import type { Newest } from './newest.js'
import { pathwayRules } from './pathway-checks.js'
import { compiledRules } from './rules.js'

type Rules = ReadonlyMap<string, CompiledRule>

/** The catalog of a library without issues: links resolved, rules compiled. */
export function buildCatalog(library: Library, newest: Newest): Catalog {
  const rubrics = library.rubric.map(({ document }) => loadedRubric(document, newest))
  const { scales, occupations, assumptions, providers, codes } = newest
  return Object.freeze({
    scales,
    rubrics: new Map(rubrics.map((loaded) => [`${loaded.rubric.id}@${loaded.rubric.version}`, loaded])),
    newestRubrics: new Map(
      rubrics
        .filter(({ rubric }) => newest.rubrics.get(rubric.id) === rubric)
        .map((loaded) => [loaded.rubric.id, loaded]),
    ),
    occupations,
    facts: loadedFacts(newest),
    assumptions,
    parameters: loadedParameters(newest),
    pathways: loadedPathways(newest),
    providers,
    codes,
  })
}

function loadedRubric(rubric: Rubric, { scales }: Newest): LoadedRubric {
  const scale = scales.get(rubric.scale)
  if (!scale) throw new TypeError(`No scale is called "${rubric.scale}".`)
  return loadRubric(rubric, scale)
}

function loadedFacts({ factLists, inputs }: Newest): ReadonlyMap<string, LoadedFact> {
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
  return new Map([...factLists.values()].flatMap(compile))
}

function loadedParameters({ parameters: documents }: Newest): ReadonlyMap<string, LoadedParameter> {
  const entries = [...documents.values()].flatMap(({ id, version, parameters }) =>
    parameters.map((parameter, i): [string, LoadedParameter] => [
      parameter.id,
      { parameter, place: { document: `${id}@${version}`, pointer: pointerOf(['parameters', i]) } },
    ]),
  )
  return new Map(entries)
}

function loadedPathways({ pathways, inputs }: Newest): ReadonlyMap<string, LoadedPathway> {
  const all = [...pathways.values()].map((pathway) => {
    const rules = compiledRules(pathwayRules(pathway, inputs))
    return { pathway, rules, own: ownConditions(pathway, rules) }
  })
  const own = new Map(all.map((one) => [one.pathway.id, one.own]))
  return new Map(
    all.map(({ pathway, rules, own: last }) => {
      const included = (pathway.include ?? []).flatMap(({ pathway: id, except }) =>
        (own.get(id) ?? []).filter(({ condition }) => !except.includes(condition.id)),
      )
      return [pathway.id, loadedPathway(pathway, [...included, ...last], rules)]
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
