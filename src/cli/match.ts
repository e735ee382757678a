import { wantedBy } from '../dossier/dossier.js'
import { matchOccupations } from '../map/match.js'
import { scoreAssessment } from '../score/score.js'
import { assessmentsOf } from './assessments.js'
import { catalogOf } from './catalog.js'
import { type Command, dayOf, printed } from './command.js'
import { matchLines } from './match-lines.js'

/** `sichtbar match`: the assessments of one person against the reference occupations. */
export const match: Command = (call) => {
  const on = dayOf(call)
  const catalog = catalogOf(call)
  const assessments = assessmentsOf(call, catalog)
  const profiles = assessments.map((assessment) => scoreAssessment(assessment, catalog, { on }))
  const matches = matchOccupations(profiles, catalog, { on, wanted: wantedBy(assessments) })
  return printed(call, on, { json: matches, lines: () => matchLines(matches, catalog, call.speech) })
}
