import type { CompiledRule } from '../rule/compile.js'
import type { Catalog, LoadedPathway } from './catalog.js'

/** A pathway with its rules. */
export type Ruled = Omit<LoadedPathway, 'readsCertificate'>

/** Whether a rule of the path reads a fact of a certificate, directly or through what is derived from it. */
export function readsCertificate({ conditions, pending }: Ruled, facts: Catalog['facts']): boolean {
  const seen = new Set<string>()
  const reads = (rule: CompiledRule | null | undefined): boolean =>
    rule?.paths.some((path) => {
      const loaded = facts.get(path)
      if (!loaded || seen.has(path)) return false
      seen.add(path)
      const { of, derive } = loaded.fact
      // `some` looks at every certificate itself.
      return of === 'certificate' || (derive && !('some' in derive) && [loaded.rule, loaded.unsettled].some(reads))
    }) ?? false
  return [...conditions.flatMap(({ when, anyOf, unsettled }) => [when, ...anyOf, unsettled]), ...pending].some(reads)
}
