// What `sign` gives is held against the certificate: a file whose signature nobody can read is never written.
import { constants, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cmsOf, roomFor } from '../../../src/passport/pdf/sign/cms.js'
import { der, tags } from '../../../src/passport/pdf/sign/der.js'
import type { Signature } from '../../../src/passport/pdf/signature.js'
import { missing } from '../../tools.js'
import { signerOf } from './signer.js'

const folder = mkdtempSync(join(tmpdir(), 'sichtbar-values-'))
afterAll(() => rmSync(folder, { recursive: true }))

const absent = missing('openssl')
const signers = absent ? null : { rsa: signerOf('rsa', folder), curve: signerOf('curve', folder) }
const keyOf = (kind: 'rsa' | 'curve') => createPrivateKey(readFileSync(join(folder, `${kind}.key`)))

/** The signature of a text whose `sign` gives this, or what is wrong with it. */
function signed(kind: 'rsa' | 'curve', answer: (bytes: Uint8Array) => unknown) {
  if (!signers) throw new Error(absent ?? '')
  const call = { certificate: signers[kind].certificate, sign: answer } as Signature
  return cmsOf(new TextEncoder().encode('Amina'), call)
}

describe.skipIf(absent)('what sign gives', () => {
  it.each([
    ['a text', 'abc', 'String'],
    ['nothing', undefined, 'Undefined'],
    ['a list of numbers', [1, 2, 3], 'Array'],
    ['the buffer that WebCrypto gives', new ArrayBuffer(256), 'ArrayBuffer'],
    ['a view of other numbers', new Uint16Array(128), 'Uint16Array'],
  ])('has to be bytes, not %s', async (_, value, name) => {
    for (const kind of ['rsa', 'curve'] as const)
      await expect(signed(kind, () => value)).rejects.toThrow(`What sign gives has to be a Uint8Array, not ${name}.`)
  })
})

describe.skipIf(absent)('what sign gives for an RSA key', () => {
  it.each([0, 255, 257, 600])('has the length of the key, not %i bytes', async (length) => {
    await expect(signed('rsa', () => new Uint8Array(length).fill(1))).rejects.toThrow(
      `What sign gives for this RSA key has 256 bytes, not ${length}.`,
    )
  })
  it('is one that the key of the certificate checks', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const wrong: ((bytes: Uint8Array) => Uint8Array)[] = [
      () => new Uint8Array(256).fill(7),
      () => new Uint8Array(256),
      () => new Uint8Array(256).fill(255),
      (bytes) => sign('sha256', bytes, other),
      (bytes) => sign('sha1', bytes, keyOf('rsa')),
      (bytes) => sign('sha256', bytes, { key: keyOf('rsa'), padding: constants.RSA_PKCS1_PSS_PADDING }),
      (bytes) => sign('sha256', bytes.subarray(1), keyOf('rsa')),
    ]
    for (const answer of wrong)
      await expect(signed('rsa', answer)).rejects.toThrow('does not belong to the key of the certificate')
  })
  it('may come as bytes of Node, from a promise, and after the bytes to sign were changed', async () => {
    const right = await signed('rsa', (bytes) => new Uint8Array(sign('sha256', bytes, keyOf('rsa'))))
    const answers: ((bytes: Uint8Array) => unknown)[] = [
      (bytes) => sign('sha256', bytes, keyOf('rsa')),
      async (bytes) => sign('sha256', bytes, keyOf('rsa')),
      (bytes) => {
        const value = sign('sha256', bytes, keyOf('rsa'))
        bytes.fill(0)
        return value
      },
    ]
    for (const answer of answers) expect(await signed('rsa', answer)).toEqual(right)
  })
})

it.skipIf(absent)('has room for a signature of a key of any length', () => {
  const certificate = signers?.rsa.certificate ?? new Uint8Array()
  const long = signerOf('long', folder)
  const grown = roomFor(long) - roomFor({ ...long, certificate })
  expect(grown).toBeGreaterThan(3 * 256 - 8)
})

/** Two numbers as DER writes them, by their bytes. */
const pair = (...numbers: readonly (readonly number[])[]) =>
  der(tags.sequence, ...numbers.map((bytes) => der(tags.integer, Uint8Array.from(bytes))))
const full = [0x70, ...Array<number>(31).fill(1)]

describe.skipIf(absent)('what sign gives for the key of a curve', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['two bare numbers', new Uint8Array(64).fill(7)],
    ['one number', pair(full)],
    ['three numbers', pair(full, full, full)],
    ['bytes behind the two numbers', Uint8Array.from([...pair(full, full), 0])],
    [
      'a text and a number',
      der(tags.sequence, der(tags.octets, Uint8Array.of(1)), der(tags.integer, Uint8Array.of(1))),
    ],
    ['a number without bytes', pair([], full)],
    ['a number below nothing', pair([0x80, 1], full)],
    ['a number with a needless zero', pair([0, 1], full)],
    ['the number nothing', pair([0], full)],
    ['a number longer than the curve', pair([1, ...full], full)],
  ])('has to be ECDSA in DER, not %s', async (_, value) => {
    await expect(signed('curve', () => value)).rejects.toThrow('has to be ECDSA in DER')
  })
  it('may be as long as the curve, with the zero that keeps it above nothing', async () => {
    const high = [0, 0xf0, ...full.slice(1)]
    for (const value of [pair(full, full), pair(high, [1])])
      expect(await signed('curve', () => value)).toBeInstanceOf(Uint8Array)
  })
})
