import { enter } from '../load/enter.js'
import { type Fault, issueOf } from '../load/fault.js'
import { freeze } from '../load/freeze.js'
import { documentError } from '../load/issue.js'
import type { Passport } from '../model/passport.js'

/** The passport, frozen; characters that no page may hold are issues, thrown before anything is drawn. */
export function refuseUnprintable(passport: Passport): Passport {
  const faults = [...enter(passport).faults, ...isolateFaults(passport, [])]
  if (faults.length > 0) throw documentError(faults.map((fault) => issueOf(fault, 0)))
  return freeze(passport)
}

type Path = readonly (string | number)[]

function isolateFaults(value: unknown, path: Path): Fault[] {
  if (typeof value === 'string') return isolateFault(value, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    isolateFaults(part, [...path, Array.isArray(value) ? +key : key]),
  )
}

const isolates = /[\u2066-\u2069]/gu

/** An isolate that is never ended, or an end without one, would turn the words around it. */
function isolateFault(text: string, path: Path): Fault[] {
  let open = 0
  for (const character of text.match(isolates) ?? []) {
    open += character === '\u2069' ? -1 : 1
    if (open < 0) break
  }
  if (open === 0) return []
  const at = open < 0 ? text.indexOf('\u2069') : text.search(/[\u2066-\u2068]/u)
  const character = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase()}`
  return [{ code: 'text/control', path, params: { character, place: at + 1 } }]
}
