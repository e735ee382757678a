import type { Assumptions } from '../model/assumptions.js'
import type { Fact, Facts } from '../model/facts.js'
import type { Occupation } from '../model/occupation.js'
import type { Parameters } from '../model/parameters.js'
import type { Pathway } from '../model/pathway.js'
import type { Provider } from '../model/provider.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Inputs } from '../rule/inputs.js'
import { factInputs } from './fact-inputs.js'
import type { Library, Placed } from './library.js'
import { newest } from './version.js'

/** The highest version of every document, by id: what links lead to. Rubrics alone are used in older versions too. */
export interface Newest {
  readonly scales: ReadonlyMap<string, Scale>
  readonly rubrics: ReadonlyMap<string, Rubric>
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly factLists: ReadonlyMap<string, Facts>
  /** Every fact of the newest documents, by its dotted name; of two with one name the first. */
  readonly facts: ReadonlyMap<string, Fact>
  readonly assumptions: ReadonlyMap<string, Assumptions>
  readonly parameters: ReadonlyMap<string, Parameters>
  readonly pathways: ReadonlyMap<string, Pathway>
  readonly providers: ReadonlyMap<string, Provider>
  /** The codes that exist, by classification. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>
  /** What rules about a situation may read. */
  readonly inputs: Inputs
}

/** What a library holds in its highest versions. */
export function newestIn(library: Library): Newest {
  const factLists = newestOf(library.facts)
  const parameters = newestOf(library.parameters)
  const facts = factsOf(factLists.values())
  const codes = [...newestOf(library.codes).values()]
  return {
    scales: newestOf(library.scale),
    rubrics: newestOf(library.rubric),
    occupations: newestOf(library.occupation),
    factLists,
    facts,
    assumptions: newestOf(library.assumptions),
    parameters,
    pathways: newestOf(library.pathway),
    providers: newestOf(library.provider),
    codes: new Map(codes.map((document) => [document.classification, new Set(document.codes)])),
    inputs: factInputs(
      facts.values(),
      [...parameters.values()].flatMap((document) => document.parameters),
    ),
  }
}

/** The highest version of each document of one kind, by id. */
export function newestOf<D extends { readonly id: string; readonly version: string }>(placed: readonly Placed<D>[]) {
  return newest(placed.map(({ document }) => document))
}

function factsOf(lists: Iterable<Facts>): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>()
  for (const { facts: list } of lists) {
    for (const fact of list) if (!facts.has(fact.id)) facts.set(fact.id, fact)
  }
  return facts
}
