import type { Issue } from '../model/issue.js'
import { issueOf } from './fault.js'
import { type JsonFault, scanJson } from './scan.js'

/** Largest JSON text in bytes of UTF-8: 5 MiB. */
const largest = 5 * 1024 * 1024

/**
 * The value of a JSON text, or the issues that forbid to read it: no byte order mark, no key twice, no number that would change,
 * at most 5 MiB and 100 levels; each with line and column. `document` is the place of the text in the call.
 */
export function readJson(text: string, document = 0): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const faults = faultsOf(text)
  const issues = faults.map(({ code, at, params }) =>
    issueOf({ code, path: [], params: at === null ? params : { ...params, ...placeOf(text, at) } }, document),
  )
  return issues.length > 0 ? { value: undefined, issues } : { value: JSON.parse(text), issues: [] }
}

function faultsOf(text: string): readonly JsonFault[] {
  if (isLargerThan(text, largest)) return [{ code: 'json/size', at: null, params: { limit: largest } }]
  if (text.startsWith('\ufeff')) return [{ code: 'json/byte-order-mark', at: null, params: {} }]
  return scanJson(text)
}

/** Counts bytes only where the length leaves a doubt: a code unit has one to three. */
function isLargerThan(text: string, limit: number): boolean {
  return text.length > limit || (text.length * 3 > limit && new TextEncoder().encode(text).length > limit)
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 }
}
