import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { canonicalText } from '../../src/load/hash.js'
import { codePayload, passportBytes, passportHash, printedHash } from '../../src/passport/hash.js'
import { buildPassport } from '../../src/passport/passport.js'
import { amina } from './amina.js'

const passport = buildPassport(amina.dossier, amina.catalog, { language: 'de', audience: 'person', show: amina.show })

it('is the SHA-256 of the canonical bytes', () => {
  const bytes = passportBytes(passport)
  expect(passportHash(passport)).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(JSON.stringify(passport)))
})
it('does not depend on the order of keys, and changes with every value', () => {
  const turned = Object.fromEntries(Object.entries(passport).reverse()) as typeof passport
  expect(passportHash(turned)).toBe(passportHash(passport))
  expect(passportHash({ ...passport, selection: !passport.selection })).not.toBe(passportHash(passport))
})
it('is printed as its first sixteen digits in groups of four', () => {
  expect(printedHash(canonicalText(passport)).replaceAll(' ', '')).toBe(passportHash(passport).slice(0, 16))
  expect(printedHash(canonicalText(passport))).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/u)
})
it('stands in the code behind the address, else behind the number', () => {
  const digest = Buffer.from(passportHash(passport), 'hex').toString('base64url')
  expect(codePayload(passport, canonicalText(passport))).toBe(`https://muster.example/pass#h=${digest}`)
  const bare = { ...passport, issuer: null }
  expect(codePayload(bare, canonicalText(bare))).toBe(`mu-2026-0417-k7 sha256-${passportHash(bare)}`)
})
