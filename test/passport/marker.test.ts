// Privacy: every piece of a dossier carries a marker of its own, and no edition holds a marker of what it does not show.
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/model/assessment.js'
import type { Dossier } from '../../src/model/dossier.js'
import type { Passport } from '../../src/model/passport.js'
import type { Show } from '../../src/model/story.js'
import { passportHash } from '../../src/passport/hash.js'
import { renderHtml } from '../../src/passport/html.js'
import { buildPassport } from '../../src/passport/passport.js'
import { de } from '../../src/text/de.js'
import { en } from '../../src/text/en.js'
import { amina } from './amina.js'
import { htmlWords } from './reading.js'

/** Markers by what they stand for; letters only, so that they may stand in any text and id. */
const markers = {
  name: 'markername',
  contact: 'markercontact',
  issuerContact: 'markerissuercontact',
  remark: 'markerremark',
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
    { about: 'planen', by: 'person', text: markers.remark, on: '2026-10-02' },
    { about: 'planen', by: 'counsellor', text: markers.counsellor, on: '2026-11-02' },
    { about: 'planen/erstes', by: 'person', text: markers.unshownRemark, on: '2026-11-02' },
  ],
}
const dossier: Dossier = {
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
      reason: { code: 'path/option', value: 'open', params: { fact: markers.fact }, because: [] },
    },
  ],
  holder: { name: markers.name, contact: [markers.contact] },
  issuer: { name: 'Beratungsstelle', contact: markers.issuerContact, verifyUrl: 'https://muster.example/', id: null },
}
const catalog = {
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

type Edition = readonly [
  string,
  { language: 'de' | 'en'; audience: 'person' | 'employer' },
  Partial<Show>,
  readonly string[],
]
const { name, contact, remark, issuerContact } = markers
const editions: readonly Edition[] = [
  [
    'all ticked',
    { language: 'de', audience: 'person' },
    { name: true, contact: true, remarks: true },
    [name, contact, remark],
  ],
  ['nothing ticked', { language: 'de', audience: 'person' }, { name: false, remarks: false }, []],
  ['own language', { language: 'en', audience: 'person' }, { name: true, remarks: false }, [name]],
  ['beside', { language: 'de', audience: 'person' }, { name: false, beside: 'en' }, [remark]],
  ['employer', { language: 'de', audience: 'employer' }, { name: false, remarks: false }, [issuerContact]],
  ['employer, English', { language: 'en', audience: 'employer' }, { name: false }, [remark, issuerContact]],
]
const competences = amina.show.competences.filter((id) => id !== 'kochen-gruppe/maschinen')
function rendered([, options, more]: Edition): { passport: Passport; html: string } {
  const passport = buildPassport(dossier, catalog, { ...options, show: { ...amina.show, competences, ...more } })
  const text = (passport.beside ?? passport.language) === 'en' ? en : de
  return { passport, html: renderHtml(passport, text, { part: 'page' }) }
}

describe('markers', () => {
  it.each(editions)('of what is shown and of nothing else stand in passport and HTML (%s)', (...edition) => {
    const { passport, html } = rendered(edition)
    const shown = edition[3]
    for (const place of [JSON.stringify(passport), html]) {
      expect(Object.values(markers).filter((marker) => place.includes(marker))).toEqual(
        Object.values(markers).filter((marker) => shown.includes(marker)),
      )
    }
  })
  it('do not hide: each of them stands in the dossier or its documents', () => {
    const all = JSON.stringify(dossier) + JSON.stringify([...catalog.rubrics])
    expect(Object.values(markers).filter((marker) => !all.includes(marker))).toEqual([])
  })
})

describe('the other way round', () => {
  const isEnumeration =
    /^(passport|person|employer|draft|reviewed|assumed|chamber|self|others|all|mostly|some|none|noInformation|stated|described|confirmed|observed|verified|oneSource|languageCaution|outdated|notApplicable|selfLower|talkAbout|claimUnproven|counsellor|trainer|employer|volunteerLead|peer|teacher|other|friendOrFamily|document|test|de|en)$/u
  const isDayOrVersion = /^\d{4}-\d{2}-\d{2}$|^\d+\.\d+\.\d+$/u

  function* strings(value: unknown, key = ''): Generator<[string, string]> {
    if (typeof value === 'string') yield [key, value]
    if (typeof value !== 'object' || value === null) return
    for (const [inner, part] of Object.entries(value)) yield* strings(part, Array.isArray(value) ? key : inner)
  }
  it.each(editions)('every text of the passport is printed (%s)', (...edition) => {
    const { passport, html } = rendered(edition)
    const page = htmlWords(html).replace(/\n/gu, '')
    const unprinted = [...strings(passport)].filter(
      ([key, text]) => key !== 'id' && !isEnumeration.test(text) && !isDayOrVersion.test(text) && !page.includes(text),
    )
    expect(unprinted).toEqual([])
  })
})

describe('an edition for employers without a name', () => {
  it('holds neither name nor own language, whatever the person ticked beside it', () => {
    const { passport, html } = rendered(editions[4] as Edition)
    expect(passport.holder).toEqual({ name: null, contact: [] })
    expect(passport.beside).toBeNull()
    expect(html.replace(/<style>.*<\/style>/su, '')).not.toMatch(/lang="(?!de")/u)
  })
  it('does not change its code with what it does not show', () => {
    const other = { ...dossier, holder: { name: 'Jemand anderes', contact: [] }, situation: null, pathways: [] }
    const options = { language: 'de', audience: 'employer', show: { ...amina.show, competences, name: false } } as const
    expect(passportHash(buildPassport(other, catalog, options))).toBe(
      passportHash(buildPassport(dossier, catalog, options)),
    )
  })
})
