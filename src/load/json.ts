import type { Issue } from '../model/issue.js'
import { jsonIssue } from './json-messages.js'
import { type JsonFault, scanJson } from './scan.js'

/** Largest JSON text in bytes of UTF-8: 5 MiB. */
const largest = 5 * 1024 * 1024

/**
 * The value of a JSON text, or the issues that forbid to read it: no byte order mark, no key twice, no number that would change,
 * at most 5 MiB and 100 levels; each with line and column. `document` is the place of the text in the call.
 */
export function readJson(text: string, document = 0): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const faults = faultsOf(text)
  if (faults.length === 0) return { value: JSON.parse(text), issues: [] }
  const place = placesIn(text)
  const issues = faults.map(({ code, at, params }) =>
    jsonIssue(code, at === null ? params : { ...params, ...place(at) }, document),
  )
  return { value: undefined, issues }
}

function faultsOf(text: string): readonly JsonFault[] {
  if (isLargerThan(text, largest)) return [{ code: 'json/size', at: null, params: { limit: largest } }]
  if (text.startsWith('\ufeff')) return [{ code: 'json/byte-order-mark', at: 0, params: {} }]
  return scanJson(text)
}

/** Counts bytes only where the length leaves a doubt: a code unit has one to three. */
function isLargerThan(text: string, limit: number): boolean {
  return text.length > limit || (text.length * 3 > limit && new TextEncoder().encode(text).length > limit)
}

/** Line and column of places that are asked for in rising order; columns count characters, not code units. */
function placesIn(text: string): (at: number) => { readonly line: number; readonly column: number } {
  let [seen, line, column] = [0, 1, 1]
  return (at) => {
    for (; seen < at; seen += 1) {
      const unit = text.charCodeAt(seen)
      if (unit === 0x0a) [line, column] = [line + 1, 1]
      else if (unit < 0xdc00 || unit > 0xdfff) column += 1 // the second half of a pair is no character
    }
    return { line, column }
  }
}
