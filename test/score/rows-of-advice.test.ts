// What advice reads and rests on, what is open in a rule, and answers that give no level (scoring.md sections 1, 4, 7.1, 7.2, 7.6).
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { Reason } from '../../src/model/reason.js'
import type { Competence, Rubric } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  codesOf,
  competence,
  evidence,
  findingOf,
  indicator,
  levels,
  observer,
  rated,
  rubric,
  self,
  test,
  today,
} from './builders.js'

const text = { de: 'Das gehört dazu.' }
const read = (path: string) => ({ var: path })
const abc = competence('k', ['a', 'b', 'c'])

describe('advice', () => {
  const competences = [competence('j', ['a']), abc, competence('m', ['a'])]
  const given = [...levels('me', { a: 1, b: 1, c: 1 }), ...levels('o1', { a: 4, b: 4, c: 4 }), rated('me', 'j/a', 2)]
  const advice = (...rules: unknown[]) => {
    const list = rules.map((when, at): NonNullable<Rubric['advice']>[number] => ({ id: `rat-${at}`, when, text }))
    const catalog = catalogOf(rubric(competences, { advice: list }))
    return scoreAssessment(assessment([self(), observer('o1')], given), catalog, { on: today }).advice
  }
  const ids = (...rules: unknown[]) => advice(...rules).map(({ id }) => id)
  /** The facts that a rule reads, with their steps. */
  const factsOf = ({ code, because, ...more }: Reason): Reason[] =>
    code === 'rule/fact' ? [{ code, because, ...more }] : because.flatMap(factsOf)
  const facts = (rule: unknown) => advice(rule).flatMap(({ reason }) => factsOf(reason))
  const sides = (rule: unknown) =>
    facts(rule).map(({ params, because }) => [params['view'], because.map((one) => [one.code, one.params['view']])])

  it('reads both sides by name, the headline otherwise, each of its own competence', () => {
    expect(ids({ '===': [read('k.k.selfLevel'), 1] }, { '===': [read('k.k.othersLevel'), 4] })).toEqual([
      'rat-0',
      'rat-1',
    ])
    expect(ids({ '===': [read('k.k.level'), 4] }, { '===': [read('k.j.level'), 2] })).toEqual(['rat-0', 'rat-1'])
    expect(ids({ '===': [read('k.k.selfLevel'), 4] }, { '===': [read('k.k.othersLevel'), 1] })).toEqual([])
  })
  it('knows of a competence without headline that nothing was rated, and nothing more', () => {
    expect(ids({ '===': [read('k.m.n'), 0] }, { '<=': [read('k.m.coverage'), 0] })).toEqual(['rat-0', 'rat-1'])
    expect(ids(...['mean', 'level', 'p', 'selfLevel'].map((field) => ({ '>=': [read(`k.m.${field}`), 0] })))).toEqual(
      [],
    )
  })
  it('rests on the side that it reads, without headline on both', () => {
    expect(sides({ '===': [read('k.k.selfLevel'), 1] })).toEqual([['self', [['score/view', 'self']]]])
    expect(sides({ '===': [read('k.k.othersLevel'), 4] })).toEqual([['others', [['score/view', 'others']]]])
    expect(sides({ '>=': [read('k.k.mean'), 4] })).toEqual([['others', [['score/view', 'others']]]])
    expect(sides({ '>=': [read('k.j.mean'), 2] })).toEqual([['self', [['score/view', 'self']]]])
    const both = [
      ['score/view', 'self'],
      ['score/view', 'others'],
    ]
    expect(sides({ '===': [read('k.m.n'), 0] })).toEqual([[null, both]])
  })
  it('names what it reads, where, and of which competence', () => {
    const [fact] = facts({ '>=': [read('k.j.mean'), 2] })
    expect(fact).toMatchObject({
      ...{ value: 2, params: { path: 'k.j.mean', competence: 'j', view: 'self' } },
      ...{ texts: { competence: { de: 'Kompetenz j' } } },
      source: { document: 'probe@1.0.0', pointer: '/advice/0/when/>=/0' },
    })
  })
})

describe('ratings that are not there', () => {
  const gated = (indicators: Competence['indicators'], path: string) =>
    competence('k', ['a', 'b', 'c', ...indicators], {
      gates: [{ level: 3, when: { '>=': [read(path), 1] }, text }],
    })
  const full = { a: 4, b: 4, c: 4 }
  const bounds = (own: Competence, given: Rating[]) => {
    const { levelLow, levelHigh } = findingOf(own, [self()], given).self
    return [levelLow, levelHigh]
  }
  it('may come to an indicator that counts, and to no other', () => {
    const [d, know] = [indicator('d'), indicator('d', { ask: 'know' })]
    expect(bounds(gated([d], 'i.d.n'), levels('me', full))).toEqual([2, 4])
    expect(bounds(gated([d, indicator('e')], 'i.d.n'), levels('me', { ...full, d: 'notApplicable' }))).toEqual([2, 2])
    expect(bounds(gated([know, indicator('e')], 'i.d.n'), levels('me', full))).toEqual([2, 2])
    expect(bounds(gated([know], 'i.d.n'), [...levels('me', full), rated('me', 'd', 1)])).toEqual([4, 4])
  })
})

describe('an answer that gives no level', () => {
  const use = competence('k', ['a', 'b', indicator('u', { ask: 'use' })])
  const half = (more: Partial<Rating> = {}): Rating => {
    const { absent: _, ...bare } = rated('me', 'u', 'notAsked', more)
    return { ...bare, answer: { frequency: 'often' } }
  }
  const view = (...given: Rating[]) => findingOf(use, [self()], [...levels('me', { a: 2, b: 2 }), ...given])
  const stepsOf = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(stepsOf)]
  const absent = (...given: Rating[]) =>
    stepsOf(findingOf(use, [self()], given).reason).find(
      ({ code, params }) => code === 'score/absent' && params['indicator'] === 'u' && params['view'] === 'self',
    )?.params
  it('was stopped half-way, and counts as not answered', () => {
    expect(view(half()).self.missing).toEqual([{ indicator: 'u', reason: 'notAnswered' }])
    expect(absent(half())).toEqual({ indicator: 'u', view: 'self', reason: 'notAnswered', half: true })
  })
  it('beside an absence is the first of both in the order of the note', () => {
    const other = (word: Rating['absent']) => rated('me', 'u', word, { id: 'other' })
    expect(view(half(), other('notApplicable')).self.missing).toEqual([{ indicator: 'u', reason: 'notApplicable' }])
    expect(absent(half(), other('notAnswered'))).toEqual({ indicator: 'u', view: 'self', reason: 'notAnswered' })
    expect(absent(half(), other('notAsked'))).toMatchObject({ reason: 'notAnswered', half: true })
  })
})

describe('flags', () => {
  const low = (more: Partial<Competence>, language: string) =>
    codesOf(
      findingOf({ ...abc, ...more }, [observer('o1', { language })], levels('o1', { a: 1, b: 1, c: 1 })).others.flags,
    ).includes('languageCaution')
  const aligned = (...frameworks: string[]) => ({
    alignments: frameworks.map((framework) => ({ framework, version: '1', id: 'x', relation: 'close' as const })),
  })
  it('ask for caution about the language, unless one of the alignments is a level of language', () => {
    expect([low({}, 'de'), low({}, 'de-AT'), low({}, 'nde'), low({}, 'uk-de')]).toEqual([true, true, false, false])
    expect([low(aligned('esco'), 'de'), low(aligned('esco', 'cefr'), 'de')]).toEqual([true, false])
  })
  it('of an open range leave C on a ladder, whoever rated', () => {
    const rungs = ['a', 'b', 'c', 'd'].map((id, at) => indicator(id, { rung: at + 1 }))
    const own = competence('k', [...rungs, indicator('e', { rung: 2 }), indicator('f', { rung: 2 })], {
      model: 'ladder',
    })
    const two = [observer('o1'), observer('o2')]
    const given = (more: Record<string, number>) =>
      two.flatMap(({ id }) => levels(id, { a: 2, b: 2, c: 1, d: 1, ...more }))
    expect(findingOf(own, two, given({ e: 1, f: 1 })).others).toMatchObject({ level: 1, confidence: 'B' })
    expect(findingOf(own, two, given({ e: 1 })).others).toMatchObject({ level: 1, levelHigh: 2, confidence: 'C' })
  })
})

it('counts an exact copy once, also where every attempt counts', () => {
  const copies = [rated('me', 'a', 4), rated('me', 'a', 4), rated('me', 'b', 1), rated('me', 'a', 4)]
  const catalog = catalogOf(rubric([abc], { scoring: { select: 'all' } }))
  const [finding] = scoreAssessment(assessment([self()], copies), catalog, { on: today }).findings
  expect(finding?.self.contributions.map(({ rating }) => rating)).toEqual(['me-a', 'me-b'])
})

it('takes evidence that others name into the grade of a finding that is the own view', () => {
  const piece = evidence('e', 'test', { confirmedBy: 'Stelle' })
  const family = observer('f1', { relation: 'friendOrFamily' })
  const given = [
    ...levels('me', { a: 2, b: 2, c: 2 }),
    ...['a', 'b', 'c'].map((id) => rated('f1', id, 2, { evidence: ['e'] })),
  ]
  const finding = findingOf(abc, [self(), family], given, [piece])
  expect([finding.basis, finding.self.evidenceGrade, finding.evidenceGrade]).toEqual(['self', 'stated', 'verified'])
})

it('leaves out what nobody of the sources said, and names itself in a wrong call', () => {
  expect(findingOf(abc, [test('t1')], [rated('nobody', 'a', 4)]).others.contributions).toEqual([])
  const wrong =
    (...call: unknown[]) =>
    () =>
      Reflect.apply(scoreAssessment, undefined, call)
  const given = assessment([self()], [])
  expect(wrong(given, {}, { on: today })).toThrow(/scoreAssessment/u)
  expect(wrong(given, catalogOf(rubric([abc])), {})).toThrow(/scoreAssessment/u)
})
