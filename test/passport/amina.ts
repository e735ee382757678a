// The invented person of the look: eight competences in three rubrics, two occupations, one helper occupation.
import type { AreaWord } from '../../src/model/match.js'
import type { Source } from '../../src/model/source.js'
import {
  assessment,
  catalogOf,
  competence,
  dossierOf,
  finding,
  nobody,
  occupation,
  profile,
  rubric,
  show,
  undetermined,
  view,
} from './fixture.js'

const observer = (id: string, role: 'trainer' | 'employer' | 'volunteerLead'): Source => ({
  kind: 'observer',
  id,
  role,
  relation: 'worksWith',
  setting: 'realWork',
  language: 'de',
  support: 'none',
  purpose: 'guidance',
  occasions: 2,
})

const rating = (id: string, source: string, on: string) => ({ id, indicator: 'hygiene/erstes', source, level: 3, on })

const kitchen = rubric(
  'kochen-gruppe',
  'Für viele Menschen kochen',
  [
    competence('hygiene', 'Lebensmittel hygienisch behandeln', 'Handle food hygienically'),
    competence('zubereiten', 'Speisen sicher zubereiten', 'Prepare dishes safely'),
    competence('planen', 'Essen planen und Mengen berechnen', 'Plan meals and work out quantities'),
    competence('maschinen', 'Küchenmaschinen sicher benutzen', 'Use kitchen machines safely'),
  ],
  {
    task: {
      text: {
        de: 'Gemeinsam eine warme Mahlzeit für 10 Personen fertig stellen.',
        en: 'Finish a hot meal for 10 people together.',
      },
      minutes: 90,
      watch: ['hygiene/erstes', 'zubereiten/zweites', 'maschinen/erstes'],
    },
  },
)
const service = rubric('gastro-service', 'Gäste bedienen', [
  competence('kasse', 'Kasse und Bestellsystem bedienen', 'Use the till and the ordering system'),
  competence('gaeste', 'Gäste bedienen und beraten', 'Serve and advise guests'),
])
const household = rubric('hauswirtschaft', 'Haushalt führen', [
  competence('ablaeufe', 'Abläufe und Einkauf organisieren', 'Organise work and shopping'),
  competence('vorraete', 'Vorräte verwalten', 'Look after supplies'),
])

const words = (own: string, others: string): [AreaWord, AreaWord][] => {
  const names: Record<string, AreaWord> = { a: 'all', m: 'mostly', s: 'some', n: 'none', '-': 'noInformation' }
  return [...own].map((letter, index) => [names[letter] ?? 'none', names[others[index] ?? '-'] ?? 'none'])
}
const cook = occupation('koch', 'Koch/Köchin', words('aaaaaaaammmss-', 'aaaammssnnn---'))
const worker = occupation('fachkraft-kueche', 'Fachkraft Küche', words('aaaaaamm', 'aaaammn-'))
const helper = occupation('kuechenhilfe', 'Küchenhilfe', words('aaa', 'aan'), true)

const kitchenProfile = profile('kochen-gruppe', [
  finding('hygiene', {
    self: view('self', 2),
    others: view('others', 3, { acts: [3, 2] }),
    grade: 'observed',
    flags: ['selfLower'],
    carriers: [{ rating: 'r1' }, { rating: 'r2' }],
  }),
  finding('zubereiten', {
    self: view('self', 4, { levelLow: 3 }),
    others: view('others', 4, { levelLow: 3 }),
    grade: 'observed',
    carriers: [{ rating: 'r1' }, { rating: 'r2' }],
  }),
  finding('planen', {
    self: view('self', 3),
    others: view('others', 3, { levelLow: 2, levelHigh: 4, flags: [{ code: 'oneSource', about: [] }] }),
    grade: 'confirmed',
    carriers: [{ rating: 'r3' }],
  }),
  finding('maschinen', {
    self: view('self', 2, { levelLow: 1, levelHigh: 3 }),
    others: undetermined('others'),
    basis: 'self',
    grade: 'described',
    flags: ['claimUnproven'],
  }),
])

/** Catalog and dossier of the look. */
export const amina = {
  catalog: catalogOf([kitchen, service, household], [cook.document, worker.document, helper.document]),
  dossier: dossierOf({
    assessments: [
      assessment('kochen-gruppe', {
        sources: [observer('o1', 'trainer'), observer('o2', 'employer'), observer('o3', 'volunteerLead')],
        ratings: [rating('r1', 'o1', '2026-10-01'), rating('r2', 'o2', '2026-10-02'), rating('r3', 'o3', '2026-09-14')],
        remarks: [
          {
            about: 'planen',
            by: 'person',
            text: 'In der Gemeinschaftsküche habe ich vier Jahre lang für 60 Personen geplant.',
            language: 'de',
            on: '2026-10-02',
          },
        ],
      }),
      assessment('gastro-service'),
      assessment('hauswirtschaft'),
    ],
    profiles: [
      kitchenProfile,
      profile('gastro-service', [
        finding('kasse', {
          self: view('self', 3, { levelLow: 2 }),
          others: nobody('others'),
          basis: 'self',
          grade: 'described',
        }),
        finding('gaeste', {
          self: view('self', 2),
          others: view('others', 0, { levelHigh: 2, flags: [{ code: 'languageCaution', about: [] }] }),
          basis: 'self',
          grade: 'stated',
          flags: ['talkAbout'],
        }),
      ]),
      profile('hauswirtschaft', [
        finding('ablaeufe', { self: view('self', 3), others: view('others', 3), grade: 'confirmed' }),
        finding('vorraete', {
          self: view('self', 3, { levelHigh: 4, flags: [{ code: 'outdated', about: [] }] }),
          others: nobody('others'),
          basis: 'self',
          grade: 'stated',
        }),
      ]),
    ],
    matches: [cook.match, worker.match, helper.match],
  }),
  show: show({
    competences: [
      ...['hygiene', 'zubereiten', 'planen', 'maschinen'].map((id) => `kochen-gruppe/${id}`),
      ...['gastro-service/kasse', 'gastro-service/gaeste', 'hauswirtschaft/ablaeufe'],
    ],
    occupations: ['koch', 'fachkraft-kueche', 'kuechenhilfe'],
    name: true,
    remarks: true,
  }),
}
