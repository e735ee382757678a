import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.js'
import { Passport } from '../../src/model/passport.js'
import type { Finding } from '../../src/model/profile.js'
import type { Show } from '../../src/model/story.js'
import { buildPassport } from '../../src/passport/passport.js'
import { deepFreeze } from '../deep-freeze.js'
import { amina } from './amina.js'
import {
  assessment,
  catalogOf,
  competence,
  dossierOf,
  finding,
  nobody,
  occupation,
  on,
  profile,
  rubric,
  show,
  undetermined,
  view,
} from './fixture.js'

const { catalog, dossier } = amina
const german = (more: Partial<Show> = {}) =>
  buildPassport(dossier, catalog, { language: 'de', audience: 'person', show: { ...amina.show, ...more } })
const forFirm = (more: Partial<Show> = {}) =>
  buildPassport(dossier, catalog, { language: 'de', audience: 'employer', show: { ...amina.show, ...more } })

/** A dossier with one rubric of so many equal competences, and so many occupations. */
function many(
  competences: number,
  occupations: number,
  helpers = 0,
): { dossier: Dossier; show: Show; catalog: typeof catalog } {
  const ids = Array.from({ length: competences }, (_, index) => `k${String(index).padStart(2, '0')}`)
  const jobs = Array.from({ length: occupations + helpers }, (_, index) =>
    occupation(`beruf-${index}`, `Beruf ${index}`, [['all', 'some']], index >= occupations),
  )
  const one = rubric(
    'viel',
    'Viel',
    ids.map((id) => competence(id, `Viel ${id}`, `Much ${id}`)),
  )
  const findings = ids.map((id) =>
    finding(id, { self: view('self', 3), others: view('others', 3), grade: 'confirmed' }),
  )
  return {
    catalog: catalogOf(
      [one],
      jobs.map(({ document }) => document),
    ),
    dossier: dossierOf({ profiles: [profile('viel', findings)], matches: jobs.map(({ match }) => match) }),
    show: show({ competences: ids.map((id) => `viel/${id}`), occupations: jobs.map(({ document }) => document.id) }),
  }
}

/** The passport of one finding, with everything ticked. */
function passportOf(said: Finding, more: Partial<Dossier> = {}, audience: 'person' | 'employer' = 'person') {
  const one = rubric('kueche', 'Küche', [competence('hygiene', 'Hygiene', 'Hygiene')])
  return buildPassport(dossierOf({ profiles: [profile('kueche', [said])], ...more }), catalogOf([one], []), {
    language: 'de',
    audience,
    show: show({ competences: ['kueche/hygiene'], remarks: true }),
  })
}

describe('what a passport holds', () => {
  it('is a passport in the declared shape, in every edition', () => {
    for (const passport of [german(), german({ beside: 'en' }), forFirm()]) {
      expect(Passport.safeParse(JSON.parse(JSON.stringify(passport))).error).toBeUndefined()
    }
  })
  it('orders competences by evidence grade, then level, then id', () => {
    expect(german().competences.map(({ id, evidence, level }) => [id, evidence.grade, level])).toEqual([
      ['zubereiten', 'observed', 4],
      ['hygiene', 'observed', 3],
      ['ablaeufe', 'confirmed', 3],
      ['planen', 'confirmed', 3],
      ['kasse', 'described', 3],
      ['maschinen', 'described', 2],
      ['gaeste', 'stated', 2],
    ])
  })
  it('keeps occupations in the order of the matches, helper occupations last', () => {
    expect(german().occupations.map(({ id, helper }) => [id, helper])).toEqual([
      ['koch', false],
      ['fachkraft-kueche', false],
      ['kuechenhilfe', true],
    ])
  })
  it('holds no estimate and no areas of a helper occupation, which is one line', () => {
    expect(german().occupations[2]).toMatchObject({ overall: { self: null, others: null }, areas: [] })
  })
  it('says that it is a selection as soon as one competence is not ticked', () => {
    expect(german().selection).toBe(true)
    expect(german({ competences: [...amina.show.competences, 'hauswirtschaft/vorraete'] }).selection).toBe(false)
  })
  it('says that it is a selection when an occupation is not ticked', () => {
    const competences = [...amina.show.competences, 'hauswirtschaft/vorraete']
    expect(german({ competences, occupations: ['koch'] }).selection).toBe(true)
  })
  it('holds the rubrics of what is shown and no others', () => {
    expect(german({ competences: ['hauswirtschaft/ablaeufe'] }).rubrics.map(({ id }) => id)).toEqual(['hauswirtschaft'])
  })
  it('shows name, contact and remarks only where they are ticked', () => {
    const { holder, competences } = german({ name: false, contact: false, remarks: false })
    expect(holder).toEqual({ name: null, contact: [] })
    expect(competences.every(({ remark }) => remark === null)).toBe(true)
    expect(german({ contact: true }).holder).toEqual({
      name: 'Amina Beispiel',
      contact: ['amina@beispiel.example', '0341 000000'],
    })
  })
  it('tells where to ask to employers only', () => {
    expect(german().issuer?.contact).toBeNull()
    expect(forFirm().issuer?.contact).toBe('rueckfragen@muster.example')
  })
  it('has no reason, no rating and no indicator anywhere', () => {
    const text = JSON.stringify(german())
    for (const word of ['reason', 'because', 'contributions', 'indicator', 'confidence', 'interval80', 'coverage']) {
      expect(text).not.toContain(`"${word}"`)
    }
  })
})

describe('limits', () => {
  it('shows at most 12 competences and 3 occupations, and 2 helper occupations on top', () => {
    const parts = many(14, 5, 3)
    const passport = buildPassport(parts.dossier, parts.catalog, {
      language: 'de',
      audience: 'person',
      show: parts.show,
    })
    expect(passport.competences.map(({ id }) => id).slice(-1)).toEqual(['k11'])
    expect(passport.competences).toHaveLength(12)
    expect(passport.occupations.map(({ id }) => id)).toEqual(['beruf-0', 'beruf-1', 'beruf-2', 'beruf-5', 'beruf-6'])
    expect(passport.selection).toBe(true)
  })
  it('shows employers at most 4 competences and 1 occupation, no helper, no name of an area', () => {
    const parts = many(6, 2, 1)
    const passport = buildPassport(parts.dossier, parts.catalog, {
      language: 'de',
      audience: 'employer',
      show: parts.show,
    })
    expect([passport.competences.length, passport.occupations.map(({ id }) => id)]).toEqual([4, ['beruf-0']])
    expect(passport.occupations[0]?.areas.map(({ title, position }) => [title, position])).toEqual([[null, null]])
  })
  it('is no selection where all that could be shown is shown', () => {
    const parts = many(12, 3, 2)
    const passport = buildPassport(parts.dossier, parts.catalog, {
      language: 'de',
      audience: 'person',
      show: parts.show,
    })
    expect(passport.selection).toBe(false)
  })
})

describe('views and flags', () => {
  it('has null for a side that nobody asked, and no level for a side that was asked in vain', () => {
    const [, , , , kasse, maschinen] = german().competences
    expect(kasse?.others).toBeNull()
    expect(maschinen?.others).toEqual({ level: null, levelLow: 0, levelHigh: 4, flags: [] })
  })
  it('keeps the four flags of a view that are printed and drops the others', () => {
    const flags = ['selfView', 'oneSource', 'coverageBelow80', 'outdated', 'languageCaution'] as const
    const others = view('others', 1, { flags: flags.map((code) => ({ code, about: [] })) })
    const passport = passportOf(finding('hygiene', { self: view('self', 1), others, grade: 'confirmed' }))
    expect(passport.competences[0]?.others?.flags).toEqual(['oneSource', 'languageCaution', 'outdated'])
  })
  it('says nothing of language to an employer, for it would tell where somebody comes from', () => {
    const flags = (['oneSource', 'languageCaution'] as const).map((code) => ({ code, about: [] }))
    const said = finding('hygiene', { self: view('self', 1), others: view('others', 1, { flags }), grade: 'confirmed' })
    const { competences } = passportOf(said, {}, 'employer')
    expect(competences[0]?.others?.flags).toEqual(['oneSource'])
  })
  it('offers a talk to the person and not to an employer', () => {
    const said = finding('hygiene', {
      self: view('self', 4),
      others: view('others', 2),
      grade: 'confirmed',
      flags: ['selfHigher', 'talkAbout', 'claimUnproven'],
    })
    expect(passportOf(said).competences[0]?.flags).toEqual(['talkAbout', 'claimUnproven'])
    expect(passportOf(said, {}, 'employer').competences[0]?.flags).toEqual(['claimUnproven'])
  })
  it('takes the profile with the latest ratings where a rubric was asked twice', () => {
    const early = profile(
      'kueche',
      [finding('hygiene', { self: view('self', 1), others: nobody('others'), basis: 'self', grade: 'stated' })],
      {
        ratedOn: '2025-01-01',
      },
    )
    const late = profile(
      'kueche',
      [finding('hygiene', { self: view('self', 3), others: nobody('others'), basis: 'self', grade: 'stated' })],
      {
        assessment: 'zweite',
        ratedOn: '2026-01-01',
      },
    )
    const one = rubric('kueche', 'Küche', [competence('hygiene', 'Hygiene', 'Hygiene')])
    for (const profiles of [
      [early, late],
      [late, early],
    ]) {
      const passport = buildPassport(dossierOf({ profiles }), catalogOf([one], []), {
        language: 'de',
        audience: 'person',
        show: show({ competences: ['kueche/hygiene'] }),
      })
      expect(passport.competences[0]?.level).toBe(3)
    }
  })
})

describe('statement', () => {
  const statement = (others: Finding['others'], self = nobody('self')) =>
    passportOf(finding('hygiene', { self, others, grade: 'confirmed' })).competences[0]?.statement
  it('is the heaviest act that the headline view rates at the headline level', () => {
    expect(statement(view('others', 3, { acts: [3, 3] }))).toEqual({ de: 'Tut „Hygiene“ ganz.' })
  })
  it('passes over a heavier act that lies below the headline level', () => {
    expect(statement(view('others', 3, { acts: [4, 2] }))).toEqual({ de: 'Tut „Hygiene“.' })
  })
  it('is the anchor of the level where no act reaches it', () => {
    expect(statement(view('others', 3, { acts: [2, 2] }))).toEqual({ de: 'Hygiene: Anker 3.' })
  })
  it('says nothing at level 0', () => {
    expect(statement(view('others', 0, { acts: [0, 0] }), view('self', 2))).toEqual({})
  })
})

describe('evidence', () => {
  const watching = {
    kind: 'observer',
    setting: 'realWork',
    language: 'de',
    support: 'none',
    purpose: 'guidance',
    occasions: 1,
  } as const
  const records = assessment('kueche', {
    sources: [
      { kind: 'self', id: 'ich' },
      { ...watching, id: 'o1', role: 'trainer', relation: 'worksWith' },
      { ...watching, id: 'o2', role: 'trainer', relation: 'independent' },
      { ...watching, id: 'o3', role: 'trainer', relation: 'independent', rater: 'o2' },
      { ...watching, id: 'o4', role: 'peer', relation: 'friendOrFamily' },
      { kind: 'test', id: 't1', language: 'de', support: 'none', purpose: 'guidance' },
    ],
    ratings: [
      { id: 'r0', indicator: 'hygiene/erstes', source: 'ich', level: 3, on: '2026-01-01' },
      ...['o1', 'o2', 'o3', 'o4', 't1'].map((source, index) => ({
        id: `r${index + 1}`,
        indicator: 'hygiene/erstes',
        source,
        level: 3,
        on: `2026-0${index + 2}-01`,
      })),
    ],
    evidence: [
      {
        id: 'brief',
        kind: 'thirdParty',
        on: '2026-09-09',
        learningContext: 'informal',
        lifeField: 'volunteering',
        why: { de: 'Zeigt es.' },
        confirmedBy: 'Leitung der Küche',
        relation: 'independent',
      },
      {
        id: 'lohn',
        kind: 'record',
        on: '2026-03-03',
        learningContext: 'informal',
        lifeField: 'employment',
        why: { de: 'Zeigt es.' },
      },
    ],
  })
  type Grade = 'stated' | 'described' | 'confirmed'
  const evidence = (carriers: { rating?: string; evidence?: string }[], grade: Grade = 'confirmed') =>
    passportOf(finding('hygiene', { self: view('self', 3), others: view('others', 3), grade, carriers }), {
      assessments: [records],
    }).competences[0]?.evidence

  it('names roles, counts people and not their sources, and keeps the latest day', () => {
    expect(evidence([{ rating: 'r1' }, { rating: 'r2' }, { rating: 'r3' }])).toEqual({
      grade: 'confirmed',
      by: [{ role: 'trainer', people: 2 }],
      on: '2026-04-01',
    })
  })
  it('calls family family, papers papers and tests tests', () => {
    const carriers = [{ rating: 'r4' }, { rating: 'r5' }, { evidence: 'lohn' }, { evidence: 'brief' }]
    expect(evidence(carriers)?.by).toEqual([
      { role: 'friendOrFamily', people: 1 },
      { role: 'test', people: 1 },
      { role: 'document', people: 1 },
      { role: 'other', people: 1 },
    ])
  })
  it('names nobody where the person alone stands behind it', () => {
    expect(evidence([{ rating: 'r0' }], 'described')).toEqual({ grade: 'described', by: [], on: '2026-01-01' })
  })
  it('never puts anybody behind what is only stated', () => {
    expect(evidence([{ rating: 'r4' }, { evidence: 'lohn' }], 'stated')?.by).toEqual([])
  })
})

describe('remark', () => {
  const remarks = [
    { about: 'hygiene', by: 'person' as const, text: 'Früher.', on: '2026-01-01' },
    {
      about: 'hygiene',
      by: 'person' as const,
      text: 'Ich koche seit vier Jahren für alle.',
      language: 'de',
      on: '2026-05-05',
    },
    { about: 'hygiene', by: 'counsellor' as const, text: 'Vertraulich.', on: '2026-06-06' },
    { about: 'hygiene/erstes', by: 'person' as const, text: 'Nur zu einem Merkmal.', on: '2026-07-07' },
    { about: 'hygiene', by: 'person' as const, text: 'Aus der Zukunft.', on: '2027-01-01' },
  ]
  it('is the latest word of the person about the competence up to the day, never the counsellor’s', () => {
    const passport = passportOf(
      finding('hygiene', { self: view('self', 3), others: view('others', 3), grade: 'confirmed' }),
      {
        assessments: [assessment('kueche', { remarks })],
      },
    )
    expect(passport.competences[0]?.remark).toEqual({ text: 'Ich koche seit vier Jahren für alle.', language: 'de' })
  })
  it('is kept from employers in another language than the edition, which would tell where somebody comes from', () => {
    const foreign = {
      about: 'hygiene',
      by: 'person' as const,
      text: 'Готую для всіх.',
      language: 'uk',
      on: '2026-08-08',
    }
    const shown = finding('hygiene', { self: view('self', 3), others: view('others', 3), grade: 'confirmed' })
    const remarkIn = (audience: 'person' | 'employer', given: readonly (typeof foreign)[]) => {
      const assessments = [assessment('kueche', { remarks: [...remarks, ...given] })]
      return passportOf(shown, { assessments }, audience).competences[0]?.remark
    }
    expect(remarkIn('person', [foreign])).toEqual({ text: 'Готую для всіх.', language: 'uk' })
    expect(remarkIn('employer', [foreign])).toBeNull()
    expect(remarkIn('employer', [])).toEqual({ text: 'Ich koche seit vier Jahren für alle.', language: 'de' })
  })
})

describe('languages', () => {
  it('holds German alone in the German edition', () => {
    const passport = german()
    const words = [...passport.competences, ...passport.rubrics, ...passport.occupations].map(({ title }) => title)
    expect(words.flatMap(Object.keys).every((language) => language === 'de')).toBe(true)
  })
  it('holds the second language for what the second summary names, and for nothing else', () => {
    const passport = german({ beside: 'en' })
    const both = passport.competences.filter(({ title }) => 'en' in title).map(({ id }) => id)
    expect(both).toEqual(['zubereiten', 'hygiene', 'ablaeufe'])
    expect(passport.competences.some(({ statement }) => 'en' in statement)).toBe(false)
  })
  it('keeps the German name of an occupation behind the translated one', () => {
    const passport = buildPassport(dossier, catalog, { language: 'en', audience: 'person', show: amina.show })
    expect(passport.occupations[0]?.title).toEqual({ en: 'Koch/Köchin in English', de: 'Koch/Köchin' })
  })
  it('falls back to German where a document lacks the language', () => {
    const one = rubric('kueche', 'Küche', [{ ...competence('hygiene', 'Hygiene', ''), title: { de: 'Hygiene' } }])
    const profiles = [
      profile('kueche', [
        finding('hygiene', { self: view('self', 3), others: nobody('others'), basis: 'self', grade: 'stated' }),
      ]),
    ]
    const passport = buildPassport(dossierOf({ profiles }), catalogOf([one], []), {
      language: 'en',
      audience: 'employer',
      show: show({ competences: ['kueche/hygiene'] }),
    })
    expect(passport.competences[0]?.title).toEqual({ de: 'Hygiene' })
  })
  it('holds the word of level 0 only where it is printed', () => {
    expect(german().scales[0]?.levels[0]).toEqual({ de: 'noch nicht gezeigt' })
    expect(german({ competences: ['hauswirtschaft/ablaeufe'] }).scales[0]?.levels.map(Object.keys)).toEqual([
      [],
      ['de'],
      ['de'],
      ['de'],
      ['de'],
    ])
  })
})

describe('task', () => {
  it('stands in the edition for employers alone, with what to watch of the competences shown', () => {
    expect(german().tasks).toEqual([])
    expect(forFirm({ competences: ['kochen-gruppe/hygiene', 'kochen-gruppe/zubereiten'] }).tasks).toEqual([
      {
        rubric: 0,
        text: { de: 'Gemeinsam eine warme Mahlzeit für 10 Personen fertig stellen.' },
        minutes: 90,
        watch: [{ de: 'Tut „Lebensmittel hygienisch behandeln“.' }, { de: 'Tut „Speisen sicher zubereiten“ ganz.' }],
      },
    ])
  })
})

describe('texts that enter', () => {
  it('are brought to Unicode NFC', () => {
    const holder = { name: 'Jose\u0301 Beispiel', contact: ['Cafe\u0301'] }
    const passport = buildPassport({ ...dossier, holder }, catalog, {
      language: 'de',
      audience: 'person',
      show: { ...amina.show, contact: true },
    })
    expect(passport.holder).toEqual({ name: 'Jos\u00e9 Beispiel', contact: ['Caf\u00e9'] })
  })
  it.each([
    ['a control character', 'Amina\u0007'],
    ['an override of the direction', 'Amina \u202eletsiB'],
    ['an isolate that never ends', 'Amina \u2066Beispiel'],
    ['an end without its isolate', 'Amina\u2069'],
    ['half of a surrogate pair', 'Amina \ud800'],
  ])('are refused with their place where they hold %s', (_, name) => {
    const call = () =>
      buildPassport({ ...dossier, holder: { name, contact: [] } }, catalog, {
        language: 'de',
        audience: 'person',
        show: amina.show,
      })
    expect(call).toThrow(
      expect.objectContaining({
        code: 'document-error',
        issues: [expect.objectContaining({ code: 'text/control', path: ['holder', 'name'] })],
      }),
    )
  })
  it('may hold isolates that are ended', () => {
    const holder = { name: 'Amina \u2067باسم\u2069', contact: [] }
    expect(
      buildPassport({ ...dossier, holder }, catalog, { language: 'de', audience: 'person', show: amina.show }).holder
        .name,
    ).toBe(holder.name)
  })
})

describe('purity', () => {
  it('changes no input and gives the same twice, frozen', () => {
    const frozen = deepFreeze({ dossier: structuredClone(dossier), show: structuredClone(amina.show) })
    const options = { language: 'de', audience: 'person', show: frozen.show } as const
    const [one, two] = [
      buildPassport(frozen.dossier, catalog, options),
      buildPassport(frozen.dossier, catalog, options),
    ]
    expect(one).toEqual(two)
    expect(Object.isFrozen(one.competences[0]?.evidence)).toBe(true)
  })
  it('holds the day of the dossier', () => {
    expect(german().on).toBe(on)
  })
})

describe('an empty dossier', () => {
  it('gives a passport that shows nothing', () => {
    const passport = buildPassport(dossierOf({ holder: null, issuer: null }), catalogOf([], []), {
      language: 'de',
      audience: 'person',
      show: show({ name: true }),
    })
    expect(passport).toMatchObject({
      holder: { name: null },
      issuer: null,
      competences: [],
      occupations: [],
      selection: false,
    })
  })
  it('leaves out what is below level 1 in both views without calling it a selection', () => {
    const profiles = [
      profile('kueche', [
        finding('hygiene', { self: view('self', 0), others: undetermined('others'), basis: 'self', grade: 'stated' }),
      ]),
    ]
    const one = rubric('kueche', 'Küche', [competence('hygiene', 'Hygiene', 'Hygiene')])
    const passport = buildPassport(dossierOf({ profiles }), catalogOf([one], []), {
      language: 'de',
      audience: 'person',
      show: show(),
    })
    expect(passport.selection).toBe(false)
  })
})
