import type { Fact } from '../model/facts.js'
import type { Inputs } from '../rule/inputs.js'
import { declarationOf } from './fact-inputs.js'
import { expectedValue } from './fact-values.js'
import type { Fault } from './fault.js'
import { linkFaults } from './link.js'
import type { PlacedRule } from './rules.js'

type Path = readonly (string | number)[]

/** Everything about one fact that its shape cannot say, its rule apart; `known` are all facts of the catalog by name. */
export function factFaults(fact: Fact, known: ReadonlyMap<string, Fact>, path: Path): Fault[] {
  const other = beginningOf(fact.id).find((id) => known.has(id))
  const prefix = other === undefined ? [] : [{ code: 'facts/prefix', path, params: { id: fact.id, other } }]
  const faults = Object.entries(declarationRules).flatMap(([fault, isBroken]) =>
    isBroken(fact) ? [{ code: 'facts/declaration', path, params: { id: fact.id, fault } }] : [],
  )
  return [...prefix, ...faults, ...fromFaults(fact, known, path)]
}

/** The names that a dotted name continues: of `a.b.c` they are `a` and `a.b`. */
const beginningOf = (id: string): string[] =>
  id
    .split('.')
    .slice(0, -1)
    .map((_, i, parts) => parts.slice(0, i + 1).join('.'))

const isNumber = ({ type }: Fact): boolean => ['integer', 'months', 'euros'].includes(type)
const isChoice = ({ type }: Fact): boolean => type === 'choice' || type === 'ordered'

/** By the word that names the sentence. */
const declarationRules: Readonly<Record<string, (fact: Fact) => boolean>> = {
  options: (fact) => !isChoice(fact) && fact.options !== undefined,
  noOptions: (fact) => isChoice(fact) && fact.options === undefined,
  optionTwice: ({ options = [] }) => new Set(options.map(({ value }) => value)).size < options.length,
  moves: (fact) => fact.moves !== undefined && !isNumber(fact),
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
  return typeof bound === 'number' ? !isNumber(fact) : fact.type !== 'day'
}

/** Time is counted from a day. */
function fromFaults({ derive }: Fact, known: ReadonlyMap<string, Fact>, path: Path): Fault[] {
  if (!derive || !('from' in derive)) return []
  const days = new Set([...known.values()].filter(({ type }) => type === 'day').map(({ id }) => id))
  return linkFaults(
    { code: 'link/unknown-day', param: 'fact', name: derive.from, path: [...path, 'derive', 'from'] },
    days,
  )
}

/** The rules of a derived fact: what it gives, and for which facts the law is not settled. */
export function factRules({ derive, ...fact }: Fact, inputs: Inputs, path: Path): PlacedRule[] {
  if (!derive || !('rule' in derive)) return []
  const result = declarationOf(fact)
  const rule = { rule: derive.rule, path: [...path, 'derive', 'rule'], inputs, options: result ? { result } : {} }
  const unsettled = 'unsettled' in derive ? derive.unsettled : undefined
  if (!unsettled) return [rule]
  const when = [...path, 'derive', 'unsettled', 'when']
  return [rule, { rule: unsettled.when, path: when, inputs, options: { result: 'boolean' } }]
}
