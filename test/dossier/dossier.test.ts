import { describe, expect, it } from 'vitest'
import { documents } from '../../src/content.js'
import { buildDossier, type DossierParts } from '../../src/dossier/dossier.js'
import { version } from '../../src/generated/version.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { parseSituation } from '../../src/load/situation.js'
import { matchOccupations } from '../../src/map/match.js'
import { Dossier as DossierShape } from '../../src/model/dossier.js'
import type { Reason } from '../../src/model/reason.js'
import type { Situation } from '../../src/model/situation.js'
import { findPathways } from '../../src/path/find.js'
import { scoreAssessment } from '../../src/score/score.js'
import { deepFreeze } from '../deep-freeze.js'
import { area, assessmentOf, catalogOf, competence, need, occupation, on, parsed, rubric } from '../map/documents.js'
import { fact, factsOf, must, pathway } from '../path/documents.js'
import { type ExampleStory, stories } from '../stories.js'

const kitchen = rubric('kueche', [competence('kochen'), competence('planen'), competence('putzen')])
const service = rubric('service', [competence('gast')])
const asking = (weight: number, name = 'kueche/kochen') => [area('a', weight, [need(2, name)]), area('b', 10, [])]
const catalog = catalogOf(
  ...[kitchen, service, factsOf(fact('adult', 'boolean', 'person'))],
  pathway('weg', [must('adult', { var: 'adult' })]),
  ...['d', 'c', 'b', 'a'].map((id, i) => occupation(id, asking(9 - i))),
  occupation('planer', asking(9, 'kueche/planen')),
  occupation('helfer', asking(9), { helper: true }),
  occupation('putzhilfe', asking(9, 'kueche/putzen'), { helper: true }),
)
const situation: Situation = { on, person: { adult: true } }
const nobody: DossierParts = { assessments: [], situation: null, holder: null, issuer: null, sample: false }
const rated = (id: string, self: Readonly<Record<string, number>>, wanted?: readonly string[]) =>
  parsed(assessmentOf(id, { self, ...(wanted ? { wanted } : {}) }), catalog)
const build = (parts: Partial<DossierParts>) => buildDossier({ ...nobody, situation, ...parts }, catalog, { on })
const occupationsOf = (parts: Partial<DossierParts>) => build(parts).pathways.map(({ occupation: id }) => id)

describe('the pathways of a dossier', () => {
  it('are those of the wanted occupations, in the order given, each once, whatever is shown', () => {
    const assessments = [
      rated('kueche', { kochen: 3 }, ['planer', 'd']),
      rated('service', { gast: 2 }, ['helfer', 'd', 'a']),
    ]
    expect(occupationsOf({ assessments })).toEqual(['planer', 'd', 'helfer', 'a'])
    expect(occupationsOf({ assessments: [...assessments].reverse() })).toEqual(['helfer', 'd', 'a', 'planer'])
  })
  it('are else those of the first three qualified matches', () => {
    const dossier = build({ assessments: [rated('kueche', { kochen: 3 })] })
    expect(dossier.matches.map(({ occupation: { id } }) => id)).toEqual(['d', 'c', 'b', 'a', 'helfer'])
    expect(dossier.pathways.map(({ occupation: id }) => id)).toEqual(['d', 'c', 'b'])
  })
  it('are else those of the qualified matches that there are, never of helper occupations', () => {
    const assessments = [rated('kueche', { planen: 3, putzen: 3 })]
    expect(build({ assessments }).matches.map(({ occupation: { id } }) => id)).toEqual(['planer', 'putzhilfe'])
    expect(occupationsOf({ assessments })).toEqual(['planer'])
  })
  it('are else of no occupation: no qualified one shares anything, or nothing was asked', () => {
    expect(occupationsOf({ assessments: [rated('kueche', { putzen: 3 })] })).toEqual([null])
    expect(occupationsOf({ assessments: [rated('kueche', { kochen: 0 })] })).toEqual([null])
    expect(occupationsOf({})).toEqual([null])
  })
  it('are not asked for without a situation', () => {
    expect(occupationsOf({ situation: null, assessments: [rated('kueche', {}, ['d'])] })).toEqual([])
  })
})

describe('a dossier', () => {
  const holder = { name: 'Amina Beispiel', contact: ['amina@beispiel.example'] }
  const issuer = { name: 'Beratungsstelle Muster', contact: null, verifyUrl: null, id: null }

  it('names its day, its engine and its parts', () => {
    const assessments = [rated('kueche', { kochen: 3 })]
    expect(build({ assessments, holder, issuer, sample: true })).toMatchObject({
      ...{ format: 1, kind: 'dossier', on: '2026-11-23', engine: version, sample: true },
      ...{ assessments, situation, holder, issuer },
      reason: { code: 'dossier/dossier', value: null, params: { on: '2026-11-23', sample: true } },
    })
    expect(build({})).toMatchObject({ sample: false, holder: null, issuer: null, profiles: [], matches: [] })
  })
  it('leaves parts that are not frozen as they are, and holds copies of them', () => {
    const parts = {
      assessments: [structuredClone(rated('kueche', { kochen: 3 }, ['d']))],
      ...{ situation: structuredClone(situation), holder: structuredClone(holder), issuer: structuredClone(issuer) },
      sample: false,
    }
    const before = JSON.stringify(parts)
    const dossier = buildDossier(parts, catalog, { on })
    expect(JSON.stringify(parts)).toBe(before)
    expect(partsOf(parts).filter((part) => Object.isFrozen(part))).toEqual([])
    const told = JSON.stringify(dossier)
    parts.holder.contact.push('changed later')
    parts.assessments[0]?.ratings.pop()
    parts.assessments.pop()
    expect(JSON.stringify(dossier)).toBe(told)
  })
  it('holds frozen parts as they are', () => {
    const parts = deepFreeze({ ...nobody, assessments: [rated('kueche', { kochen: 3 })], situation, holder, issuer })
    const dossier = buildDossier(parts, catalog, { on })
    expect(dossier.assessments[0]).toBe(parts.assessments[0])
    expect(dossier.holder).toBe(parts.holder)
  })
  it('is refused for a day that does not exist, a wanted occupation that is unknown, and two assessments of one id', () => {
    const [cooking, other] = [rated('kueche', { kochen: 3 }), rated('kueche', { kochen: 1 })]
    expect(() => buildDossier(nobody, catalog, { on: '2026-13-01' })).toThrow(TypeError)
    expect(() => build({ assessments: [{ ...cooking, wanted: ['pilot'] }] })).toThrow(
      new TypeError('The catalog has no occupation "pilot".'),
    )
    expect(() => build({ assessments: [cooking, other] })).toThrow(
      new TypeError('Two profiles are of one assessment: "kueche".'),
    )
  })
})

const shipped = loadCatalog(documents)
const isTranslation = (one: unknown) =>
  typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'translation'
const untranslated = loadCatalog(documents.filter((one) => !isTranslation(one)))
function partsOfStory({ story, assessments, situation: json }: ExampleStory): DossierParts {
  const { holder, issuer, sample } = story
  return {
    assessments: assessments.map((one) => parseAssessment(one, shipped)),
    situation: json === null ? null : parseSituation(json, shipped),
    ...{ holder, issuer, sample },
  }
}
const withParts = stories.map((story): [string, DossierParts, string] => [
  story.folder,
  partsOfStory(story),
  story.story.on,
])

describe.each(withParts)('the dossier of %s', (_, parts, day) => {
  const dossier = buildDossier(parts, shipped, { on: day })

  it('is what its functions say one by one', () => {
    const profiles = parts.assessments.map((one) => scoreAssessment(one, shipped, { on: day }))
    const wanted = [...new Set(parts.assessments.flatMap((one) => one.wanted ?? []))]
    const matches = matchOccupations(profiles, shipped, { on: day, wanted })
    expect(dossier.profiles).toEqual(profiles)
    expect(dossier.matches).toEqual(matches)
    const { situation: own } = parts
    const occupations = [...new Set(dossier.pathways.map(({ occupation: id }) => id))]
    expect(occupations).toEqual(own ? wanted : [])
    expect(dossier.pathways).toEqual(
      own
        ? occupations.flatMap((id) => {
            const match = matches.find(({ occupation }) => occupation.id === id)
            return findPathways(own, id, shipped, { on: day, match })
          })
        : [],
    )
  })
  it('has the declared shape', () => {
    expect(DossierShape.safeParse(JSON.parse(JSON.stringify(dossier))).error).toBeUndefined()
  })
  it('is frozen, and the same twice from frozen parts', () => {
    expect(partsOf(dossier).filter((part) => !Object.isFrozen(part))).toEqual([])
    expect(JSON.stringify(buildDossier(deepFreeze(parts), shipped, { on: day }))).toBe(JSON.stringify(dossier))
  })
  it('says in its reason what each part says first; the steps below stand in the part', () => {
    const findings = dossier.profiles.flatMap((profile) => profile.findings)
    const reasons = [...findings, ...dossier.matches, ...dossier.pathways].map(({ reason }) => reason)
    expect(dossier.reason.because).toEqual(reasons.map((reason) => ({ ...reason, because: [] })))
    // Advice is open to everybody: nothing is asked for it.
    const ofAdvice = ({ params }: Reason) => params['leadsTo'] === 'advice'
    const ends = reasons.flatMap(leavesOf).filter((leaf) => !ofAdvice(leaf))
    expect(ends.filter(({ code }) => conclusions.test(code))).toEqual([])
  })
  it('repeats so little in its reason that most of it is results', () => {
    // Each translation that is loaded adds its words.
    const { reason, ...rest } = buildDossier(parts, untranslated, { on: day })
    const count = reason.because.length
    expect(JSON.stringify(reason).length / count).toBeLessThan(700)
    expect(JSON.stringify({ ...rest, reason }).length / count).toBeLessThan(40_000)
  })
})

describe('who the person is', () => {
  const [story] = withParts
  const resident = (person: object, about: object = {}): Situation =>
    parseSituation({ on: '2026-11-23', person, about }, shipped)
  const situations: readonly (readonly [string, Situation | null])[] = [
    ['unknown', null],
    ['a citizen', resident({ nationality: 'DE' })],
    ['under temporary protection', resident({ nationality: 'third', status: 'temporary-protection' })],
    ['seventeen', resident({ bornOn: '2009-01-01' })],
    ['sixty', resident({ bornOn: '1966-01-01' })],
    ['somebody with years in the kitchen', resident({}, { koch: { exp: { fte: 60, fteDE: 60 } } })],
  ]
  it.each(situations)('never reaches score and match: %s', (_, own) => {
    if (!story) throw new Error('There is no story.')
    const [, parts, day] = story
    const named = buildDossier(parts, shipped, { on: day })
    const other = buildDossier({ ...parts, situation: own, holder: null, issuer: null }, shipped, { on: day })
    expect(JSON.stringify([other.profiles, other.matches])).toBe(JSON.stringify([named.profiles, named.matches]))
  })
})

/** Steps that conclude something: they may not stand at the end. */
const conclusions =
  /^(map\/(?!not-asked|step|validity)|score\/(finding|view|level|grade|discrepancy|talk|claim|gate)|path\/option)/u
const leavesOf = (reason: Reason): Reason[] =>
  reason.because.length === 0 ? [reason] : reason.because.flatMap(leavesOf)
const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(partsOf)] : []

describe('wrong calls of buildDossier', () => {
  it('name the part that was left out', () => {
    for (const name of ['situation', 'holder', 'issuer'])
      expect(() => build({ [name]: undefined })).toThrow(`"${name}": null where there is none`)
    expect(() => build(JSON.parse('{ "sample": "yes" }'))).toThrow('"sample": true for invented data')
  })
})
