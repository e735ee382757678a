import { sha256Bytes } from '../../../load/hash.js'
import type { Signature } from '../signature.js'
import { type Certificate, readCertificate, type Signing } from './certificate.js'
import { der, oid, sequence, setOf, tags } from './der.js'
import { checkedValue } from './value.js'

const names = {
  data: oid('1.2.840.113549.1.7.1'),
  signedData: oid('1.2.840.113549.1.7.2'),
  contentType: oid('1.2.840.113549.1.9.3'),
  messageDigest: oid('1.2.840.113549.1.9.4'),
  signingCertificate: oid('1.2.840.113549.1.9.16.2.47'),
}
const one = der(tags.integer, Uint8Array.of(1))
const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'))

/** Room for all but certificates and what a key gives: names and digests. */
const roomBeside = 2048

/** How many bytes a signature may need; a certificate that cannot sign here is a wrong call. */
export function roomFor({ certificate, chain = [] }: Signature): number {
  const { issuer, publicKey } = readSigner(certificate)
  const certificates = [certificate, ...chain].map((each) => readCertificate(each).bytes.length)
  return certificates.reduce((sum, length) => sum + length, issuer.length + publicKey.length + roomBeside)
}

/** A CMS signature (RFC 5652) over bytes that stand elsewhere, bound to its certificate (RFC 5035) as PAdES B-B wants it. */
export async function cmsOf(bytes: Uint8Array, { certificate, chain = [], sign }: Signature): Promise<Uint8Array> {
  const signer = readSigner(certificate)
  const attributes = attributesOf(bytes, signer)
  const given = await sign(setOf(tags.set, attributes))
  const value = checkedValue(given, setOf(tags.set, attributes), signer)
  const signed = sequence(
    ...[one, setOf(tags.set, [sha256]), sequence(names.data)],
    setOf(tags.inside, [certificate, ...chain]),
    setOf(tags.set, [signerInfo(signer, attributes, value)]),
  )
  return sequence(names.signedData, der(tags.inside, signed))
}

type Signer = Certificate & { readonly signing: Signing }

function readSigner(bytes: Uint8Array): Signer {
  const { signing, ...certificate } = readCertificate(bytes)
  if (!signing) throw new TypeError('The certificate of the signature has neither an RSA nor an ECDSA key.')
  return { ...certificate, signing }
}

/** What is signed: that it is data, its digest, and the digest of the certificate. */
function attributesOf(bytes: Uint8Array, signer: Signer): Uint8Array[] {
  const attribute = (name: Uint8Array, value: Uint8Array) => sequence(name, setOf(tags.set, [value]))
  const digest = (of: Uint8Array) => der(tags.octets, sha256Bytes(of))
  return [
    attribute(names.contentType, names.data),
    attribute(names.messageDigest, digest(bytes)),
    attribute(names.signingCertificate, sequence(sequence(sequence(digest(signer.bytes))))),
  ]
}

function signerInfo({ issuer, serial, signing }: Signer, attributes: readonly Uint8Array[], value: Uint8Array) {
  const signature = der(tags.octets, value)
  return sequence(
    ...[one, sequence(issuer, serial), sha256],
    ...[setOf(tags.inside, attributes), signing.algorithm, signature],
  )
}
