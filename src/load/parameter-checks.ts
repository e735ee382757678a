import type { Parameters } from '../model/parameters.js'
import { expectedValue } from './fact-values.js'
import { type Fault, fault, type Path, shown } from './fault.js'
import { faultsIn, placed } from './placed.js'
import { unique } from './unique.js'

type Parameter = Parameters['parameters'][number]
type Dated = Parameter['values'][number]

/** A parameter stands once in all documents, its values are of its type, and every day has at most one. */
export function parameterFaults(document: Parameters, all: ReadonlyMap<string, Parameters>): Fault[] {
  const { parameters } = document
  return [
    ...unique(placed({ parameters }), others(document, all)),
    ...faultsIn({ parameters }, [], (parameter, path) =>
      faultsIn({ values: parameter.values }, path, (value, at) => [
        ...valueFaults(value, parameter, at),
        ...dayFaults(value, parameter.values.slice(0, Number(at.at(-1))), at),
      ]),
    ),
  ]
}

/** The parameters of documents that come before this one. */
function others(document: Parameters, all: ReadonlyMap<string, Parameters>): string[] {
  const documents = [...all.values()]
  return documents.slice(0, documents.indexOf(document)).flatMap(({ parameters }) => parameters.map(({ id }) => id))
}

function valueFaults({ value }: Dated, { id, type }: Parameter, path: Path): Fault[] {
  const expected = expectedValue({ type }, value)
  return expected === null ? [] : fault('parameters/value', path, { id, found: shown(value), expected })
}

function dayFaults(value: Dated, before: readonly Dated[], path: Path): Fault[] {
  const { from, to } = value
  if (from !== null && to !== null && from > to) {
    return fault('parameters/days', path, { fault: 'order', first: from, second: to })
  }
  const other = before.find((one) => overlap(one, value))
  if (!other) return []
  return fault('parameters/days', path, { fault: 'overlap', first: other.from ?? '…', second: from ?? '…' })
}

/** A day that is not known lies before or behind all others. */
const overlap = (a: Dated, b: Dated): boolean => (a.from ?? '') <= (b.to ?? '~') && (b.from ?? '') <= (a.to ?? '~')
