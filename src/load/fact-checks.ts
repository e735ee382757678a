import type { Fact } from '../model/facts.js'
import { isDay } from '../rule/day.js'
import type { Inputs } from '../rule/inputs.js'
import { declarationOf } from './fact-inputs.js'
import type { Fault } from './fault.js'
import { nearest } from './nearest.js'
import type { PlacedRule } from './rules.js'

type Path = readonly (string | number)[]

/** Everything about one fact that its shape cannot say, its rule apart; `known` are all facts of the catalog by name. */
export function factFaults(fact: Fact, known: ReadonlyMap<string, Fact>, path: Path): Fault[] {
  const other = [...known.keys()].find((id) => fact.id.startsWith(`${id}.`))
  const prefix = other === undefined ? [] : [{ code: 'facts/prefix', path, params: { id: fact.id, other } }]
  const faults = declarationRules.filter(({ isBroken }) => isBroken(fact)).map(({ fault }) => fault)
  return [
    ...prefix,
    ...faults.map((fault) => ({ code: 'facts/declaration', path, params: { id: fact.id, fault } })),
    ...fromFaults(fact, known, path),
  ]
}

const isNumber = ({ type }: Fact): boolean => ['integer', 'months', 'euros'].includes(type)
const isChoice = ({ type }: Fact): boolean => type === 'choice' || type === 'ordered'

const declarationRules: readonly { readonly fault: string; readonly isBroken: (fact: Fact) => boolean }[] = [
  { fault: 'has options, but is no choice', isBroken: (fact) => !isChoice(fact) && fact.options !== undefined },
  { fault: 'is a choice without options', isBroken: (fact) => isChoice(fact) && fact.options === undefined },
  {
    fault: 'has the same option twice',
    isBroken: ({ options = [] }) => new Set(options.map((o) => o.value)).size < options.length,
  },
  { fault: 'is no number, but moves with time', isBroken: (fact) => fact.moves !== undefined && !isNumber(fact) },
  { fault: 'is asked, but has no question', isBroken: (fact) => !fact.derive && fact.question === undefined },
  { fault: 'is asked, but does not say which law asks', isBroken: (fact) => !fact.derive && fact.why === undefined },
  {
    fault: 'is asked, but does not say how delicate that is',
    isBroken: (fact) => !fact.derive && fact.sensitivity === undefined,
  },
  { fault: 'is derived, but names no law', isBroken: (fact) => fact.derive !== undefined && fact.law === undefined },
  {
    fault: 'has a value for no certificate, but is not about one',
    isBroken: (fact) => fact.ifNone !== undefined && fact.of !== 'certificate',
  },
  {
    fault: 'has a bound of the wrong type',
    isBroken: (fact) => [fact.minimum, fact.maximum].some((bound) => isWrongBound(fact, bound)),
  },
]

function isWrongBound(fact: Fact, bound: string | number | undefined): boolean {
  if (bound === undefined) return false
  return typeof bound === 'number' ? !isNumber(fact) : fact.type !== 'day' || !isDay(bound)
}

function fromFaults({ derive }: Fact, known: ReadonlyMap<string, Fact>, path: Path): Fault[] {
  if (!derive || !('from' in derive) || known.get(derive.from)?.type === 'day') return []
  const days = [...known.values()].filter(({ type }) => type === 'day').map(({ id }) => id)
  const params = { fact: derive.from, nearest: nearest(derive.from, days) }
  return [{ code: 'link/unknown-fact', path: [...path, 'derive', 'from'], params }]
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

/** A fact that is derived from itself, as the names on the way; null where there is none. */
export function circleOf(start: string, next: (id: string) => readonly string[]): string | null {
  const open: { readonly id: string; readonly trail: readonly string[] }[] = [{ id: start, trail: [start] }]
  const seen = new Set<string>()
  for (let one = open.pop(); one; one = open.pop()) {
    for (const id of next(one.id)) {
      if (id === start) return [...one.trail, id].join(' > ')
      if (!seen.has(id)) open.push({ id, trail: [...one.trail, id] })
      seen.add(id)
    }
  }
  return null
}
