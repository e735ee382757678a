import { freeze } from '../load/freeze.js'
import type { LoadedGate, LoadedLevelRule } from '../load/loaded-rubric.js'
import type { Reason } from '../model/reason.js'
import type { RuleValue } from '../rule/inputs.js'
import type { LeafReason } from '../rule/trace.js'
import type { Leaves } from './leaves.js'
import { gatesInPlay, type Judged, rulesAsked, type Verdict } from './levels.js'
import { sentenceOf } from './rating-reason.js'
import { placeIn, shortOf, step, textsOf } from './texts.js'

/** The level rules that settle the level: the true one that gave it and all above; without a true one all of them. */
export const levelRuleReasons = (judged: Judged, leaves: Leaves): Reason[] =>
  rulesAsked(judged)
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

/** A value that a rule reads; a list stands in a Reason as its JSON text. */
export const plainValue = (value: RuleValue): Reason['value'] =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value

interface Telling {
  readonly judged: Judged
  readonly leaves: Leaves
}

const codes = { gate: 'score/gate', rule: 'score/level-rule' } as const
const stateOf = (holds: boolean | null): string => (holds === null ? 'open' : holds ? 'passed' : 'failed')

function verdictReason(verdict: Verdict, value: number | null, telling: Telling): Reason {
  const { asking, holds } = verdict
  const { by, asked, name, pointer } = asking
  const { loaded } = telling.judged.model.frame
  const atLeast = 'atLeast' in asked ? asked.atLeast : null
  return step({
    code: codes[by],
    value,
    params: { [by]: name, level: asked.level, state: stateOf(holds), ...(atLeast === null ? {} : { atLeast }) },
    texts: textsOf({
      own: asked.text,
      value: shortOf(value, loaded.scale),
      level: shortOf(asked.level, loaded.scale),
      atLeast: shortOf(atLeast, loaded.scale),
    }),
    source: placeIn(loaded, pointer),
    because: verdictSteps(asking, telling),
  })
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
    const about = side.models.find(({ frame }) => frame.own.competence.id === id) ?? model
    const indicator = model.items.find((item) => item.indicator.indicator.id === id)?.indicator.indicator
    const isRating = kind === 'i'
    return {
      code: 'rule/fact',
      value: plainValue(value),
      params: { path, view: model.view, [isRating ? 'indicator' : 'competence']: id },
      texts: textsOf(
        isRating
          ? { indicator: indicator && sentenceOf(indicator, model.view === 'self') }
          : { competence: about.frame.own.competence.title },
      ),
      source,
      because: isRating ? leaves.ofIndicator(id, model) : leaves.ofView(about),
    }
  }
