import type { Fact, Facts } from '../model/facts.js'
import { isRecord } from '../rule/operation.js'
import { chainLengths, circleOf } from './circle.js'
import { factFaults, factRules } from './fact-checks.js'
import { eachFault, type Fault } from './fault.js'
import type { Newest } from './newest.js'
import { ruleFaults } from './rules.js'

/** So many derived facts may stand one behind the other, since a reason nests as they do; what ships needs four. */
const longestChain = 20

/** The check of a document of facts against all facts of the catalog: names, declarations, circles, rules. */
export function factListFaults({ facts, inputs }: Pick<Newest, 'facts' | 'inputs'>): (document: Facts) => Fault[] {
  const reads = new Map([...facts].map(([id, fact]) => [id, readBy(fact)]))
  const lengths = chainLengths(reads)
  return (document) => {
    const place = (i: number) => ['facts', i]
    const declared = eachFault(document.facts, (fact, i) => [
      ...(facts.get(fact.id) === fact ? [] : [{ code: 'facts/duplicate-id', path: place(i), params: { id: fact.id } }]),
      ...factFaults(fact, facts, place(i)),
      ...chainFaults(fact, { reads, lengths }, place(i)),
    ])
    return [...declared, ...ruleFaults(document.facts.flatMap((fact, i) => factRules(fact, inputs, place(i))))]
  }
}

interface Chains {
  readonly reads: ReadonlyMap<string, readonly string[]>
  readonly lengths: ReadonlyMap<string, number>
}

/** A circle, or the first fact that is too far from what is asked; those behind it need no word of their own. */
function chainFaults({ id }: Fact, { reads, lengths }: Chains, path: (string | number)[]): Fault[] {
  const found = lengths.get(id)
  if (found === longestChain + 1) return [{ code: 'facts/chain', path, params: { id, found, limit: longestChain } }]
  const circle = found === undefined ? circleOf(id, (one) => reads.get(one) ?? []) : null
  return circle === null ? [] : [{ code: 'facts/circle', path, params: { id, circle } }]
}

/** The facts that a derived fact reads. */
function readBy({ derive }: Fact): readonly string[] {
  if (!derive) return []
  if ('from' in derive) return [derive.from]
  const unsettled = 'unsettled' in derive ? derive.unsettled?.when : undefined
  return [...namesIn(derive.rule), ...namesIn(unsettled)]
}

function namesIn(rule: unknown): string[] {
  if (Array.isArray(rule)) return rule.flatMap(namesIn)
  if (!isRecord(rule)) return []
  return Object.entries(rule).flatMap(([key, inner]) =>
    key === 'var' && typeof inner === 'string' ? [inner] : namesIn(inner),
  )
}
