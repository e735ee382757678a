import { der, oid, sequence, tags, valuesIn } from './der.js'

/** What a signature says of the certificate that checks it. */
export interface Certificate {
  readonly bytes: Uint8Array
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  /** How its key signs; null: a kind of key that is not known here. */
  readonly signing: Signing | null
  /** The bits of its public key, in the form of its kind. */
  readonly publicKey: Uint8Array
}

export interface Signing {
  readonly key: 'rsa' | 'curve'
  /** As CMS names it, with SHA-256. */
  readonly algorithm: Uint8Array
}

const none = new Uint8Array()

const keys: readonly (Signing & { readonly name: Uint8Array })[] = [
  {
    ...{ key: 'rsa', name: oid('1.2.840.113549.1.1.1') },
    algorithm: sequence(oid('1.2.840.113549.1.1.11'), der(tags.nothing)),
  },
  { key: 'curve', name: oid('1.2.840.10045.2.1'), algorithm: sequence(oid('1.2.840.10045.4.3.2')) },
]

/** Issuer, number and kind of key of an X.509 certificate (RFC 5280, section 4.1); bytes that are none are a wrong call. */
export function readCertificate(bytes: Uint8Array): Certificate {
  const [certificate, ...others] = valuesIn(bytes)
  const [signed] = valuesIn(certificate?.contents)
  const fields = valuesIn(signed?.contents).filter(({ tag }) => tag !== tags.inside)
  const [serial, , issuer, , , publicKey] = fields
  const [kind, bits] = valuesIn(publicKey?.contents)
  const name = valuesIn(kind?.contents)[0]
  if (others.length > 0 || serial?.tag !== tags.integer || issuer?.tag !== tags.sequence || name?.tag !== tags.oid) {
    throw new TypeError('A certificate of the signature is not X.509 in DER; PEM text has to be decoded first.')
  }
  const signing = keys.find((key) => String(key.name) === String(name.whole)) ?? null
  // The first byte of a string of bits says how many of them are no part of it: none, in a key.
  return { bytes, issuer: issuer.whole, serial: serial.whole, signing, publicKey: bits?.contents.subarray(1) ?? none }
}
