import type { Rubric } from '../model/rubric.js'
import type { CaseFault } from './expectation.js'

/** One fault for each competence of a model that `scoreAssessment` does not compute, so that nobody learns it from a wrong call. */
export function modelFaults({ id: rubric, competences }: Rubric): CaseFault[] {
  return competences.flatMap(({ id, model = 'weightedMean' }, i) => {
    if (model === 'weightedMean') return []
    const message = `The model "${model}" of "${rubric}/${id}" cannot be scored. Write weightedMean.`
    const path = ['competences', i, 'model']
    return [{ code: 'rubric/model', path, params: { model, competence: `${rubric}/${id}` }, message }]
  })
}
