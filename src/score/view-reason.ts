import type { Reason } from '../model/reason.js'
import type { Item } from './items.js'
import { absences, type Leaves } from './leaves.js'
import { roundOrNull } from './number.js'
import { gateReasons, levelRuleReasons } from './rule-reason.js'
import { placeIn, shortOf, textsOf } from './texts.js'
import type { Scored } from './view.js'
import type { Modelled } from './weighted-mean.js'

/** How one side came to its level: the model, then the rules and gates that had a say. */
export function viewReason(scored: Scored, leaves: Leaves): Reason {
  const { view, judged } = scored
  const { frame } = judged.model
  const { value, coverage, confidence, levelLow, levelHigh, evidenceGrade } = view
  return {
    code: 'score/view',
    value: view.level,
    params: {
      view: view.view,
      value,
      coverage,
      confidence,
      levelLow,
      levelHigh,
      evidenceGrade,
      ...counts(judged.model),
    },
    texts: textsOf({
      competence: frame.competence.title,
      value: shortOf(view.level, frame.scale),
      levelLow: shortOf(levelLow, frame.scale),
      levelHigh: shortOf(levelHigh, frame.scale),
    }),
    because: judged.undetermined
      ? [undeterminedReason(scored, leaves)]
      : [levelReason(scored, leaves), ...levelRuleReasons(judged, leaves), ...gateReasons(judged, leaves)],
  }
}

const ratedOf = (items: readonly Item[]): number => items.filter(({ absence }) => absence === null).length

/** How many of the indicators that count are rated, and how many have an answer at all, knowledge included. */
const counts = ({ items, counted }: Modelled) => ({
  rated: ratedOf(counted),
  counted: counted.length,
  given: ratedOf(items),
})

/** The level of the model with every rating that was used. */
function levelReason({ view, judged: { model }, probability }: Scored, leaves: Leaves): Reason {
  return {
    code: 'score/level',
    value: model.level,
    params: { view: view.view, model: view.model, value: roundOrNull(model.mean), p: probability },
    texts: textsOf({ value: shortOf(model.level, model.frame.scale) }),
    source: placeIn(model.frame, model.frame.pointer),
    because: model.rated.map((rated) => leaves.rating(rated, model)),
  }
}

/** Why there is no level: what nobody rated, or the level rules that nobody can answer yet. */
function undeterminedReason({ view, judged }: Scored, leaves: Leaves): Reason {
  const { model, undetermined } = judged
  const flag = undetermined?.code ?? null
  return {
    code: 'score/undetermined',
    value: null,
    params: {
      view: view.view,
      flag,
      coverage: view.coverage,
      ...counts(model),
    },
    because:
      flag === 'ruleOpen'
        ? levelRuleReasons(judged, leaves)
        : absences(flag === 'notApplicable' ? model.items : model.counted, model),
  }
}
