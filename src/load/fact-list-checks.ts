import type { Fact, Facts } from '../model/facts.js'
import { isRecord } from '../rule/operation.js'
import { chainLengths, circleOf } from './circle.js'
import { factFaults, factRules } from './fact-checks.js'
import { type Fault, fault, type Path } from './fault.js'
import type { Newest } from './newest.js'
import { faultsIn, placed } from './placed.js'
import { ruleFaults } from './rules.js'

/** So many derived facts may stand one behind the other, since a reason nests as they do; what ships needs four. */
const longestChain = 20

/** The check of a document of facts against all facts of the catalog: names, declarations, circles, rules. */
export function factListFaults({ facts: known, inputs }: Pick<Newest, 'facts' | 'inputs'>) {
  const reads = new Map([...known].map(([id, fact]) => [id, readBy(fact)]))
  const lengths = chainLengths(reads)
  return ({ facts }: Facts): Fault[] => [
    ...faultsIn({ facts }, [], (fact, path) => [
      ...(known.get(fact.id) === fact ? [] : fault('facts/duplicate-id', path, { id: fact.id })),
      ...factFaults(fact, known, path),
      ...chainFaults(fact, { reads, lengths }, path),
    ]),
    ...ruleFaults(placed({ facts }).flatMap(([fact, path]) => factRules(fact, inputs, path))),
  ]
}

interface Chains {
  readonly reads: ReadonlyMap<string, readonly string[]>
  readonly lengths: ReadonlyMap<string, number>
}

/** A circle, or the first fact that is too far from what is asked; those behind it need no word of their own. */
function chainFaults({ id }: Fact, { reads, lengths }: Chains, path: Path): Fault[] {
  const found = lengths.get(id)
  if (found === longestChain + 1) return fault('facts/chain', path, { id, found, limit: longestChain })
  const circle = found === undefined ? circleOf(id, (one) => reads.get(one) ?? []) : null
  return circle === null ? [] : fault('facts/circle', path, { id, circle })
}

/** The facts that a derived fact reads. */
const readBy = ({ derive }: Fact): readonly string[] => (derive && 'from' in derive ? [derive.from] : namesIn(derive))

function namesIn(rule: unknown): string[] {
  if (Array.isArray(rule)) return rule.flatMap(namesIn)
  if (!isRecord(rule)) return []
  return Object.entries(rule).flatMap(([key, inner]) =>
    key === 'var' && typeof inner === 'string' ? [inner] : namesIn(inner),
  )
}
