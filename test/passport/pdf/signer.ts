// A throw-away signer: its key and certificate are made for one run by openssl and never leave the folder of the test.
import { execFileSync } from 'node:child_process'
import { createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Signature } from '../../../src/passport/pdf/signature.js'

const kinds = {
  rsa: ['rsa:2048'],
  long: ['rsa:4096'],
  curve: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  edwards: ['ed25519'],
} as const

/** Who signs, and where its certificate lies as PEM. */
export interface Signer extends Signature {
  readonly file: string
}

/** A signer whose certificate comes from the issuer, else from itself; an RSA key gives the same signature for the same bytes. */
export function signerOf(kind: keyof typeof kinds, folder: string, issuer?: Signer): Signer {
  mkdirSync(folder, { recursive: true })
  const [keyFile, file] = [join(folder, `${kind}.key`), join(folder, `${kind}.pem`)]
  const subject = `/O=Beratungsstelle Muster/CN=${issuer ? 'Siegel' : 'Muster'}`
  const usage = ['-addext', `keyUsage=critical,digitalSignature,nonRepudiation${issuer ? '' : ',keyCertSign'}`]
  const by = issuer ? ['-CA', issuer.file, '-CAkey', issuer.file.replace('.pem', '.key')] : []
  const out = ['-keyout', keyFile, '-out', file, '-days', '30', '-nodes', '-subj', subject, ...usage, ...by]
  execFileSync('openssl', ['req', '-x509', '-newkey', ...kinds[kind], ...out], { stdio: 'pipe' })
  const key = createPrivateKey(readFileSync(keyFile))
  const certificate = new Uint8Array(new X509Certificate(readFileSync(file)).raw)
  return { file, certificate, sign: (bytes) => new Uint8Array(sign('sha256', bytes, key)) }
}
