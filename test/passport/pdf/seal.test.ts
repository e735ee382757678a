// A seal is made elsewhere, by the issuer; here a throw-away key stands for it.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it, type TestContext } from 'vitest'
import { canonicalText } from '../../../src/load/hash.js'
import type { Passport } from '../../../src/model/passport.js'
import { editionBlocks } from '../../../src/passport/blocks.js'
import { editionOf } from '../../../src/passport/edition.js'
import { passportBytes, passportHash, printedHash } from '../../../src/passport/hash.js'
import { renderPdf } from '../../../src/passport/pdf/render.js'
import { readSeal } from '../../../src/passport/seal.js'
import { ar } from '../../../src/text/ar.js'
import { en } from '../../../src/text/en.js'
import { german as de } from '../../../src/text/parts/german.js'
import type { PartialSentences } from '../../../src/text/parts/sentences.js'
import { pl } from '../../../src/text/pl.js'
import { ru } from '../../../src/text/ru.js'
import { uk } from '../../../src/text/uk.js'
import { missing } from '../../tools.js'
import { linesOf } from '../reading.js'
import { storyEditions } from '../story-editions.js'
import { lint } from './lint.js'
import { codeSeen } from './pixels.js'
import { attachmentOf, open, readPages, readWords } from './reader.js'
import { fonts } from './sample.js'

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A compact JWS with these claims. */
function sealed(claims: unknown, header: unknown = { alg: 'ES256', kid: 'muster-2026' }): string {
  const signed = `${part(header)}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

const claimsOf = (passport: Passport) => ({
  r: passport.id,
  h: createHash('sha256').update(passportBytes(passport)).digest('base64url'),
  ru: 'KXy3ZyCkTqj8vUo2aBcdEf',
  iss: 'https://muster.example',
  exp: 1827100800,
})

const issuer = { name: 'Beratungsstelle Muster', contact: null, verifyUrl: 'https://muster.example/pass', id: null }
const address = issuer.verifyUrl

function storyOf(audience: 'person' | 'employer', change: Partial<Passport> = {}): Passport {
  const found = storyEditions.find(([, each]) => each.audience === audience)
  if (!found) throw new Error('There is no edition.')
  return { ...found[1], issuer, ...change }
}
const passport = storyOf('person')
const render = (given: Passport, seal: string, more: { text?: PartialSentences; scale?: number } = {}) =>
  renderPdf(given, { text: de, fonts, seal, ...more })

function needPoppler(test: TestContext) {
  const reason = missing('pdftoppm')
  if (reason) test.skip(reason)
}

type Drawn = readonly [name: string, given: Passport, more: { text?: PartialSentences; scale?: number }]
const editions: readonly Drawn[] = [
  ['German', passport, {}],
  ['for employers', storyOf('employer'), {}],
  ['in large print', passport, { scale: 1.2 }],
  ['Arabic, right to left', storyOf('person', { language: 'ar' }), { text: ar }],
]

describe('the code of a sealed file', () => {
  it.for(editions)('is read from the pixels of the page: %s', async ([, given, more], test) => {
    needPoppler(test)
    const seal = sealed(claimsOf(given))
    expect(codeSeen(await render(given, seal, more), 200)).toEqual({ text: `${address}#${seal}`, modules: 77 })
  })
  it.for([150, 300])('is read at %d dots per inch as well', async (dots, test) => {
    needPoppler(test)
    const seal = sealed(claimsOf(passport))
    expect(codeSeen(await render(passport, seal), dots)?.text).toBe(`${address}#${seal}`)
  })
  it('is 110 points wide on its own ground, and its label stands 28 points lower', async () => {
    const [plain, sealedPage] = await Promise.all([
      renderPdf(passport, { text: de, fonts }),
      render(passport, sealed(claimsOf(passport))),
    ])
    const labelOf = async (bytes: Uint8Array, label: string) =>
      (await readPages(bytes))[0]?.lines.find(({ text }) => text === label)
    const [code, check] = [await labelOf(plain, 'Code dieser Datei'), await labelOf(sealedPage, 'Code prüfen')]
    expect((check?.y ?? 0) - (code?.y ?? 0)).toBeCloseTo(28, 1)
    expect((await readPages(sealedPage))[0]?.content).toContain('1 1 1 rg 435 695.89 110 110 re f')
  })
  it('holds no more than 412 bytes', async () => {
    const longest = (bytes: number): Passport => {
      const { length } = sealed(claimsOf(passport))
      return {
        ...passport,
        issuer: { ...issuer, verifyUrl: `https://muster.example/${'p'.repeat(bytes - length - 24)}` },
      }
    }
    const fitting = longest(412)
    await expect(render(fitting, sealed(claimsOf(fitting)))).resolves.toBeInstanceOf(Uint8Array)
    const long = longest(413)
    await expect(render(long, sealed(claimsOf(long)))).rejects.toThrow(
      new TypeError('Address and seal have 413 bytes, but the code on the page has room for 412.'),
    )
  })
})

const tables = [de, en, uk, ar, ru, pl] as const

describe('the pages of a sealed file', () => {
  it.each(tables.map((table) => [table.language, table] as const))(
    'say who sealed it and where that is checked: %s',
    (language, table) => {
      const given = { ...passport, language }
      const lines = linesOf(editionBlocks({ ...editionOf(given, table), seal: sealed(claimsOf(given)) }))
      const texts = lines.flatMap(({ text, lang }) => (lang === language ? [text] : []))
      const { checkCode, code, sealed: say, hash } = table.passport
      // In Arabic, what is not Arabic keeps its own direction.
      const put = (text: string) => (language === 'ar' ? `\u2068${text}\u2069` : text)
      const [print, page] = [put(printedHash(canonicalText(given))), put(address)]
      expect([checkCode, say(put(issuer.name), page, print)].filter((text) => !texts.includes(text))).toEqual([])
      expect([code, hash(print, page)].filter((text) => texts.includes(text))).toEqual([])
    },
  )
  it('for employers say so too, on one page', async () => {
    const given = storyOf('employer')
    const pages = await readPages(await render(given, sealed(claimsOf(given))))
    expect(pages).toHaveLength(1)
    expect(pages[0]?.lines.map(({ text }) => text).join('')).toContain(
      'Beratungsstelle Muster hat diese Datei versiegelt.',
    )
  })
  it('do not claim that anything was checked', async () => {
    const words = (await readWords(await render(passport, sealed(claimsOf(passport))))).join(' ')
    expect(words).not.toMatch(/geprüft|\becht|verifiziert/iu)
  })
  it('say nothing of a seal where there is none', async () => {
    const words = (await readWords(await renderPdf(passport, { text: de, fonts }))).join(' ')
    expect(words).not.toMatch(/versiegelt|Code prüfen|Prüfen:/u)
  })
})

describe('a sealed file', () => {
  it('carries the passport that the seal is over, and breaks no rule of tagged files', async () => {
    const file = await render(passport, sealed(claimsOf(passport)))
    expect(
      createHash('sha256')
        .update(attachmentOf(await open(file)).bytes)
        .digest('hex'),
    ).toBe(passportHash(passport))
    expect(await lint(file)).toEqual([])
  })
})

const good = claimsOf(passport)
const [head = '', claims = '', signature = ''] = sealed(good).split('.')
const noSeal = 'A seal is a compact JWS: three parts in base64url with a full stop between them.'
const noClaims = 'The claims of the seal cannot be read: a JSON object has to stand there.'

describe('a wrong call', () => {
  it.each([
    ['nothing', '', noSeal],
    ['no text', JSON.parse('7'), noSeal],
    ['two parts', `${head}.${claims}`, noSeal],
    ['four parts', `${head}.${claims}.${signature}.`, noSeal],
    ['an empty part', `${head}..${signature}`, noSeal],
    ['padding', `${head}.${claims}=.${signature}`, noSeal],
    ['letters of plain base64', `${head}.${claims}+/aa.${signature}`, noSeal],
    ['a line end behind it', `${sealed(good)}\n`, noSeal],
    ['a letter too many', `${head}.${'A'.repeat(5)}.${signature}`, noSeal],
    [
      'a signature that was cut',
      sealed(good).slice(0, -3),
      'The last part of a seal is a signature of 64 bytes (ES256), here it is not.',
    ],
    ['claims that are no JSON', sealed('{"r":'), noClaims],
    ['claims in a list', sealed([good]), noClaims],
    ['claims that are null', sealed(null), noClaims],
    ['a claim twice', sealed(JSON.stringify(good).replace('{', `{"h":"${good.h}",`)), noClaims],
    [
      'a header that is no JSON',
      sealed(good, 'ES256'),
      'The header of the seal cannot be read: a JSON object has to stand there.',
    ],
    ['no signature', sealed(good, { alg: 'none' }), 'The header of the seal has to name the algorithm ES256.'],
    ['no algorithm', sealed(good, {}), 'The header of the seal has to name the algorithm ES256.'],
    [
      'another passport',
      sealed({ ...good, r: 'mu-2026-9999-x9' }),
      `The seal is over another passport: its claim "r" is not "${passport.id}".`,
    ],
    [
      'another edition of it',
      sealed(claimsOf(storyOf('employer'))),
      'The seal is over another passport: its claim "h" is not the hash of this one.',
    ],
    ['no hash', sealed({ r: good.r }), 'The seal is over another passport: its claim "h" is not the hash of this one.'],
  ])('is a seal with %s', async (_, seal, message) => {
    await expect(render(passport, seal)).rejects.toThrow(new TypeError(message))
  })
  it.each([
    ['issuer', { ...passport, issuer: null }],
    ['address', { ...passport, issuer: { ...issuer, verifyUrl: null } }],
  ])('is a seal over a passport without %s', async (_, given) => {
    await expect(render(given, sealed(claimsOf(given)))).rejects.toThrow(
      new TypeError('A passport with a seal has to name its issuer and the address at which the seal is checked.'),
    )
  })
})

describe('reading a seal', () => {
  it('gives back what stands in its claims, whatever that is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (given) => {
        const read = readSeal(sealed(given)).claims
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(Object.entries(given)))
      }),
      { numRuns: 200 },
    )
  })
})
