import { parseAssessment } from '../load/assessment.js'
import type { Catalog } from '../load/catalog.js'
import { issueOf } from '../load/fault.js'
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
  const assessments = options.files.map((name) => assessmentIn(readOne(name, call), catalog))
  if (command !== 'score') refuseTwins(assessments, options.files)
  return assessments
}

/** Several assessments of one person are told apart by their ids; `score` takes each by itself. */
export function refuseTwins(assessments: readonly Assessment[], files: readonly string[]): void {
  const ids = assessments.map(({ id }) => id)
  const twins = ids.flatMap((id, place) => (ids.indexOf(id) < place ? [{ id, file: files[place] ?? '' }] : []))
  if (twins.length > 0) throw findings(twins.map(({ id, file }) => ({ issue: twinIssue(id), file })))
}

const twinIssue = (id: string): Issue => issueOf({ code: 'document/duplicate-id', path: ['id'], params: { id } }, 0)

/** The assessment in a file; its issues are told with the name of the file. */
export function assessmentIn(file: ReadFile, catalog: Catalog): Assessment {
  const value = valueOfKind(file, 'assessment')
  return withNames([file.name], () => parseAssessment(value, catalog))
}
