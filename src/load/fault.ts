import type { Value } from '../model/head.js'
import type { Issue } from '../model/issue.js'
import { messageOf } from './messages.js'

/** Something wrong inside one document; it becomes an issue once the place of the document in the call is known. */
export interface Fault {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly params: Readonly<Record<string, Value>>
  /** Given where the sentence is made elsewhere, as for rules. */
  readonly message?: string
}

/** The issue of a fault; its sentence comes from the table of messages. */
export function issueOf(fault: Fault, document: number): Issue {
  const { code, path, params } = fault
  return { code, document, path: [...path], params: { ...params }, message: fault.message ?? messageOf(code, params) }
}

/** So many faults of one document are told, so that a document that is wrong everywhere costs neither time nor patience. */
export const mostFaults = 100

/** The first hundred faults of a document, and one that says that there are more. */
export function firstFaults(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= mostFaults) return faults
  return [...faults.slice(0, mostFaults), { code: 'document/more', path: [], params: { limit: mostFaults } }]
}

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
