import { parseAssessment } from '../load/assessment.js'
import { needCatalog, needRubric } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import type { Assessment } from '../model/assessment.js'
import type { Source } from '../model/source.js'

/** The person as a source; without an id it is called `self`. */
type Person = Partial<Omit<Extract<Source, { kind: 'self' }>, 'kind'>>

/** What an assessment begins with; without a version the newest of the rubric is asked. */
export interface Start extends Pick<Assessment, 'id' | 'goals' | 'wanted'> {
  readonly rubric: { readonly id: string; readonly version?: string }
  readonly source?: Person
}

/** An assessment in which nothing is answered yet, with the person as its only source; what is wrong in it is told as `parseAssessment` tells it. */
export function startAssessment(start: Start, catalog: Catalog): Assessment {
  needCatalog(catalog, 'startAssessment')
  const version = versionOf(start, catalog)
  const { source, ...more } = start
  const [rubric, sources] = [{ ...start.rubric, version }, [{ id: 'self', ...source, kind: 'self' }]]
  return parseAssessment({ format: 1, kind: 'assessment', ...more, rubric, sources, ratings: [] }, catalog)
}

function versionOf(start: Start | undefined, catalog: Catalog): string {
  const { id, version } = start?.rubric ?? {}
  if (id === undefined) throw new TypeError('startAssessment needs the rubric: { id: "a-1", rubric: { id: "…" } }.')
  if (version !== undefined) return needRubric({ id, version }, catalog).rubric.version
  const newest = catalog.newestRubrics.get(id)
  if (!newest) throw new TypeError(`The catalog has no rubric "${id}".`)
  return newest.rubric.version
}
