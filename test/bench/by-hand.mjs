// The workload scored by hand: one program for this one rubric, on flat arrays that the next person overwrites.
// It computes what `scoreAssessment` computes without reasons, by ../shared/domain/scoring.md and without any code of src/.
import { assess } from './by-hand/certainty.mjs'
import { advise, compareViews } from './by-hand/findings.mjs'
import { findNextLevel } from './by-hand/next-level.mjs'
import { readAssessment } from './by-hand/ratings.mjs'
import { competences } from './by-hand/tables.mjs'
import { judge, level, weigh } from './by-hand/views.mjs'

/** Results stand in the arrays of by-hand/ until the next call. @param {any} assessment */
export function scoreByHand(assessment) {
  readAssessment(assessment)
  for (let view = 0; view < 2; view += 1) {
    for (let competence = 0; competence < competences; competence += 1) weigh(view, competence)
    for (let competence = 0; competence < competences; competence += 1) {
      judge(view, competence)
      if (level[view * competences + competence] >= 0) assess(view, competence)
    }
  }
  for (let competence = 0; competence < competences; competence += 1) {
    compareViews(competence)
    findNextLevel(competence)
  }
  advise()
}
