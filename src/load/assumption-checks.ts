import type { Assumptions } from '../model/assumptions.js'
import type { Fact } from '../model/facts.js'
import type { Parameters } from '../model/parameters.js'
import { type Fault, shown } from './fault.js'
import { nearest } from './nearest.js'
import { unique } from './unique.js'

/** Assumed facts exist, have the right type, and are none about work done, the foreign qualification or the occupation's law. */
export function assumptionFaults({ assumptions }: Assumptions, facts: ReadonlyMap<string, Fact>): Fault[] {
  const values = assumptions.flatMap((assumption, i) =>
    Object.entries(assumption.facts).flatMap(([id, value]) => {
      const path = ['assumptions', i, 'facts', id]
      const fact = facts.get(id)
      if (/^(fq|exp|ref)\./u.test(id)) return [{ code: 'assumptions/forbidden', path, params: { fact: id } }]
      if (!fact) return [{ code: 'link/unknown-fact', path, params: { fact: id, nearest: nearest(id, facts.keys()) } }]
      const expected = expectation(fact, value)
      return expected === null
        ? []
        : [{ code: 'assumptions/value', path, params: { fact: id, found: shown(value), expected } }]
    }),
  )
  return [...unique(assumptions, ['assumptions']), ...values]
}

/** What would be right in place of a value; null where it is right. */
function expectation({ type, options = [] }: Fact, value: boolean | number | string): string | null {
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'true or false'
  if (type === 'choice' || type === 'ordered') {
    const words = options.map((option) => option.value)
    return words.some((word) => word === value) ? null : `one of ${words.join(', ')}`
  }
  return type === 'day' || typeof value === 'number' ? null : 'a number'
}

/** Every day has one value of a parameter: the times of its values do not overlap. */
export function parameterFaults({ parameters }: Parameters): Fault[] {
  const overlaps = parameters.flatMap(({ values }, i) =>
    values.flatMap((value, n) => {
      const other = values.slice(0, n).find((before) => overlap(before, value))
      if (!other) return []
      const params = { first: other.from ?? '…', second: value.from ?? '…' }
      return [{ code: 'parameters/days', path: ['parameters', i, 'values', n], params }]
    }),
  )
  return [...unique(parameters, ['parameters']), ...overlaps]
}

interface Span {
  readonly from: string | null
  readonly to: string | null
}
const overlap = (a: Span, b: Span): boolean =>
  (a.from ?? '0000-01-01') <= (b.to ?? '9999-12-31') && (b.from ?? '0000-01-01') <= (a.to ?? '9999-12-31')
