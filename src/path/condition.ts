import type { LoadedCondition } from '../load/catalog.js'
import type { Reason } from '../model/reason.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { below, type Placed } from './labels.js'
import { explainAll, nothing, type Step } from './leaves.js'
import { anyOf, type Decided, decide, holds, ruleStep, settling, visiting, whileSettled } from './settled.js'

/** A condition with its answer. */
export type Judged = Decided<LoadedCondition>

/** Answers a condition of a path for one question. */
export const judge = (loaded: LoadedCondition, reader: Reader): Judged => decide(loaded, reader, answerOf)

/** Not known while it is true or not known that the law is not settled. */
function answerOf(loaded: LoadedCondition, reader: Reader): boolean | null {
  const { unsettled } = loaded
  return unsettled && holds(unsettled, reader) !== false ? null : heldBy(loaded, reader)
}

/** By its rule, or by any of its alternatives. */
const heldBy = ({ when, anyOf: rules }: LoadedCondition, reader: Reader): boolean | null =>
  when ? holds(when, reader) : anyOf(rules.map((rule) => holds(rule, reader)))

/** The Reason holds the facts that settle the condition, or those that keep it open. */
export function conditionStep({ loaded, value, isCertain, reader }: Judged): Step {
  const steps = () => stepsOf(loaded, reader)
  const explain = (): Reason => {
    const { condition, law, place: source } = loaded
    const { id, kind, verified = null, text, note } = condition
    const texts = text ? { texts: textsOf({ own: text, note }) } : {}
    const params = { id, kind, law, verified }
    return frozen({ code: 'path/condition', value, params, ...texts, source, because: explainAll(steps()) })
  }
  return { explain, visit: isCertain ? nothing : visiting(steps) }
}

function stepsOf(loaded: LoadedCondition, reader: Reader): readonly Step[] {
  const { condition, place, unsettled: rule } = loaded
  const steps = () => heldSteps(loaded, reader)
  if (!rule || !condition.unsettled) return steps()
  const held = { value: heldBy(loaded, reader), steps }
  return whileSettled(reader, held, { rule, text: condition.unsettled.text, place, tail: '/unsettled/when' }).steps()
}

/** Each alternative is a step with its own law. */
function heldSteps({ condition, place, when, anyOf: rules }: LoadedCondition, reader: Reader): readonly Step[] {
  if (when) return [ruleStep({ rule: when, place, tail: '/when' }, reader)]
  const each = (condition.anyOf ?? []).flatMap((alternative, index) => {
    const rule = rules[index]
    return rule ? [alternativeStep(alternative, { rule, place, tail: `/anyOf/${index}` }, reader)] : []
  })
  return settling(each)
}

type Alternative = NonNullable<LoadedCondition['condition']['anyOf']>[number]

function alternativeStep({ id, law, verified, text, note }: Alternative, placed: Placed, reader: Reader) {
  const { rule, place, tail } = placed
  const value = holds(rule, reader)
  const { visit, explain: because } = ruleStep({ rule, place, tail: `${tail}/when` }, reader)
  const explain = (): Reason => {
    const [params, texts] = [{ id, law, verified }, textsOf({ own: text, note })]
    return frozen({
      code: 'path/alternative',
      value,
      params,
      texts,
      source: below(place, tail),
      because: [because()],
    })
  }
  return { value, explain, visit }
}
