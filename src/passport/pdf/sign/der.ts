/** Tags of DER that a signature is made of. */
export const tags = { integer: 0x02, octets: 0x04, nothing: 0x05, oid: 0x06, sequence: 0x30, set: 0x31, inside: 0xa0 }

/** A value of DER: the tag, how long it is, what it holds. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return joinedBytes([Uint8Array.from([tag, ...lengthBytes(length)]), ...parts])
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...parts)

/** The order of a set is that of its bytes, so that equal sets are written alike. */
export function setOf(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  return der(tag, ...[...parts].sort(compareBytes))
}

/** A registered name, given as the numbers between its dots. */
export function oid(name: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = name.split('.').map(Number)
  return der(tags.oid, Uint8Array.from([40 * first + second, ...rest].flatMap(septets)))
}

/** Parts one behind the other. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A value that was read: `whole` is it with its tag. */
export interface Value {
  readonly tag: number
  readonly contents: Uint8Array
  readonly whole: Uint8Array
}

/** The values that stand one behind the other; none where the last one is cut off. */
export function valuesIn(bytes: Uint8Array = new Uint8Array()): Value[] {
  const values: Value[] = []
  for (let at = 0; at < bytes.length; ) {
    const { begin, end } = spanAt(bytes, at)
    if (end > bytes.length) return []
    values.push({ tag: bytes[at] ?? 0, contents: bytes.subarray(begin, end), whole: bytes.subarray(at, end) })
    at = end
  }
  return values
}

function spanAt(bytes: Uint8Array, at: number): { readonly begin: number; readonly end: number } {
  const first = bytes[at + 1] ?? 0x80
  if (first < 0x80) return { begin: at + 2, end: at + 2 + first }
  const begin = at + 2 + (first & 0x7f)
  const length = bytes.subarray(at + 2, begin).reduce((sum, byte) => 256 * sum + byte, 0)
  return { begin, end: first === 0x80 ? Number.POSITIVE_INFINITY : begin + length }
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length]
  const digits = digitsOf(length, 256)
  return [0x80 + digits.length, ...digits]
}

/** Seven bits a byte; all but the last say that more follow. */
function septets(number: number): number[] {
  const digits = digitsOf(number, 128)
  return digits.map((digit, index) => (index < digits.length - 1 ? 0x80 + digit : digit))
}

function digitsOf(number: number, base: number): number[] {
  const rest = Math.floor(number / base)
  return [...(rest > 0 ? digitsOf(rest, base) : []), number % base]
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
