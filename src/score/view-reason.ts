import type { Reason } from '../model/reason.js'
import { absences, type Leaves } from './leaves.js'
import type { Judged } from './levels.js'
import { sentenceOf } from './rating-reason.js'
import { gateReasons, levelRuleReasons } from './rule-reason.js'
import type { Modelled, Rung } from './tally.js'
import { placeIn, shortOf, step } from './texts.js'
import type { Scored } from './view.js'

/** How one side came to its level: the model, then the rules and gates that had a say. */
export function viewReason(scored: Scored, leaves: Leaves): Reason {
  const { view, judged } = scored
  const { loaded, own } = judged.model.frame
  const { level, value, coverage, confidence, levelLow, levelHigh, evidenceGrade } = view
  const { rated, counted, given } = countsOf(judged.model)
  return step('score/view', level, {
    params: {
      view: view.view,
      value,
      coverage,
      confidence,
      levelLow,
      levelHigh,
      evidenceGrade,
      rated,
      counted,
      given,
    },
    texts: {
      competence: own.competence.title,
      value: shortOf(level, loaded),
      levelLow: shortOf(levelLow, loaded),
      levelHigh: shortOf(levelHigh, loaded),
    },
    because: judged.undetermined
      ? [undeterminedReason(scored, leaves)]
      : [levelReason(scored, leaves), ...levelRuleReasons(judged, leaves), ...gateReasons(judged, leaves)],
  })
}

/** How many of the indicators that count are rated, and how many have an answer at all, knowledge included. */
const countsOf = ({ items, counted, missing }: Modelled) => ({
  rated: counted.length - missing.length,
  counted: counted.length,
  given: items.filter(({ absence }) => absence === null).length,
})

/** The level of the model with every rating that was used: of a ladder rung by rung, where the lowest decides only its own. */
function levelReason({ view, judged: { model }, probability, rated }: Scored, leaves: Leaves): Reason {
  const { loaded, own } = model.frame
  const [deciding] = own.model === 'conjunctive' ? (model.model.deciding(model.counted) ?? []) : []
  const name = deciding?.indicator.indicator
  const params = { view: view.view, model: view.model, value: view.value, p: probability }
  return step('score/level', model.level, {
    params: name ? { ...params, deciding: name.id } : params,
    texts: { value: shortOf(model.level, loaded), deciding: name && sentenceOf(name, view.view === 'self') },
    source: placeIn(loaded, own.pointer),
    because:
      model.rungs.length > 0
        ? rungReasons(model, leaves)
        : (deciding?.selected ?? rated).map((one) => leaves.rating(one, model)),
  })
}

const rungReasons = (model: Modelled, leaves: Leaves) => model.rungs.map((rung) => rungReason(rung, model, leaves))

const holds = { passed: true, failed: false, open: null } as const

/** What a rung needed and what its indicators say. */
function rungReason({ level, state, needed, reach, reached, count }: Rung, model: Modelled, leaves: Leaves): Reason {
  const { loaded } = model.frame
  const own = model.items.filter(({ indicator: { indicator } }) => indicator.rung === level && indicator.ask !== 'know')
  return step('score/rung', holds[state], {
    params: { level, state, needed, reach, reached, count },
    texts: { level: shortOf(level, loaded), reach: shortOf(reach, loaded) },
    because: own.flatMap(({ indicator }) => leaves.ofIndicator(indicator.id, model)),
  })
}

/** Why there is no level: what nobody rated, the rung or the level rules that nobody can answer yet. */
function undeterminedReason({ view, judged }: Scored, leaves: Leaves): Reason {
  const { model, undetermined } = judged
  const flag = undetermined?.code ?? null
  return step('score/undetermined', null, {
    params: { view: view.view, flag, coverage: view.coverage, ...countsOf(model) },
    because: openSteps(judged, leaves),
  })
}

function openSteps(judged: Judged, leaves: Leaves): Reason[] {
  const { model, undetermined } = judged
  if (undetermined?.code === 'ruleOpen') return levelRuleReasons(judged, leaves)
  if (undetermined?.code === 'rungOpen') return rungReasons(model, leaves)
  return absences(undetermined?.code === 'notApplicable' ? model.items : model.missing, model)
}
