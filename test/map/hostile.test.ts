// What is wrong in a document is an issue, what is wrong in a call is one sentence, and what is not known stays visible: never a silent match.
import { describe, expect, it } from 'vitest'
import { adequacy } from '../../src/map/adequacy.js'
import { compareOccupations } from '../../src/map/compare-occupations.js'
import { matchOccupations } from '../../src/map/match.js'
import { suggestQuestions } from '../../src/map/suggest-questions.js'
import { area, catalogOf, codes, competence, issuesOf, need, occupation, on, profileOf, rubric } from './documents.js'

const kitchen = rubric('kueche', [competence('kochen'), competence('planen')])
const asking = (more: object = {}) => [{ ...area('a', 10, [need(2, 'kueche/kochen')]), ...more }]
const found = (...documents: readonly object[]) =>
  issuesOf(kitchen, ...documents).map(({ code, path }) => `${code} /${path.join('/')}`)

describe('an occupation with a mistake is an issue', () => {
  it.each([0, -1, -0.5, 0.5, 1.5, 101, 1e9, null, '10'])('weight %j', (weight) => {
    expect(found(occupation('koch', asking({ weight })))).toEqual([
      expect.stringMatching(/^shape\/\w+ \/areas\/0\/weight$/u),
    ])
  })
  it('weights that add to nothing, since there is no area', () => {
    expect(found(occupation('koch', []))).toEqual([expect.stringMatching(/^shape\/\S+ \/areas$/u)])
  })
  it('weight left out', () => {
    const { weight: _, ...bare } = area('a', 10, [])
    expect(found(occupation('koch', [bare]))).toEqual([expect.stringMatching(/^shape\/\S+ \/areas\/0/u)])
  })
  it.each(['kueche/kohen', 'kuche/kochen', 'service/gast'])('the competence %s, which no rubric defines', (name) => {
    expect(found(occupation('koch', [area('a', 10, [need(2, name)])]))).toEqual([
      'link/unknown-competence /areas/0/requirements/0/competences/0',
    ])
  })
  it('an unknown competence beside a known one', () => {
    expect(found(occupation('koch', [area('a', 10, [need(2, 'kueche/kochen', 'kueche/kohen')])]))).toEqual([
      'link/unknown-competence /areas/0/requirements/0/competences/1',
    ])
  })
  it('a requirement without competences, or at a level that the scale does not have', () => {
    expect(found(occupation('koch', [area('a', 10, [need(2)])]))).toEqual([
      expect.stringMatching(/^shape\/\S+ \/areas\/0\/requirements\/0\/competences$/u),
    ])
    expect(found(occupation('koch', [area('a', 10, [need(0, 'kueche/kochen')])]))).toEqual([
      expect.stringMatching(/^shape\/\S+ \/areas\/0\/requirements\/0\/level$/u),
    ])
    expect(found(occupation('koch', [area('a', 10, [need(5, 'kueche/kochen')])])).join()).toMatch(/level/u)
  })
  it('two areas of one id, so that each is named by its own', () => {
    expect(found(occupation('koch', [...asking(), ...asking()]))).toEqual([expect.stringMatching(/ \/areas\/1/u)])
  })
  it('a code that does not exist, and one of helpers that was made from another code', () => {
    const known = codes('22342', '29301', '29302')
    for (const kldb of ['29303', '22341', '99999', '00000'])
      expect(found(occupation('koch', asking(), { kldb, helper: kldb.endsWith('1') }), known)).toEqual([
        'link/unknown-code /codes/kldb',
      ])
    expect(found(occupation('koch', asking(), { kldb: '22342' }), known)).toEqual([])
  })
  it('a code of four digits, of six, or of letters, also where no codes are known', () => {
    for (const kldb of ['2930', '293022', '2930a', '', '２９３０２'])
      expect(found(occupation('koch', asking(), { kldb }))).toEqual([
        expect.stringMatching(/^shape\/\S+ \/codes\/kldb$/u),
      ])
  })
  it('a successor that is not there, and a day that does not exist', () => {
    expect(found(occupation('koch', asking(), { training: { replacedBy: 'kochin' } }))).toEqual([
      'link/unknown-occupation /training/replacedBy',
    ])
    expect(found(occupation('koch', asking(), { training: { validTo: '2026-02-30' } }))).toHaveLength(1)
  })
})

const catalog = catalogOf(kitchen, occupation('koch', asking()), occupation('planer', asking(), { kldb: '29303' }))
const profile = profileOf('kueche', { self: { kochen: 2 } }, catalog)

/** The functions with a right call, of which each part is replaced in turn. */
const calls: Readonly<Record<string, readonly [(...given: never[]) => unknown, readonly unknown[]]>> = {
  matchOccupations: [matchOccupations, [[profile], catalog, { on, wanted: ['koch'] }]],
  suggestQuestions: [suggestQuestions, [[profile], catalog, { on, wanted: ['koch'] }]],
  adequacy: [adequacy, ['29302', [profile], catalog, { on }]],
  compareOccupations: [compareOccupations, ['koch', 'planer', catalog]],
}
const nothing: Readonly<Record<string, unknown>> = {
  ...{ undefined: undefined, null: null, true: true, zero: 0, 'a number': 29302, NaN: Number.NaN, 'a big integer': 1n },
  ...{ 'a symbol': Symbol('x'), 'a function': () => 1, 'an empty text': '', 'a text': 'text', 'half a pair': '\ud800' },
  ...{ 'an object': {}, 'no prototype': Object.create(null), 'a date': new Date(0), 'a map': new Map([['koch', 1]]) },
}
const lists: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(nothing).map(([name, value]) => [`a list of ${name}`, [value]])),
  ...{ 'a list with holes': new Array(3), 'a list of lists': [[]], 'a list that says it is huge': new Array(4e9) },
}

/** The sentence with which a call is refused; whatever else happens fails the test. */
function refusalOf(name: string, given: readonly unknown[]): string {
  const [call] = calls[name] ?? []
  try {
    Reflect.apply(call ?? (() => 1), undefined, given)
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
  return 'accepted'
}
/** The engine's own messages have no full stop. */
const isSentence = (message: string) => /^[^\n]{10,200}\.$/u.test(message)

describe.each(Object.entries(calls))('%s', (name, [call, right]) => {
  it('takes the right call, to which the wrong ones are compared', () => {
    expect(() => Reflect.apply(call, undefined, [...right])).not.toThrow()
  })
  const wrong = [...right.keys()].flatMap((place) =>
    Object.entries({ ...nothing, ...lists }).map(([what, value]): [string, number, unknown] => [what, place, value]),
  )
  it.each(wrong)('refuses %s in place %i with one sentence', (_, place, value) => {
    const message = refusalOf(name, right.with(place, value))
    expect(message).toSatisfy(isSentence)
  })
  it('refuses a call that ends too early', () => {
    for (const count of right.keys()) expect(refusalOf(name, right.slice(0, count))).toSatisfy(isSentence)
  })
})

describe('a profile that is none', () => {
  const [finding] = profile.findings
  const broken: Readonly<Record<string, object>> = {
    'without findings': { ...profile, findings: undefined },
    'with a text for findings': { ...profile, findings: 'x' },
    'with nothing as a finding': { ...profile, findings: [undefined] },
    'with holes for findings': { ...profile, findings: new Array(2) },
    'with a finding without views': { ...profile, findings: [{ ...finding, self: undefined }] },
    'with a finding that lacks the other view': { ...profile, findings: [{ ...finding, others: null }] },
    'without rubric': { ...profile, rubric: undefined },
    'of a rubric without name': { ...profile, rubric: { id: Symbol('x'), version: '1.0.0' } },
    'of no day': { ...profile, on: undefined },
    'of a day that is an object': { ...profile, on: Object.create(null) },
    'without assessment': { ...profile, assessment: undefined },
    'of a rubric named __proto__': { ...profile, rubric: { id: '__proto__', version: 'constructor' } },
    'of a match': matchOccupations([profile], catalog, { on })[0] ?? {},
  }
  const callers: readonly (readonly [string, (list: unknown) => readonly unknown[]])[] = [
    ['matchOccupations', (list) => [list, catalog, { on }]],
    ['suggestQuestions', (list) => [list, catalog, { on }]],
    ['adequacy', (list) => ['29302', list, catalog, { on }]],
  ]
  it.each(Object.entries(broken))('%s is a wrong call of each function', (_, value) => {
    for (const [name, given] of callers) expect(refusalOf(name, given([value]))).toSatisfy(isSentence)
  })
  it('is named by what is needed', () => {
    expect(refusalOf('matchOccupations', [[undefined], catalog, { on }])).toBe(
      'matchOccupations needs a list of profiles that scoreAssessment returns.',
    )
    expect(refusalOf('adequacy', ['29302', [{}], catalog, { on }])).toBe(
      'adequacy needs a list of profiles that scoreAssessment returns.',
    )
  })
})

describe('what is wanted', () => {
  it.each(['koch', null, 0, {}, new Set(['koch'])])('is a list of ids, never %j', (wanted) => {
    expect(refusalOf('matchOccupations', [[profile], catalog, { on, wanted }])).toBe(
      'matchOccupations needs a list of wanted occupations.',
    )
    expect(refusalOf('suggestQuestions', [[profile], catalog, { on, wanted }])).toSatisfy(isSentence)
  })
  it.each(Object.entries(nothing))('is an id that the catalog holds, never %s', (_, wish) => {
    expect(refusalOf('matchOccupations', [[profile], catalog, { on, wanted: [wish] }])).toSatisfy(isSentence)
    expect(refusalOf('suggestQuestions', [[profile], catalog, { on, wanted: [wish] }])).toSatisfy(isSentence)
  })
  it('is refused in the name of the function that was called', () => {
    expect(refusalOf('suggestQuestions', [[undefined], catalog, { on }])).toBe(
      'suggestQuestions needs a list of profiles that scoreAssessment returns.',
    )
    expect(refusalOf('suggestQuestions', [[profile], catalog, { on, wanted: 'koch' }])).toBe(
      'suggestQuestions needs a list of wanted occupations.',
    )
    expect(refusalOf('suggestQuestions', [[profile], catalog, {}])).toMatch(/^suggestQuestions needs the day/u)
    expect(refusalOf('suggestQuestions', [[profile], [], { on }])).toBe('suggestQuestions needs a catalog.')
  })
  it('is no member that every object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString'])
      expect(refusalOf('matchOccupations', [[profile], catalog, { on, wanted: [id] }])).toBe(
        `The catalog has no occupation "${id}".`,
      )
  })
})

describe('an id or a code', () => {
  it('is looked up as it is: no occupation of another spelling, no number for a code', () => {
    for (const id of ['koch@1.0.0', '__proto__', 'constructor'])
      expect(refusalOf('compareOccupations', ['koch', id, catalog])).toBe(`The catalog has no occupation "${id}".`)
    for (const id of ['Koch', 'koch '])
      expect(refusalOf('compareOccupations', ['koch', id, catalog])).toBe(
        `The catalog has no occupation "${id}". Did you mean "koch"?`,
      )
    expect(refusalOf('compareOccupations', [{ id: 'koch' }, 'planer', catalog])).toBe('An occupation has an id.')
    expect(refusalOf('adequacy', [29301, [profile], catalog, { on }])).toBe(
      'A job is named by a text of five digits, such as "29302".',
    )
  })
})

describe('a profile with values that no scoring gives', () => {
  it.each([9, -1, 1.5])('such as the level %d ends in words of ours, never in a failure', (level) => {
    const [finding] = profile.findings
    const odd = finding && { ...finding, level, self: { ...finding.self, level, levelLow: level, levelHigh: level } }
    const given = [[{ ...profile, findings: [odd, { ...finding, competence: 'fliegen' }] }], catalog, { on }]
    expect(refusalOf('matchOccupations', given)).toBe('accepted')
    expect(refusalOf('suggestQuestions', given)).toBe('accepted')
  })
})
