import { enter } from '../load/enter.js'
import { type Fault, issueOf } from '../load/fault.js'
import { documentError } from '../load/issue.js'
import type { Passport } from '../model/passport.js'
import { freeze } from '../score/freeze.js'

/** The passport, frozen; characters that no page may hold are issues, thrown before anything is drawn. */
export function refuseUnprintable(passport: Passport): Passport {
  const faults = [...enter(passport).faults, ...[...textsIn(passport, [])].flatMap(isolateFault)]
  if (faults.length > 0) throw documentError(faults.map((fault) => issueOf(fault, 0)))
  return freeze(passport)
}

interface Placed {
  readonly text: string
  readonly path: readonly (string | number)[]
}

function* textsIn(value: unknown, path: Placed['path']): Generator<Placed> {
  if (typeof value === 'string') yield { text: value, path }
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, Array.isArray(value) ? +key : key])
}

/** An isolate that is never ended, or an end without one, would turn the words around it. */
function isolateFault({ text, path }: Placed): Fault[] {
  let open = 0
  for (const character of text) {
    if (/[\u2066-\u2068]/u.test(character)) open += 1
    if (character === '\u2069') open -= 1
    if (open < 0) break
  }
  if (open === 0) return []
  const at = open < 0 ? text.indexOf('\u2069') : text.search(/[\u2066-\u2068]/u)
  const character = `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase()}`
  return [{ code: 'text/control', path, params: { character, place: at + 1 } }]
}
