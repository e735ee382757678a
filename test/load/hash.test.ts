// SHA-256 over the canonical text: known answers, and one text for equal values.
import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, sha256Base64, sha256Base64Url, sha256Hex } from '../../src/load/hash.js'

describe('the hash of a text', () => {
  it('is that of the standard', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256Base64('abc')).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
    expect(sha256Base64Url('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0')
  })
  it('is that of node:crypto for any text, in each form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const hash = (form: 'hex' | 'base64' | 'base64url') => createHash('sha256').update(text, 'utf8').digest(form)
        expect([sha256Hex(text), sha256Base64(text), sha256Base64Url(text)]).toEqual([
          hash('hex'),
          hash('base64'),
          hash('base64url'),
        ])
      }),
    )
  })
})

describe('the canonical text', () => {
  it('sorts members by code units and writes numbers as JavaScript does (RFC 8785)', () => {
    expect(canonicalText({ b: [1e21, 1.0, -0, 0.000001], a: { ü: 1, Z: 2, '': 3 } })).toBe(
      '{"a":{"":3,"Z":2,"ü":1},"b":[1e+21,1,0,0.000001]}',
    )
  })
  it('is one for equal values, whatever the order of their members', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('"__proto__"'))
        expect(canonicalText(turned(value))).toBe(canonicalText(value))
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
  it('is none of what is no JSON', () => {
    expect(() => canonicalText(undefined)).toThrow(TypeError)
  })
})
