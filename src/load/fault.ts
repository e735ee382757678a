import type { Value } from '../model/head.js'
import type { Issue } from '../model/issue.js'
import { messageOf } from './messages.js'

/** The keys that lead from a document to a place inside it. */
export type Path = readonly (string | number)[]

/** Something wrong inside one document; it becomes an issue once the place of the document in the call is known. */
export interface Fault {
  readonly code: string
  readonly path: Path
  readonly params: Readonly<Record<string, Value>>
  /** Given where the sentence is made elsewhere, as for rules. */
  readonly message?: string
}

/** A list of one fault, since that is what most checks find. */
export const fault = (code: string, path: Path, params: Fault['params'] = {}): Fault[] => [{ code, path, params }]

/** The fault of a name on a way that leads back to it; none where there is no such way. */
export const circleFault = (
  code: string,
  path: Path,
  circle: string | undefined,
  params: Fault['params'] = {},
): Fault[] => (circle === undefined ? [] : fault(code, path, { ...params, circle }))

/** The issue of a fault; its sentence comes from the table of messages. */
export function issueOf({ code, path, params, message = messageOf(code, params) }: Fault, document: number): Issue {
  return { code, document, path: [...path], params: { ...params }, message }
}

/** So many faults of one document are told, so that a document that is wrong everywhere costs neither time nor patience. */
export const mostFaults = 100

/** The first hundred faults of a document, and one that says that there are more. */
export function firstFaults(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= mostFaults) return faults
  return [...faults.slice(0, mostFaults), ...fault('document/more', [], { limit: mostFaults })]
}

/** The issues of one document at its place in the call, as far as they are told. */
export const issuesOf = (faults: readonly Fault[], document: number): Issue[] =>
  firstFaults(faults).map((one) => issueOf(one, document))

/** The faults of a list, entry by entry, until there are more than are told. */
export function eachFault<Item>(list: readonly Item[], faultsOf: (item: Item, place: number) => Fault[]): Fault[] {
  const faults: Fault[] = []
  list.some((item, place) => {
    const found = faultsOf(item, place)
    if (found.length > 0) faults.push(...found)
    return faults.length > mostFaults
  })
  return faults
}

/** A value as it is quoted in sentences: JSON, at most 60 characters. */
export function shown(value: unknown): string {
  return short(JSON.stringify(value) ?? String(value))
}

/** At most 60 characters of a text; a pair of code units is never cut in two. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).replace(/[\ud800-\udbff]$/, '')}…` : text
}
