import { sha256Bytes } from '../../../load/hash.js'
import { isBytes, nameOf } from '../bytes.js'
import type { Certificate } from './certificate.js'
import { der, joinedBytes, oid, sequence, tags, type Value, valuesIn } from './der.js'

/** Where a signature comes from, as far as it is held against it. */
type Signer = Pick<Certificate, 'signing' | 'publicKey'>

/**
 * What `sign` gave for these bytes, as far as the certificate tells that nobody could read it: an RSA signature is checked whole,
 * of one of a curve its form and length. Anything else is a wrong call.
 */
export function checkedValue(given: unknown, signed: Uint8Array, { signing, publicKey }: Signer): Uint8Array {
  if (!isBytes(given)) throw new TypeError(`What sign gives has to be a Uint8Array, not ${nameOf(given)}.`)
  const value = given.slice()
  if (signing?.key === 'rsa') refuseForeign(value, signed, publicKey)
  else refuseBare(value, publicKey)
  return value
}

/** The two numbers of a curve stand in DER; left bare they would be a signature that nobody can read. */
function refuseBare(value: Uint8Array, point: Uint8Array): void {
  const [pair, ...others] = valuesIn(value)
  const numbers = valuesIn(pair?.contents)
  const isPair = pair?.tag === tags.sequence && others.length === 0 && numbers.length === 2
  // A point is one byte and two numbers of the curve, or one number where that byte is not 4.
  const size = point[0] === 4 ? (point.length - 1) / 2 : point.length - 1
  if (isPair && numbers.every((number) => isBetween(number, size))) return
  throw new TypeError('What sign gives for a key of a curve has to be ECDSA in DER.')
}

/** A whole number above 0, written without needless zeros, and no longer than a curve has bytes. */
function isBetween({ tag, contents }: Value, size: number): boolean {
  const [first = 0x80, second = 0] = contents
  if (tag !== tags.integer || first >= 0x80) return false
  return first > 0 ? contents.length <= size : second >= 0x80 && contents.length <= size + 1
}

/** RFC 8017, section 8.2.2: the value to the power of the key is the padded digest of what was signed. */
function refuseForeign(value: Uint8Array, signed: Uint8Array, publicKey: Uint8Array): void {
  const [modulus = 0n, exponent = 0n] = valuesIn(valuesIn(publicKey)[0]?.contents).map(({ contents }) =>
    numberOf(contents),
  )
  const length = Math.ceil(modulus.toString(16).length / 2)
  if (value.length !== length)
    throw new TypeError(`What sign gives for this RSA key has ${length} bytes, not ${value.length}.`)
  const found = power(numberOf(value), exponent, modulus)
  if (numberOf(value) < modulus && found === numberOf(padded(signed, length))) return
  throw new TypeError('What sign gives does not belong to the key of the certificate: RSA, PKCS #1 v1.5, SHA-256.')
}

const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), der(tags.nothing))

function padded(signed: Uint8Array, length: number): Uint8Array {
  const digest = sequence(sha256, der(tags.octets, sha256Bytes(signed)))
  const fill = new Uint8Array(Math.max(0, length - digest.length - 3)).fill(0xff)
  return joinedBytes([Uint8Array.of(0, 1), fill, Uint8Array.of(0), digest])
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
}

/** Square by square, so that the numbers stay as long as the key. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [found, square] = [1n, base % modulus]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) found = (found * square) % modulus
    square = (square * square) % modulus
  }
  return found
}
