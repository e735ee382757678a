// A dossier in which every piece carries a marker of its own, and the editions that are made of it.
import type { Assessment } from '../../src/model/assessment.js'
import type { Dossier } from '../../src/model/dossier.js'
import type { Passport } from '../../src/model/passport.js'
import type { Show } from '../../src/model/story.js'
import type { PassportOptions } from '../../src/passport/options.js'
import { buildPassport } from '../../src/passport/passport.js'
import { ar } from '../../src/text/ar.js'
import { en } from '../../src/text/en.js'
import { german as de } from '../../src/text/parts/german.js'
import type { Sentences } from '../../src/text/parts/sentences.js'
import { amina } from './amina.js'

/** Markers by what they stand for; letters only, so that they may stand in any text and id. */
export const markers = {
  name: 'markername',
  contact: 'markercontact',
  issuerContact: 'markerissuercontact',
  remark: 'markerremark',
  unstatedRemark: 'markerunstatedremark',
  unshownRemark: 'markerunshownremark',
  counsellor: 'markercounsellor',
  answer: 'markeranswer',
  rating: 'markerrating',
  source: 'markersource',
  rater: 'markerrater',
  evidence: 'markerevidence',
  confirmedBy: 'markerconfirmedby',
  why: 'markerwhy',
  wanted: 'markerwanted',
  fact: 'markerfact',
  certificate: 'markercertificate',
  pathway: 'markerpathway',
  unticked: 'markerunticked',
  document: 'markerdocument',
  note: 'markernote',
  outcome: 'markeroutcome',
} as const

const [kitchen, ...others] = amina.dossier.assessments
const marked: Assessment = {
  ...(kitchen as Assessment),
  wanted: [markers.wanted],
  sources: [
    { kind: 'self', id: markers.answer },
    {
      kind: 'observer',
      id: markers.source,
      rater: markers.rater,
      role: 'trainer',
      relation: 'independent',
      setting: 'realWork',
      language: 'de',
      support: 'none',
      purpose: 'guidance',
      occasions: 2,
    },
  ],
  ratings: [
    {
      id: 'r1',
      indicator: 'hygiene/erstes',
      source: markers.source,
      level: 3,
      on: '2026-10-01',
      evidence: [markers.evidence],
    },
    {
      id: markers.rating,
      indicator: 'hygiene/zweites',
      source: markers.answer,
      answer: markers.answer,
      on: '2026-10-01',
    },
  ],
  evidence: [
    {
      id: markers.evidence,
      kind: 'thirdParty',
      on: '2026-09-09',
      learningContext: 'informal',
      lifeField: 'flightAndMigration',
      why: { de: markers.why },
      confirmedBy: markers.confirmedBy,
      relation: 'independent',
    },
  ],
  remarks: [
    { about: 'planen', by: 'person', text: markers.remark, language: 'de', on: '2026-10-02' },
    { about: 'hygiene', by: 'person', text: markers.unstatedRemark, on: '2026-10-02' },
    { about: 'planen', by: 'counsellor', text: markers.counsellor, on: '2026-11-02' },
    { about: 'planen/erstes', by: 'person', text: markers.unshownRemark, on: '2026-11-02' },
  ],
}
export const dossier: Dossier = {
  ...amina.dossier,
  assessments: [marked, ...others],
  situation: {
    on: '2026-11-23',
    person: { residence: { country: markers.fact }, bornOn: '1990-01-02' },
    certificates: [{ id: markers.certificate, fq: { type: markers.fact } }],
  },
  profiles: amina.dossier.profiles.map((profile) => ({
    ...profile,
    later: [markers.rating],
    findings: profile.findings.map((finding) => ({
      ...finding,
      reason: {
        ...finding.reason,
        params: { indicator: markers.rating },
        because: [
          {
            code: 'score/grade' as const,
            value: null,
            params: {},
            because: [
              { code: 'score/rating' as const, value: 3, params: { rating: 'r1' }, because: [] },
              { code: 'score/evidence' as const, value: null, params: { evidence: markers.evidence }, because: [] },
            ],
          },
        ],
      },
    })),
  })),
  pathways: [
    {
      on: '2026-11-23',
      pathway: markers.pathway,
      occupation: 'koch',
      certificate: markers.certificate,
      status: 'open',
      missing: [],
      conditions: [],
      assuming: [],
      pending: [],
      before: [],
      effort: null,
      fee: null,
      documents: [{ de: markers.document }],
      notes: [{ de: markers.note }],
      outcomes: { [markers.outcome]: [] },
      reason: { code: 'path/option', value: 'open', params: { fact: markers.fact }, because: [] },
    },
  ],
  holder: { name: markers.name, contact: [markers.contact] },
  issuer: { name: 'Beratungsstelle', contact: markers.issuerContact, verifyUrl: 'https://muster.example/', id: null },
}
export const catalog = {
  ...amina.catalog,
  rubrics: new Map(
    [...amina.catalog.rubrics].map(([id, loaded]) => {
      const competences = loaded.rubric.competences.map((one) =>
        one.id === 'maschinen' ? { ...one, title: { de: markers.unticked, en: markers.unticked } } : one,
      )
      return [id, { ...loaded, rubric: { ...loaded.rubric, competences } }]
    }),
  ),
}

/** What an edition is called, how it is made, what is ticked otherwise than usual, and the markers that it shows. */
export type MarkedEdition = readonly [
  string,
  Pick<PassportOptions, 'language' | 'audience'>,
  Partial<Show>,
  readonly string[],
]
const { name, contact, remark, unstatedRemark, issuerContact } = markers
export const editions: readonly MarkedEdition[] = [
  [
    'all ticked',
    { language: 'de', audience: 'person' },
    { name: true, contact: true, remarks: true },
    [name, contact, remark, unstatedRemark],
  ],
  ['nothing ticked', { language: 'de', audience: 'person' }, { name: false, remarks: false }, []],
  ['own language', { language: 'en', audience: 'person' }, { name: true, remarks: false }, [name]],
  [
    'right to left',
    { language: 'ar', audience: 'person' },
    { name: true, contact: true, remarks: false },
    [name, contact],
  ],
  [
    'right to left, employer',
    { language: 'ar', audience: 'employer' },
    { name: false, remarks: false },
    [issuerContact],
  ],
  ['beside', { language: 'de', audience: 'person' }, { name: false, beside: 'en' }, [remark, unstatedRemark]],
  ['employer', { language: 'de', audience: 'employer' }, { name: false }, [remark, issuerContact]],
  ['employer, no remarks', { language: 'de', audience: 'employer' }, { name: false, remarks: false }, [issuerContact]],
  ['employer, English', { language: 'en', audience: 'employer' }, { name: false }, [issuerContact]],
]

/** Ticked in every edition. */
export const shownToAll: Show = {
  ...amina.show,
  competences: amina.show.competences.filter((id) => id !== 'kochen-gruppe/maschinen'),
}

/** The passport of an edition with the table that it is printed with. */
export function passportOf([, options, more]: MarkedEdition): { passport: Passport; text: Sentences } {
  const passport = buildPassport(dossier, catalog, { ...options, show: { ...shownToAll, ...more } })
  return { passport, text: { ar, en }[String(passport.beside ?? passport.language)] ?? de }
}

/** The markers that stand in a text, in the order of the list. */
export const markersIn = (text: string): string[] => Object.values(markers).filter((marker) => text.includes(marker))

/** Those that an edition shows, in the order of the list. */
export const markersOf = ([, , , shown]: MarkedEdition): string[] =>
  Object.values(markers).filter((marker) => shown.includes(marker))

const isEnumeration =
  /^(passport|person|employer|draft|reviewed|assumed|chamber|self|others|all|mostly|some|none|noInformation|stated|described|confirmed|observed|verified|oneSource|languageCaution|outdated|notApplicable|selfLower|talkAbout|claimUnproven|counsellor|trainer|employer|volunteerLead|peer|teacher|other|friendOrFamily|document|test|de|en|ar)$/u
const isDayOrVersion = /^\d{4}-\d{2}-\d{2}$|^\d+\.\d+\.\d+$/u

/** Texts of a passport that a page does not print; ids, versions, days and words of an enumeration aside. */
export const unprinted = (passport: Passport, page: string): [string, string][] =>
  [...strings(passport)].filter(
    ([key, text]) => key !== 'id' && !isEnumeration.test(text) && !isDayOrVersion.test(text) && !page.includes(text),
  )

function* strings(value: unknown, key = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value]
  if (typeof value !== 'object' || value === null) return
  for (const [inner, part] of Object.entries(value)) yield* strings(part, Array.isArray(value) ? key : inner)
}
