// Rows of scoring.md, sections 5 and 6: flags in their order, and who differs from whom.
import { describe, expect, it } from 'vitest'
import type { Competence, Rubric } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import { scaleOf } from './arbitraries.js'
import {
  assessment,
  catalogOf,
  codesOf,
  competence,
  document,
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
const ab = competence('k', ['a', 'b'])
const abc = competence('k', ['a', 'b', 'c'])
const all = (source: string, level: number) => levels(source, { a: level, b: level, c: level })

/** The same source, were it friend or family. */
const familyOf = (source: Source): Source =>
  source.kind === 'self' ? source : { ...source, relation: 'friendOrFamily' }

describe('flags of a view', () => {
  it('stand in the order of the table, equal codes by what they are about', () => {
    const own = competence(
      'k',
      ['a', 'b', 'c', 'd', 'e', indicator('v', { ask: 'know' }), indicator('w', { ask: 'know' })],
      {
        windowMonths: 1,
        gates: ['w', 'v', 'a'].map((id) => ({ level: 1, indicator: id, atLeast: 4, text })),
      },
    )
    const seen = observer('f1', { relation: 'friendOrFamily', language: 'de' })
    const given = ['a', 'b'].map((id) => rated('f1', id, 1, { on: '2026-01-01' }))
    expect(findingOf(own, [seen], given).others.flags).toEqual([
      { code: 'familyOnly', about: [] },
      { code: 'oneSource', about: [] },
      { code: 'coverageBelow60', about: [] },
      { code: 'gateFailed', about: ['a'] },
      { code: 'gateOpen', about: ['v'] },
      { code: 'gateOpen', about: ['w'] },
      { code: 'outdated', about: [] },
      { code: 'languageCaution', about: [] },
    ])
  })
  it('of a finding too', () => {
    const finding = findingOf(
      { ...abc, safetyCritical: true },
      [self(), observer('f1', { relation: 'friendOrFamily' })],
      [...all('me', 1), ...all('f1', 4)],
    )
    expect(codesOf(finding.flags)).toEqual(['selfLower', 'talkAbout', 'claimUnproven'])
  })
  it('call a view of the family one where every kind of source is friend or family', () => {
    const sources: Source[] = [
      observer('f1', { relation: 'friendOrFamily' }),
      familyOf(document('f2')),
      familyOf(test('f3')),
    ]
    const flags = (list: Source[]) =>
      codesOf(
        findingOf(
          abc,
          list,
          list.flatMap(({ id }) => all(id, 3)),
        ).others.flags,
      )
    expect(flags(sources)).toEqual(['familyOnly'])
    expect(flags([...sources, test('t1')])).toEqual([])
  })
})

describe('disagreement of two raters', () => {
  const flagOf = (
    sources: Source[],
    given: ReturnType<typeof levels>,
    own: Competence = ab,
    more: Partial<Rubric> = {},
  ) => {
    const top = Number(more.scale?.replace('stufen-', '') ?? 4)
    const { anchors: _, ...bare } = own
    const its = more.scale ? scaleOf(top) : undefined
    const [finding] = scoreAssessment(assessment(sources, given), catalogOf(rubric([bare], more), its), {
      on: today,
    }).findings
    return finding?.others.flags.find(({ code }) => code === 'disagreement')?.about ?? null
  }
  const two = [observer('o1'), observer('o2')]
  it('is more than a level apart in the mean, one common indicator is enough', () => {
    expect(flagOf(two, [rated('o1', 'a', 3), rated('o2', 'a', 1)])).toEqual(['o1', 'o2'])
    expect(flagOf(two, [rated('o1', 'a', 3), rated('o2', 'a', 2)])).toBeNull()
    expect(flagOf(two, [rated('o1', 'a', 4), rated('o2', 'b', 0)])).toBeNull()
  })
  it('is measured by the scale: a quarter of M', () => {
    const six = { scale: 'stufen-6' }
    const apart = (a: number, b: number) => [
      rated('o1', 'a', a),
      rated('o1', 'b', 3),
      rated('o2', 'a', b),
      rated('o2', 'b', 3),
    ]
    expect(flagOf(two, apart(4, 1), ab, six)).toBeNull() // 1.5 in the mean
    expect(flagOf(two, apart(5, 1), ab, six)).toEqual(['o1', 'o2']) // 2
    expect(flagOf(two, [rated('o1', 'a', 1), rated('o2', 'a', 0)], ab, { scale: 'stufen-1' })).toEqual(['o1', 'o2'])
  })
  it('is half of M apart by cuts over three common indicators, whatever the model', () => {
    const near = [...levels('o1', { a: 2, b: 2, c: 3 }), ...levels('o2', { a: 2, b: 2, c: 1 })]
    const cuts = [50, 190, 210, 350]
    expect(flagOf(two, near, { ...abc, cuts })).toEqual(['o1', 'o2']) // 2.33 is level 3, 1.67 level 1
    expect(flagOf(two, near, { ...abc, cuts, model: 'conjunctive' })).toEqual(['o1', 'o2'])
    expect(flagOf(two, near, { ...abc, cuts: [50, 160, 210, 350] })).toBeNull() // 2 and 3
  })
  it('takes the plain mean of one rater in two roles, and names raters in id order', () => {
    const sources = [
      observer('z', { rater: 'p' }),
      { ...observer('w', { rater: 'p' }), kind: 'workSample' as const },
      observer('b'),
    ]
    const given = [rated('z', 'a', 0), rated('w', 'a', 4), rated('b', 'a', 3)]
    expect(flagOf(sources, given)).toBeNull() // 2 and 3, though the weighted mean of p is 2.4
    expect(flagOf(sources, [...given.slice(0, 2), rated('b', 'a', 4)])).toEqual(['b', 'p'])
  })
  it('names the first pair of several, and never a test or a document', () => {
    const sources = [observer('o3'), observer('o1'), observer('o2'), test('t1'), document('d1')]
    const given = [
      rated('o1', 'a', 2),
      rated('o2', 'a', 2),
      rated('o3', 'a', 4),
      rated('t1', 'a', 0),
      rated('d1', 'a', 0),
    ]
    expect(flagOf(sources, given)).toEqual(['o1', 'o3'])
    expect(
      flagOf(
        sources,
        given.filter(({ source }) => source !== 'o3'),
      ),
    ).toBeNull()
  })
})

describe('self against others', () => {
  const exact = { scoring: { sigma: 1, tau: { self: 1, observer: 1 } } }
  const found = (more: Partial<Rubric>, own: Record<string, number>, theirs: Record<string, number>) => {
    const its = more.scale ? scaleOf(Number(more.scale.replace('stufen-', ''))) : undefined
    const { anchors: _, ...bare } = competence('k', ['a', 'b', 'c', 'd'])
    const given = assessment([self(), observer('o1')], [...levels('me', own), ...levels('o1', theirs)])
    return scoreAssessment(given, catalogOf(rubric([bare], more), its), { on: today }).findings[0]
  }
  it('is consistent up to three quarters of a level at M = 4, less on a shorter scale', () => {
    const [low, high] = [
      { a: 1, b: 1, c: 1, d: 1 },
      { a: 2, b: 2, c: 2, d: 1 },
    ]
    expect(found(exact, low, high)?.discrepancy).toMatchObject({ word: 'consistent', difference: -0.75, limit: 0.75 })
    expect(found({ ...exact, scale: 'stufen-2' }, low, high)?.discrepancy).toMatchObject({
      word: 'selfLower',
      limit: 0.375,
    })
    expect(found(exact, { ...high, d: 2 }, low)?.discrepancy?.word).toBe('selfHigher')
  })
  it('is compared by means over common indicators, also where another model gives the level', () => {
    const own = competence('k', ['a', 'b', 'c', 'd'], { model: 'conjunctive' })
    const given = [...levels('me', { a: 0, b: 3, c: 3, d: 4 }), ...levels('o1', { a: 2, b: 2, c: 2, d: 2 })]
    const { discrepancy, self: view } = findingOf(own, [self(), observer('o1')], given)
    expect([view.value, discrepancy?.difference, discrepancy?.indicators]).toEqual([0, 0.5, 4])
  })
  it('leaves knowledge out of what is common', () => {
    const own = competence('k', ['a', 'b', indicator('w', { ask: 'know' })])
    const given = [...levels('me', { a: 1, b: 1, w: 1 }), ...levels('o1', { a: 4, b: 4, w: 4 })]
    expect(findingOf(own, [self(), observer('o1')], given).discrepancy).toBeNull()
  })
})
