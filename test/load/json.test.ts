// readJson accepts what JSON.parse accepts, less what would be lost on the way: keys given twice, numbers that change, great depth and size.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/load/json.js'

/** `code line:column`, one for each issue. */
const found = (text: string) =>
  readJson(text).issues.map(({ code, params }) => `${code.slice('json/'.length)} ${params['line']}:${params['column']}`)
const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}
const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a value', () => {
  it.each([
    '0',
    '-0',
    '1.5e3',
    '"x"',
    'null',
    'true',
    ' [ ] ',
    '\t\r\n{}\n',
    '"\\ud83d\\ude00"',
    '"\\ud83d"',
    '{"":0}',
  ])('%s is read as JSON.parse reads it', (text) => {
    expect(readJson(text)).toEqual({ value: JSON.parse(text), issues: [] })
  })
  it('with a member "__proto__" keeps it as an own member, which loading refuses', () => {
    const { value } = readJson('{ "__proto__": { "a": 1 } }')
    expect(Object.hasOwn(Object(value), '__proto__')).toBe(true)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })
  it('names the document by its place in the call', () => {
    expect(readJson('x', 7).issues.map(({ document, path }) => ({ document, path }))).toEqual([
      { document: 7, path: [] },
    ])
  })
})

describe('keys given twice', () => {
  it.each([
    ['{ "a": 1, "a": 2 }', '1:11'],
    ['{ "a": 1, "\\u0061": 2 }', '1:11'],
    ['[0, { "b": { "a": [1, { "x": 0, "x": 0 }] } }]', '1:33'],
    ['{ "": 1, "": 1 }', '1:10'],
    ['{\n  "für": 1,\n  "für": 2\n}', '3:3'],
    ['{ "🙂": 1, "🙂": 2 }', '1:11'],
    ['{ "__proto__": 1, "__proto__": 2 }', '1:19'],
  ])('are told in %s', (text, place) => {
    expect(found(text)).toEqual([`duplicate-key ${place}`])
  })
  it('are none in different objects, nor when they differ in case or in form', () => {
    expect(found('[{ "a": 1 }, { "a": { "a": 1 } }, { "a": 1, "A": 2 }, { "\\u00fc": 1, "u\\u0308": 2 }]')).toEqual([])
  })
  it('are all told, up to twenty', () => {
    expect(found('{ "a": 1, "a": 2, "a": 3, "b": { "c": 1, "c": 2 } }')).toHaveLength(3)
    expect(found(`{ "a": 0${', "a": 0'.repeat(30)} }`)).toHaveLength(20)
  })
})

describe('numbers', () => {
  it.each([
    '1.0',
    '1e2',
    '0.10',
    '1E+2',
    '100e-2',
    '-1.50',
    '0e999',
    '-0.0',
    '9007199254740991',
    '1e21',
    '5e-324',
    '0.1',
  ])('%s stays as it is', (text) => {
    expect(readJson(text)).toEqual({ value: Number(text), issues: [] })
  })
  it.each([
    ['1e400', 'Infinity'],
    ['-1e400', '-Infinity'],
    ['1e-400', '0'],
    ['9007199254740993', '9007199254740992'],
    ['0.1234567890123456789', '0.12345678901234568'],
    ['123456789012345678901234567890', '1.2345678901234568e+29'],
    ['1e999999999999', 'Infinity'],
  ])('%s would become %s and is refused', (text, becomes) => {
    const [issue] = readJson(`[${text}]`).issues
    expect(issue).toMatchObject({ code: 'json/number', params: { found: text, becomes, line: 1, column: 2 } })
  })
  it('are told all at once, each at its place', () => {
    expect(found('[1e400, 1,\n 1e-400, 2]')).toEqual(['number 1:2', 'number 2:2'])
  })
  it('of a million digits take no time', () => {
    const before = process.cpuUsage()
    expect(found(`1${'0'.repeat(1_000_000)}1`)).toEqual(['number 1:1'])
    expect(found(`0.${'0'.repeat(1_000_000)}1`)).toEqual(['number 1:1'])
    expect(found(`1${'0'.repeat(300)}.${'0'.repeat(1_000_000)}`)).toEqual([])
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  })
})

describe('what is refused as a whole', () => {
  it('begins with a byte order mark', () => {
    expect(found('\ufeff{}')).toEqual(['byte-order-mark 1:1'])
    expect(found('{}\ufeff')).toEqual(['syntax 1:3'])
  })
  it('is larger than 5 MiB in UTF-8', () => {
    const limit = 5 * 1024 * 1024
    expect(found(`"${'x'.repeat(limit - 2)}"`)).toEqual([])
    expect(found(`"${'x'.repeat(limit - 1)}"`)).toEqual(['size undefined:undefined'])
    expect(found(`"${'ü'.repeat(limit / 2 - 1)}"`)).toEqual([])
    expect(found(`"${'ü'.repeat(limit / 2)}"`)).toEqual(['size undefined:undefined'])
    expect(found(`"${'🙂'.repeat(limit / 4)}"`)).toEqual(['size undefined:undefined'])
  })
  it('is nested deeper than 100', () => {
    expect(found(lists(100))).toEqual([])
    expect(found(lists(101))).toEqual(['depth 1:101'])
    expect(found('['.repeat(100_000))).toEqual(['depth 1:101'])
    expect(found('{"a":'.repeat(100_000))).toEqual(['depth 1:501'])
  })
})

describe('errors of syntax', () => {
  it.each([
    ['', '1:1', 'value'],
    ['  ', '1:3', 'value'],
    ['{\n  "a": 1,\n}', '3:1', 'key'],
    ['[1,\n 2,\n]', '3:1', 'value'],
    ['{ "a": 1 "b": 2 }', '1:10', 'nextMember'],
    ['[1 2]', '1:4', 'nextEntry'],
    ['[1', '1:3', 'nextEntry'],
    ['{ "a"', '1:6', 'colon'],
    ["{ 'a': 1 }", '1:3', 'key'],
    ['[tru]', '1:2', 'value'],
    ['[nulls]', '1:6', 'nextEntry'],
    ['[01]', '1:3', 'nextEntry'],
    ['[1.]', '1:3', 'nextEntry'],
    ['[.5]', '1:2', 'value'],
    ['[-]', '1:2', 'value'],
    ['[NaN]', '1:2', 'value'],
    ['"a\nb"', '1:3', 'textEnd'],
    ['"a\tb"', '1:3', 'textEnd'],
    ['"abc', '1:5', 'textEnd'],
    ['"C:\\x"', '1:4', 'escape'],
    ['"\\u00g0"', '1:2', 'escape'],
    ['{ "a\\', '1:5', 'escape'],
    ['[1] // Ende', '1:5', 'end'],
    ['{} {}', '1:4', 'end'],
    ['["Küche", "🙂🙂", x]', '1:17', 'value'],
    ['{ "Şükrü": "Łukasz",\n "Олена": x }', '2:11', 'value'],
    ['{\r\n "a": x }', '2:7', 'value'],
    ['[\u00a01]', '1:2', 'value'],
  ])('in %j are told at %s', (text, place, fault) => {
    const { value, issues } = readJson(text)
    expect(value).toBeUndefined()
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code: 'json/syntax', params: { fault } })
    expect(found(text)).toEqual([`syntax ${place}`])
  })
  it('end the reading, after what was found before', () => {
    expect(found('{ "a": 1e400, "a": 1, x')).toEqual(['number 1:8', 'duplicate-key 1:15', 'syntax 1:23'])
  })
})

describe('a text of 5 MB', () => {
  const long = 5_000_000
  it.each([
    ['one text', `"${'x'.repeat(long)}"`],
    ['one text of escapes', `"${'\\n'.repeat(long / 2)}"`],
    ['letters and escapes', `"${'x\\u00fc'.repeat(long / 7)}"`],
    ['a text without end', `"${'x'.repeat(long)}`],
    ['white space', ' '.repeat(long)],
    ['a number', '9'.repeat(long)],
    ['wrong numbers at the end of a long line', `["${'x'.repeat(long - 200)}"${',1e999'.repeat(25)}]`],
    ['two equal keys of 2 MB', `{ "${'x'.repeat(long / 3)}": 1, "${'x'.repeat(long / 3)}": 1 }`],
    ['numbers', `[${'1,'.repeat(long / 4)}1]`],
    ['lists', `[${'[],'.repeat(long / 6)}[]]`],
    ['keys', `{${Array.from({ length: 200_000 }, (_, i) => `"key${i}":1`).join(',')}}`],
  ])('is read or refused within a second, in few words: %s', (_, text) => {
    const before = process.cpuUsage()
    const { issues } = readJson(text)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1_000_000).toBeLessThan(1)
    expect(issues.map(({ message }) => message.length).filter((length) => length > 300)).toEqual([])
  })
})

describe('any text', () => {
  const pieces = [
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ' ',
    '\n',
    '0',
    '1',
    '-',
    '.',
    'e',
    '\\u0061',
    'null',
    'é',
    '🙂',
    '\u0000',
  ]
  /** A JSON text with a few places replaced, removed or filled. */
  const damaged = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ...pieces)), { maxLength: 3 }),
    )
    .map(([text, changes]) =>
      changes.reduce((now, [at, drop, put]) => {
        const place = at % (now.length + 1)
        return now.slice(0, place) + put + now.slice(place + drop)
      }, text),
    )
  const scraps = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))
  const refusals = ['json/duplicate-key', 'json/number', 'json/depth']

  it('is accepted exactly where JSON.parse accepts it and nothing is lost, with the same value', () => {
    let accepted = 0
    let seen = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: damaged }, { weight: 1, arbitrary: scraps }), (text) => {
        fc.pre(!text.startsWith('\ufeff'))
        const { value, issues } = readJson(text)
        const expected = parsed(text)
        const codes = issues.map(({ code }) => code)
        if (expected === null) expect(codes.at(-1)).toBe('json/syntax')
        else if (issues.length > 0) expect(codes.filter((code) => !refusals.includes(code))).toEqual([])
        else expect(value).toStrictEqual(expected.value)
        seen += 1
        if (issues.length === 0) accepted += 1
      }),
      { numRuns: 2000 },
    )
    expect(accepted / seen).toBeGreaterThan(0.1) // both sides are reached
    expect(accepted / seen).toBeLessThan(0.9)
  })
  it('that JSON.stringify has written is accepted, since nothing in it is lost', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readJson(JSON.stringify(value))).toStrictEqual({ value: JSON.parse(JSON.stringify(value)), issues: [] })
      }),
      { numRuns: 500 },
    )
  })
  it('has a number refused exactly where its exact value is another', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 25 })
    const literals = fc.tuple(digits, digits, fc.integer({ min: -30, max: 30 })).map(([whole, part, power]) => {
      const short = whole.replace(/^0+(?=\d)/u, '')
      return { literal: `${short}.${part}e${power}`, exact: rational(short + part, power - part.length) }
    })
    fc.assert(
      fc.property(literals, ({ literal, exact }) => {
        const shown = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(Number(literal)))
        const [, whole = '', part = '', power = '0'] = shown ?? []
        const isKept = equal(exact, rational(whole + part, Number(power) - part.length))
        expect(readJson(literal).issues.length === 0).toBe(isKept)
      }),
      { numRuns: 1000 },
    )
  })
})

/** A decimal as an exact fraction. */
const rational = (digits: string, power: number): readonly [bigint, bigint] =>
  power >= 0 ? [BigInt(digits) * 10n ** BigInt(power), 1n] : [BigInt(digits), 10n ** BigInt(-power)]
const equal = ([a, b]: readonly [bigint, bigint], [c, d]: readonly [bigint, bigint]) => a * d === c * b
