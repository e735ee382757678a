import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { placed } from './placed.js'
import { adviceInputs, viewInputs } from './rubric-inputs.js'
import { type PlacedRule, rulesAt, type WithWhen } from './rules.js'

/** The rules of a rubric: gates and level rules, where a better rating may never lower the level, and advice. */
export function rubricRules(rubric: Rubric, scale: Scale): PlacedRule[] {
  const { competences, advice } = rubric
  const top = scale.levels.length - 1
  const ofCompetences = placed({ competences }).flatMap(([competence, path]) => {
    const { gates, levelRules } = competence
    const parts: readonly WithWhen[] = [...placed({ gates }, path), ...placed({ levelRules }, path)]
    return rulesAt(parts, () => viewInputs(rubric, competence, top), { result: 'boolean', monotone: true })
  })
  return [...ofCompetences, ...rulesAt(placed({ advice }), () => adviceInputs(rubric, top), { result: 'boolean' })]
}
