// Rows of the tables in scoring.md, sections 2 to 6, each with both sides of its boundary.
import { describe, expect, it } from 'vitest'
import type { Competence, Indicator } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import { scaleOf } from './arbitraries.js'
import {
  assessment,
  catalogOf,
  codesOf,
  competence,
  document,
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
const weighing = (a: number, b: number) =>
  competence('k', [indicator('a', { weight: a }), indicator('b', { weight: b })])
const abc = competence('k', ['a', 'b', 'c'])
const selfOf = (own: Competence, given: Parameters<typeof levels>[1]) =>
  findingOf(own, [self()], levels('me', given)).self
/** Of one observer on a scale of M levels. */
function onScale(top: number, own: Competence, more: { sources: Source[]; given: Parameters<typeof assessment>[1] }) {
  const scale = scaleOf(top)
  const { anchors: _, ...bare } = own
  const catalog = catalogOf(rubric([bare], { scale: scale.id }), scale)
  const [finding] = scoreAssessment(assessment(more.sources, more.given), catalog, { on: today }).findings
  if (!finding) throw new Error('There is one competence, so there is one finding.')
  return finding
}

describe('coverage', () => {
  it.each([
    [39, ['coverageBelow40'], null],
    [40, ['selfView', 'coverageBelow60'], 'C'],
    [59, ['selfView', 'coverageBelow60'], 'C'],
    [60, ['selfView', 'coverageBelow80'], 'C'],
    [79, ['selfView', 'coverageBelow80'], 'C'],
    [80, ['selfView'], 'C'],
  ])('of %d hundredths of the weight sets %j', (weight, flags, confidence) => {
    const view = selfOf(weighing(weight, 100 - weight), { a: 4 })
    expect([view.coverage, codesOf(view.flags), view.confidence]).toEqual([weight / 100, flags, confidence])
  })
  it.each([
    [59, 'self', 'othersTooLittle'],
    [60, 'others', 'othersEnough'],
  ])('of others of %d hundredths gives the headline to %s', (weight, basis, choice) => {
    const finding = findingOf(
      weighing(weight, 100 - weight),
      [self(), observer('o1')],
      [...levels('me', { a: 1, b: 1 }), rated('o1', 'a', 3)],
    )
    expect([finding.basis, finding.reason.params['choice']]).toEqual([basis, choice])
  })
  it.each([
    [39, 'stated'],
    [40, 'verified'],
  ] as const)('of proof of %d hundredths gives the grade %s', (weight, grade) => {
    const piece = evidence('e', 'test', { confirmedBy: 'Stelle' })
    const given = [rated('me', 'a', 2, { evidence: ['e'] }), rated('me', 'b', 2)]
    expect(findingOf(weighing(weight, 100 - weight), [self()], given, [piece]).evidenceGrade).toBe(grade)
  })
})

describe('why there is no level', () => {
  const key = indicator('z', { key: true })
  const rules = [{ level: 2, when: { '>=': [{ var: 'i.z.rating' }, 2] } }]
  const own = (indicators: readonly (string | Indicator)[]) => competence('k', indicators, { levelRules: rules })
  it.each([
    ['notApplicable', ['a', key], { a: 'notApplicable', z: 'notApplicable' }],
    ['noRating', ['a', key], { a: 'notApplicable' }],
    ['coverageBelow40', ['a', 'b', key], { a: 3 }],
    ['keyMissing', ['a', key], { a: 3 }],
    ['ruleOpen', ['a', 'z'], { a: 3 }],
  ] as const)('is the first that holds, and the only flag: %s', (code, indicators, given) => {
    const view = selfOf(own(indicators), given)
    expect([codesOf(view.flags), view.level, view.interval80]).toEqual([[code], null, [0, 4]])
  })
  it('is no flag of a view that has one, and no level is ever 0 for lack of ratings', () => {
    expect(codesOf(selfOf(own(['a', 'z']), { a: 0, z: 0 }).flags)).toEqual(['selfView'])
    expect(selfOf(own(['a', 'z']), { a: 0, z: 0 }).level).toBe(0)
  })
})

describe('cuts', () => {
  it.each([
    [[60, 140, 240, 320], { a: 2, b: 2, c: 3 }, 2], // 2.333
    [[60, 140, 233, 320], { a: 2, b: 2, c: 3 }, 3],
    [[60, 140, 234, 320], { a: 2, b: 2, c: 3 }, 2],
    [[1, 100, 200, 400], { a: 4, b: 4, c: 4 }, 4],
    [[1, 100, 200, 400], { a: 0, b: 0, c: 0 }, 0],
  ])('%j of %j reach level %d', (cuts, given, level) => {
    expect(selfOf({ ...abc, cuts }, given).level).toBe(level)
  })
  it('lie half-way between levels where nothing is said', () => {
    const two = competence('k', ['a', 'b'])
    expect([0, 1, 2, 3].map((low) => selfOf(two, { a: low, b: low + 1 }).level)).toEqual([1, 2, 3, 4])
  })
})

describe('gates', () => {
  const gated = (level: number) => ({ ...abc, gates: [{ level, indicator: 'a', atLeast: 3, text }] })
  it('are in play up to the level before them', () => {
    const three = { a: 2, b: 3, c: 3 }
    expect([selfOf(gated(3), three).level, codesOf(selfOf(gated(3), three).flags)]).toEqual([
      2,
      ['selfView', 'gateFailed'],
    ])
    expect([selfOf(gated(4), three).level, codesOf(selfOf(gated(4), three).flags)]).toEqual([3, ['selfView']])
  })
  it('see the mean of several raters, weighted by kind and compared without division', () => {
    const of = (sample: number) =>
      findingOf(
        gated(3),
        [observer('o1'), { ...observer('w1'), kind: 'workSample' }],
        [...levels('o1', { a: 0, b: 4, c: 4 }), ...levels('w1', { a: sample, b: 4, c: 4 })],
      ).others
    expect(of(4).level).toBe(2) // (0 * 100 + 4 * 150) / 250 = 2.4
    const exact = { ...gated(3), gates: [{ level: 3, indicator: 'a', atLeast: 2, text }] }
    const given = [...levels('o1', { a: 1, b: 4, c: 4 }), ...levels('o2', { a: 3, b: 4, c: 4 })]
    expect(findingOf(exact, [observer('o1'), observer('o2')], given).others.level).toBe(3)
  })
})

describe('uncertainty', () => {
  const error = (source: Source, more: Parameters<typeof rubric>[1] = {}) => {
    const given = assessment([source], [rated(source.id, 'a', 2)])
    const [finding] = scoreAssessment(given, catalogOf(rubric([competence('k', ['a'])], more)), { on: today }).findings
    return finding?.[source.kind === 'self' ? 'self' : 'others'].standardError
  }
  const root = (tau: number, sigma = 0.8) => Math.round(Math.hypot(tau, sigma) * 1e9) / 1e9
  it.each([
    ['self', self(), 0.66],
    ['observer', observer('q'), 0.35],
    ['workSample', { ...observer('q'), kind: 'workSample' as const }, 0.3],
    ['test', test('q'), 0.2],
    ['document', document('q'), 0.2],
    ['family', observer('q', { relation: 'friendOrFamily' }), 0.66],
    ['a document of the family', { ...document('q'), relation: 'friendOrFamily' as const }, 0.66],
    ['a test of the family', { ...test('q'), relation: 'friendOrFamily' as const }, 0.66],
  ])('has the shift of its rater: %s', (_, source, tau) => {
    expect(error(source)).toBe(root(tau))
  })
  it('takes single values from the rubric, the others from the scale', () => {
    expect(error(self(), { scoring: { sigma: 60 } })).toBe(root(0.66, 0.6))
    expect(error(self(), { scoring: { tau: { self: 50 } } })).toBe(root(0.5))
    expect(error(test('q'), { scoring: { tau: { self: 50 } } })).toBe(root(0.2))
  })
  it('shares the largest shift among sources of one rater, by weight', () => {
    const sources = [observer('o1', { rater: 'p' }), test('t1', 'p')]
    const { others } = findingOf(competence('k', ['a']), sources, [rated('o1', 'a', 2), rated('t1', 'a', 2)])
    const squares = (100 ** 2 + 150 ** 2) / 250 ** 2
    expect(others.standardError).toBeCloseTo(Math.sqrt(0.35 ** 2 + squares * 0.8 ** 2), 9)
  })
  it('grows with the scale, as spreads are hundredths of a level at M = 4', () => {
    const six = onScale(6, competence('k', ['a']), { sources: [self()], given: [rated('me', 'a', 3)] })
    expect(six.self.standardError).toBeCloseTo(1.5 * Math.hypot(0.66, 0.8), 9)
  })
  it('gives an interval of 1.2815515655446 errors, cut to the scale', () => {
    const one = competence('k', ['a'])
    expect(selfOf(one, { a: 2 }).interval80.map((end) => Math.abs(end - 2))).toEqual(
      [0, 0].map(() => expect.closeTo(1.2815515655446 * Math.hypot(0.66, 0.8), 8)),
    )
    expect([selfOf(one, { a: 0 }).interval80[0], selfOf(one, { a: 4 }).interval80[1]]).toEqual([0, 4])
  })
})

describe('a low result in German', () => {
  it.each([
    [1, 0, true],
    [1, 1, false],
    [3, 1, false],
    [4, 1, true],
    [4, 2, false],
    [6, 1, true],
    [6, 2, false],
  ])('on a scale up to %d asks for caution at level %d: %s', (top, level, isSet) => {
    const given = levels('o1', { a: level, b: level, c: level })
    const { others } = onScale(top, abc, { sources: [observer('o1', { language: 'de' })], given })
    expect([others.level, codesOf(others.flags).includes('languageCaution')]).toEqual([level, isSet])
  })
})
