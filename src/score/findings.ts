import type { Id } from '../model/head.js'
import { compareViews, type Found } from './finding.js'
import { competenceFrame, type Frame } from './frame.js'
import { sideOf } from './inputs.js'
import { judge } from './levels.js'
import { compareIds } from './order.js'
import type { Records } from './records.js'
import { scoreView } from './view.js'
import { weightedMean } from './weighted-mean.js'

/** All findings by id of the competence: first the models of all, then rules and gates, which may read any of them. */
export function findAll(frame: Frame, records: Records): Map<Id, Found> {
  const sides = frame.rubric.competences
    .map((competence, place) => competenceFrame(frame, competence, place))
    .sort((left, right) => compareIds(left.competence.id, right.competence.id))
    .map((own) => ({ self: weightedMean('self', own, records), others: weightedMean('others', own, records) }))
  const [ofSelf, ofOthers] = [sideOf(sides.map(({ self }) => self)), sideOf(sides.map(({ others }) => others))]
  return new Map(
    sides.map(({ self, others }) => [
      self.frame.competence.id,
      compareViews(
        scoreView(judge(self, ofSelf), records.evidence),
        scoreView(judge(others, ofOthers), records.evidence),
        records.evidence,
      ),
    ]),
  )
}
