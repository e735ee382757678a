import { describe, expect, it } from 'vitest'
import { type GivenAnswer, recordAnswer } from '../../src/form/record.js'
import { parseAssessment } from '../../src/load/assessment.js'
import type { Assessment } from '../../src/model/assessment.js'
import { deepFreeze } from '../deep-freeze.js'
import { competence, indicator, observer } from '../score/builders.js'
import { catalogOf, on, started } from './asking.js'

const long = 'ein-sehr-langer-name-einer-kompetenz-hier'.slice(0, 40)
const catalog = catalogOf([
  competence('k', [
    ...[indicator('a', { ask: 'use' }), indicator('b'), indicator('w', { ask: 'know' })],
    indicator('o', { for: 'observer' }),
  ]),
  competence(long, [indicator(long), indicator('kurz')]),
])
const empty = started(catalog)
const watched: Assessment = { ...empty, sources: [...empty.sources, observer('o1')] }
const often = { frequency: 'often', independence: 'guided' } as const

const record = (before: Assessment, answer: GivenAnswer, day = on) => recordAnswer(before, answer, catalog, { on: day })
/** Codes and places of what is refused. */
function issuesOf(answer: GivenAnswer, before = watched): unknown {
  try {
    record(before, answer)
    return []
  } catch (error) {
    const { code, issues } = error as { code: string; issues: { code: string; path: unknown }[] }
    return [code, ...issues.map((issue) => [issue.code, issue.path])]
  }
}

describe('an answer', () => {
  it('becomes a rating of the person on the day', () => {
    expect(record(empty, { indicator: 'k/a', answer: often }).ratings).toEqual([
      { id: 'self.k.a.20261126', indicator: 'k/a', answer: often, source: 'self', on },
    ])
  })
  it('given again on one day replaces the rating, in its place', () => {
    const both = record(record(empty, { indicator: 'k/a', answer: often }), { indicator: 'k/b', level: 2 })
    const again = record(both, { indicator: 'k/a', absent: 'notAnswered' })
    expect(again.ratings).toEqual([
      { id: 'self.k.a.20261126', indicator: 'k/a', absent: 'notAnswered', source: 'self', on },
      { id: 'self.k.b.20261126', indicator: 'k/b', level: 2, source: 'self', on },
    ])
  })
  it('on another day is another attempt', () => {
    const later = record(record(empty, { indicator: 'k/b', level: 1 }), { indicator: 'k/b', level: 3 }, '2026-12-01')
    expect(later.ratings.map(({ id, level }) => [id, level])).toEqual([
      ['self.k.b.20261126', 1],
      ['self.k.b.20261201', 3],
    ])
  })
  it('with the id of an earlier one replaces that one, copies of it included', () => {
    const one = { id: 'r1', indicator: 'k/b', source: 'self', on: '2026-11-25', level: 1 }
    const before: Assessment = { ...empty, ratings: [one, one] }
    expect(record(before, { id: 'r1', indicator: 'k/b', level: 2 }).ratings).toEqual([
      { id: 'r1', indicator: 'k/b', level: 2, source: 'self', on },
    ])
  })
  it('keeps anchors and evidence', () => {
    const answer = { indicator: 'k/b', source: 'o1', level: 2, anchors: ['k/2'] }
    expect(record(watched, answer).ratings).toEqual([{ ...answer, id: 'o1.k.b.20261126', on }])
  })
  it('has a short id that is always the same, where the names are long', () => {
    const [first] = record(empty, { indicator: `${long}/${long}`, level: 2 }).ratings
    expect(first?.id).toMatch(/^[0-9a-f]{40}$/u)
    const both = record(record(empty, { indicator: `${long}/${long}`, level: 1 }), {
      ...{ indicator: `${long}/kurz`, level: 1 },
    })
    expect(both.ratings[0]?.id).toBe(first?.id)
    expect(both.ratings[1]?.id).not.toBe(first?.id)
  })
  it('of another source on the same day is another rating', () => {
    const two = record(record(watched, { indicator: 'k/b', level: 1 }), { indicator: 'k/b', level: 3, source: 'o1' })
    expect(two.ratings.map(({ source, level }) => [source, level])).toEqual([
      ['self', 1],
      ['o1', 3],
    ])
  })
})

describe('the result', () => {
  it('is new, frozen, and read by parseAssessment as it stands', () => {
    const before = deepFreeze(structuredClone(watched))
    const after = record(before, { indicator: 'k/w', answer: 'partly' })
    expect(before).toEqual(watched)
    expect(Object.isFrozen(after) && Object.isFrozen(after.ratings) && Object.isFrozen(after.ratings[0])).toBe(true)
    expect(parseAssessment(JSON.parse(JSON.stringify(after)), catalog)).toEqual(after)
  })
  it('keeps all that the person said besides', () => {
    const remarks = [{ about: 'k', by: 'person' as const, text: 'Das mache ich gern.', on }]
    expect(record({ ...empty, goals: ['full'], remarks }, { indicator: 'k/b', level: 2 })).toMatchObject({
      ...{ goals: ['full'], remarks },
    })
  })
})

describe('a wrong answer is refused by the checks of parseAssessment:', () => {
  const place = ['ratings', 0]
  it.each<[string, GivenAnswer, unknown]>([
    ['a word that the scale does not have', { indicator: 'k/w', answer: 'maybe' }, ['assessment/answer', 'answer']],
    ['a level for a question of knowledge', { indicator: 'k/w', level: 2 }, ['assessment/answer', 'level']],
    ['one word for how often and how', { indicator: 'k/a', answer: 'often' }, ['assessment/answer', 'answer']],
    ['a level above the scale', { indicator: 'k/b', level: 5 }, ['shape/range', 'level']],
    ['nothing at all', { indicator: 'k/b' }, ['assessment/one-of']],
    ['two things at once', { indicator: 'k/b', level: 1, absent: 'notAsked' }, ['assessment/one-of']],
    ['not seen by oneself', { indicator: 'k/b', absent: 'notObserved' }, ['assessment/absent', 'absent']],
    ['what only others may rate', { indicator: 'k/o', level: 1 }, ['assessment/wrong-side']],
    ['an unknown indicator', { indicator: 'k/x', level: 1 }, ['link/unknown-indicator', 'indicator']],
    ['an unknown source', { indicator: 'k/b', level: 1, source: 'o2' }, ['link/unknown-source', 'source']],
    ['words of an observer', { indicator: 'k/a', answer: often, source: 'o1' }, ['assessment/answer', 'answer']],
    ['an id that is none', { indicator: 'k/b', level: 1, id: '-' }, ['shape/pattern', 'id']],
  ])('%s', (_, answer, expected) => {
    const [code, ...path] = expected as string[]
    expect(issuesOf(answer)).toEqual(['document-error', [code, [...place, ...path]]])
  })
  it('the id of a rating of something else, or by somebody else', () => {
    const before = record(watched, { id: 'r1', indicator: 'k/b', level: 1 })
    const clash = ['document-error', ['assessment/duplicate-id', ['ratings', 1, 'id']]]
    expect(issuesOf({ id: 'r1', indicator: 'k/w', answer: 'yes' }, before)).toEqual(clash)
    expect(issuesOf({ id: 'r1', indicator: 'k/b', level: 1, source: 'o1' }, before)).toEqual(clash)
  })
  it('an address that is none, and only for that', () => {
    expect(issuesOf({ indicator: 'Küche', level: 1 })).toEqual([
      'document-error',
      ['shape/pattern', ['ratings', 0, 'indicator']],
    ])
  })
})

describe('a wrong call', () => {
  it('is one without a day, without an answer, without the catalog', () => {
    const answer = { indicator: 'k/b', level: 1 }
    expect(() => recordAnswer(empty, answer, catalog, { on: '2026-02-30' })).toThrow(TypeError)
    // @ts-expect-error: the day has no default
    expect(() => recordAnswer(empty, answer, catalog)).toThrow(TypeError)
    // @ts-expect-error: a word is no answer to a question that is not named
    expect(() => recordAnswer(empty, 'yes', catalog, { on })).toThrow(TypeError)
    // @ts-expect-error: a catalog is no list
    expect(() => recordAnswer(empty, answer, [], { on })).toThrow(TypeError)
  })
  it('is one that leaves open which source of the person it is', () => {
    const two: Assessment = { ...empty, sources: [...empty.sources, { kind: 'self', id: 'later' }] }
    expect(() => record(two, { indicator: 'k/b', level: 1 })).toThrow(/exactly one of kind "self"/u)
    expect(record(two, { indicator: 'k/b', level: 1, source: 'later' }).ratings).toHaveLength(1)
    expect(() => record({ ...empty, sources: [] }, { indicator: 'k/b', level: 1 })).toThrow(TypeError)
  })
})
