import { wantedBy } from '../dossier/dossier.js'
import { matchOccupations } from '../map/match.js'
import { counting } from '../map/shown.js'
import type { Profile } from '../model/profile.js'
import { scoreAssessment } from '../score/score.js'
import { assessmentsOf } from './assessments.js'
import { catalogOf } from './catalog.js'
import { type Command, dayOf, printed } from './command.js'
import { matchLines } from './match-lines.js'
import type { Speech } from './speech.js'
import { paragraph } from './table.js'

/** `sichtbar match`: the assessments of one person against the reference occupations. */
export const match: Command = (call) => {
  const on = dayOf(call)
  const catalog = catalogOf(call)
  const assessments = assessmentsOf(call, catalog)
  const profiles = assessments.map((assessment) => scoreAssessment(assessment, catalog, { on }))
  const matches = matchOccupations(profiles, catalog, { on, wanted: wantedBy(assessments) })
  return printed(call, on, {
    json: matches,
    lines: () => [...leftOutLines(profiles, call.speech), ...matchLines(matches, catalog, call.speech)],
  })
}

/** Of several assessments of one rubric only the newest counts; the others are named. */
function leftOutLines(profiles: readonly Profile[], { words }: Speech): string[] {
  const kept = counting(profiles)
  const lines = profiles
    .filter((profile) => !kept.includes(profile))
    .flatMap(({ assessment, rubric }) => {
      const newer = kept.find((one) => one.rubric.id === rubric.id)
      return newer ? paragraph('', words.leftOut(assessment, newer.assessment)) : []
    })
  return lines.length > 0 ? [...lines, ''] : []
}
