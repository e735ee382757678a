import type { Fact } from '../model/facts.js'
import type { CompiledRule } from '../rule/compile.js'
import type { Catalog, LoadedPathway } from './catalog.js'

/** A pathway with its rules. */
export type Ruled = Omit<LoadedPathway, 'readsCertificate' | 'readsTraining'>

/** Whether a rule of the path reads such a fact, directly or through what is derived from it. */
export function readsFact({ conditions, pending }: Ruled, facts: Catalog['facts'], is: (fact: Fact) => boolean) {
  const seen = new Set<string>()
  const reads = (rule: CompiledRule | null | undefined): boolean =>
    rule?.paths.some((path) => {
      const loaded = facts.get(path)
      if (!loaded || seen.has(path)) return false
      seen.add(path)
      const { derive } = loaded.fact
      // `some` looks at every certificate itself.
      return is(loaded.fact) || (derive && !('some' in derive) && [loaded.rule, loaded.unsettled].some(reads))
    }) ?? false
  return [...conditions.flatMap(({ when, anyOf, unsettled }) => [when, ...anyOf, unsettled]), ...pending].some(reads)
}
