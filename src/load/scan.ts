import { type Fault, short } from './fault.js'

/** Something that forbids to read a JSON text, in rising order of place; `at` is null where it is about the whole. */
export interface JsonFault {
  readonly code: string
  readonly at: number | null
  readonly params: Fault['params']
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
    pass(scanner, spaceForm)
    next = steps[next](scanner)
  }
  if (next !== 'done') return scanner.faults
  pass(scanner, spaceForm)
  if (scanner.at < text.length) syntax(scanner, 'end')
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
  if (scanner.text[scanner.at] === '"') return passText(scanner) ? afterValue(scanner) : brokenText(scanner)
  return readNumber(scanner) || pass(scanner, wordForm) ? afterValue(scanner) : syntax(scanner, 'value')
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
  return syntax(scanner, keys ? 'nextMember' : 'nextEntry')
}

function readKey(scanner: Scanner): Next | null {
  const { at, text } = scanner
  if (text[at] !== '"') return syntax(scanner, 'key')
  if (!passText(scanner)) return brokenText(scanner)
  const literal = text.slice(at, scanner.at)
  const key = literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1)
  const keys = scanner.open.at(-1)
  if (keys?.has(key)) scanner.faults.push({ code: 'json/duplicate-key', at, params: { key: short(key) } })
  keys?.add(key)
  pass(scanner, spaceForm)
  return take(scanner, ':') ? 'value' : syntax(scanner, 'colon')
}

/** So many at once: engines keep a way back for each letter, and have no room for that in a text of megabytes. */
const lettersForm = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,10000}/y
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const wordForm = /true|false|null/y
const spaceForm = /[ \t\n\r]*/y

/** Goes behind a text, if a whole one stands here. */
function passText(scanner: Scanner): boolean {
  const { at } = scanner
  if (!passLetters(scanner)) return false
  if (take(scanner, '"')) return true
  scanner.at = at
  return false
}

function passLetters(scanner: Scanner): boolean {
  if (!take(scanner, '"')) return false
  while (pass(scanner, lettersForm));
  return true
}

/** A text that does not end: what is wrong is the first letter that cannot stand in it. */
function brokenText(scanner: Scanner): null {
  passLetters(scanner)
  return syntax(scanner, scanner.text[scanner.at] === '\\' ? 'escape' : 'textEnd')
}

function readNumber(scanner: Scanner): boolean {
  const { at, text } = scanner
  if (!pass(scanner, numberForm)) return false
  const literal = text.slice(at, scanner.at)
  const becomes = String(Number(literal))
  if (literal !== becomes && decimal(literal) !== decimal(becomes)) {
    scanner.faults.push({ code: 'json/number', at, params: { found: short(literal), becomes } })
  }
  return true
}

/** One text for each number: digits without zeros at either end, and the power of ten; so 1.50 and 15e-1 are alike. */
function decimal(literal: string): string {
  const sign = literal.startsWith('-') ? '-' : ''
  const [mantissa = '', power = '0'] = literal.slice(sign.length).split(/e/iu)
  const [whole = '', part = ''] = mantissa.split('.')
  if (!/^\d/u.test(whole)) return literal // Infinity
  const digits = whole + part
  const first = digits.search(/[1-9]/u)
  if (first < 0) return '0'
  const end = endOfDigits(digits)
  return `${sign}${digits.slice(first, end)}e${Number(power) - part.length + digits.length - end}`
}

/** Where the zeros at the end begin; a search for them by a pattern would take quadratic time. */
function endOfDigits(digits: string): number {
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return end
}

function take(scanner: Scanner, letter: string): boolean {
  if (scanner.text[scanner.at] !== letter) return false
  scanner.at += 1
  return true
}

/** Goes behind what has the form, if it stands here. */
function pass(scanner: Scanner, form: RegExp): boolean {
  form.lastIndex = scanner.at
  const isThere = form.test(scanner.text)
  if (isThere) scanner.at = form.lastIndex
  return isThere
}

function syntax(scanner: Scanner, expected: string): null {
  const code = scanner.text.codePointAt(scanner.at)
  const found = code === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(code))
  scanner.faults.push({ code: 'json/syntax', at: scanner.at, params: { found, fault: expected } })
  return null
}
