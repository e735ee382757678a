import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/model/reason.js'
import type { Competence, Rubric } from '../../src/model/rubric.js'
import { scoreAssessment } from '../../src/score/score.js'
import {
  assessment,
  catalogOf,
  competence,
  evidence,
  findingOf,
  indicator,
  levels,
  observer,
  rated,
  rubric,
  self,
  today,
} from './builders.js'

const text = { de: 'Das muss sein.', en: 'This is needed.' }
const abc = competence('k', ['a', 'b', 'c'])
const find = (reason: Reason, code: Reason['code']): Reason | undefined =>
  reason.code === code ? reason : reason.because.map((step) => find(step, code)).find((step) => step !== undefined)
const all = (reason: Reason, code: Reason['code']): Reason[] => [
  ...(reason.code === code ? [reason] : []),
  ...reason.because.flatMap((step) => all(step, code)),
]
const reasonOf = (...given: Parameters<typeof findingOf>) => findingOf(...given).reason

describe('the reason of a finding', () => {
  const both = reasonOf(
    abc,
    [self(), observer('o1')],
    [...levels('me', { a: 1, b: 1, c: 1 }), ...levels('o1', { a: 4, b: 4, c: 4 })],
  )
  it('names level, choice and place, with the words of the documents', () => {
    expect(both).toMatchObject({
      code: 'score/finding',
      value: 4,
      params: { competence: 'k', basis: 'others', choice: 'othersEnough', evidenceGrade: 'confirmed' },
      texts: { competence: { de: 'Kompetenz k' }, value: { de: 'zeigt es anderen', en: 'shows others' } },
      source: { document: 'probe@1.0.0', pointer: '/competences/0' },
    })
  })
  it('goes on with both views, the grade, the comparison and the talk', () => {
    expect(both.because.map(({ code }) => code)).toEqual([
      'score/view',
      'score/view',
      'score/grade',
      'score/discrepancy',
      'score/talk',
    ])
    expect(both.because.map(({ params }) => params['view']).slice(0, 2)).toEqual(['self', 'others'])
    expect(find(both, 'score/discrepancy')).toMatchObject({
      value: 'selfLower',
      params: { difference: -3, indicators: 3 },
    })
    expect(find(both, 'score/talk')).toMatchObject({
      value: -3,
      params: { self: 1, others: 4 },
      texts: { self: { de: 'mit Hilfe' }, others: { de: 'zeigt es anderen' } },
    })
    expect(find(both, 'score/talk')?.because).toEqual(both.because.slice(0, 2))
  })
  it('says what is needed before anything may be claimed', () => {
    const reason = reasonOf({ ...abc, safetyCritical: true }, [self()], levels('me', { a: 2, b: 2, c: 2 }))
    const claim = find(reason, 'score/claim')
    expect(claim).toMatchObject({ value: false, params: { grade: 'stated', needs: 'confirmed' } })
    expect(claim?.because.map(({ code }) => code)).toEqual(['score/grade'])
  })
})

describe('the reason of a view', () => {
  it('shows the level of the model, how probable it is, and every rating used', () => {
    const reason = reasonOf(abc, [self()], levels('me', { a: 3, b: 2, c: 3 }))
    expect(find(reason, 'score/view')).toMatchObject({
      value: 3,
      params: {
        view: 'self',
        value: 2.666666667,
        coverage: 1,
        confidence: 'C',
        levelLow: 3,
        levelHigh: 3,
        evidenceGrade: 'stated',
      },
      texts: { levelLow: { de: 'auch bei Neuem' } },
    })
    const level = find(reason, 'score/level')
    expect(level).toMatchObject({ value: 3, params: { p: 0.431496034, value: 2.666666667 } })
    expect(level?.because.map(({ params }) => params['rating'])).toEqual(['me-a', 'me-b', 'me-c'])
  })
  it('says which indicators keep the level open, and why', () => {
    const reason = reasonOf(abc, [self()], levels('me', { a: 3, b: 'notAnswered' }))
    expect(find(reason, 'score/undetermined')).toMatchObject({
      value: null,
      params: { view: 'self', flag: 'coverageBelow40', rated: 1, counted: 3 },
    })
    expect(find(reason, 'score/undetermined')?.because).toEqual([
      {
        ...{ code: 'score/absent', value: null, because: [] },
        params: { indicator: 'b', view: 'self', reason: 'notAnswered' },
        texts: { indicator: { de: 'Ich tue b.' } },
      },
      {
        ...{ code: 'score/absent', value: null, because: [] },
        params: { indicator: 'c', view: 'self', reason: 'notAsked' },
        texts: { indicator: { de: 'Ich tue c.' } },
      },
    ])
  })
  it('shows what does not apply where nothing does', () => {
    const reason = reasonOf(competence('k', ['a']), [self()], levels('me', { a: 'notApplicable' }))
    expect(find(reason, 'score/undetermined')?.because.map(({ params }) => params['reason'])).toEqual(['notApplicable'])
  })
})

describe('the leaf of a rating', () => {
  const used = competence('k', [indicator('a', { ask: 'use' }), indicator('w', { ask: 'know' })], {
    gates: [{ level: 1, indicator: 'w', atLeast: 1, text }],
  })
  it('carries the answer in the words of the scale, and the sentence that the person read', () => {
    const { level: _, ...answered } = rated('me', 'a', 0, {
      answer: { frequency: 'onceOrTwice', independence: 'guiding' },
    })
    const { level: __, ...known } = rated('me', 'w', 0, { answer: 'partly' })
    const [use, know] = [answered, known].map((rating) =>
      all(reasonOf(used, [self()], [answered, known]), 'score/rating').find(
        ({ params }) => params['rating'] === rating.id,
      ),
    )
    expect(use).toEqual({
      code: 'score/rating',
      value: 2,
      params: {
        ...{ rating: 'me-a', indicator: 'a', source: 'me', kind: 'self', on: today },
        ...{ frequency: 'onceOrTwice', independence: 'guiding' },
      },
      texts: {
        value: { de: 'allein', en: 'on their own' },
        indicator: { de: 'Ich tue a.' },
        frequency: { de: 'ein- oder zweimal', en: 'once or twice' },
        independence: { de: 'ich zeige es anderen', en: 'I show others' },
      },
      because: [],
    })
    expect(know).toMatchObject({ value: 1, params: { answer: 'partly' }, texts: { answer: { de: 'zum Teil' } } })
  })
  it('carries role, relation and the anchors that were seen, and the sentence that the observer read', () => {
    const own = competence('k', [indicator('a', { anchors: { '2': { de: 'Wäscht sich die Hände.' } } })])
    const given = [rated('o1', 'a', 2, { anchors: ['k/1', 'k/a/2'] })]
    expect(find(reasonOf(own, [observer('o1')], given), 'score/rating')).toMatchObject({
      params: { role: 'trainer', relation: 'worksWith', anchors: 'k/1, k/a/2' },
      texts: { indicator: { de: 'Tut a.' }, anchors: { de: 'Mit Hilfe. Wäscht sich die Hände.' } },
    })
  })
  it('never carries the free words of a piece of evidence', () => {
    const piece = evidence('e', 'account', {
      what: { de: 'Geheim' },
      where: { de: 'Geheim' },
      when: { de: 'Geheim' },
      ownPart: { de: 'Geheim' },
    })
    const reason = reasonOf(competence('k', ['a']), [self()], [rated('me', 'a', 2, { evidence: ['e'] })], [piece])
    expect(find(reason, 'score/evidence')).toMatchObject({
      value: 'described',
      params: { evidence: 'e', kind: 'account' },
    })
    expect(JSON.stringify(reason)).not.toContain('Geheim')
  })
})

describe('gates and level rules', () => {
  const gates: Competence['gates'] = [
    { level: 1, indicator: 'a', atLeast: 1, text },
    { level: 3, indicator: 'w', atLeast: 2, text },
    { level: 2, when: { or: [{ '>=': [{ var: 'i.b.rating' }, 4] }, { '>=': [{ var: 'k.k.mean' }, 3.5] }] }, text },
  ]
  const own = competence('k', ['a', 'b', 'c', indicator('w', { ask: 'know' })], { gates })
  const reason = reasonOf(own, [self()], levels('me', { a: 3, b: 3, c: 3 }))
  it('are told one after the other, each with its state and the level after it', () => {
    const told = all(reason, 'score/gate')
    expect(told.map(({ value, params }) => [params['gate'], params['level'], params['state'], value])).toEqual([
      ['a', 1, 'passed', 3],
      ['w', 3, 'open', 2],
      ['gate-3', 2, 'failed', 1],
    ])
    expect(told[1]).toMatchObject({
      params: { atLeast: 2 },
      texts: { own: text, level: { de: 'auch bei Neuem' }, atLeast: { de: 'allein' }, value: { de: 'allein' } },
      source: { document: 'probe@1.0.0', pointer: '/competences/0/gates/1' },
    })
    expect(told[0]?.because.map(({ code, params }) => [code, params['rating']])).toEqual([['score/rating', 'me-a']])
    expect(told[1]?.because.map(({ code, params }) => [code, params['reason']])).toEqual([['score/absent', 'notAsked']])
  })
  it('on a rule go down to the ratings that the rule reads', () => {
    const facts = all(reason, 'rule/fact')
    expect(facts.map(({ params, value }) => [params['path'], value])).toEqual([
      ['i.b.rating', 3],
      ['k.k.mean', 3],
    ])
    expect(facts[0]).toMatchObject({
      params: { view: 'self', indicator: 'b' },
      texts: { indicator: { de: 'Ich tue b.' } },
    })
    expect(facts[0]?.because.map(({ params }) => params['rating'])).toEqual(['me-b'])
    expect(facts[1]?.because.map(({ params }) => params['rating'])).toEqual(['me-a', 'me-b', 'me-c'])
    expect(facts[0]?.source?.pointer).toMatch(/^\/competences\/0\/gates\/2\/when\/or\/0/u)
  })
  it('replace the level by a rule that is told with those above it', () => {
    const levelRules = [1, 2, 4].map((level) => ({ level, when: { '>=': [{ var: 'k.k.mean' }, level] }, text }))
    const told = all(
      reasonOf(competence('k', ['a'], { levelRules }), [self()], levels('me', { a: 3 })),
      'score/level-rule',
    )
    expect(told.map(({ value, params }) => [params['rule'], params['state'], value])).toEqual([
      ['rule-2', 'passed', 2],
      ['rule-4', 'failed', 2],
    ])
  })
  it('tell the rules that keep a level open', () => {
    const levelRules = [{ level: 2, when: { '>=': [{ var: 'i.b.rating' }, 2] } }]
    const open = reasonOf(competence('k', ['a', 'b'], { levelRules }), [self()], levels('me', { a: 3 }))
    expect(find(open, 'score/undetermined')?.because.map(({ code, params }) => [code, params['state']])).toEqual([
      ['score/level-rule', 'open'],
    ])
  })
})

describe('advice', () => {
  const advice = (id: string, when: unknown): NonNullable<Rubric['advice']>[number] => ({ id, when, text })
  const path = (field: string) => ({ var: `k.k.${field}` })
  const given = [...levels('me', { a: 1, b: 1, c: 1 }), ...levels('o1', { a: 3, b: 3, c: 4 })]
  const adviceOf = (list: Rubric['advice'] & object, sources = [self(), observer('o1')]) =>
    scoreAssessment(assessment(sources, given), catalogOf(rubric([abc, competence('m', ['a'])], { advice: list })), {
      on: today,
    }).advice

  it('appears when it is true, not when it is false or unknown', () => {
    const list = [
      advice('talk', { '>=': [{ '-': [path('othersLevel'), path('selfLevel')] }, 2] }),
      advice('no', { '>': [path('level'), 3] }),
      advice('unknown', { '<': [{ var: 'k.m.level' }, 1] }),
    ]
    expect(adviceOf(list).map(({ id }) => id)).toEqual(['talk'])
  })
  it('reads the view of the headline', () => {
    const list = [
      advice('mean', { '>': [path('mean'), 3] }),
      advice('n', { '===': [path('n'), 3] }),
      advice('coverage', { '>=': [path('coverage'), 1] }),
      advice('p', { '>=': [path('p'), 0.5] }),
      advice('nobody', { '===': [{ var: 'k.m.n' }, 0] }),
      advice('nothing', { '<': [{ var: 'k.m.coverage' }, 0.25] }),
    ]
    expect(adviceOf(list).map(({ id }) => id)).toEqual(['mean', 'n', 'coverage', 'p', 'nobody', 'nothing'])
  })
  it('tells why, down to the views it reads', () => {
    const [first] = adviceOf([advice('talk', { '>=': [path('othersLevel'), 2] })])
    expect(first?.reason).toMatchObject({
      ...{ code: 'score/advice', value: true, params: { advice: 'talk' }, texts: { own: text } },
      source: { document: 'probe@1.0.0', pointer: '/advice/0' },
    })
    const fact = first && find(first.reason, 'rule/fact')
    expect(fact).toMatchObject({ value: 3, params: { path: 'k.k.othersLevel', competence: 'k', view: 'others' } })
    expect(fact?.because.map(({ code, params }) => [code, params['view']])).toEqual([['score/view', 'others']])
  })
})
