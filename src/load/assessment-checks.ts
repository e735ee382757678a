import type { Assessment, Remark } from '../model/assessment.js'
import type { Catalog } from './catalog.js'
import { evidenceFaults } from './evidence-checks.js'
import { type Fault, fault, type Path } from './fault.js'
import { idsOf, linkTo } from './link.js'
import type { LoadedRubric } from './loaded-rubric.js'
import { faultsIn } from './placed.js'
import { indicatorsOf, type RatedFrame, ratingFaults } from './rating-checks.js'
import { crowdFaults } from './rating-limit.js'
import { firstByName, isSame } from './same.js'
import { nameOf } from './version.js'

/** Everything in an assessment that its shape cannot say (scoring.md §1): links into its rubric, sides, answers, limits. */
export function assessmentFaults(assessment: Assessment, catalog: Catalog): Fault[] {
  const { ratings, sources, evidence, remarks, wanted, rubric } = assessment
  const loaded = catalog.rubrics.get(nameOf(rubric))
  const frame = frameOf(assessment, loaded)
  return [
    ...(loaded ? [] : versionFaults(rubric, catalog)),
    ...clashes({ sources }),
    ...clashes({ ratings }),
    ...faultsIn({ ratings }, [], (rating, path) => ratingFaults(rating, frame, path)),
    ...(loaded ? crowdFaults(assessment, loaded) : []),
    ...clashes({ evidence }),
    ...faultsIn({ evidence }, [], evidenceFaults),
    ...(loaded ? faultsIn({ remarks }, [], remarkCheck(loaded)) : []),
    ...faultsIn({ wanted }, [], linkTo('link/unknown-occupation', 'id', catalog.occupations)),
  ]
}

/** Of a known rubric its versions are named, else the rubric that was probably meant. */
function versionFaults({ id, version }: Assessment['rubric'], { rubrics, newestRubrics }: Catalog): Fault[] {
  const [code, path] = ['link/rubric-version', ['rubric']]
  const versions = [...rubrics.values()].flatMap(({ rubric }) => (rubric.id === id ? [rubric.version] : []))
  return versions.length === 0
    ? linkTo(code, 'id', newestRubrics)(id, path, { version })
    : fault(code, path, { id, version, nearest: null, known: versions.join(', ') })
}

function frameOf({ sources, evidence = [] }: Assessment, loaded: LoadedRubric | undefined): RatedFrame {
  return {
    scale: loaded?.scale,
    indicators: loaded && indicatorsOf(loaded.rubric),
    sources: new Map(sources.map((source) => [source.id, source])),
    evidence: idsOf(evidence),
  }
}

/** Exact copies are harmless; two different records of one id are not. */
function clashes(records: Readonly<Record<string, readonly { readonly id: string }[] | undefined>>): Fault[] {
  const firstOf = firstByName<{ readonly id: string }>()
  return faultsIn(records, [], (record, path) => {
    const { id } = record
    return isSame(firstOf(id, record), record)
      ? []
      : fault('assessment/duplicate-id', [...path, 'id'], { what: String(path[0]), id })
  })
}

function remarkCheck({ rubric }: LoadedRubric): (remark: Remark, path: Path) => Fault[] {
  const ofIndicator = linkTo('link/unknown-indicator', 'indicator', indicatorsOf(rubric))
  const ofCompetence = linkTo('link/unknown-competence', 'competence', idsOf(rubric.competences))
  return ({ about }, path) => (about.includes('/') ? ofIndicator : ofCompetence)(about, [...path, 'about'])
}
