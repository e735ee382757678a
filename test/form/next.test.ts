// What is asked next (scoring.md, section 10): first what opens each competence, then open gates, then the rest.
import { describe, expect, it } from 'vitest'
import { nextQuestion } from '../../src/form/next.js'
import { recordAnswer } from '../../src/form/record.js'
import { competence, indicator, observer } from '../score/builders.js'
import { addressOf, answered, catalogOf, interview, next, on, started } from './asking.js'

const five = ['a', 'b', 'c', 'd', 'e']
const text = { de: 'Das ist wichtig.' }

describe('routing', () => {
  const two = catalogOf([competence('z', five), competence('y', five)])
  it('asks the first act of each competence in the order of the rubric', () => {
    expect(interview(two, () => 3).asked.slice(0, 2)).toEqual(['z/a', 'y/a'])
  })
  it('opens with the first act that the person may rate and that is no knowledge', () => {
    const own = [indicator('w', { ask: 'know' }), indicator('o', { for: 'observer' }), 's', 't']
    expect(next(catalogOf([competence('k', own)]), {})).toBe('k/s')
  })
  it('opens with the next act where the first is not applicable', () => {
    expect(next(two, { 'z/a': 'notApplicable' })).toBe('z/b')
    expect(next(two, { 'z/a': 'notApplicable', 'z/b': 3 })).toBe('y/a')
  })
  it('asks nothing else about a competence whose first act the person never does', () => {
    expect(next(two, { 'z/a': 0, 'y/a': 3 })).toBe('y/b')
    expect(next(two, { 'z/a': 0, 'y/a': 0 })).toBeNull()
  })
  it('goes by the answer after the one that is not applicable', () => {
    expect(next(two, { 'z/a': 'notApplicable', 'z/b': 0, 'y/a': 3 })).toBe('y/b')
  })
  it('goes on with a competence whose first act the person did not answer', () => {
    expect(next(two, { 'z/a': 'notAnswered', 'y/a': 3 })).toBe('z/b')
  })
  it('goes on where all ratings count and one of the first act is above 0', () => {
    const all = catalogOf([competence('k', five)], { scoring: { select: 'all' } })
    const before = answered(all, { 'k/a': 0 })
    const later = recordAnswer(before, { indicator: 'k/a', level: 1 }, all, { on: '2026-12-24' })
    expect(nextQuestion(later, all)).toMatchObject({ competence: 'k', indicator: 'b' })
  })
  it('comes back to a competence that the person claims on a later day', () => {
    const before = answered(two, { 'z/a': 0, 'y/a': 0 })
    const later = recordAnswer(before, { indicator: 'z/a', level: 2 }, two, { on: '2026-12-24' })
    expect(nextQuestion(later, two)).toMatchObject({ competence: 'z', indicator: 'b' })
  })
})

describe('gates', () => {
  const gates = [
    { level: 3, indicator: 'b', atLeast: 2, text },
    { level: 2, indicator: 'e', atLeast: 2, text },
    { level: 2, indicator: 'd', atLeast: 1, text },
  ]
  const catalog = catalogOf([competence('k', five, { gates }), competence('j', five, { gates })])
  it('come after the first act of every competence, by level, then in the order of the rubric', () => {
    const { asked } = interview(catalog, () => 1)
    expect(asked.slice(0, 8)).toEqual(['k/a', 'j/a', 'k/d', 'k/e', 'k/b', 'j/d', 'j/e', 'j/b'])
  })
  it('are left out where the competence is not claimed', () => {
    expect(next(catalog, { 'k/a': 0, 'j/a': 2 })).toBe('j/d')
  })
  it('ask no more what was answered with an absence', () => {
    expect(next(catalog, { 'k/a': 3, 'j/a': 0, 'k/d': 'notApplicable', 'k/e': 'notAnswered' })).toBe('k/b')
  })
  it('on knowledge are asked as well', () => {
    const own = ['a', 'b', 'c', indicator('w', { ask: 'know' })]
    const gate = { level: 2, indicator: 'w', atLeast: 2, text }
    const known = catalogOf([competence('k', own, { gates: [gate] })])
    expect(next(known, { 'k/a': 3 })).toBe('k/w')
    expect(next(known, { 'k/a': 3, 'k/w': { answer: 'partly' } })).not.toBe('k/w')
  })
  it('on an act that only others may rate ask nothing of the person', () => {
    const own = ['a', 'b', 'c', indicator('o', { for: 'observer' })]
    const gate = { level: 1, indicator: 'o', atLeast: 2, text }
    expect(next(catalogOf([competence('k', own, { gates: [gate] })]), { 'k/a': 3 })).toBe('k/b')
  })

  const when = { or: [{ '>=': [{ var: 'i.d.rating' }, 3] }, { '>=': [{ var: 'i.c.rating' }, 3] }] }
  const ruled = catalogOf([competence('k', five, { gates: [{ level: 3, when, text }] })])
  it('with a rule ask for the acts that the rule names, while it is not known', () => {
    expect(next(ruled, { 'k/a': 2 })).toBe('k/c')
    expect(next(ruled, { 'k/a': 2, 'k/c': 1 })).toBe('k/d')
  })
  it('with a rule that is known to hold, or known not to, ask nothing', () => {
    expect(next(ruled, { 'k/a': 2, 'k/c': 3 })).toBe('k/b')
    const both = { and: when.or }
    const failing = catalogOf([competence('k', five, { gates: [{ level: 3, when: both, text }] })])
    expect(next(failing, { 'k/a': 2, 'k/c': 1 })).toBe('k/b')
  })
  it('with a rule about another competence ask for no act of that name', () => {
    const other = { level: 2, when: { '>=': [{ var: 'k.z.level' }, 2] }, text }
    const named = catalogOf([competence('k', ['a', 'b', 'z'], { gates: [other] }), competence('z', five)])
    expect(next(named, { 'k/a': 2, 'z/a': 2 })).toBe('k/b')
  })
})

describe('the rest', () => {
  const plain = catalogOf([competence('z', five), competence('y', five)])
  it('goes through one competence after the other, in the order of the rubric', () => {
    expect(interview(plain, (address) => (address.startsWith('z') ? 2 : 3)).asked.slice(0, 5)).toEqual([
      ...['z/a', 'y/a', 'z/b', 'z/c', 'z/d'],
    ])
  })
  it('asks knowledge in its place, though no gate needs it', () => {
    const own = ['a', indicator('w', { ask: 'know' }), 'b', 'c']
    expect(next(catalogOf([competence('k', own)]), { 'k/a': 2 })).toBe('k/w')
  })
  it('ends where no later answer can move the level', () => {
    const heavy = [indicator('a', { weight: 10 }), 'b']
    // 10 times 2 and once 0 to 4 is 1.8 to 2.2: level 2 in any case
    expect(next(catalogOf([competence('k', heavy)]), { 'k/a': 2 })).toBeNull()
    // 4 times 3 and once 0 to 4 is 2.4 to 3.2: level 2 or 3
    expect(next(catalogOf([competence('k', [indicator('a', { weight: 4 }), 'b'])]), { 'k/a': 3 })).toBe('k/b')
  })
  it('ends where the answers cover three fifths and the level is probable enough', () => {
    // Five times 4: 5 of 8 are covered, and 4 is the level with probability Phi(0.5 / (0.8 / sqrt 5)) = 0.919
    const eight = catalogOf([competence('k', [...five, 'f', 'g', 'h'])])
    const fours = { 'k/a': 4, 'k/b': 4, 'k/c': 4, 'k/d': 4 }
    expect(next(eight, fours)).toBe('k/e')
    expect(next(eight, { ...fours, 'k/e': 4 })).toBeNull()
  })
  it('goes on while the level is less probable', () => {
    // Five times 3: Phi(0.5 / 0.358) less Phi(-0.5 / 0.358) = 0.838; 3 3 3 3 2: mean 2.8, probability 0.774
    const eight = catalogOf([competence('k', [...five, 'f', 'g', 'h'])])
    const threes = { 'k/a': 3, 'k/b': 3, 'k/c': 3, 'k/d': 3 }
    expect(next(eight, { ...threes, 'k/e': 3 })).toBeNull()
    expect(next(eight, { ...threes, 'k/e': 2 })).toBe('k/f')
  })
  it('on a ladder goes on until the rungs are decided, however probable', () => {
    const rungs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, at) =>
      indicator(id, { rung: 1 + Math.floor(at / 2) }),
    )
    const ladder = catalogOf([competence('k', rungs, { model: 'ladder' })])
    const fours = { 'k/a': 4, 'k/b': 4, 'k/c': 4, 'k/d': 4, 'k/e': 4, 'k/f': 4, 'k/g': 4 }
    expect(next(ladder, fours)).toBe('k/h')
    // Rung 1 needs both of its acts at level 2 or more.
    expect(next(ladder, { 'k/a': 1 })).toBeNull()
  })
  it('counts nothing that is not applicable', () => {
    const answers = {
      'z/a': 2,
      'y/a': 0,
      'z/b': 'notApplicable',
      'z/c': 'notApplicable',
      'z/d': 'notApplicable',
    } as const
    expect(next(plain, { ...answers, 'z/e': 'notApplicable' })).toBeNull()
  })
})

describe('an answer stopped half-way', () => {
  const own = five.map((id) => indicator(id, { ask: 'use' }))
  const catalog = catalogOf([competence('k', own)])
  it('is asked again, until it is whole', () => {
    expect(next(catalog, { 'k/a': { answer: { frequency: 'often' } } })).toBe('k/a')
    expect(next(catalog, { 'k/a': { answer: { frequency: 'often', independence: 'guided' } } })).toBe('k/b')
  })
  it('is not asked again where the person would not answer on another day', () => {
    const half = answered(catalog, { 'k/a': { answer: { frequency: 'often' } } })
    const refused = recordAnswer(half, { indicator: 'k/a', absent: 'notAnswered' }, catalog, { on: '2026-11-27' })
    expect(nextQuestion(refused, catalog)).toMatchObject({ competence: 'k', indicator: 'b' })
  })
  it('says so in the reason', () => {
    const half = answered(catalog, { 'k/a': { answer: { frequency: 'often' } } })
    expect(nextQuestion(half, catalog)?.reason.params).toEqual({ competence: 'k', indicator: 'a', half: true })
  })
})

describe('what counts', () => {
  const catalog = catalogOf([competence('k', five)])
  it('is every record, also one that was not asked, and one dated in the future', () => {
    const asked = answered(catalog, { 'k/a': 'notAsked' })
    expect(nextQuestion(asked, catalog)).toMatchObject({ indicator: 'a' })
    const ahead = recordAnswer(asked, { indicator: 'k/a', level: 2 }, catalog, { on: '2199-01-01' })
    expect(nextQuestion(ahead, catalog)).toMatchObject({ indicator: 'b' })
  })
  it('is the view of the person alone', () => {
    const empty = started(catalog)
    const watched = { ...empty, sources: [...empty.sources, observer('o')] }
    const seen = five.reduce(
      (before, id) => recordAnswer(before, { indicator: `k/${id}`, level: 4, source: 'o' }, catalog, { on }),
      watched,
    )
    expect(nextQuestion(seen, catalog)).toMatchObject({ competence: 'k', indicator: 'a' })
  })
  it('is every self source, which is one person', () => {
    const empty = started(catalog)
    const twice = { ...empty, sources: [...empty.sources, { kind: 'self' as const, id: 'later' }] }
    const first = recordAnswer(twice, { indicator: 'k/a', level: 2, source: 'later' }, catalog, { on })
    expect(nextQuestion(first, catalog)).toMatchObject({ indicator: 'b' })
  })
})

describe('organisations', () => {
  it('are asked the same way, with their own scale', () => {
    const own = ['a', 'b', 'c'].map((id) => indicator(id, { ask: 'state' }))
    const catalog = catalogOf([competence('k', own, { anchors: { '1': text, '2': text } })], { scale: 'stand-3' })
    expect(next(catalog, { 'k/a': { answer: 'partly' } })).toBe('k/b')
    expect(next(catalog, { 'k/a': { answer: 'notYet' } })).toBeNull()
  })
})

describe('the reason', () => {
  const gates = [{ level: 3, indicator: 'c', atLeast: 2, text }]
  const catalog = catalogOf([competence('k', five, { gates })])
  it('of the first act names the question and rests on the answer that is not there', () => {
    expect(nextQuestion(started(catalog), catalog)?.reason).toEqual({
      code: 'form/entry',
      value: 'k/a',
      params: { competence: 'k', indicator: 'a', half: false },
      texts: { competence: { de: 'Kompetenz k' }, indicator: { de: 'Ich tue a.' } },
      because: [
        {
          ...{ code: 'score/absent', value: null, params: { indicator: 'a', view: 'self', reason: 'notAsked' } },
          ...{ texts: { indicator: { de: 'Ich tue a.' } }, because: [] },
        },
      ],
    })
  })
  it('is frozen with the question, down to its leaves', () => {
    const question = nextQuestion(started(catalog), catalog)
    expect([question, question?.reason, question?.reason.because[0]].every(Object.isFrozen)).toBe(true)
  })
  it('of a gate names its level and its place in the rubric', () => {
    const question = nextQuestion(answered(catalog, { 'k/a': 2 }), catalog)
    expect(question?.reason).toMatchObject({
      ...{ code: 'form/gate', value: 'k/c', params: { gate: 'c', level: 3 } },
      ...{ source: { document: 'probe@1.0.0', pointer: '/competences/0/gates/0' }, texts: { own: text } },
    })
  })
  it('of the rest gives coverage and range, and rests on the answers so far', () => {
    // Mean 2.5, level 3: Phi(1 / (0.8 / sqrt 2)) less Phi(0), without the shift of the person
    const question = nextQuestion(answered(catalog, { 'k/a': 2, 'k/c': 3 }), catalog)
    expect(question && addressOf(question)).toBe('k/b')
    expect(question?.reason).toMatchObject({
      code: 'form/rest',
      params: { rated: 2, counted: 5, coverage: 0.4, levelLow: 1, levelHigh: 3, probability: 0.461450064 },
    })
    expect(question?.reason.because.map(({ code }) => code)).toEqual(['score/absent', 'score/rating', 'score/rating'])
  })
})

describe('a wrong call', () => {
  const catalog = catalogOf([competence('k', five)])
  it('is one without the catalog, or with one that lacks the rubric', () => {
    const other = catalogOf([competence('k', five)], { id: 'andere' })
    expect(() => nextQuestion(started(catalog), other)).toThrow(TypeError)
    // @ts-expect-error: a catalog is no list
    expect(() => nextQuestion(started(catalog), [])).toThrow(TypeError)
  })
})
