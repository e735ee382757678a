import { modelFaults } from '../author/models.js'
import { parseAssessment } from '../load/assessment.js'
import type { Catalog } from '../load/catalog.js'
import type { Assessment } from '../model/assessment.js'
import type { Issue } from '../model/issue.js'
import type { Call } from './command.js'
import { type ReadFile, readOne } from './files.js'
import { findings, withNames } from './findings.js'
import { callError } from './io.js'
import { valueOfKind } from './personal.js'

/** The assessments that the call names, checked against their rubrics. */
export function assessmentsOf(call: Call, catalog: Catalog): Assessment[] {
  const { command, options, speech } = call
  if (options.files.length === 0) throw callError(speech.words.needsAssessment(command))
  return options.files.map((name) => assessmentIn(readOne(name, call), catalog))
}

/** The assessment in a file; its issues, and those of a rubric that cannot be scored, are told with the name of the file. */
export function assessmentIn(file: ReadFile, catalog: Catalog): Assessment {
  const value = valueOfKind(file, 'assessment')
  const assessment = withNames([file.name], () => parseAssessment(value, catalog))
  const unscored = unscoredIssues(assessment, catalog)
  if (unscored.length > 0) throw findings(unscored.map((issue) => ({ issue, file: file.name })))
  return assessment
}

function unscoredIssues({ rubric: { id, version } }: Assessment, { rubrics }: Catalog): Issue[] {
  const loaded = rubrics.get(`${id}@${version}`)
  return loaded ? modelFaults(loaded.rubric).map((fault) => ({ ...fault, document: 0, path: ['rubric'] })) : []
}
