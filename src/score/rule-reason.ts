import type { LoadedGate, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { Reason } from '../model/reason.js'
import type { Text } from '../model/text.js'
import { plainValue, type RuleValue } from '../rule/inputs.js'
import type { LeafReason } from '../rule/trace.js'
import type { Leaves } from './leaves.js'
import { gatesInPlay, type Judged, type Verdict } from './levels.js'
import { sentenceOf } from './rating-reason.js'
import { placeIn, type Step, shortOf, step } from './texts.js'

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
  const { by, asked, name, pointer } = asking
  const { level, text: own } = asked
  const { loaded } = telling.judged.model.frame
  const params: Reason['params'] = { [by]: name, level, state: stateOf(holds) }
  const texts: Record<string, Text | undefined> = { own, value: shortOf(value, loaded), level: shortOf(level, loaded) }
  if ('atLeast' in asked) {
    params['atLeast'] = asked.atLeast
    texts['atLeast'] = shortOf(asked.atLeast, loaded)
  }
  const rest = { source: placeIn(loaded, pointer), because: verdictSteps(asking, telling) }
  return step(by === 'gate' ? 'score/gate' : 'score/level-rule', value, { params, texts, ...rest })
}

/** The ratings of the indicator that a gate names, or the steps of the compiled rule. */
function verdictSteps({ asked, pointer, rule }: LoadedGate | LoadedLevelRule, { judged, leaves }: Telling): Reason[] {
  const { model, side } = judged
  if ('indicator' in asked) return leaves.ofIndicator(asked.indicator, model)
  const at = placeIn(model.frame.loaded, `${pointer}/when`)
  return rule ? [rule.trace(side.slots, at, inputReason(judged, leaves)).reason] : []
}

/** What a rule reads rests on the ratings of one indicator, or on those of a competence in this view. */
const inputReason =
  ({ model, side }: Judged, leaves: Leaves): LeafReason =>
  (path, value, source) => {
    const [kind, id = ''] = path.split('.')
    if (kind === 'i') {
      const item = model.items.find(({ indicator }) => indicator.id === id)
      const texts = { indicator: item && sentenceOf(item.indicator.indicator, model.view === 'self') }
      return inputStep(value, {
        params: { path, view: model.view, indicator: id },
        texts,
        source,
        because: leaves.ofIndicator(id, model),
      })
    }
    const about = side.models.find(({ frame }) => frame.own.competence.id === id) ?? model
    const texts = { competence: about.frame.own.competence.title }
    return inputStep(value, {
      params: { path, view: model.view, competence: id },
      texts,
      source,
      because: leaves.ofView(about),
    })
  }

/** A value that a rule of the rubric reads, with what it rests on. */
export const inputStep = (value: RuleValue, what: Step): Reason => step('rule/fact', plainValue(value), what)
