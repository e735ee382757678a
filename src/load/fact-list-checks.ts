import type { Fact, Facts } from '../model/facts.js'
import { isRecord } from '../rule/operation.js'
import { type Chains, chainsIn } from './circle.js'
import { factFaults, factRules } from './fact-checks.js'
import { circleFault, type Fault, fault, type Path } from './fault.js'
import type { Newest } from './newest.js'
import { faultsIn, placed } from './placed.js'
import { ruleFaults } from './rules.js'

/** So many derived facts may stand one behind the other, since a reason nests as they do; what ships needs four. */
const longestChain = 20

/** The check of a document of facts against all facts of the catalog: names, declarations, circles, rules. */
export function factListFaults({ facts: known, inputs }: Pick<Newest, 'facts' | 'inputs'>) {
  const chains = chainsIn(new Map([...known].map(([id, fact]) => [id, readBy(fact)])))
  return ({ facts }: Facts): Fault[] => [
    ...faultsIn({ facts }, [], (fact, path) => [
      ...(known.get(fact.id) === fact ? [] : fault('facts/duplicate-id', path, { id: fact.id })),
      ...factFaults(fact, known, path),
      ...chainFaults(fact, chains, path),
    ]),
    ...ruleFaults(placed({ facts }).flatMap(([fact, path]) => factRules(fact, inputs, path))),
  ]
}

/** A circle, or the first fact that is too far from what is asked; those behind it need no word of their own. */
function chainFaults({ id }: Fact, { circles, lengths }: Chains, path: Path): Fault[] {
  const found = lengths.get(id)
  if (found === longestChain + 1) return fault('facts/chain', path, { id, found, limit: longestChain })
  return circleFault('facts/circle', path, circles.get(id), { id })
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
