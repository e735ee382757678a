import { parseAssessment } from '../load/assessment.js'
import type { Catalog } from '../load/catalog.js'
import { isDocumentError } from '../load/issue.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { Case } from '../model/cases.js'
import { scoreAssessment } from '../score/score.js'
import { assessmentOf, type Written } from './case-assessment.js'
import { type CaseFault, differences } from './expectation.js'

/** What comes out otherwise than a case of a rubric says; a rating that its rubric does not allow says so at its place. */
export function rubricCaseIssues(one: Case, loaded: LoadedRubric, catalog: Catalog): CaseFault[] {
  const written = assessmentOf(one, loaded.rubric)
  try {
    const { findings } = scoreAssessment(parseAssessment(written.assessment, catalog), catalog, { on: one.on })
    return Object.entries(one.expect).flatMap(([id, expected]) => {
      const finding = findings.find(({ competence }) => competence === id)
      return finding && typeof expected === 'object' ? differences(expected, finding, ['expect', id]) : []
    })
  } catch (error) {
    if (!isDocumentError(error)) throw error
    return error.issues.map(({ document, path, ...issue }) => ({ ...issue, path: placeIn(written, path) }))
  }
}

/** A place in the assessment as the place in the case that it was made from. */
function placeIn({ sources, ratings }: Written, [list, index]: CaseFault['path']): CaseFault['path'] {
  const places = list === 'ratings' ? ratings : sources
  return typeof index === 'number' ? [...(places[index] ?? [])] : []
}
