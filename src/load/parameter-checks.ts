import type { Parameters } from '../model/parameters.js'
import { expectedValue } from './fact-values.js'
import { type Fault, shown } from './fault.js'
import { unique } from './unique.js'

type Parameter = Parameters['parameters'][number]
type Dated = Parameter['values'][number]
type Path = readonly (string | number)[]

/** A parameter stands once in all documents, its values are of its type, and every day has at most one. */
export function parameterFaults(document: Parameters, all: ReadonlyMap<string, Parameters>): Fault[] {
  const { parameters } = document
  const elsewhere = new Set(others(document, all))
  return [
    ...unique(parameters, ['parameters'], elsewhere),
    ...parameters.flatMap((parameter, i) =>
      parameter.values.flatMap((_, n) => valueFaults(parameter, n, ['parameters', i, 'values', n])),
    ),
  ]
}

/** The parameters of documents that come before this one. */
function others(document: Parameters, all: ReadonlyMap<string, Parameters>): string[] {
  const documents = [...all.values()]
  return documents.slice(0, documents.indexOf(document)).flatMap(({ parameters }) => parameters.map(({ id }) => id))
}

function valueFaults({ id, type, values }: Parameter, place: number, path: Path): Fault[] {
  const value = values[place]
  if (!value) return []
  const expected = expectedValue({ type }, value.value)
  const wrong =
    expected === null ? [] : [{ code: 'parameters/value', path, params: { id, found: shown(value.value), expected } }]
  return [...wrong, ...dayFaults(value, values.slice(0, place), path)]
}

function dayFaults(value: Dated, before: readonly Dated[], path: Path): Fault[] {
  const { from, to } = value
  if (from !== null && to !== null && from > to) {
    return [{ code: 'parameters/days', path, params: { fault: 'order', first: from, second: to } }]
  }
  const other = before.find((one) => overlap(one, value))
  if (!other) return []
  const params = { fault: 'overlap', first: other.from ?? '…', second: from ?? '…' }
  return [{ code: 'parameters/days', path, params }]
}

/** A day that is not known lies before or behind all others. */
const overlap = (a: Dated, b: Dated): boolean =>
  (a.from ?? '0000-01-01') <= (b.to ?? '9999-12-31') && (b.from ?? '0000-01-01') <= (a.to ?? '9999-12-31')
