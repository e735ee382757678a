// What the steps of a reason carry, row by row: rungs, what is open, ratings, evidence and what rules read (scoring.md section 8).
import { describe, expect, it } from 'vitest'
import type { Rating } from '../../src/model/assessment.js'
import type { Reason } from '../../src/model/reason.js'
import type { Competence, Indicator } from '../../src/model/rubric.js'
import type { Scale } from '../../src/model/scale.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  competence,
  document,
  evidence,
  findingOf,
  indicator,
  levels,
  observer,
  rated,
  rubric,
  scales,
  self,
  test,
  today,
} from './builders.js'

const text = { de: 'Das muss sein.' }
const all = (reason: Reason, code: Reason['code']): Reason[] => [
  ...(reason.code === code ? [reason] : []),
  ...reason.because.flatMap((step) => all(step, code)),
]
const stepsOf = (code: Reason['code'], ...given: Parameters<typeof findingOf>) => all(findingOf(...given).reason, code)
const names = ({ because }: Reason) => because.map(({ params }) => params['rating'] ?? params['indicator'])

describe('a rung', () => {
  const rungs = { a: 1, b: 1, c: 2, d: 3, e: 4 }
  const own = competence(
    'k',
    [...Object.entries(rungs).map(([id, rung]) => indicator(id, { rung })), indicator('w', { ask: 'know', rung: 1 })],
    { model: 'ladder' },
  )
  it('is told with what it needed and had, up to the first that is not passed', () => {
    const told = stepsOf('score/rung', own, [self()], levels('me', { a: 3, b: 2, c: 1, d: 4, e: 4, w: 2 }))
    expect(told.map(({ value, params }) => [value, params])).toEqual([
      [true, { level: 1, state: 'passed', needed: 2, reach: 2, reached: 2, count: 2 }],
      [false, { level: 2, state: 'failed', needed: 1, reach: 2, reached: 0, count: 1 }],
    ])
    expect(told.map(({ texts }) => texts)).toMatchObject([
      { level: { de: 'mit Hilfe' }, reach: { de: 'allein' } },
      { level: { de: 'allein' }, reach: { de: 'allein' } },
    ])
    expect(told.map(names)).toEqual([['me-a', 'me-b'], ['me-c']])
  })
  it('that is open is told with what is not rated', () => {
    const told = stepsOf('score/rung', own, [self()], levels('me', { a: 3, b: 2, d: 4 }))
    expect(told.map(({ value, params }) => [value, params['state']])).toEqual([
      [true, 'passed'],
      [null, 'open'],
    ])
    expect(told[1]?.because.map(({ code, params }) => [code, params['indicator']])).toEqual([['score/absent', 'c']])
  })
  it('that leaves no level is all that is told of it', () => {
    const [undetermined] = stepsOf('score/undetermined', own, [self()], levels('me', { a: 3, c: 2, d: 4 }))
    expect(undetermined?.params['flag']).toBe('rungOpen')
    expect(undetermined?.because.map(({ code, params }) => [code, params['level']])).toEqual([['score/rung', 1]])
    expect(undetermined?.because.map(names)).toEqual([['me-a', 'b']])
  })
})

describe('a view', () => {
  it('counts what counts, what of it is rated, and every answer that was given', () => {
    const own = competence('k', ['a', 'b', 'c', indicator('w', { ask: 'know' })])
    const [view] = stepsOf('score/view', own, [self()], levels('me', { a: 2, b: 2, c: 'notApplicable', w: 1 }))
    expect(view?.params).toMatchObject({ counted: 2, rated: 2, given: 3 })
  })
  it('without a level names what is not rated, and nothing that does not apply', () => {
    const [few] = stepsOf(
      'score/undetermined',
      competence('k', ['a', 'b', 'c', 'd']),
      [self()],
      levels('me', { a: 2, b: 'notApplicable' }),
    )
    expect(few && names(few)).toEqual(['c', 'd'])
  })
  it('names the sentence of the deciding indicator as its side reads it', () => {
    const own = competence('k', ['a', 'b'], { model: 'conjunctive' })
    const given = [...levels('me', { a: 1, b: 2 }), ...levels('o1', { a: 3, b: 2 })]
    const told = stepsOf('score/level', own, [self(), observer('o1')], given).slice(0, 2)
    expect(told.map(({ params, texts }) => [params['deciding'], texts?.['deciding']?.de])).toEqual([
      ['a', 'Ich tue a.'],
      ['b', 'Tut b.'],
    ])
    expect(told.map(names)).toEqual([['me-a'], ['o1-b']])
  })
})

describe('a rating', () => {
  const leaf = (own: Competence, sources: Parameters<typeof findingOf>[1], given: Rating[]) =>
    stepsOf('score/rating', own, sources, given)[0]
  const anchored = (anchors: NonNullable<Indicator['anchors']>, more: Partial<Competence> = {}) =>
    competence('k', [indicator('z'), indicator('a', { anchors })], more)
  it('joins the anchors that were seen in English too, where all of them have it', () => {
    const [one, two] = [
      { de: 'Wäscht sich.', en: 'Washes.' },
      { de: 'Räumt auf.', en: 'Tidies up.' },
    ]
    const cited = [rated('o1', 'a', 2, { anchors: ['k/a/1', 'k/a/2'] })]
    const anchors = (first: typeof one | { de: string }) =>
      leaf(anchored({ '1': first, '2': two }), [observer('o1')], cited)?.texts?.['anchors']
    expect(anchors(one)).toEqual({ de: 'Wäscht sich. Räumt auf.', en: 'Washes. Tidies up.' })
    expect(anchors({ de: 'Wäscht sich.' })).toEqual({ de: 'Wäscht sich. Räumt auf.' })
  })
  it('has no anchor that nobody wrote', () => {
    const { anchors: _, ...bare } = anchored({ '1': { de: 'Wäscht sich.' } })
    for (const address of ['k/a/3', 'k/z/1', 'k/nobody/1', 'k/1', 'k']) {
      const given = [rated('o1', 'a', 2, { anchors: [address] })]
      expect(leaf(bare, [observer('o1')], given)?.texts).not.toHaveProperty('anchors')
    }
  })
  it('carries exactly what its source says of itself', () => {
    const own = competence('k', ['a'])
    const params = { rating: 'x', indicator: 'a', source: 's', kind: 'test', on: today }
    const given = [rated('s', 'a', 2, { id: 'x' })]
    expect(leaf(own, [test('s')], given)?.params).toStrictEqual(params)
    expect(leaf(own, [document('s')], given)?.params).toStrictEqual({
      ...{ ...params, kind: 'document', role: 'employer', relation: 'worksWith' },
    })
    expect(leaf(own, [self('s')], given)?.params).toStrictEqual({ ...params, kind: 'self' })
    expect(Object.keys(leaf(own, [self('s')], given) ?? {}).sort()).toEqual([
      ...['because', 'code', 'params', 'texts', 'value'],
    ])
  })
  it('carries an answer in the words of its own table', () => {
    const [, stand3] = scales
    const answered = (answer: Rating['answer'], ask: Indicator['ask'], its?: Scale) => {
      const { level: _, ...bare } = rated('me', 'a', 0)
      const given = assessment([self()], [{ ...bare, ...(answer ? { answer } : {}) }])
      const own = competence('k', [indicator('a', { ask }), ...(ask === 'know' ? [indicator('b')] : [])], {
        ...(ask === 'know' ? { gates: [{ level: 1, indicator: 'a', atLeast: 1, text }] } : {}),
      })
      const of = rubric([own], its ? { scale: its.id } : {})
      const more = ask === 'know' ? { ...given, ratings: [...given.ratings, rated('me', 'b', 2)] } : given
      const { findings } = scoreAssessment(more, catalogOf(of), { on: today })
      return findings
        .flatMap(({ reason }) => all(reason, 'score/rating'))
        .find(({ params }) => params['indicator'] === 'a')
    }
    expect(answered('yes', 'state', stand3)?.texts?.['answer']).toEqual(stand3?.answers.state?.['yes']?.word)
    expect(answered('yes', 'know')?.texts?.['answer']).toEqual(scales[0]?.answers.know?.['yes']?.word)
    const never = answered({ frequency: 'never' }, 'use')
    expect([never?.value, never?.params['frequency']]).toEqual([0, 'never'])
    expect(never?.params).not.toHaveProperty('independence')
    expect(Object.keys(never?.texts ?? {}).sort()).toEqual(['frequency', 'indicator', 'value'])
  })
})

describe('a piece of evidence', () => {
  it('says whether it is official, and in what relation somebody stands', () => {
    const params = (more: Parameters<typeof evidence>[2]) => {
      const piece = evidence('e', 'document', { confirmedBy: 'Kammer', ...more })
      return stepsOf(
        'score/evidence',
        competence('k', ['a']),
        [self()],
        [rated('me', 'a', 2, { evidence: ['e'] })],
        [piece],
      )[0]?.params
    }
    const shared = { evidence: 'e', kind: 'document', on: today }
    expect(params({ official: true })).toStrictEqual({ ...shared, official: true })
    expect(params({ official: false, relation: 'worksWith' })).toStrictEqual({
      ...shared,
      official: false,
      relation: 'worksWith',
    })
    expect(params({})).toStrictEqual({ ...shared, official: false })
  })
})

describe('what a rule reads', () => {
  const facts = (
    when: unknown,
    sources: Parameters<typeof assessment>[0] = [self()],
    given = levels('me', { a: 3, b: 1 }),
  ) => {
    const competences = [
      competence('j', ['a']),
      competence('k', ['a', 'b'], { gates: [{ level: 1, when, text }] }),
      competence('l', ['a']),
    ]
    const more = [...given, rated(given[0]?.source ?? 'me', 'l/a', 4)]
    const { findings } = scoreAssessment(assessment(sources, more), catalogOf(rubric(competences)), { on: today })
    return findings.flatMap(({ reason }) => all(reason, 'rule/fact'))
  }
  it('is a list as its JSON, a number as itself', () => {
    const some = { some: [{ var: 'i.a.ratings' }, { '>=': [{ var: '' }, 2] }] }
    expect(facts(some)[0]).toMatchObject({
      value: '[3]',
      params: { path: 'i.a.ratings', indicator: 'a', view: 'self' },
    })
    expect(facts({ '>=': [{ var: 'i.a.n' }, 1] })[0]?.value).toBe(1)
    expect(facts({ '>=': [{ var: 'k.j.mean' }, 1] })[0]?.value).toBeNull()
  })
  it('is of the competence that it names, whichever has the rule', () => {
    const [fact] = facts({ '>=': [{ var: 'k.l.mean' }, 1] })
    expect(fact).toMatchObject({ value: 4, texts: { competence: { de: 'Kompetenz l' } } })
    expect(fact && names(fact)).toEqual(['me-l/a'])
    const [nothing] = facts({ '>=': [{ var: 'k.j.mean' }, 1] })
    expect(nothing?.texts?.['competence']).toEqual({ de: 'Kompetenz j' })
    expect(nothing?.because.map(({ code }) => code)).toEqual(['score/absent'])
  })
  it('rests on rated indicators alone, and is said in the words of its side', () => {
    const [mean] = facts({ '>=': [{ var: 'k.k.mean' }, 1] }, [self()], levels('me', { a: 3 }))
    expect(mean && names(mean)).toEqual(['me-a'])
    const [seen] = facts({ '>=': [{ var: 'i.a.rating' }, 1] }, [observer('o1')], levels('o1', { a: 3, b: 2 }))
    expect(seen?.texts?.['indicator']).toEqual({ de: 'Tut a.' })
  })
})

it('tells an absence in the words of its side', () => {
  const own = competence('k', ['a', 'b', 'c'])
  const told = stepsOf('score/absent', own, [observer('o1')], levels('o1', { a: 3, b: 'notObserved' }))
  const [seen] = told.filter(({ params }) => params['view'] === 'others')
  expect(seen?.texts).toEqual({ indicator: { de: 'Tut b.' } })
})

it('tells of a claim among other flags, and of the indicator that would change the level', () => {
  const own = competence('k', ['a', 'b', 'c'], { safetyCritical: true })
  const family = observer('f1', { relation: 'friendOrFamily' })
  const given = [...levels('me', { a: 1, b: 1, c: 1 }), ...levels('f1', { a: 4, b: 4, c: 4 })]
  expect(stepsOf('score/claim', own, [self(), family], given)).toHaveLength(1)
  const gates = [{ level: 3, indicator: 'b', atLeast: 3, text }]
  const [next] = stepsOf(
    'score/next-level',
    competence('k', ['a', 'b', 'c'], { gates }),
    [self()],
    levels('me', { a: 4, b: 2, c: 4 }),
  )
  expect(next).toMatchObject({
    params: { indicator: 'b', kind: 'raise', to: 3 },
    texts: { indicator: { de: 'Ich tue b.' } },
  })
})

it('names the rating that a gate asks for, and of a rule none; a grade has no words of a document', () => {
  const gates = [
    { level: 1, indicator: 'a', atLeast: 1, text },
    { level: 2, when: { '>=': [{ var: 'i.a.rating' }, 1] }, text },
  ]
  const reason = findingOf(competence('k', ['a'], { gates }), [self()], levels('me', { a: 3 })).reason
  expect(all(reason, 'score/gate').map(({ params }) => params)).toStrictEqual([
    { gate: 'a', level: 1, state: 'passed', atLeast: 1 },
    { gate: 'gate-2', level: 2, state: 'passed' },
  ])
  for (const grade of all(reason, 'score/grade')) expect(grade).not.toHaveProperty('texts')
})

it('names of what does not apply nothing that was answered', () => {
  const own = competence('k', ['a', indicator('w', { ask: 'know' })])
  const [open] = stepsOf('score/undetermined', own, [self()], levels('me', { a: 'notApplicable', w: 2 }))
  expect([open?.params['flag'], open && names(open)]).toEqual(['notApplicable', ['a']])
})
