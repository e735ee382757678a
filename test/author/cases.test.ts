import { describe, expect, it } from 'vitest'
import { runCases } from '../../src/author/cases.js'
import { allThatShips, baking, casesOf, scale } from './documents.js'

const beside = [scale]
const independently = ['often', 'independent']
const alone = { 'teig/kneten': independently, 'teig/wiegen': independently, 'teig/formen': independently }
const level = (of: number | null) => ({ teig: { self: { level: of } } })

describe('the cases that ship', () => {
  it('are 950, and all of them come out as their authors wrote', () => {
    const results = runCases(allThatShips())
    expect(results.filter(({ passed }) => !passed)).toEqual([])
    expect(results).toHaveLength(950)
  })
})

describe('runCases', () => {
  it('gives one entry a case, with its title and the place of its document', () => {
    const cases = casesOf([
      { self: alone, expect: level(2) },
      { title: 'Zu wenig', self: {}, expect: level(null) },
    ])
    expect(runCases([baking(), cases], { beside })).toEqual([
      { document: 1, title: 'backen: Fall 1', passed: true, issues: [] },
      { document: 1, title: 'backen: Zu wenig', passed: true, issues: [] },
    ])
  })
  it('says what was expected and what came out, at the place of the expectation', () => {
    const cases = casesOf([
      { self: alone, expect: level(2) },
      { self: alone, expect: level(3) },
    ])
    const [first, second] = runCases([cases, baking()], { beside })
    expect(first?.passed).toBe(true)
    expect(second).toEqual({
      document: 0,
      title: 'backen: Fall 2',
      passed: false,
      issues: [
        {
          code: 'cases/expectation',
          document: 0,
          path: ['cases', 1, 'expect', 'teig', 'self', 'level'],
          params: { expected: '3', found: '2' },
          message: 'Expected 3, but it came out as 2.',
        },
      ],
    })
  })
  it('fails for a rubric whose highest version has no cases, and for no older one', () => {
    const older = casesOf([{ self: alone, expect: level(2) }])
    const results = runCases([baking(), baking({ version: '1.10.0' }), older], { beside })
    expect(results.map(({ title, passed }) => [title, passed])).toEqual([
      ['backen: Fall 1', true],
      ['backen: 1.10.0 has cases', false],
    ])
    expect(results[1]?.issues).toMatchObject([
      { code: 'cases/missing', document: 1, path: [], params: { id: 'backen' } },
    ])
  })
  it('asks no cases of an older version beside a higher one that is not tested itself', () => {
    expect(runCases([baking()], { beside: [...beside, baking({ version: '2.0.0' })] })).toEqual([])
    expect(runCases([baking({ version: '2.0.0' })], { beside: [...beside, baking()] })).toHaveLength(1)
  })
  it('takes cases beside the documents as cases of theirs', () => {
    const cases = casesOf([{ self: alone, expect: level(2) }])
    expect(runCases([baking()], { beside: [...beside, cases] })).toEqual([])
  })
  it('scores a case with the version that it names', () => {
    const [competence] = baking().competences
    const strict = { ...competence, cuts: [50, 250, 350, 400] }
    const higher = baking({ version: '1.1.0', competences: [strict] })
    const cases = [
      casesOf([{ self: alone, expect: level(2) }]),
      casesOf([{ self: alone, expect: level(1) }], { id: 'backen-neu', ofVersion: '1.1.0' }),
    ]
    expect(runCases([baking(), higher, ...cases], { beside }).map(({ passed }) => passed)).toEqual([true, true])
  })
  it('throws the issues of documents that are wrong themselves', () => {
    expect(() => runCases([baking({ scale: 'sichtbar-6' })], { beside })).toThrow('There is no scale "sichtbar-6"')
  })
  it('leaves its input as it is', () => {
    const documents = [baking(), casesOf([{ self: alone, expect: level(2) }])]
    const before = JSON.stringify(documents)
    runCases(documents, { beside })
    expect(JSON.stringify(documents)).toBe(before)
  })
})
