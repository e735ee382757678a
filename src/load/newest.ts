import type { Fact } from '../model/facts.js'
import type { LoadedRubric } from './catalog.js'
import type { Library, Placed } from './library.js'
import { newest } from './version.js'

/** The highest version of each document, by id. */
export function newestOf<D extends { readonly id: string; readonly version: string }>(
  placed: readonly Placed<D>[],
): ReadonlyMap<string, D> {
  return newest(placed.map(({ document }) => document))
}

/** Every fact of the newest documents, by its dotted name; of two with one name the first. */
export function newestFacts(library: Library): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>()
  for (const { facts: list } of newestOf(library.facts).values()) {
    for (const fact of list) if (!facts.has(fact.id)) facts.set(fact.id, fact)
  }
  return facts
}

/** The newest rubrics whose scale is there, without their rules. */
export function newestRubrics(library: Library): ReadonlyMap<string, LoadedRubric> {
  const scales = newestOf(library.scale)
  const rubrics = [...newestOf(library.rubric).values()].flatMap((rubric): [string, LoadedRubric][] => {
    const scale = scales.get(rubric.scale)
    return scale ? [[rubric.id, { rubric, scale, rules: new Map() }]] : []
  })
  return new Map(rubrics)
}
