import { passportSchema } from '../generated/passport.js'
import { enter } from '../load/enter.js'
import { type Fault, issuesOf } from '../load/fault.js'
import { documentError } from '../load/issue.js'
import { shapeFaults } from '../load/shape.js'
import type { Passport } from '../model/passport.js'
import { isRecord } from '../rule/operation.js'

/**
 * Asked where a passport is built and where it is shown, since one may come from a foreign file: whatever is not of its shape, or that
 * no page may hold, is an issue, thrown before anything is drawn. What is no passport at all is a wrong call.
 */
export function needPassport(passport: Passport): void {
  if (!isRecord(passport) || passport.kind !== 'passport')
    throw new TypeError('A passport is what buildPassport returns.')
  const faults = [...enter(passport).faults, ...textFaults(passport, [])]
  const all = faults.length > 0 ? faults : shapeFaults(passportSchema, passport)
  if (all.length > 0) throw documentError(issuesOf(all, 0))
}

type Path = readonly (string | number)[]

function textFaults(value: unknown, path: Path): Fault[] {
  if (typeof value === 'string') return [...isolateFault(value, path), ...blankFault(value, path)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textFaults(part, [...path, Array.isArray(value) ? +key : key]))
}

/** A letter, a digit or a sign: neither a space, nor a mark that stands on nothing, nor what only steers. */
const visible = /[^\s\p{M}\p{Default_Ignorable_Code_Point}]/u

/** A text of spaces would be an empty line; a text without any letter is told by its shape. */
function blankFault(text: string, path: Path): Fault[] {
  if (text === '' || visible.test(text)) return []
  const message = 'The text shows nothing. Write letters, or leave it out.'
  return [{ code: 'text/blank', path, params: {}, message }]
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
