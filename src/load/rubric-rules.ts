import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import { adviceInputs, viewInputs } from './rubric-inputs.js'
import type { PlacedRule } from './rules.js'

/** The rules of a rubric: gates and level rules, where a better rating may never lower the level, and advice. */
export function rubricRules(rubric: Rubric, scale: Scale): PlacedRule[] {
  const top = scale.levels.length - 1
  const monotone = { result: 'boolean', monotone: true } as const
  const ofCompetences = rubric.competences.flatMap((competence, i) => {
    const whens = [
      ...(competence.gates ?? []).map((gate, n) => ({ gate, path: ['competences', i, 'gates', n, 'when'] })),
      ...(competence.levelRules ?? []).map((gate, n) => ({ gate, path: ['competences', i, 'levelRules', n, 'when'] })),
    ].flatMap(({ gate, path }) => ('when' in gate ? [{ rule: gate.when, path }] : []))
    const inputs = whens.length > 0 ? viewInputs(rubric, competence, top) : new Map()
    return whens.map((when) => ({ ...when, inputs, options: monotone }))
  })
  const advice = rubric.advice ?? []
  const inputs = advice.length > 0 ? adviceInputs(rubric, top) : new Map()
  return [
    ...ofCompetences,
    ...advice.map(({ when }, i) => ({
      rule: when,
      path: ['advice', i, 'when'],
      inputs,
      options: { result: 'boolean' as const },
    })),
  ]
}
