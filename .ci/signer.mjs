// Throw-away signers and a throw-away sealer for files that checkers of others read; their keys live as long as one run.
import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { passportHash } from 'sichtbar'

const kinds = { rsa: ['rsa:2048'], curve: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] }

/** A key and its own certificate, made by openssl in this folder. @param {keyof typeof kinds} kind @param {string} folder */
export function signerOf(kind, folder) {
  const [key, file] = [join(folder, `${kind}.key`), join(folder, `${kind}.pem`)]
  const about = [
    '-subj',
    '/O=Beratungsstelle Muster/CN=Muster',
    '-addext',
    'keyUsage=critical,digitalSignature,keyCertSign',
  ]
  const call = [
    'req',
    '-x509',
    '-newkey',
    ...kinds[kind],
    '-keyout',
    key,
    '-out',
    file,
    '-days',
    '30',
    '-nodes',
    ...about,
  ]
  execFileSync('openssl', call, { stdio: 'pipe' })
  const secret = createPrivateKey(readFileSync(key))
  const certificate = new Uint8Array(new X509Certificate(readFileSync(file)).raw)
  return { file, certificate, sign: (/** @type {Uint8Array} */ bytes) => new Uint8Array(sign('sha256', bytes, secret)) }
}

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A seal over the passport as an issuer makes it: a compact JWS. @param {Parameters<typeof passportHash>[0]} passport */
export function sealOf(passport) {
  const part = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const h = Buffer.from(passportHash(passport), 'hex').toString('base64url')
  const claims = { r: passport.id, h, iss: 'https://muster.example', exp: 1827100800 }
  const signed = `${part({ alg: 'ES256', kid: 'muster' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

/** What openssl (CAdES) and poppler find wrong with the signature of a file. @param {string} file @param {{ file: string }} signer @param {string} folder */
export function signatureFaults(file, signer, folder) {
  const bytes = readFileSync(file)
  const [, ...range] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/u.exec(bytes.toString('latin1')) ?? []
  const [start = 0, length = 0, second = 0, rest = 0] = range.map(Number)
  const cms = Buffer.from(bytes.toString('latin1', length + 1, second - 1), 'hex')
  const content = Buffer.concat([bytes.subarray(start, start + length), bytes.subarray(second, second + rest)])
  const [cmsFile, contentFile] = [join(folder, 'cms.der'), join(folder, 'content')]
  writeFileSync(cmsFile, cms.subarray(0, 4 + cms.readUInt16BE(2)))
  writeFileSync(contentFile, content)
  const given = ['-in', cmsFile, '-content', contentFile, '-CAfile', signer.file, '-out', join(folder, 'out')]
  const checked = spawnSync('openssl', [
    'cms',
    '-verify',
    '-cades',
    '-binary',
    '-inform',
    'DER',
    '-purpose',
    'any',
    ...given,
  ])
  const seen = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' })
  const isWhole = ['Signature is Valid.', 'Total document signed'].every((said) => seen.stdout?.includes(said))
  return [
    ...(checked.status === 0 ? [] : [`openssl: ${checked.stderr}`]),
    ...(seen.error || isWhole ? [] : [`pdfsig: ${seen.stdout}`]),
  ]
}
