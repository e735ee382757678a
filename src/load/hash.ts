import { sha256 } from '@noble/hashes/sha2.js'
import canonicalize from 'canonicalize'

/** The one text that RFC 8785 gives a JSON value: keys sorted, no white space; so equal values have equal bytes. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('Only JSON values have a canonical text.')
  return text
}

/** SHA-256 of the UTF-8 bytes of a text, synchronous, as 64 hex digits. */
export function sha256Hex(text: string): string {
  return [...digest(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The first 12 hex digits of the SHA-256 of a German sentence, by which a translation says which one it is of. */
export const sentenceHash = (german: string): string => sha256Hex(german.normalize('NFC')).slice(0, 12)

/** SHA-256 in base64, the form that content security policies name. */
export function sha256Base64(text: string): string {
  return base64(digest(text), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', '=')
}

/** SHA-256 in base64url without padding, the form that stands in addresses. */
export function sha256Base64Url(text: string): string {
  return base64(digest(text), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', '')
}

/** SHA-256 of bytes as 32 bytes. */
export const sha256Bytes = (bytes: Uint8Array): Uint8Array => sha256(bytes)

const digest = (text: string): Uint8Array => sha256(new TextEncoder().encode(text))

function base64(bytes: Uint8Array, alphabet: string, padding: string): string {
  const groups = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, i) => bytes.subarray(3 * i, 3 * i + 3))
  return groups.map((group) => quartet(group, alphabet, padding)).join('')
}

function quartet(group: Uint8Array, alphabet: string, padding: string): string {
  const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0)
  const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63))
  return letters.slice(0, group.length + 1).join('') + padding.repeat(3 - group.length)
}
