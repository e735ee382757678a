import { describe, expect, it } from 'vitest'
import { reviewCases } from '../../src/author/coverage.js'
import { deForAuthors } from '../../src/text/de.js'
import { describeIssue } from '../../src/text/parts/describe.js'
import { choice, day, fact, factsOf, may, must, pathway } from '../path/documents.js'
import { allThatShips, casesOf } from './documents.js'

const facts = factsOf(
  fact('adult', 'boolean', 'person'),
  fact('ready', 'boolean', 'person'),
  choice('work', 'person', ['none', 'employed']),
)
const adult = must('adult', { var: 'adult' })
const ready = may('ready', { var: 'ready' })
const way = pathway('way', [adult, ready])
const change = { id: 'neu', change: { de: 'Neu' }, citation: 'BGBl.', read: false, inForceFrom: day }

/** Cases of a path; each states facts about the person and names what comes out. */
const cases = (of: string, ...each: (readonly [object, Record<string, string>])[]) =>
  casesOf(
    each.map(([person, expected]) => ({ situation: { on: day, person }, expect: expected })),
    { id: of, of },
  )
const undecided = (documents: readonly unknown[], beside: readonly unknown[] = []) =>
  reviewCases(documents, { beside }).map(({ document, path, params }) => [
    document,
    path.join('/'),
    `${params['pathway']} ${params['condition']}`,
  ])
const closed = [{ adult: false, ready: true }, { way: 'closed' }] as const
const conditional = [{ adult: true, ready: false }, { way: 'conditional' }] as const
const open = [{ adult: true, ready: true }, { way: 'open' }] as const

describe('a condition that decides no case', () => {
  it('is told at its place, in both languages, and nothing is told of one that does', () => {
    const issues = reviewCases([facts, way, cases('way', closed, open)])
    expect(issues).toEqual([
      {
        code: 'review/undecided-condition',
        document: 1,
        path: ['conditions', 1],
        params: { pathway: 'way', condition: 'ready' },
        message: 'The condition "ready" of way decides no case. Write one that hangs on it alone.',
      },
    ])
    expect(issues.map((issue) => describeIssue(issue, deForAuthors))).toEqual([expect.stringContaining('„ready“')])
    expect(undecided([facts, way, cases('way', conditional)])).toEqual([[1, 'conditions/0', 'way adult']])
    expect(undecided([facts, way, cases('way', closed, conditional)])).toEqual([])
  })
  it('is one that stands beside another in every case: either alone could be anything', () => {
    const two = pathway('way', [adult, must('ready', { var: 'ready' })])
    const both = cases('way', [{ adult: false, ready: false }, { way: 'closed' }])
    expect(undecided([facts, two, both])).toHaveLength(2)
    expect(undecided([facts, two, cases('way', closed)])).toEqual([[1, 'conditions/1', 'way ready']])
  })
  it('is not decided by an open case, nor by one that does not name its path', () => {
    expect(undecided([facts, way, cases('way', open)])).toHaveLength(2)
    const other = pathway('other', [adult], { leadsTo: 'part' })
    const named = cases('way', [{ adult: false }, { other: 'closed' }])
    expect(undecided([facts, way, other, named])).toEqual([])
    expect(undecided([facts, way, other, named, cases('other', open)])).toHaveLength(2)
  })
  it('may keep a path from opening while a fact of it is not known', () => {
    expect(undecided([facts, way, cases('way', closed, [{ adult: true }, { way: 'conditional' }])])).toEqual([])
  })
  it('is not decided where a change of the law stands in the way as well', () => {
    const capped = pathway('way', [adult, ready], { basis: { pending: [change] } })
    expect(undecided([facts, capped, cases('way', closed, conditional)])).toEqual([[1, 'conditions/1', 'way ready']])
  })
  it('is decided in the path that takes it over as well', () => {
    const more = pathway('more', [may('work', { '===': [{ var: 'work' }, 'employed'] })], {
      include: [{ pathway: 'way', except: [] }],
    })
    const of = (name: string) => cases('more', [{ adult: false }, { [name]: 'closed' }])
    expect(undecided([facts, way, more, of('more'), cases('way', open)])).toEqual([
      [1, 'conditions/1', 'way ready'],
      [2, 'conditions/0', 'more work'],
    ])
  })
})

describe('what is looked at', () => {
  it('are paths with a case alone, and never those beside', () => {
    expect(undecided([facts, way])).toEqual([])
    expect(undecided([cases('way', open)], [facts, way])).toEqual([])
    expect(undecided([way], [facts, cases('way', closed)])).toEqual([[0, 'conditions/1', 'way ready']])
  })
  it('are no cases whose situation is wrong, which run as failures of their own', () => {
    expect(undecided([facts, way, cases('way', [{ adultt: true }, { way: 'open' }])])).toEqual([])
  })
})

it('finds that every condition of the 51 paths that ship decides a case', () => {
  const all = allThatShips()
  expect(reviewCases(all)).toEqual([])
  const isGone = (document: unknown) => JSON.stringify(document).includes('"kind":"cases","id":"zab"')
  expect(undecided(all.filter((document) => !isGone(document))).length).toBeGreaterThan(0)
})
