import type { Fact } from '../model/facts.js'
import type { Inputs } from '../rule/inputs.js'
import { declarationOf } from './fact-inputs.js'
import { expectedValue, isNumeric } from './fact-values.js'
import { type Fault, fault, type Path } from './fault.js'
import { linkTo } from './link.js'
import { brokenBy } from './placed.js'
import { type PlacedRule, rulesAt } from './rules.js'

/** Everything about one fact that its shape cannot say, its rule apart; `known` are all facts of the catalog by name. */
export function factFaults(fact: Fact, known: ReadonlyMap<string, Fact>, path: Path): Fault[] {
  const { id } = fact
  const other = beginningsOf(id).find((one) => known.has(one))
  return [
    ...(other === undefined ? [] : fault('facts/prefix', path, { id, other })),
    ...brokenBy(declarationRules, fact).flatMap((word) => fault('facts/declaration', path, { id, fault: word })),
    ...fromFaults(fact, known, path),
  ]
}

/** The names that a dotted name continues: of `a.b.c` they are `a` and `a.b`. */
const beginningsOf = (id: string): string[] =>
  id
    .split('.')
    .slice(0, -1)
    .map((_, i, parts) => parts.slice(0, i + 1).join('.'))

const isChoice = ({ type }: Fact): boolean => type === 'choice' || type === 'ordered'

/** By the word that names the sentence. */
const declarationRules: Readonly<Record<string, (fact: Fact) => boolean>> = {
  options: (fact) => !isChoice(fact) && fact.options !== undefined,
  noOptions: (fact) => isChoice(fact) && fact.options === undefined,
  optionTwice: ({ options = [] }) => new Set(options.map(({ value }) => value)).size < options.length,
  moves: (fact) => fact.moves !== undefined && !isNumeric(fact),
  question: (fact) => !fact.derive && fact.question === undefined,
  why: (fact) => !fact.derive && fact.why === undefined,
  sensitivity: (fact) => !fact.derive && fact.sensitivity === undefined,
  law: (fact) => fact.derive !== undefined && fact.law === undefined,
  derivedDay: (fact) => fact.derive !== undefined && fact.type === 'day',
  ifNone: (fact) => fact.ifNone !== undefined && fact.of !== 'certificate',
  ifNoneValue: (fact) => fact.ifNone !== undefined && expectedValue(fact, fact.ifNone) !== null,
  bound: (fact) => [fact.minimum, fact.maximum].some((bound) => isWrongBound(fact, bound)),
  bounds: ({ minimum, maximum }) => minimum !== undefined && maximum !== undefined && minimum > maximum,
}

function isWrongBound(fact: Fact, bound: string | number | undefined): boolean {
  if (bound === undefined) return false
  return typeof bound === 'number' ? !isNumeric(fact) : fact.type !== 'day'
}

/** Time is counted from a day. */
function fromFaults({ derive }: Fact, known: ReadonlyMap<string, Fact>, path: Path): Fault[] {
  if (!derive || !('from' in derive)) return []
  const days = [...known].flatMap(([id, { type }]) => (type === 'day' ? [id] : []))
  return linkTo('link/unknown-day', 'fact', new Set(days))(derive.from, [...path, 'derive', 'from'])
}

/** The rules of a derived fact: what it gives, and for which facts the law is not settled. */
export function factRules({ derive, ...fact }: Fact, inputs: Inputs, path: Path): PlacedRule[] {
  if (!derive || !('rule' in derive)) return []
  const at = [...path, 'derive']
  const result = declarationOf(fact)
  const rule = { rule: derive.rule, path: [...at, 'rule'], inputs, options: result ? { result } : {} }
  const unsettled = 'unsettled' in derive ? derive.unsettled : undefined
  return [rule, ...rulesAt([[{ ...unsettled }, [...at, 'unsettled']]], () => inputs, { result: 'boolean' })]
}
