// Small rubrics and assessments for the tests of scoring; the catalog is made by hand, so that nothing but scoring is tested.
import sichtbar5 from '../../rubrics/scales/sichtbar-5.scale.json' with { type: 'json' }
import stand3 from '../../rubrics/scales/stand-3.scale.json' with { type: 'json' }
import type { Catalog } from '../../src/load/catalog.js'
import { loadRubric } from '../../src/load/loaded-rubric.js'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { Competence, Indicator, Rubric } from '../../src/model/rubric.js'
import type { Scale } from '../../src/model/scale.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'

export const today = '2026-11-02'
export const scale = sichtbar5 as Scale
export const scales: readonly Scale[] = [scale, stand3 as Scale]

const text = (de: string) => ({ de })
/** One whole sentence for each level, as a competence with trained observers needs them. */
export const anchors = {
  '1': text('Mit Hilfe.'),
  '2': text('Allein.'),
  '3': text('Auch bei Neuem.'),
  '4': text('Zeigt es.'),
}

export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ id, ask: 'level', for: 'both', self: text(`Ich tue ${id}.`), observer: text(`Tut ${id}.`) },
  ...more,
})

export const competence = (
  id: string,
  indicators: readonly (string | Indicator)[],
  more: Partial<Competence> = {},
): Competence => ({
  ...{ id, dqr: 'fertigkeiten', title: text(`Kompetenz ${id}`), anchors },
  ...{ indicators: indicators.map((one) => (typeof one === 'string' ? indicator(one) : one)), ...more },
})

export const rubric = (competences: readonly Competence[], more: Partial<Rubric> = {}): Rubric => ({
  ...{ format: 1, kind: 'rubric', id: 'probe', version: '1.0.0', status: 'draft', scale: 'sichtbar-5' },
  ...{ title: text('Probe'), field: 'probe', competences: [...competences], ...more },
})

export const self = (id = 'me'): Extract<Source, { kind: 'self' }> => ({ kind: 'self', id })

type Watching = Extract<Source, { kind: 'observer' }>
export const observer = (id: string, more: Partial<Watching> = {}): Watching => ({
  ...{ kind: 'observer', id, role: 'trainer', relation: 'worksWith', setting: 'realWork', language: 'uk' },
  ...{ support: 'none', purpose: 'guidance', occasions: 1, ...more },
})
export const test = (id: string, rater?: string): Source => ({
  ...{ kind: 'test', id, language: 'uk', support: 'none', purpose: 'guidance' },
  ...(rater === undefined ? {} : { rater }),
})
export const document = (id: string): Source => ({
  ...{ kind: 'document', id, role: 'employer', relation: 'worksWith', purpose: 'guidance' },
})

/** A rating by `source` of `k/indicator`: a level, or the word of an absence. */
export const rated = (
  source: string,
  on: string,
  level: number | Rating['absent'],
  more: Partial<Rating> = {},
): Rating => ({
  ...{ id: `${source}-${on}`, indicator: on.includes('/') ? on : `k/${on}`, source, on: today },
  ...(typeof level === 'number' ? { level } : { absent: level ?? 'notAsked' }),
  ...more,
})

/** Levels of several indicators by one source: `levels('me', { a: 3, b: 2 })`. */
export const levels = (source: string, given: Readonly<Record<string, number | Rating['absent']>>): Rating[] =>
  Object.entries(given).map(([on, level]) => rated(source, on, level))

export const evidence = (id: string, kind: Evidence['kind'], more: Partial<Evidence> = {}): Evidence => ({
  ...{ id, kind, on: today, learningContext: 'informal', lifeField: 'household', why: { de: 'Zeigt es.' } },
  ...more,
})

export const assessment = (
  sources: readonly Source[],
  ratings: readonly Rating[],
  more: Partial<Assessment> = {},
): Assessment => ({
  ...{ format: 1, kind: 'assessment', id: 'a-1', rubric: { id: 'probe', version: '1.0.0' } },
  ...{ sources: [...sources], ratings: [...ratings], ...more },
})

/** A catalog that holds one rubric, its rules compiled as at load. */
export function catalogOf(of: Rubric, its: Scale = scales.find(({ id }) => id === of.scale) ?? scale): Catalog {
  const loaded = loadRubric(of, its)
  const empty = new Map()
  return {
    ...{ scales: new Map([[its.id, its]]), rubrics: new Map([[`${of.id}@${of.version}`, loaded]]) },
    ...{ newestRubrics: new Map([[of.id, loaded]]), occupations: empty, facts: empty, assumptions: empty },
    ...{ parameters: empty, pathways: empty, providers: empty, codes: empty, competences: empty, translations: [] },
  }
}

/** Scores one competence `k` with everything else left to defaults. */
export function findingOf(
  own: Competence,
  sources: readonly Source[],
  ratings: readonly Rating[],
  pieces: Evidence[] = [],
) {
  const profile = scoreAssessment(assessment(sources, ratings, { evidence: pieces }), catalogOf(rubric([own])), {
    on: today,
  })
  const [finding] = profile.findings
  if (!finding) throw new Error('There is one competence, so there is one finding.')
  return finding
}
export const codesOf = (flags: readonly { readonly code: string }[]): string[] => flags.map(({ code }) => code)
