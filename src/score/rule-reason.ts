import { freeze } from '../load/freeze.js'
import type { LoadedGate, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { Reason } from '../model/reason.js'
import type { RuleValue } from '../rule/inputs.js'
import type { LeafReason } from '../rule/trace.js'
import type { Leaves } from './leaves.js'
import { gatesInPlay, type Judged, type Verdict } from './levels.js'
import { sentenceOf } from './rating-reason.js'
import { placeIn, shortOf, step } from './texts.js'

/** The level rules that settle the level: the true one that gave it and all above; without a true one all of them. */
export const levelRuleReasons = (judged: Judged, leaves: Leaves): Reason[] =>
  judged.verdicts.rules
    .filter(({ asking }) => asking.asked.level >= (judged.beforeGates ?? 0))
    .map((verdict) => verdictReason(verdict, judged.beforeGates, { judged, leaves }))

/** The gates in play, one after the other, each with the level that is left after it. */
export function gateReasons(judged: Judged, leaves: Leaves): Reason[] {
  let level = judged.beforeGates ?? 0
  return gatesInPlay(judged).map((verdict) => {
    if (verdict.holds !== true) level = Math.min(level, verdict.asking.asked.level - 1)
    return verdictReason(verdict, level, { judged, leaves })
  })
}

interface Telling {
  readonly judged: Judged
  readonly leaves: Leaves
}

const stateOf = (holds: boolean | null): string => (holds === null ? 'open' : holds ? 'passed' : 'failed')

function verdictReason({ asking, holds }: Verdict, value: number | null, telling: Telling): Reason {
  const { asked, name, pointer } = asking
  const { level, text: own } = asked
  const { loaded } = telling.judged.model.frame
  const state = stateOf(holds)
  const texts = { own, value: shortOf(value, loaded), level: shortOf(level, loaded) }
  const rest = { source: placeIn(loaded, pointer), because: verdictSteps(asking, telling) }
  if (asking.by === 'rule')
    return step({ code: 'score/level-rule', value, params: { rule: name, level, state }, texts, ...rest })
  if (!('atLeast' in asked))
    return step({ code: 'score/gate', value, params: { gate: name, level, state }, texts, ...rest })
  const { atLeast } = asked
  const params = { gate: name, level, state, atLeast }
  return step({ code: 'score/gate', value, params, texts: { ...texts, atLeast: shortOf(atLeast, loaded) }, ...rest })
}

/** The ratings of the indicator that a gate names, or the steps of the compiled rule. */
function verdictSteps({ asked, pointer, rule }: LoadedGate | LoadedLevelRule, { judged, leaves }: Telling): Reason[] {
  const { model, side } = judged
  if ('indicator' in asked) return leaves.ofIndicator(asked.indicator, model)
  const at = placeIn(model.frame.loaded, `${pointer}/when`)
  return rule ? [freeze(rule.trace(side.slots, at, inputReason(judged, leaves)).reason)] : []
}

/** What a rule reads rests on the ratings of one indicator, or on those of a competence in this view. */
const inputReason =
  ({ model, side }: Judged, leaves: Leaves): LeafReason =>
  (path, value, source) => {
    const [kind, id = ''] = path.split('.')
    if (kind === 'i') {
      const item = model.items.find(({ indicator }) => indicator.indicator.id === id)
      const texts = { indicator: item && sentenceOf(item.indicator.indicator, model.view === 'self') }
      return inputStep(
        value,
        { path, view: model.view, indicator: id },
        { texts, source, because: leaves.ofIndicator(id, model) },
      )
    }
    const about = side.models.find(({ frame }) => frame.own.competence.id === id) ?? model
    const texts = { competence: about.frame.own.competence.title }
    return inputStep(
      value,
      { path, view: model.view, competence: id },
      { texts, source, because: leaves.ofView(about) },
    )
  }

type Resting = Pick<Parameters<typeof step>[0], 'texts' | 'source' | 'because'>

/** A value that a rule of the rubric reads, with what it rests on; a list stands there as its JSON text. */
export const inputStep = (value: RuleValue, params: Reason['params'], rest: Resting): Reason =>
  step({
    code: 'rule/fact',
    value: typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    params,
    ...rest,
  })
