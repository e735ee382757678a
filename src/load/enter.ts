import { type Fault, mostFaults } from './fault.js'

/** Twice the longest text that any shape allows. */
const longestNormal = 4000

/** Deepest nesting of a document; 100,000 levels are refused as calmly as 101. */
const deepest = 100
/** More than an assessment of 20,000 ratings has. */
const mostValues = 500_000
/** Larger objects are slow to walk, and no shape has use for them. */
const mostMembers = 20_000

/**
 * A value from outside, checked before anything else recurses into it: plain JSON, no deeper than 100, no `__proto__`, no control characters.
 * The copy has all texts in Unicode NFC and is frozen; it is null where there are faults. Every member is read once.
 */
export function enter(value: unknown): { readonly copy: unknown; readonly faults: readonly Fault[] } {
  const entry: Entry = { faults: [], path: [], seen: 1, isEnded: false }
  const copy = copied(value, entry)
  return entry.faults.length > 0 ? { copy: null, faults: entry.faults } : { copy, faults: [] }
}

interface Entry {
  readonly faults: Fault[]
  /** The way to the value that is looked at. */
  readonly path: (string | number)[]
  /** Values in what was opened, looked at or still to come: lists in lists may be large on the way down already. */
  seen: number
  /** Nothing more is looked at in a document that is too deep or too large. */
  isEnded: boolean
}

function copied(value: unknown, entry: Entry): unknown {
  if (typeof value === 'string') return copiedText(value, entry)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : refuse('document/no-json', entry, { found: String(value) })
  if (typeof value !== 'object') return refuse('document/no-json', entry, { found: typeof value })
  if (entry.path.length >= deepest) return tooDeep(entry)
  return Array.isArray(value) ? copiedList(value, entry) : copiedObject(value, entry)
}

function refuse(code: string, { faults, path }: Entry, params: Fault['params']): null {
  faults.push({ code, path: [...path], params })
  return null
}

function tooDeep(entry: Entry): null {
  entry.isEnded = true
  return refuse('document/depth', { ...entry, path: entry.path.slice(0, 3) }, { limit: deepest })
}

// Control characters but line feed and tab, directional overrides, byte order marks, halves of pairs.
const refused = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\ufeff\ufffe\uffff]/u

function copiedText(text: string, entry: Entry): string | null {
  const found = refused.exec(text)
  // Many marks in a row are put in order in quadratic time; no text of a document may be so long, so its shape refuses it.
  if (!found) return text.length > longestNormal ? text : text.normalize('NFC')
  const hex = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const place = [...text.slice(0, found.index)].length + 1
  return refuse('text/control', entry, { character: `U+${hex}`, place })
}

function copiedList(list: readonly unknown[], entry: Entry): unknown {
  if (isTooLarge(list.length, entry)) return null
  if (Object.keys(list).length !== list.length) return refuse('document/no-json', entry, { found: 'a list with holes' })
  const copy: unknown[] = []
  for (let place = 0; place < list.length; place += 1) copy.push(copiedAt(place, list[place], entry))
  return Object.freeze(copy)
}

/** Objects of JSON only, of whatever realm; a list from another realm is a list as well. */
function copiedObject(value: object, entry: Entry): unknown {
  if (Object.hasOwn(value, '__proto__')) return refuse('document/proto', entry, {})
  const prototype: unknown = Object.getPrototypeOf(value)
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!isPlain) return refuse('document/no-json', entry, { found: 'an object that is no plain JSON' })
  const keys = Object.keys(value)
  if (isTooLarge(keys.length, entry, mostMembers)) return null
  const copy: Record<string, unknown> = {}
  for (const key of keys) {
    if (copiedText(key, entry) === null) return null
    copy[key] = copiedAt(key, (value as Record<string, unknown>)[key], entry)
  }
  return Object.freeze(copy)
}

function copiedAt(key: string | number, item: unknown, entry: Entry): unknown {
  if (entry.isEnded || entry.faults.length > mostFaults) return null
  entry.path.push(key)
  const copy = copied(item, entry)
  entry.path.pop()
  return copy
}

/** Of a document that is too large only this is told. */
function isTooLarge(more: number, entry: Entry, most = mostValues): boolean {
  entry.seen += more
  if (more <= most && entry.seen <= mostValues) return false
  entry.isEnded = true
  entry.faults.splice(0, entry.faults.length, {
    code: 'document/size',
    path: [],
    params: { limit: more > most ? most : mostValues },
  })
  return true
}
