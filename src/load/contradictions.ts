import type { Fact } from '../model/facts.js'
import type { CompiledRule } from '../rule/compile.js'
import type { Slots } from '../rule/inputs.js'
import type { Catalog, LoadedFact } from './catalog.js'

/** What is known of one owner and cannot be true together: the facts that say so. */
export const contradictionsIn = (
  { facts }: Catalog,
  of: readonly Fact['of'][],
  slots: (rule: CompiledRule) => Slots,
): LoadedFact[] =>
  [...facts.values()].filter(
    ({ fact, rule }) =>
      fact.derive && 'contradiction' in fact.derive && of.includes(fact.of) && rule?.evaluate(slots(rule)) === true,
  )
