import type { LoadedCondition } from '../load/catalog.js'
import type { Reason } from '../model/reason.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { below, type Placed } from './labels.js'
import { explainAll, type Step } from './leaves.js'
import {
  anyHolds,
  type Concluded,
  type Conclusion,
  concluded,
  holding,
  visiting,
  visitingOpen,
  whileSettled,
} from './settled.js'

/** A condition with its answer. */
export interface Judged {
  readonly loaded: LoadedCondition
  readonly value: boolean | null
  readonly conclusion: Conclusion
}

/** Answers a condition of a path for one question. */
export function judge(loaded: LoadedCondition, reader: Reader): Judged {
  const conclusion = concluded(loaded, reader, settled)
  return { loaded, value: conclusion.value, conclusion }
}

/** The Reason holds the facts that settle the condition, or those that keep it open. */
export function conditionStep({ loaded, value, conclusion }: Judged): Step {
  const explain = (): Reason => {
    const { condition, law, place: source } = loaded
    const { id, kind, verified = null, text, note } = condition
    const texts = text ? { texts: textsOf({ own: text, note }) } : {}
    const params = { id, kind, law, verified }
    const because = explainAll(conclusion.steps())
    return frozen({ code: 'path/condition', value, params, ...texts, source, because })
  }
  return { explain, visit: visitingOpen(conclusion) }
}

function settled(loaded: LoadedCondition, reader: Reader): Concluded<boolean> {
  const { condition, place, unsettled: rule } = loaded
  const held = holds(loaded, reader)
  if (!rule || !condition.unsettled) return held
  return whileSettled(reader, held, { rule, text: condition.unsettled.text, place, tail: '/unsettled/when' })
}

/** By its rule, or by any of its alternatives, each of which is a step with its own law. */
function holds({ condition, place, when, anyOf }: LoadedCondition, reader: Reader): Concluded<boolean> {
  if (when) return holding({ rule: when, place, tail: '/when' }, reader)
  const each = (condition.anyOf ?? []).flatMap((alternative, index) => {
    const rule = anyOf[index]
    return rule ? [judged(alternative, { rule, place, tail: `/anyOf/${index}` }, reader)] : []
  })
  return anyHolds(each)
}

type Alternative = NonNullable<LoadedCondition['condition']['anyOf']>[number]

function judged({ id, law, verified, text, note }: Alternative, { rule, place, tail }: Placed, reader: Reader) {
  const { value, steps } = holding({ rule, place, tail: `${tail}/when` }, reader)
  const explain = (): Reason => {
    const [params, texts] = [{ id, law, verified }, textsOf({ own: text, note })]
    const source = below(place, tail)
    return frozen({ code: 'path/alternative', value, params, texts, source, because: explainAll(steps()) })
  }
  return { value, explain, visit: visiting(steps) }
}
