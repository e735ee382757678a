// parseAssessment against scoring.md §1; the code and sentence of each single fault stand in wrong/assessments.ts.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { deepFreeze } from '../deep-freeze.js'
import * as docs from './documents.js'
import { refusal } from './wrong/make.js'

type Json = Readonly<Record<string, unknown>>
const catalog = docs.catalog()
const found = (value: unknown, all = catalog) =>
  refusal(value, all).map(({ code, path }) => `${code} /${path.join('/')}`)
const withRating = (rating: Json) =>
  docs.changed(docs.assessment, ['ratings', 0], { id: 'r1', on: '2026-10-01', source: 'ich', ...rating })
const list = (member: string): Json[] => docs.assessment[member] as Json[]

describe('a sound assessment', () => {
  it('comes back frozen, with its texts in NFC, and leaves its input as it is', () => {
    const remark = { about: 'hygiene', by: 'person', text: 'u\u0308ben', on: '2026-10-01' }
    const given = deepFreeze(JSON.parse(JSON.stringify(docs.changed(docs.assessment, ['remarks'], [remark]))))
    const parsed = parseAssessment(given, catalog)
    expect(parsed.remarks).toEqual([{ ...remark, text: 'üben' }])
    expect({ ...parsed, remarks: [] }).toEqual({ ...docs.assessment, remarks: [] })
    expect(Object.isFrozen(parsed) && Object.isFrozen(parsed.ratings[0])).toBe(true)
    expect(given.remarks[0].text).toBe('u\u0308ben')
  })
  it('may be empty', () => {
    expect(found({ ...docs.assessment, sources: [], ratings: [], evidence: [], remarks: [], wanted: [] })).toEqual([])
  })
  it('is held against the version of the rubric that it names', () => {
    const newer = docs.changed(
      { ...docs.rubric, version: '1.1.0' },
      ['competences', 0, 'indicators', 0, 'id'],
      'waschen',
    )
    const both = loadCatalog([...docs.all, newer])
    expect(found(docs.assessment, both)).toEqual([])
    expect(found(docs.changed(docs.assessment, ['rubric', 'version'], '1.1.0'), both)).toEqual([
      'link/unknown-indicator /ratings/0/indicator',
      'link/unknown-indicator /remarks/0/about',
    ])
  })
  it('holds exact copies of ratings, sources and evidence', () => {
    const twice = { ...docs.assessment }
    for (const member of ['ratings', 'sources', 'evidence']) {
      Object.assign(twice, { [member]: [...list(member), ...list(member).map((one) => ({ ...one }))] })
    }
    expect(found(twice)).toEqual([])
  })
})

describe('what the person says', () => {
  it.each([
    [
      'an answer with both parts',
      { indicator: 'hygiene/haende', answer: { frequency: 'often', independence: 'helped' } },
    ],
    ['never, alone', { indicator: 'hygiene/haende', answer: { frequency: 'never' } }],
    ['an answer stopped half-way', { indicator: 'hygiene/haende', answer: { frequency: 'often' } }],
    ['a word of knowledge', { indicator: 'hygiene/wissen', answer: 'yes' }],
    ['a level of use', { indicator: 'hygiene/haende', level: 0 }],
    ['that it does not apply', { indicator: 'hygiene/haende', absent: 'notApplicable' }],
    ['nothing', { indicator: 'hygiene/haende', absent: 'notAnswered' }],
  ])('may be %s', (_, rating) => {
    expect(found(withRating(rating))).toEqual([])
  })
  it.each([
    [
      'words of another question',
      { indicator: 'hygiene/wissen', answer: { frequency: 'often' } },
      'answer /ratings/0/answer',
    ],
    ['a member of every object', { indicator: 'hygiene/wissen', answer: 'constructor' }, 'answer /ratings/0/answer'],
    [
      'a frequency that every object has',
      { indicator: 'hygiene/haende', answer: { frequency: 'toString' } },
      'answer /ratings/0/answer',
    ],
    ['a level of knowledge', { indicator: 'hygiene/wissen', level: 2 }, 'answer /ratings/0/level'],
    ['that it was not observed', { indicator: 'hygiene/haende', absent: 'notObserved' }, 'absent /ratings/0/absent'],
  ])('may not be %s', (_, rating, place) => {
    expect(found(withRating(rating))).toEqual([`assessment/${place}`])
  })
  it('about an organisation is a word of its scale, not a level', () => {
    const all = loadCatalog([docs.stateScale, docs.stateRubric])
    const about = { ...docs.assessment, rubric: { id: 'vielfalt', version: '1.0.0' }, remarks: [], wanted: [] }
    const says = (rating: Json) => ({
      ...about,
      ratings: [{ id: 'r1', indicator: 'leitbild/text', source: 'ich', on: '2026-10-01', ...rating }],
    })
    expect(found(says({ answer: 'yes' }), all)).toEqual([])
    expect(found(says({ answer: 'partly' }), all)).toEqual(['assessment/answer /ratings/0/answer'])
    expect(found(says({ level: 2 }), all)).toEqual(['assessment/answer /ratings/0/level'])
    expect(found(says({ source: 'chef', level: 2 }), all)).toEqual([])
  })
})

describe('what others say', () => {
  const seen = (rating: Json) => withRating({ source: 'chef', indicator: 'hygiene/haende', ...rating })
  it.each([
    ['a level', { level: 1 }],
    ['a level of knowledge', { indicator: 'hygiene/wissen', level: 2 }],
    ['that there was no chance to see it', { absent: 'notObserved' }],
    ['an anchor that was seen', { level: 2, anchors: ['hygiene/1', 'hygiene/2'] }],
  ])('may be %s', (_, rating) => {
    expect(found(seen(rating))).toEqual([])
  })
  it.each([
    ['an answer in words', { answer: 'yes', indicator: 'hygiene/wissen' }, 'assessment/answer /ratings/0/answer'],
    ['a level above the scale', { level: 3 }, 'shape/range /ratings/0/level'],
    ['a level below zero', { level: -1 }, 'shape/range /ratings/0/level'],
    ['half a level', { level: 1.5 }, 'shape/type /ratings/0/level'],
    [
      'an anchor of another competence',
      { level: 2, anchors: ['planen/2'] },
      'link/unknown-anchor /ratings/0/anchors/0',
    ],
    [
      'an anchor that the indicator lacks',
      { level: 2, anchors: ['hygiene/haende/2'] },
      'link/unknown-anchor /ratings/0/anchors/0',
    ],
  ])('may not be %s', (_, rating, place) => {
    expect(found(seen(rating))).toEqual([place])
  })
  it('may cite an anchor of the indicator itself', () => {
    const anchors = { 1: { de: 'Mit Hilfe.' }, 2: { de: 'Allein.' } }
    const all = loadCatalog(docs.withChange(docs.rubric, ['competences', 0, 'indicators', 0, 'anchors'], anchors))
    expect(found(seen({ level: 2, anchors: ['hygiene/haende/2'] }), all)).toEqual([])
  })
  it('is what a source of the kind carries, and nothing else', () => {
    const source = (says: Json) => docs.changed(docs.assessment, ['sources', 2], { id: 's3', ...says })
    const paper = { kind: 'document', role: 'employer', relation: 'worksWith', purpose: 'guidance' }
    expect(found(source(paper))).toEqual([])
    expect(found(source({ ...paper, occasions: 2 }))).toEqual(['shape/unknown-member /sources/2/occasions'])
    expect(found(source({ ...paper, kind: 'letter' }))).toEqual(['shape/choice /sources/2/kind'])
    expect(found(source({ kind: 'observer' }))).toContain('shape/missing /sources/2')
    expect(found(source({}))).toEqual(['shape/missing /sources/2'])
  })
})

describe('sides', () => {
  const rubricFor = (side: string) =>
    loadCatalog(docs.withChange(docs.rubric, ['competences', 0, 'indicators', 0, 'for'], side))
  const by = (source: string) => withRating({ source, indicator: 'hygiene/haende', level: 1 })
  it('an indicator of one side is rated by that side alone', () => {
    expect(found(by('ich'), rubricFor('self'))).toEqual([])
    expect(found(by('chef'), rubricFor('self'))).toEqual(['assessment/wrong-side /ratings/0'])
    expect(found(by('chef'), rubricFor('observer'))).toEqual([])
    expect(found(by('ich'), rubricFor('observer'))).toEqual(['assessment/wrong-side /ratings/0'])
    expect(found(by('chef'), rubricFor('both'))).toEqual([])
  })
})

describe('evidence', () => {
  const piece = (says: Json) => docs.changed(docs.assessment, ['evidence', 0], { ...list('evidence')[0], ...says })
  it.each(['account', 'record', 'workSample'])('of the kind %s needs nobody who confirms', (kind) => {
    expect(found(piece({ kind }))).toEqual([])
    expect(found(piece({ kind, confirmedBy: 'Leitung', relation: 'worksWith' }))).toEqual([])
  })
  it.each(['thirdParty', 'document', 'observation', 'test'])('of the kind %s is confirmed by somebody', (kind) => {
    expect(found(piece({ kind }))).toEqual(['assessment/evidence /evidence/0'])
    expect(found(piece({ kind, confirmedBy: 'Leitung', relation: 'worksWith' }))).toEqual([])
  })
  it('that is official is a document, and ends on its first day at the earliest', () => {
    const document = { kind: 'document', confirmedBy: 'Kammer', relation: 'independent', official: true }
    expect(found(piece({ ...document, validUntil: '2026-10-01' }))).toEqual([])
    expect(found(piece({ ...document, kind: 'test' }))).toEqual(['assessment/evidence /evidence/0'])
    expect(found(piece({ ...document, validUntil: '2026-09-30' }))).toEqual(['assessment/evidence /evidence/0'])
  })
})

describe('issues', () => {
  it('are all told at once, in the order of the assessment', () => {
    const wrong = {
      ...docs.assessment,
      sources: [...list('sources'), { kind: 'self', id: 'chef' }],
      ratings: [
        { id: 'r1', indicator: 'hygiene/haende', source: 'ihc', on: '2026-02-30' },
        { id: 'r1', indicator: 'hygiene/hande', source: 'ich', level: 2, answer: 'yes', on: '2026-10-01' },
        { id: 'r3', indicator: 'hygiene/wissen', source: 'ich', level: 2, on: '2026-10-01', evidence: ['b1', 'b9'] },
        { id: 'r4', indicator: 'hygiene/wissen', source: 'ich', absent: 'notObserved', on: '2026-10-01' },
      ],
      evidence: [{ ...list('evidence')[0], kind: 'test' }],
      wanted: ['koch', 'kohc'],
      remarks: [{ about: 'kochen', by: 'person', text: 'x', on: '2026-10-01' }],
    }
    expect(found(wrong)).toEqual([
      'document/day /ratings/0/on',
      'assessment/duplicate-id /sources/2/id',
      'assessment/duplicate-id /ratings/1/id',
      'link/unknown-source /ratings/0/source',
      'assessment/one-of /ratings/0',
      'link/unknown-indicator /ratings/1/indicator',
      'assessment/one-of /ratings/1',
      'link/unknown-evidence /ratings/2/evidence/1',
      'assessment/absent /ratings/3/absent',
      'assessment/evidence /evidence/0',
      'link/unknown-competence /remarks/0/about',
      'link/unknown-occupation /wanted/1',
    ])
  })
  it('that need no rubric are told beside an unknown one', () => {
    const wrong = docs.changed(docs.assessment, ['rubric', 'id'], 'backen')
    expect(found(docs.changed(wrong, ['ratings', 0, 'source'], 'du'))).toEqual([
      'link/rubric-version /rubric',
      'link/unknown-source /ratings/0/source',
    ])
  })
  it('of shape are told alone, all of them', () => {
    const wrong = { ...docs.assessment, id: '', rubric: { id: 'kochen' }, ratings: [1] }
    expect(found(wrong)).toEqual(['shape/pattern /id', 'shape/missing /rubric', 'shape/type /ratings/0'])
    expect(found({ ...wrong, kind: 'situation' })).toEqual(['document/kind /kind'])
    expect(found(null)).toEqual(['shape/type /'])
    expect(found([docs.assessment])).toEqual(['shape/type /'])
  })
  it('are fifty ratings of one indicator in one view at most, where all count', () => {
    const all = loadCatalog(docs.withChange(docs.rubric, ['scoring'], { select: 'all' }))
    const many = (count: number, source: string) =>
      Array.from({ length: count }, (_, i) => ({
        ...{ id: `${source}${i}`, indicator: 'hygiene/haende', source, level: 1, on: '2026-10-01' },
      }))
    const rated = (ratings: unknown[]) => ({ ...docs.assessment, ratings })
    expect(found(rated([...many(50, 'ich'), ...many(50, 'chef')]), all)).toEqual([])
    expect(found(rated([...many(51, 'ich'), ...many(60, 'chef')]), all)).toEqual([
      'assessment/limit /ratings/50',
      'assessment/limit /ratings/101',
    ])
    expect(found(rated([...many(51, 'ich'), ...many(51, 'ich')]), all)).toEqual(['assessment/limit /ratings/50'])
    expect(found(rated(many(60, 'ich')), catalog)).toEqual([])
  })
})

describe('the worked examples of scoring.md', () => {
  const file = '../shared/data/scoring-examples.json'
  it('all load and parse', ({ skip }) => {
    if (!existsSync(file)) skip(`${file} is not here: working data that does not ship`)
    const scales = docs.shipped().filter(({ document }) => document['kind'] === 'scale')
    const { cases }: { cases: { id: string; rubric: unknown; assessment: unknown }[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    const refused = cases.flatMap(({ id, rubric, assessment }) => {
      const all = loadCatalog([...scales.map(({ document }) => document), rubric])
      return refusal(assessment, all).map(({ message }) => `${id}: ${message}`)
    })
    expect(refused).toEqual([])
    expect(cases.length).toBeGreaterThan(15)
  })
})
