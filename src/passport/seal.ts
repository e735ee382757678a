import { sha256Base64Url } from '../load/hash.js'
import { readJson } from '../load/json.js'
import type { Passport } from '../model/passport.js'
import { codePayload } from './hash.js'

/** What a seal says of itself and of the passport; its signature is not looked at. */
export interface Seal {
  readonly header: Claims
  readonly claims: Claims
}
type Claims = ReadonlyMap<string, unknown>

/** Bytes in a code of 77 modules (version 15) with error correction M: more modules would be too small on paper. */
const room = 412

/** Refuses what is no seal over this passport, or does not fit into the code; only who has the issuer's key can say more. */
export function refuseSeal(seal: string, passport: Passport, canonical: string): void {
  const { header, claims } = readSeal(seal)
  if (header.get('alg') !== 'ES256') throw new TypeError('The header of the seal has to name the algorithm ES256.')
  if (claims.get('r') !== passport.id)
    throw new TypeError(`The seal is over another passport: its claim "r" is not "${passport.id}".`)
  if (claims.get('h') !== sha256Base64Url(canonical))
    throw new TypeError('The seal is over another passport: its claim "h" is not the hash of this one.')
  if (!passport.issuer?.verifyUrl)
    throw new TypeError('A passport with a seal has to name its issuer and the address at which the seal is checked.')
  const { length } = new TextEncoder().encode(codePayload(passport, canonical, seal))
  if (length > room)
    throw new TypeError(`Address and seal have ${length} bytes, but the code on the page has room for ${room}.`)
}

/** Header and claims of a compact JWS that is signed with a curve of 256 bits; else a TypeError. */
export function readSeal(seal: string): Seal {
  const [header = '', claims = '', signature = '', ...more] = typeof seal === 'string' ? seal.split('.') : []
  if (more.length > 0 || ![header, claims, signature].every(isBase64Url))
    throw new TypeError('A seal is a compact JWS: three parts in base64url with a full stop between them.')
  if (bytesOf(signature).length !== 64)
    throw new TypeError('The last part of a seal is a signature of 64 bytes (ES256), here it is not.')
  return { header: objectOf('header', header), claims: objectOf('claims', claims) }
}

const isBase64Url = (part: string): boolean => /^[\w-]+$/u.test(part) && part.length % 4 !== 1

function objectOf(name: string, part: string): Claims {
  const { value, issues } = readJson(new TextDecoder().decode(bytesOf(part)))
  if (issues.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`The ${name} of the seal cannot be read: a JSON object has to stand there.`)
  return new Map(Object.entries(value))
}

const bytesOf = (part: string): Uint8Array =>
  Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
