// Whatever is handed in, the answer is issues or a TypeError, within a second, and nothing else in the program changes.
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { enter } from '../../src/load/enter.js'
import { isDocumentError } from '../../src/load/issue.js'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import type { Issue } from '../../src/model/issue.js'
import * as docs from './documents.js'
import { refusal } from './wrong/make.js'

const objectMembers = Reflect.ownKeys(Object.prototype)

/** Nested lists, made without recursion. */
function nested(levels: number): unknown {
  let value: unknown = 0
  for (let i = 0; i < levels; i += 1) value = [value]
  return value
}
function cycle(): unknown {
  const value: Record<string, unknown> = { kind: 'rubric' }
  value['title'] = value
  value['field'] = [value, value]
  return value
}
/** One list, held twice at every level: as a tree it would have 2^90 leaves. */
function doubled(): unknown {
  let value: unknown = [0]
  for (let i = 0; i < 90; i += 1) value = [value, value]
  return value
}
const sparse = () => Object.assign([], { 3: 'x' })
const holeAndMember = () => Object.assign(new Array(2), { 0: 1, more: 1 })
class Rubric {
  kind = 'rubric'
}
const rubricWith = (by: unknown) => docs.changed(docs.rubric, ['title', 'de'], by)

/** What no document holds, with the code and the place in the rubric where it stands. */
const values: readonly (readonly [string, unknown, string])[] = [
  ['undefined', [undefined], 'document/no-json /title/de/0'],
  ['a function', () => 'x', 'document/no-json /title/de'],
  ['a symbol', Symbol('x'), 'document/no-json /title/de'],
  ['a big integer', 1n, 'document/no-json /title/de'],
  ['NaN', Number.NaN, 'document/no-json /title/de'],
  ['Infinity', Number.POSITIVE_INFINITY, 'document/no-json /title/de'],
  ['a date', new Date(0), 'document/no-json /title/de'],
  ['a map', new Map([['de', 'x']]), 'document/no-json /title/de'],
  ['a set', new Set(['x']), 'document/no-json /title/de'],
  ['a pattern', /x/u, 'document/no-json /title/de'],
  ['bytes', new Uint8Array(2), 'document/no-json /title/de'],
  ['an instance of a class', new Rubric(), 'document/no-json /title/de'],
  ['a text object', Object('x'), 'document/no-json /title/de'],
  ['an error', new Error('x'), 'document/no-json /title/de'],
  ['a list with holes', sparse(), 'document/no-json /title/de'],
  ['a list with holes and a member', holeAndMember(), 'document/no-json /title/de/1'],
  ['an own __proto__', JSON.parse('{ "__proto__": { "de": "x" } }'), 'document/proto /title/de'],
  ['nesting of 100,000', nested(100_000), 'document/depth /title/de/0'],
  ['a cycle', cycle(), 'document/depth /title/de/title'],
  ['half a pair', 'x\ud83d', 'text/control /title/de'],
  ['the other half', '\ude00x', 'text/control /title/de'],
  ['a null character', 'a\u0000b', 'text/control /title/de'],
  ['an escape character', '\u001b[31m', 'text/control /title/de'],
  ['a delete character', '\u007f', 'text/control /title/de'],
  ['a carriage return', 'a\r\nb', 'text/control /title/de'],
  ['a turn to the left', '\u202etxt', 'text/control /title/de'],
  ['a byte order mark inside', 'a\ufeffb', 'text/control /title/de'],
  ['a control character in a key', { 'd\u0000e': 'x' }, 'text/control /title/de'],
  ['an impossible day', '2026-02-30', 'document/day /title/de'],
  ['a day of another leap year', '2025-02-29', 'document/day /title/de'],
]

describe('a document that holds', () => {
  it.each(values)('%s is refused at its place', (_, value, place) => {
    const issues = checkDocuments([rubricWith(value), docs.scale])
    expect(issues.map(({ code, path }) => `${code} /${path.join('/')}`)[0]).toBe(place)
    expect(new Set(issues.map(({ code }) => code)).size).toBe(1)
    const error = refusal(docs.changed(docs.assessment, ['id'], value))
    expect(error.length).toBeGreaterThan(0)
  })
  it.each([
    ['pairs of halves', 'Essen 🙂'],
    ['line feeds and tabs', 'a\nb\tc'],
    ['a day of a leap year', '2024-02-29'],
    ['other writing', 'Олена, خديجة, Nguyễn'],
  ])('%s is accepted', (_, value) => {
    expect(loadCatalog([docs.scale, rubricWith(value)]).rubrics.get('kochen@1.0.0')?.rubric.title.de).toBe(value)
  })
  it('the names of what every object has is told that they are unknown', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const issues = checkDocuments([docs.scale, docs.changed(docs.rubric, ['title', name], 'x')])
      expect(issues.map(({ code }) => code)).toEqual(['shape/unknown-member'])
      expect(checkDocuments([{ kind: name }]).map(({ code }) => code)).toEqual(['document/kind'])
    }
  })
  it('a control character tells which character it is, where a pair of halves is one', () => {
    const [issue] = checkDocuments([rubricWith('🙂🙂\u0007')])
    expect(issue?.params).toEqual({ character: 'U+0007', place: 3 })
  })
  it('negative zero reads it as zero', () => {
    const rating = { id: 'r9', indicator: 'hygiene/haende', source: 'chef', level: -0, on: '2026-10-01' }
    expect(refusal(docs.changed(docs.assessment, ['ratings', 2], rating))).toEqual([])
  })
  it('objects of another realm or without prototype is accepted', () => {
    const text = JSON.stringify(docs.all)
    const foreign = runInNewContext(`JSON.parse(text)`, { text })
    const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
    const bare = JSON.parse(text, (_, value) => (isObject(value) ? Object.assign(Object.create(null), value) : value))
    expect(checkDocuments([...foreign])).toEqual([])
    expect(checkDocuments(bare)).toEqual([])
    const held = loadCatalog([...foreign]).rubrics.get('kochen@1.0.0')?.rubric
    expect(held?.competences).toBeInstanceOf(Array)
    expect(Object.getPrototypeOf(held)).toBe(Object.prototype)
  })
  it('members that change while they are read is read once', () => {
    let reads = 0
    const shifting = { ...docs.rubric }
    Object.defineProperty(shifting, 'field', {
      enumerable: true,
      get: () => {
        reads += 1
        return reads === 1 ? 'haushalt' : nested(100_000)
      },
    })
    expect(loadCatalog([docs.scale, shifting]).rubrics.get('kochen@1.0.0')?.rubric.field).toBe('haushalt')
  })
})

describe('what is very large', () => {
  const long = 'x'.repeat(5_000_000)
  const entries = (count: number) => Array.from({ length: count }, (_, i) => [`k${i}`, 1] as const)
  const manyRatings = (count: number, more: object) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ id: `x${i}`, indicator: `hygiene/nichts${i % 100}`, source: 'ich', level: 1, on: '2026-10-01' },
      ...more,
    }))
  it.each<readonly [string, () => unknown, string]>([
    ['a text of 5 MB', () => rubricWith(long), 'shape/length'],
    ['a name of 5 MB', () => ({ ...docs.rubric, [long]: 1 }), 'shape/unknown-member'],
    ['an id of 5 MB', () => ({ ...docs.rubric, id: long }), 'shape/pattern'],
    ['a list of a million', () => ({ ...docs.rubric, icatus: entries(1_000_000) }), 'document/size'],
    ['a list of 100,000', () => ({ ...docs.rubric, competences: entries(100_000) }), 'shape/size'],
    [
      'an object of 400,000 members',
      () => ({ ...docs.rubric, title: Object.fromEntries(entries(400_000)) }),
      'document/size',
    ],
    ['a list that says it is huge', () => new Array(4_000_000_000), 'document/size'],
    ['a list held twice at each level', doubled, 'document/size'],
    ['a thousand wrong competences', () => ({ ...docs.rubric, competences: Array(100).fill({}) }), 'shape/missing'],
    [
      'a rule of 30,000 parts',
      () => docs.changed(docs.pathway, ['conditions', 0, 'when'], { and: entries(30_000) }),
      'rule/bytes',
    ],
  ])('%s is refused within a second, in few words', (_, make, code) => {
    const documents = [docs.scale, docs.provider, make()]
    const { issues, seconds } = timed(() => checkDocuments(documents))
    const error = messageOf(() => loadCatalog(documents))
    expect(seconds).toBeLessThan(1)
    expect(issues.map((issue) => issue.code)).toContain(code)
    expect(issues.length).toBeLessThanOrEqual(101)
    expect(Math.max(...issues.map(({ message }) => message.length))).toBeLessThan(1000)
    expect(error.length).toBeLessThan(10_000)
  })
  it.each([
    ['20,000 ratings of indicators that are not there', manyRatings(20_000, {})],
    ['20,000 ratings by sources that are not there', manyRatings(20_000, { source: 'niemand' })],
    ['20,000 ratings with one id', manyRatings(20_000, { id: 'x' })],
    ['20,000 ratings that say nothing', manyRatings(20_000, { level: undefined, answer: 'often' })],
    ['20,000 ratings and an unknown rubric', manyRatings(20_000, {})],
  ])('%s are refused within a second', (name, ratings) => {
    const value = JSON.parse(JSON.stringify({ ...docs.assessment, ratings }))
    if (name.includes('rubric')) value.rubric.id = 'unbekannt'
    const catalog = docs.catalog()
    const { issues, seconds } = timed(() => refusal(value, catalog))
    expect(seconds).toBeLessThan(1)
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.length).toBeLessThanOrEqual(101)
  })
})

describe('any value', () => {
  const anything = fc.anything({
    ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withTypedArray: true },
    ...{ withNullPrototype: true, withObjectString: true, withBoxedValues: true, withUnicodeString: true },
    maxDepth: 4,
  })
  const answer = (act: () => unknown): string => {
    try {
      act()
    } catch (error) {
      return isDocumentError(error) ? 'issues' : error instanceof TypeError ? 'TypeError' : String(error)
    }
    return 'accepted'
  }
  const allowed = ['accepted', 'issues', 'TypeError']

  it('as a document, in a document or as the list gives issues or a TypeError', () => {
    const places = fc.constantFrom<readonly (string | number)[]>(
      ['scale'],
      ['title'],
      ['competences'],
      ['competences', 0, 'indicators', 0],
      ['competences', 0, 'gates'],
      ['advice'],
    )
    fc.assert(
      fc.property(anything, places, (value, path) => {
        expect(allowed).toContain(answer(() => Reflect.apply(loadCatalog, undefined, [value])))
        expect(allowed).toContain(answer(() => loadCatalog([docs.scale, value])))
        expect(allowed).toContain(answer(() => loadCatalog([docs.scale, docs.changed(docs.rubric, path, value)])))
      }),
      { numRuns: 300 },
    )
  })
  it('as a rule or in a fact gives issues or a TypeError', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const documents = [
          docs.withChange(docs.pathway, ['conditions', 0, 'when'], value ?? null),
          docs.withChange(docs.facts, ['facts', 5, 'derive'], { rule: value ?? null }),
          docs.withChange(docs.assumptions, ['assumptions', 0, 'facts'], value ?? null),
        ]
        for (const all of documents) expect(allowed).toContain(answer(() => loadCatalog(all)))
      }),
      { numRuns: 100 },
    )
  })
  it('as an assessment or in one gives issues or a TypeError', () => {
    const catalog = docs.catalog()
    const places = fc.constantFrom<readonly (string | number)[]>(
      [],
      ['ratings'],
      ['ratings', 0],
      ['sources', 0],
      ['evidence', 0],
    )
    fc.assert(
      fc.property(anything, places, (value, path) => {
        expect(allowed).toContain(answer(() => parseAssessment(docs.changed(docs.assessment, path, value), catalog)))
      }),
      { numRuns: 300 },
    )
  })
  it('leaves the members of every object as they were', () => {
    for (const [, value] of values) checkDocuments([rubricWith(value), value])
    expect(Reflect.ownKeys(Object.prototype)).toEqual(objectMembers)
    expect(Object.hasOwn(Object.prototype, 'de')).toBe(false)
  })
  it('that JSON can hold enters as it is, and again as the same', () => {
    const clean = fc.json({ maxDepth: 5 }).map((text): unknown => JSON.parse(text))
    fc.assert(
      fc.property(clean, (value) => {
        const { copy, faults } = enter(value)
        fc.pre(faults.length === 0)
        const text = JSON.stringify(value, (_, held) => (typeof held === 'string' ? held.normalize('NFC') : held))
        expect(JSON.stringify(copy)).toBe(text)
        expect(enter(copy)).toEqual({ copy, faults: [] })
      }),
      { numRuns: 300 },
    )
  })
})

/** Seconds of computing, whatever else the machine does meanwhile. */
function timed(act: () => readonly Issue[]): { readonly issues: readonly Issue[]; readonly seconds: number } {
  const before = process.cpuUsage()
  const issues = act()
  const { user, system } = process.cpuUsage(before)
  return { issues, seconds: (user + system) / 1_000_000 }
}

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}

it('refuses a text of many combining marks at once, however many there are', () => {
  const marks = `a${'\u0301'.repeat(40_000)}${'\u0323'.repeat(40_000)}`
  const before = process.cpuUsage().user
  expect(checkDocuments([{ kind: 'rubric', title: { de: marks } }]).length).toBeGreaterThan(0)
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(1)
})
