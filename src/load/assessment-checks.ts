import type { Assessment, Remark } from '../model/assessment.js'
import type { Catalog } from './catalog.js'
import { evidenceFaults } from './evidence-checks.js'
import { eachFault, type Fault } from './fault.js'
import { linkFaults } from './link.js'
import type { LoadedRubric } from './loaded-rubric.js'
import { indicatorsOf, type RatedFrame, ratingFaults } from './rating-checks.js'
import { crowdFaults } from './rating-limit.js'
import { isSame } from './same.js'

type Path = readonly (string | number)[]

/** Everything in an assessment that its shape cannot say (scoring.md §1): links into its rubric, sides, answers, limits. */
export function assessmentFaults(assessment: Assessment, catalog: Catalog): Fault[] {
  const { ratings, sources, evidence = [], remarks = [], wanted = [], rubric } = assessment
  const loaded = catalog.rubrics.get(`${rubric.id}@${rubric.version}`) ?? null
  const frame = frameOf(assessment, loaded)
  return [
    ...(loaded ? [] : versionFaults(rubric, catalog)),
    ...clashes(sources, 'sources'),
    ...clashes(ratings, 'ratings'),
    ...eachFault(ratings, (rating, i) => ratingFaults(rating, frame, ['ratings', i])),
    ...(loaded ? crowdFaults(assessment, loaded) : []),
    ...clashes(evidence, 'evidence'),
    ...evidenceFaults(evidence, ['evidence']),
    ...(loaded ? remarks.flatMap((remark, i) => remarkFaults(remark, loaded, ['remarks', i, 'about'])) : []),
    ...wanted.flatMap((id, i) => wantedFaults(id, catalog, ['wanted', i])),
  ]
}

/** Of a known rubric its versions are named, else the rubric that was probably meant. */
function versionFaults({ id, version }: Assessment['rubric'], { rubrics, newestRubrics }: Catalog): Fault[] {
  const versions = [...rubrics.values()].flatMap(({ rubric }) => (rubric.id === id ? [rubric.version] : []))
  if (versions.length === 0) {
    return linkFaults(
      { code: 'link/rubric-version', param: 'id', name: id, path: ['rubric'], more: { version } },
      newestRubrics,
    )
  }
  const params = { id, version, nearest: null, known: versions.join(', ') }
  return [{ code: 'link/rubric-version', path: ['rubric'], params }]
}

function frameOf({ sources, evidence = [] }: Assessment, loaded: LoadedRubric | null): RatedFrame {
  return {
    scale: loaded?.scale ?? null,
    indicators: loaded && indicatorsOf(loaded.rubric),
    sources: new Map(sources.map((source) => [source.id, source])),
    evidence: new Set(evidence.map(({ id }) => id)),
  }
}

/** Exact copies are harmless; two different records of one id are not. */
function clashes(records: readonly { readonly id: string }[], what: string): Fault[] {
  const first = new Map<string, { readonly id: string }>()
  return eachFault(records, (record, i) => {
    const before = first.get(record.id)
    if (!before) first.set(record.id, record)
    if (!before || isSame(before, record)) return []
    return [{ code: 'assessment/duplicate-id', path: [what, i, 'id'], params: { what, id: record.id } }]
  })
}

function remarkFaults({ about }: Remark, { rubric }: LoadedRubric, path: Path): Fault[] {
  if (about.includes('/')) {
    return linkFaults({ code: 'link/unknown-indicator', param: 'indicator', name: about, path }, indicatorsOf(rubric))
  }
  const ids = new Set(rubric.competences.map(({ id }) => id))
  return linkFaults({ code: 'link/unknown-competence', param: 'competence', name: about, path }, ids)
}

function wantedFaults(id: string, { occupations }: Catalog, path: Path): Fault[] {
  return linkFaults({ code: 'link/unknown-occupation', param: 'id', name: id, path }, occupations)
}
