import type { Assumptions } from '../model/assumptions.js'
import type { Fact } from '../model/facts.js'
import { expectedValue } from './fact-values.js'
import { type Fault, fault, type Path, shown } from './fault.js'
import { linkTo } from './link.js'
import { placed } from './placed.js'
import { unique } from './unique.js'

type Facts = ReadonlyMap<string, Fact>
type Value = boolean | number | string

/** Assumed facts exist, have the right type, and are none about work done, the foreign qualification or the occupation's law. */
export function assumptionFaults({ assumptions }: Assumptions, facts: Facts): Fault[] {
  const all = placed({ assumptions })
  const values = all.flatMap(([one, path]) => placed<Value>({ facts: one.facts }, path))
  const ofFact = linkTo('link/unknown-fact', 'fact', booleans(facts))
  return [
    ...unique(all),
    ...values.flatMap(([value, path]) => valueFaults(value, facts, path)),
    ...all.flatMap(([{ unless }, path]) => ofFact(unless, [...path, 'unless'])),
  ]
}

/** What can speak against an assumption. */
const booleans = (facts: Facts) => new Set([...facts].flatMap(([id, { type }]) => (type === 'boolean' ? [id] : [])))

function valueFaults(value: Value, facts: Facts, path: Path): Fault[] {
  const id = String(path.at(-1))
  if (/^(fq|exp|ref)\./u.test(id)) return fault('assumptions/forbidden', path, { fact: id })
  const fact = facts.get(id)
  if (!fact) return linkTo('link/unknown-fact', 'fact', facts)(id, path)
  if (fact.derive && !('kind' in fact.derive)) return fault('assumptions/derived', path, { fact: id })
  const expected = expectedValue(fact, value)
  return expected === null ? [] : fault('assumptions/value', path, { fact: id, found: shown(value), expected })
}
