import type { Value } from '../model/head.js'

/** Something that forbids to read a JSON text; `at` is a place in it, null where it is about the whole. */
export interface JsonFault {
  readonly code: string
  readonly at: number | null
  readonly params: Readonly<Record<string, Value>>
}

const deepest = 100
const mostFaults = 20

interface Scanner {
  readonly text: string
  at: number
  readonly faults: JsonFault[]
  /** Keys seen in each open object, null for an open list. */
  readonly open: (Set<string> | null)[]
}

/** The state after a value, or what must come next. */
type Next = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'after' | 'done'

/** Walks a JSON text once, without recursion: the faults that `JSON.parse` would pass over, and the first error of syntax. */
export function scanJson(text: string): readonly JsonFault[] {
  const scanner: Scanner = { text, at: 0, faults: [], open: [] }
  let next: Next | null = 'value'
  while (next !== null && next !== 'done' && scanner.faults.length < mostFaults) {
    skipSpace(scanner)
    next = steps[next](scanner)
  }
  if (next !== 'done') return scanner.faults
  skipSpace(scanner)
  if (scanner.at < text.length) syntax(scanner, 'the end')
  return scanner.faults
}

const steps: Readonly<Record<Exclude<Next, 'done'>, (scanner: Scanner) => Next | null>> = {
  value: readValue,
  valueOrEnd: (scanner) => (take(scanner, ']') ? close(scanner) : readValue(scanner)),
  key: readKey,
  keyOrEnd: (scanner) => (take(scanner, '}') ? close(scanner) : readKey(scanner)),
  after: readAfter,
}

function readValue(scanner: Scanner): Next | null {
  if (take(scanner, '{')) return enterInto(scanner, new Set(), 'keyOrEnd')
  if (take(scanner, '[')) return enterInto(scanner, null, 'valueOrEnd')
  if (readString(scanner) !== null || readNumber(scanner) || readWord(scanner)) return afterValue(scanner)
  return syntax(scanner, 'a value')
}

function enterInto(scanner: Scanner, keys: Set<string> | null, next: Next): Next | null {
  scanner.open.push(keys)
  if (scanner.open.length <= deepest) return next
  scanner.faults.push({ code: 'json/depth', at: scanner.at - 1, params: { limit: deepest } })
  return null
}

function close(scanner: Scanner): Next {
  scanner.open.pop()
  return afterValue(scanner)
}

const afterValue = ({ open }: Scanner): Next => (open.length === 0 ? 'done' : 'after')

function readAfter(scanner: Scanner): Next | null {
  const keys = scanner.open.at(-1)
  if (take(scanner, ',')) return keys ? 'key' : 'value'
  if (take(scanner, keys ? '}' : ']')) return close(scanner)
  return syntax(scanner, keys ? '"," or "}"' : '"," or "]"')
}

function readKey(scanner: Scanner): Next | null {
  const at = scanner.at
  const literal = readString(scanner)
  if (literal === null) return syntax(scanner, 'a key in double quotes')
  const key: unknown = JSON.parse(literal)
  const keys = scanner.open.at(-1)
  if (typeof key === 'string' && keys) {
    if (keys.has(key)) scanner.faults.push({ code: 'json/duplicate-key', at, params: { key: key.slice(0, 60) } })
    keys.add(key)
  }
  skipSpace(scanner)
  return take(scanner, ':') ? 'value' : syntax(scanner, '":"')
}

const stringForm = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const wordForm = /true|false|null/y
const spaceForm = /[ \t\n\r]*/y

function readString(scanner: Scanner): string | null {
  return match(scanner, stringForm)
}

function readWord(scanner: Scanner): boolean {
  return match(scanner, wordForm) !== null
}

function readNumber(scanner: Scanner): boolean {
  const at = scanner.at
  const literal = match(scanner, numberForm)
  if (literal === null) return false
  const becomes = String(Number(literal))
  if (decimal(literal) !== decimal(becomes)) {
    scanner.faults.push({ code: 'json/number', at, params: { found: literal.slice(0, 40), becomes } })
  }
  return true
}

/** One text for each number: digits without zeros at either end, and the power of ten; so 1.50 and 15e-1 are alike. */
function decimal(literal: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/u.exec(literal) ?? []
  if (whole === '') return literal // Infinity
  const digits = (whole + part).replace(/^0+/u, '')
  const short = digits.replace(/0+$/u, '')
  if (short === '') return '0'
  return `${sign}${short}e${Number(power) - part.length + digits.length - short.length}`
}

function skipSpace(scanner: Scanner): void {
  match(scanner, spaceForm)
}

function take(scanner: Scanner, letter: string): boolean {
  if (scanner.text[scanner.at] !== letter) return false
  scanner.at += 1
  return true
}

function match(scanner: Scanner, form: RegExp): string | null {
  form.lastIndex = scanner.at
  const found = form.exec(scanner.text)?.[0] ?? null
  if (found !== null) scanner.at += found.length
  return found
}

function syntax(scanner: Scanner, expected: string): null {
  const letter = scanner.text[scanner.at]
  const found = letter === undefined ? 'the end' : JSON.stringify(letter)
  scanner.faults.push({ code: 'json/syntax', at: scanner.at, params: { found, expected } })
  return null
}
