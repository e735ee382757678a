// Files that nobody would write by accident: issues with places, exit code 1, never a stack, a hang or a flood.
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../author/documents.js'
import { folderWith, linesOf, run, steering } from './run.js'

const sound = readJson('examples/3-kochen-fuer-die-familie/kochen.assessment.json')
const text = JSON.stringify(sound)
const utf16 = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
const deep = 100_000

const bad: readonly [title: string, content: string | Uint8Array, code: string][] = [
  ['nothing', '', 'json/syntax'],
  ['50 MB', new Uint8Array(50_000_000).fill(0x20), 'json/size'],
  ['more than 5 MiB that end in half a letter', new Uint8Array(6_000_000).fill(0xc3), 'json/size'],
  ['bytes that are no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'json/encoding'],
  ['Latin-1', Uint8Array.from([0x22, 0xe4, 0x22]), 'json/encoding'],
  ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, ...utf16]), 'json/encoding'],
  ['UTF-16 without a mark', utf16, 'json/encoding'],
  ['zeros', new Uint8Array(1000), 'json/syntax'],
  ['a byte order mark', `\ufeff${text}`, 'json/byte-order-mark'],
  ['100,000 lists in each other', '['.repeat(deep) + ']'.repeat(deep), 'json/depth'],
  ['100,000 objects in each other', `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`, 'json/depth'],
  ['a key twice', text.replace('"format":1', '"format":1,"format":1'), 'json/duplicate-key'],
  ['a key a hundred thousand times', `{${'"a":1,'.repeat(deep)}"a":1}`, 'json/duplicate-key'],
  ['NaN', text.replace('"format":1', '"format":NaN'), 'json/syntax'],
  ['an infinite number', text.replace('"format":1', '"format":1e999'), 'json/number'],
  ['a number that would change', text.replace('"format":1', '"format":1.00000000000000000001'), 'json/number'],
  ['a member __proto__', text.replace('"format":1', '"__proto__":{},"format":1'), 'document/proto'],
  ['half a pair of code units', text.replace('"id":"kochen"', '"id":"\\ud800"'), 'text/control'],
  ['a control character', text.replace('"id":"kochen"', '"id":"\\u001b[31m"'), 'text/control'],
  ['a control character in a name', text.replace('"format":1', '"\\u009b31m":1,"format":1'), 'text/control'],
  [
    'a name of a million letters',
    text.replace('"format":1', `"${'k'.repeat(1_000_000)}":1,"format":1`),
    'shape/unknown-member',
  ],
  [
    '5,000 unknown members',
    JSON.stringify({ ...sound, ...Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 1])) }),
    'shape/unknown-member',
  ],
  ['a day that does not exist', text.replaceAll('2026-02-11', '2026-02-30'), 'document/day'],
  ['markup as an id', text.replace('"id":"kochen"', '"id":"<script>\\"&\'"'), 'shape/pattern'],
  ['a number', '1', 'shape/type'],
  ['null', 'null', 'shape/type'],
  ['a list', '[]', 'shape/type'],
  ['an empty object', '{}', 'shape/missing'],
  ['another kind', '{"kind":"constructor"}', 'document/kind'],
]

describe('sichtbar score of a file with', () => {
  it.each(bad)('%s says where and what, on one screen', async (_, content, code) => {
    const file = join(folderWith({ 'probe.json': content }), 'probe.json')
    const { exit, out, err } = await run(['score', file])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain(file)
    expect(err).toContain(`[${code}]`)
    expect(linesOf(err).length).toBeLessThanOrEqual(33)
    expect(linesOf(err).filter((line) => line.length > 450 || line.startsWith('    at '))).toEqual([])
    expect(steering.test(err)).toBe(false)
  })
})

describe('sichtbar check', () => {
  it('finds in each of these files what is wrong, all in one call', async () => {
    const folder = folderWith(Object.fromEntries(bad.map(([, content], i) => [`${i}.json`, content])))
    const files = bad.map((_, i) => join(folder, `${i}.json`))
    const { exit, out } = await run(['check', '--json', ...files])
    const found: { document: number; code: string }[] = JSON.parse(out)
    expect(exit).toBe(1)
    const unread = bad.map(([, , code], i) => ({ code, i })).filter(({ code }) => code.startsWith('json/'))
    for (const { code, i } of unread) expect(found).toContainEqual(expect.objectContaining({ document: i, code }))
    const shown = await run(['check', ...files])
    expect(linesOf(shown.out).length).toBeLessThanOrEqual(35)
  })
  it.each([
    ['an operator that does not exist', { foo: [1] }, 'rule/operator'],
    ['a path through constructor', { var: 'constructor' }, 'rule/path'],
    ['forty rules in each other', nested(40), 'rule/depth'],
    ['thirty thousand comparisons', { and: Array(30_000).fill({ '>': [{ var: 'exp.fte' }, 1] }) }, 'rule/nodes'],
  ])('refuses a rule with %s', async (_, when, code) => {
    const pathway = readJson('rubrics/pathways/val-major.pathway.json')
    const [first, ...others] = pathway.conditions
    const file = join(
      folderWith({ 'weg.json': { ...pathway, conditions: [{ ...first, when }, ...others] } }),
      'weg.json',
    )
    const { exit, out } = await run(['check', file])
    expect(exit).toBe(1)
    expect(out).toContain(`[${code}]`)
    expect(linesOf(out).length).toBeLessThanOrEqual(35)
  })
})

function nested(depth: number): object {
  return depth === 0 ? { '>': [{ var: 'exp.fte' }, 1] } : { and: [nested(depth - 1), true] }
}

describe('whatever is done to a text', () => {
  const damage = fc.tuple(
    fc.nat(text.length - 1),
    fc.constantFrom('', '"', '{', ']', '0', 'null', ',', '\\', '\u0000', 'ü', '-', '__proto__'),
    fc.nat(12),
  )
  it('ends with 0 or with findings, never with a fault that is ours', { timeout: 60_000 }, async () => {
    const damaged = fc
      .array(damage, { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce((all, [at, put, length]) => all.slice(0, at) + put + all.slice(at + length), text),
      )
    const exits = new Set<number>()
    await fc.assert(
      fc.asyncProperty(damaged, async (input) => {
        const { exit, err } = await run(['score', '-'], input)
        exits.add(exit)
        expect([0, 1]).toContain(exit)
        expect(steering.test(err)).toBe(false)
      }),
      { numRuns: 60 },
    )
    expect(exits.has(1)).toBe(true)
  })
})
