import type { Fact } from '../model/facts.js'
import type { RuleValue } from '../rule/inputs.js'
import type { Catalog, LoadedFact } from './catalog.js'

/** What is known of one owner and cannot be true together: the facts that say so. */
export const contradictionsIn = (
  { facts }: Catalog,
  of: readonly Fact['of'][],
  look: (id: string) => RuleValue,
): LoadedFact[] =>
  [...facts.values()].filter(
    ({ fact, rule }) =>
      fact.derive &&
      'contradiction' in fact.derive &&
      of.includes(fact.of) &&
      rule?.evaluate(rule.paths.map(look)) === true,
  )
