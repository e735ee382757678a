// Small documents for the tests of map/ and dossier/: competences that are rated in one word, occupations that are written in one line.
import { readFileSync } from 'node:fs'
import { parseAssessment } from '../../src/load/assessment.js'
import type { Catalog } from '../../src/load/catalog.js'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import type { Assessment } from '../../src/model/assessment.js'
import type { Issue } from '../../src/model/issue.js'
import type { Profile } from '../../src/model/profile.js'
import { scoreAssessment } from '../../src/score/score.js'

export const on = '2026-11-23'

const scale = JSON.parse(readFileSync('rubrics/scales/sichtbar-5.scale.json', 'utf8'))
const head = (kind: string, id: string, version = '1.0.0') => ({ format: 1, kind, id, version, status: 'draft' })
const words = (de: string) => ({ de, en: `${de} (en)` })

export const indicator = (id: string, more: object = {}) => ({
  id,
  ask: 'level',
  self: words(`Ich ${id}`),
  observer: words(id),
  ...more,
})

/** `tun` has nine tenths of the weight and `zeigen` one; without `zeigen` there is no level, and both bounds are the level of `tun`. */
export const competence = (id: string, more: object = {}) => ({
  ...{ id, dqr: 'fertigkeiten', title: words(`Kompetenz ${id}`) },
  indicators: [indicator('tun', { weight: 9 }), indicator('zeigen', { key: true })],
  ...more,
})
export const rubric = (id: string, competences: readonly object[], version?: string) => ({
  ...head('rubric', id, version),
  ...{ scale: 'sichtbar-5', title: words(`Raster ${id}`), field: 'beispiel', competences },
})

/** A level in any one of the competences; `must` makes it essential. */
export const need = (level: number, ...competences: string[]) => ({
  ...{ competences, level, essential: false, status: 'assumed' },
})
export const must = (level: number, ...competences: string[]) => ({ ...need(level, ...competences), essential: true })
export const area = (id: string, weight: number, requirements: readonly object[]) => ({
  ...{ id, title: words(`Bereich ${id}`), weight, requirements },
})
interface OccupationParts {
  readonly kldb?: string
  readonly dqr?: number
  readonly helper?: boolean
  readonly training?: object
}
export const occupation = (
  id: string,
  areas: readonly object[],
  { kldb = '29302', dqr, helper = false, training = {} }: OccupationParts = {},
) => ({
  ...head('occupation', id),
  ...{ title: words(`Beruf ${id}`), codes: { kldb, ...(dqr === undefined ? {} : { dqr }) }, training, helper, areas },
  ...{ weightSource: 'assumed', sources: [{ title: 'Test', read: on }] },
})
/** The classification knows these codes alone. */
export const codes = (...known: string[]) => ({
  ...head('codes', 'kldb'),
  ...{ title: words('Codes'), classification: 'kldb-2010', codes: known, sources: [{ title: 'Test', read: on }] },
})

export const issuesOf = (...documents: readonly object[]): Issue[] => checkDocuments([scale, ...documents])
export const catalogOf = (...documents: readonly object[]): Catalog => loadCatalog([scale, ...documents])

/** By competence: a level for both indicators, or a level for each indicator that is rated. */
export type Levels = Readonly<Record<string, number | Readonly<Record<string, number>>>>

const perIndicator = (levels: number | Readonly<Record<string, number>>) =>
  Object.entries(typeof levels === 'number' ? { tun: levels, zeigen: levels } : levels)

/** Rates `tun` alone: there is no level, and the bounds leave only this one. */
export const bound = (level: number) => ({ tun: level })

const sourcesOf = (relation: string) => [
  { kind: 'self', id: 'self' },
  {
    ...{ kind: 'observer', id: 'others', role: 'trainer', relation, setting: 'realWork' },
    ...{ language: 'de', support: 'none', purpose: 'guidance', occasions: 2 },
  },
]

export interface Said {
  readonly self?: Levels
  readonly others?: Levels
  readonly id?: string
  /** Day of the ratings. */
  readonly day?: string
  readonly wanted?: readonly string[]
  readonly version?: string
  /** Of the observer; not only family makes a headline. */
  readonly relation?: string
}

/** An assessment of a rubric as it comes from outside. */
export function assessmentOf(rubricId: string, { self = {}, others = {}, ...said }: Said) {
  const { id = rubricId, day = '2026-10-01', wanted, version = '1.0.0', relation = 'independent' } = said
  const ratings = Object.entries({ self, others }).flatMap(([source, levels]) =>
    Object.entries(levels).flatMap(([name, given]) =>
      perIndicator(given).map(([part, level]) => ({
        ...{ id: `${source}-${name}-${part}`, indicator: `${name}/${part}`, source, level, on: day },
      })),
    ),
  )
  return {
    ...{ format: 1, kind: 'assessment', id, rubric: { id: rubricId, version } },
    ...{ sources: sourcesOf(relation), ratings, ...(wanted ? { wanted } : {}) },
  }
}

export const parsed = (json: object, catalog: Catalog): Assessment => parseAssessment(json, catalog)
export const profileOf = (rubricId: string, said: Said, catalog: Catalog): Profile =>
  scoreAssessment(parsed(assessmentOf(rubricId, said), catalog), catalog, { on })
