import type { LoadedCondition } from '../load/catalog.js'
import type { Reason } from '../model/reason.js'
import { textsOf } from '../score/texts.js'
import type { Reader } from './found.js'
import { below, type Placed } from './labels.js'
import { anyHolds, type Concluded, concluded, holding, type Unsettled, whileSettled } from './settled.js'

/** A condition with its answer; the Reason holds the facts that settle it, or those that keep it open. */
export interface Judged {
  readonly loaded: LoadedCondition
  readonly value: boolean | null
  readonly explain: () => Reason
}

/** Answers a condition of a path for one question. */
export function judge(loaded: LoadedCondition, reader: Reader): Judged {
  const { value, because } = concluded(reader, (one) => whileSettled(one, holds(loaded, one), unsettledOf(loaded)))
  const { condition, law, place } = loaded
  const { id, kind, verified = null, text, note } = condition
  const explain = (): Reason => ({
    code: 'path/condition',
    value,
    params: { id, kind, law, verified },
    ...(text ? { texts: textsOf({ own: text, note }) } : {}),
    source: place,
    because: because(),
  })
  return { loaded, value, explain }
}

/** By its rule, or by any of its alternatives, each of which is a step with its own law. */
function holds({ condition, place, when, anyOf }: LoadedCondition, reader: Reader): Concluded<boolean> {
  if (when) return holding({ rule: when, at: below(place, '/when') }, reader)
  const each = (condition.anyOf ?? []).flatMap((alternative, index) => {
    const rule = anyOf[index]
    return rule ? [judged(alternative, { rule, at: below(place, `/anyOf/${index}`) }, reader)] : []
  })
  const { value, deciding } = anyHolds(each)
  return { value, because: () => deciding.map(({ explain }) => explain()) }
}

type Alternative = NonNullable<LoadedCondition['condition']['anyOf']>[number]

function judged({ id, law, verified, text, note }: Alternative, { rule, at }: Placed, reader: Reader) {
  const { value, because } = holding({ rule, at: below(at, '/when') }, reader)
  const explain = (): Reason => ({
    code: 'path/alternative',
    value,
    params: { id, law, verified },
    texts: textsOf({ own: text, note }),
    source: at,
    because: because(),
  })
  return { value, explain }
}

function unsettledOf({ condition, place, unsettled }: LoadedCondition): Unsettled | null {
  if (!unsettled || !condition.unsettled) return null
  return { rule: unsettled, text: condition.unsettled.text, at: below(place, '/unsettled/when') }
}
