// A dossier and a catalog built by hand: every row of the passport's rules has its place here, whatever the scoring does.
import scaleDocument from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import type { Catalog } from '../../src/load/catalog.js'
import { loadOccupations } from '../../src/load/loaded-occupation.js'
import { loadRubric } from '../../src/load/loaded-rubric.js'
import type { Assessment } from '../../src/model/assessment.js'
import type { Dossier } from '../../src/model/dossier.js'
import type { AreaView, AreaWord, Match } from '../../src/model/match.js'
import type { Occupation } from '../../src/model/occupation.js'
import type { Finding, Profile, View } from '../../src/model/profile.js'
import type { Reason } from '../../src/model/reason.js'
import type { Competence, Rubric } from '../../src/model/rubric.js'
import type { Scale } from '../../src/model/scale.js'
import type { Show } from '../../src/model/story.js'

export const on = '2026-11-23'
export const scale = scaleDocument as Scale

const reason = (code: Reason['code'], because: Reason[] = [], params: Reason['params'] = {}): Reason => ({
  code,
  value: null,
  params,
  because,
})

/** A competence with two acts; the second one weighs more. */
export const competence = (id: string, de: string, en: string): Competence => ({
  id,
  dqr: 'fertigkeiten',
  title: { de, en },
  anchors: Object.fromEntries([1, 2, 3, 4].map((n) => [n, { de: `${de}: Anker ${n}.`, en: `${en}: anchor ${n}.` }])),
  indicators: [
    { id: 'erstes', ask: 'use', self: { de: 'Ich tue es.' }, observer: { de: `Tut „${de}“.`, en: `Does “${en}”.` } },
    {
      id: 'zweites',
      ask: 'use',
      weight: 2,
      self: { de: 'Ich tue es ganz.' },
      observer: { de: `Tut „${de}“ ganz.`, en: `Does “${en}” fully.` },
    },
  ],
})

export const rubric = (id: string, de: string, competences: Competence[], more: Partial<Rubric> = {}): Rubric => ({
  format: 1,
  kind: 'rubric',
  id,
  version: '1.0.0',
  status: 'draft',
  scale: 'sichtbar-5',
  title: { de, en: `${de} (en)` },
  field: 'haushalt-ernaehrung',
  competences,
  ...more,
})

/** One side: a level with its range, flags, and the levels of its two acts. */
export function view(
  name: 'self' | 'others',
  level: number | null,
  more: Partial<View> & { acts?: number[] } = {},
): View {
  const { acts = level === null ? [] : [level, level], ...rest } = more
  const ids = ['erstes', 'zweites']
  return {
    view: name,
    model: 'weightedMean',
    level,
    levelLow: level ?? 0,
    levelHigh: level ?? 4,
    value: level,
    standardError: level === null ? null : 0.5,
    interval80: [0, 4],
    levelProbability: null,
    coverage: level === null ? 0 : 1,
    confidence: level === null ? null : 'B',
    evidenceGrade: null,
    sources: [],
    missing: level === null ? ids.map((indicator) => ({ indicator, reason: 'notAsked' as const })) : [],
    flags: level === null ? [{ code: 'noRating', about: [] }] : [],
    contributions: acts.map((act, index) => ({
      rating: `${name}-${index}`,
      indicator: ids[index] ?? 'erstes',
      source: name,
      on,
      level: act,
      weight: 100,
      share: 0,
    })),
    ...rest,
  }
}

export const nobody = (name: 'self' | 'others'): View => view(name, null)
export const undetermined = (name: 'self' | 'others'): View =>
  view(name, null, {
    flags: [{ code: 'coverageBelow40', about: [] }],
    missing: [{ indicator: 'erstes', reason: 'notAnswered' }],
  })
export const doesNotApply = (name: 'self' | 'others'): View =>
  view(name, null, {
    flags: [{ code: 'notApplicable', about: [] }],
    missing: [{ indicator: 'erstes', reason: 'notApplicable' }],
  })

interface Said {
  readonly self: View
  readonly others: View
  readonly basis?: 'self' | 'others'
  readonly grade: NonNullable<Finding['evidenceGrade']>
  readonly flags?: Finding['flags'][number]['code'][]
  /** Ids of ratings and pieces that carry the grade. */
  readonly carriers?: readonly { rating?: string; evidence?: string }[]
}

export function finding(
  id: string,
  { self, others, basis = 'others', grade, flags = [], carriers = [] }: Said,
): Finding {
  const leaves = carriers.map((params) => reason(params.rating ? 'score/rating' : 'score/evidence', [], params))
  return {
    competence: id,
    level: (basis === 'self' ? self : others).level,
    basis,
    confidence: 'B',
    evidenceGrade: grade,
    flags: flags.map((code) => ({ code, about: [] })),
    nextLevel: null,
    discrepancy: null,
    self,
    others,
    reason: reason('score/finding', [reason('score/grade', leaves)]),
  }
}

export const profile = (id: string, findings: Finding[], more: Partial<Profile> = {}): Profile => ({
  assessment: `assessment-${id}`,
  rubric: { id, version: '1.0.0' },
  scale: 'sichtbar-5',
  on,
  ratedOn: '2026-10-02',
  engine: '0.0.0',
  parameters: { id: 'assumed-1', status: 'assumed' },
  findings,
  advice: [],
  later: [],
  defaultsUsed: [],
  ...more,
})

const areaView = (word: AreaWord): AreaView => ({ word, met: 0, near: 0, gap: 0, unknown: 0, atLeast: 0, atMost: 0 })

/** An occupation with one area for each pair of words (own view, view of others). */
export function occupation(id: string, de: string, words: readonly (readonly [AreaWord, AreaWord])[], helper = false) {
  const areas = words.map(([self, others], index) => ({ id: `bereich-${index + 1}`, weight: 5 + index, self, others }))
  const document: Occupation = {
    format: 1,
    kind: 'occupation',
    id,
    version: '1.0.0',
    status: 'draft',
    title: { de, en: `${de} in English` },
    codes: { kldb: helper ? '29301' : '29302' },
    training: {},
    helper,
    weightSource: 'assumed',
    areas: areas.map(({ id: area, weight }) => ({
      id: area,
      weight,
      title: { de: `${de}, ${area}`, en: `${de}, ${area} (en)` },
      requirements: [],
    })),
    sources: [{ title: 'Muster', read: on }],
  }
  const match: Match = {
    on,
    occupation: { id, version: '1.0.0' },
    validity: null,
    replaces: [],
    helper,
    wanted: false,
    overall: { self: 'mostly', others: 'some' },
    areas: areas.map(({ id: area, weight, self, others }) => ({
      id: area,
      weight,
      self: areaView(self),
      others: areaView(others),
      next: null,
      requirements: [],
    })),
    reason: reason('map/match'),
  }
  return { document, match }
}

export function catalogOf(rubrics: readonly Rubric[], occupations: readonly Occupation[]): Catalog {
  const loaded = rubrics.map((one) => loadRubric(one, scale))
  const nothing = new Map()
  return {
    scales: new Map([[scale.id, scale]]),
    rubrics: new Map(loaded.map((one) => [`${one.rubric.id}@${one.rubric.version}`, one])),
    newestRubrics: new Map(loaded.map((one) => [one.rubric.id, one])),
    competences: nothing,
    occupations: loadOccupations(new Map(occupations.map((one) => [one.id, one]))),
    facts: nothing,
    assumptions: nothing,
    parameters: nothing,
    pathways: nothing,
    providers: nothing,
    codes: nothing,
    translations: [],
  }
}

export const assessment = (rubricId: string, more: Partial<Assessment> = {}): Assessment => ({
  format: 1,
  kind: 'assessment',
  id: `assessment-${rubricId}`,
  rubric: { id: rubricId, version: '1.0.0' },
  sources: [],
  ratings: [],
  ...more,
})

export const dossierOf = (parts: Partial<Dossier>): Dossier => ({
  format: 1,
  kind: 'dossier',
  on,
  engine: '0.0.0',
  assessments: [],
  situation: null,
  profiles: [],
  matches: [],
  pathways: [],
  holder: { name: 'Amina Beispiel', contact: ['amina@beispiel.example', '0341 000000'] },
  issuer: {
    name: 'Beratungsstelle Muster, Leipzig',
    contact: 'rueckfragen@muster.example',
    verifyUrl: 'https://muster.example/pass',
    id: 'did:web:muster.example',
  },
  sample: true,
  reason: reason('dossier/dossier'),
  ...parts,
})

export const show = (more: Partial<Show> = {}): Show => ({
  id: 'mu-2026-0417-k7',
  competences: [],
  occupations: [],
  ...more,
})
