import type { Assumptions } from '../model/assumptions.js'
import type { Fact } from '../model/facts.js'
import { expectedValue } from './fact-values.js'
import { type Fault, shown } from './fault.js'
import { linkFaults } from './link.js'
import { unique } from './unique.js'

type Facts = ReadonlyMap<string, Fact>

/** Assumed facts exist, have the right type, and are none about work done, the foreign qualification or the occupation's law. */
export function assumptionFaults({ assumptions }: Assumptions, facts: Facts): Fault[] {
  const values = assumptions.flatMap((assumption, i) =>
    Object.entries(assumption.facts).flatMap(([id, value]) => {
      const fault = valueFault(id, value, facts)
      return fault ? [{ ...fault, path: ['assumptions', i, 'facts', id] }] : []
    }),
  )
  return [...unique(assumptions, ['assumptions']), ...values]
}

function valueFault(id: string, value: boolean | number | string, facts: Facts): Omit<Fault, 'path'> | null {
  if (/^(fq|exp|ref)\./u.test(id)) return { code: 'assumptions/forbidden', params: { fact: id } }
  const fact = facts.get(id)
  if (!fact) return linkFaults({ code: 'link/unknown-fact', param: 'fact', name: id, path: [] }, facts)[0] ?? null
  if (fact.derive && !('kind' in fact.derive)) return { code: 'assumptions/derived', params: { fact: id } }
  const expected = expectedValue(fact, value)
  return expected === null ? null : { code: 'assumptions/value', params: { fact: id, found: shown(value), expected } }
}
