// A signed file (PAdES B-B): what programs of others find in it, and that it is as sound as one without a signature.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, type TestContext } from 'vitest'
import type { Passport } from '../../../src/model/passport.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import type { Signature } from '../../../src/passport/pdf/signature.js'
import { ar } from '../../../src/text/ar.js'
import { de } from '../../../src/text/de.js'
import { missing } from '../../tools.js'
import { storyEditions } from '../story-editions.js'
import { lint } from './lint.js'
import { attachmentOf, dictOf, open, PDFArray, PDFDict, PDFName, readWords, wordsOf } from './reader.js'
import { fonts } from './sample.js'
import { signerOf } from './signer.js'
import { elementsOf, saidIn, treeIn } from './structure.js'

const folder = mkdtempSync(join(tmpdir(), 'sichtbar-signed-'))
afterAll(() => rmSync(folder, { recursive: true }))

const absent = missing('openssl')
const signers = absent ? null : { rsa: signerOf('rsa', folder), curve: signerOf('curve', folder) }

function need(test: TestContext, program: string) {
  const reason = missing(program)
  if (reason) test.skip(reason)
}

function passportOf(): Passport {
  const [edition] = storyEditions
  if (!edition) throw new Error('There is no edition.')
  return edition[1]
}

const render = (signature?: Signature) =>
  renderPdf(passportOf(), { text: de, fonts, ...(signature ? { signature } : {}) })

/** The signer, after openssl was found. */
function signer(kind: 'rsa' | 'curve', test: TestContext) {
  if (!signers) return test.skip(absent ?? '')
  return signers[kind]
}

function written(title: string, bytes: Uint8Array): string {
  const file = join(folder, title)
  writeFileSync(file, bytes)
  return file
}

/** The numbers of the range, the bytes that are signed, and the signature without the zeros behind it. */
function partsOf(file: Uint8Array) {
  const text = Buffer.from(file).toString('latin1')
  const [, ...found] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/u.exec(text) ?? []
  const [from = 1, length = 0, second = 0, rest = 0] = found.map(Number)
  const between = Buffer.from(text.slice(length + 1, second - 1), 'hex')
  const end = 4 + between.readUInt16BE(2)
  const content = Buffer.concat([file.subarray(from, from + length), file.subarray(second, second + rest)])
  return { from, length, second, rest, content, cms: between.subarray(0, end), padding: between.subarray(end) }
}

function verified(cms: Uint8Array, content: Uint8Array, trusted: string) {
  const files = ['-in', written('cms.der', cms), '-content', written('content', content), '-CAfile', trusted]
  const options = ['-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', '-out', join(folder, 'out')]
  return spawnSync('openssl', ['cms', ...options, ...files], { encoding: 'utf8' })
}

describe.each(['rsa', 'curve'] as const)('a file that is signed with a key of kind %s', (kind) => {
  it('is valid CAdES for openssl, and no more so once one byte is another', async (test) => {
    const by = signer(kind, test)
    const { content, cms } = partsOf(await render(by))
    const good = verified(cms, content, by.file)
    expect(good.stderr).toMatch(/CAdES Verification successful/iu)
    expect(good.status).toBe(0)
    content[1000] = (content[1000] ?? 0) ^ 1
    expect(verified(cms, content, by.file).status).not.toBe(0)
  })
  it('is signed from its first to its last byte, but for the room of the signature', async (test) => {
    const file = await render(signer(kind, test))
    const { from, length, second, rest, padding } = partsOf(file)
    expect([from, second + rest]).toEqual([0, file.length])
    expect(Buffer.from(file).toString('latin1', length - 10, length + 1)).toBe('/Contents <')
    expect(Buffer.from(file).toString('latin1', second - 1, second + 10)).toBe('>/ByteRange')
    expect(padding.length).toBeGreaterThan(1000)
    expect(padding.every((byte) => byte === 0)).toBe(true)
  })
  it('is valid as a whole for pdfsig', async (test) => {
    const by = signer(kind, test)
    need(test, 'pdfsig')
    const said = spawnSync('pdfsig', ['-nocert', written('seen.pdf', await render(by))], { encoding: 'utf8' }).stdout
    expect(said).toContain('Signature Type: ETSI.CAdES.detached')
    expect(said).toContain('Signature Validation: Signature is Valid.')
    expect(said).toContain('Total document signed')
  })
  it('is sound (qpdf) and breaks no rule of tagged files', async (test) => {
    const file = await render(signer(kind, test))
    expect(await lint(file)).toEqual([])
    need(test, 'qpdf')
    const checked = spawnSync('qpdf', ['--check', written('sound.pdf', file)], { encoding: 'utf8' })
    expect(checked.stdout).toContain('No syntax or stream encoding errors')
    expect(checked.status).toBe(0)
  })
})

describe('a signed file', () => {
  it('has the same bytes twice where the signer gives the same', async (test) => {
    const by = signer('rsa', test)
    expect(Buffer.compare(await render(by), await render(by))).toBe(0)
  })
  it('shows and carries what the unsigned one does', async (test) => {
    const [signed, plain] = [await render(signer('rsa', test)), await render()]
    expect(await readWords(signed)).toEqual(await readWords(plain))
    expect(attachmentOf(await open(signed))).toEqual(attachmentOf(await open(plain)))
  })
  it('has a field of no size on its last page, that the structure ends with', async (test) => {
    const file = await open(await render(signer('rsa', test)))
    const form = dictOf(file.catalog, 'AcroForm')
    expect(String(form.get(PDFName.of('SigFlags')))).toBe('3')
    const field = form.lookup(PDFName.of('Fields'), PDFArray).lookup(0, PDFDict)
    expect(String(field.get(PDFName.of('Rect')))).toBe('[ 0 0 0 0 ]')
    expect(String(field.get(PDFName.of('F')))).toBe('132')
    expect(wordsOf(field.get(PDFName.of('TU')))).toBe('Signatur dieser Datei')
    expect(field.lookup(PDFName.of('P'))).toBe(file.getPages().at(-1)?.node)
    const last = elementsOf(treeIn(file)).at(-1)
    expect(last).toMatchObject({ role: 'Form', annotations: [field], marks: [], kids: [] })
    expect(last && saidIn(last, 'Alt')).toBe('Signatur dieser Datei')
    expect(treeIn(file).kids.at(-1)).toEqual(last)
  })
  it('names the field in the language of the edition', async (test) => {
    const by = signer('rsa', test)
    const passport: Passport = { ...passportOf(), language: 'ar', beside: null }
    const file = await open(await renderPdf(passport, { text: ar, fonts, signature: by }))
    const last = elementsOf(treeIn(file)).at(-1)
    expect(last && saidIn(last, 'Alt')).toBe('توقيع هذا الملف')
  })
  it('is dated with the day of the passport, and the signature itself tells no time', async (test) => {
    const file = await render(signer('rsa', test))
    expect(Buffer.from(file).toString('latin1')).toContain(`/M (D:${passportOf().on.replaceAll('-', '')}000000Z)`)
    const shown = spawnSync('openssl', ['cms', '-cmsout', '-print', '-inform', 'DER'], { input: partsOf(file).cms })
    const attributes = [...String(shown.stdout).matchAll(/object: (\S+) \(1\.2\.840\.113549\.1\.9\.[\d.]+\)/gu)]
    expect(attributes.map(([, title]) => title)).toEqual([
      'contentType',
      'messageDigest',
      'id-smime-aa-signingCertificateV2',
    ])
  })
  it('leads to a root that is trusted by the certificates that it carries', async (test) => {
    const root = signer('rsa', test)
    const leaf = signerOf('curve', join(folder, 'leaf'), root)
    const sign = async (bytes: Uint8Array) => leaf.sign(bytes)
    const { cms, content } = partsOf(await render({ ...leaf, chain: [root.certificate], sign }))
    expect([leaf, root].every(({ certificate }) => cms.includes(Buffer.from(certificate)))).toBe(true)
    expect(verified(cms, content, root.file).status).toBe(0)
    expect(verified(cms, content, signer('curve', test).file).status).not.toBe(0)
  })
})

describe('a wrong call', () => {
  it('is a certificate that is none', async (test) => {
    const by = signer('rsa', test)
    const pem = new TextEncoder().encode('-----BEGIN CERTIFICATE-----')
    const cut = by.certificate.subarray(0, -1)
    const calls = [
      { ...by, certificate: pem },
      { ...by, certificate: cut },
      { ...by, chain: [pem] },
    ]
    for (const call of calls) await expect(render(call)).rejects.toThrow('not X.509 in DER')
  })
  it('is a kind of key that has no signature with SHA-256', async (test) => {
    signer('rsa', test)
    await expect(render(signerOf('edwards', folder))).rejects.toThrow('neither an RSA nor an ECDSA key')
  })
  it('is a signature of a curve as two bare numbers', async (test) => {
    const bare = { ...signer('curve', test), sign: () => new Uint8Array(64).fill(7) }
    await expect(render(bare)).rejects.toThrow('has to be ECDSA in DER')
  })
})
