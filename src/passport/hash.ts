import { canonicalText, sha256Base64Url, sha256Hex } from '../load/hash.js'
import type { Passport } from '../model/passport.js'

/** SHA-256 over the RFC 8785 form of the passport as it is given: the code on the page and of the attached file. */
export function passportHash(passport: Passport): string {
  return sha256Hex(canonicalText(passport))
}

/** What is attached to the PDF: the UTF-8 bytes whose SHA-256 is the hash. */
export function passportBytes(passport: Passport): Uint8Array {
  return new TextEncoder().encode(canonicalText(passport))
}

/** The beginning of the hash as people read it: four groups of four digits. */
export function printedHash(canonical: string): string {
  return sha256Hex(canonical)
    .slice(0, 16)
    .replace(/.{4}(?=.)/gu, '$& ')
}

/** What the QR code holds: the page that compares the code with the seal or the hash behind it, else number and hash. */
export function codePayload({ id, issuer }: Passport, canonical: string, seal: string | null = null): string {
  const address = issuer?.verifyUrl ?? null
  if (address === null) return `${id} sha256-${sha256Hex(canonical)}`
  return seal === null ? `${address}#h=${sha256Base64Url(canonical)}` : `${address}#${seal}`
}
