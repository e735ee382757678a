import type { LoadedCondition } from '../load/catalog.js'
import type { Reason } from '../model/reason.js'
import type { Text } from '../model/text.js'
import type { CompiledRule } from '../rule/compile.js'
import type { Place } from '../rule/trace.js'
import type { Reader } from './found.js'
import { traced } from './labels.js'
import { anyHolds, type Concluded, concluded, truthOf, type Unsettled, whileSettled } from './settled.js'

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
    ...(text ? { texts: textsOf(text, note) } : {}),
    source: place,
    because: because(),
  })
  return { loaded, value, explain }
}

/** The condition in a sentence, and what the law allows beside it. */
const textsOf = (own: Text, note: Text | undefined) => ({ own, ...(note ? { note } : {}) })

type Truth = Concluded<boolean>

function holds({ condition, place, when, anyOf }: LoadedCondition, reader: Reader): Truth {
  const truth = when && ruled(when, below(place, '/when'), reader)
  return truth ?? anyAlternative(alternatives({ condition, place, anyOf }, reader))
}

function ruled(rule: CompiledRule, at: Place, reader: Reader): Truth {
  return { value: truthOf(rule.evaluate(reader.slots(rule))), because: () => [traced({ rule, at }, reader)] }
}

type Alternatives = Pick<LoadedCondition, 'condition' | 'place' | 'anyOf'>

function alternatives({ condition, place, anyOf }: Alternatives, reader: Reader): Truth[] {
  return (condition.anyOf ?? []).flatMap(({ id, law, verified, text, note }, index) => {
    const rule = anyOf[index]
    if (!rule) return []
    const source = below(place, `/anyOf/${index}`)
    const { value, because } = ruled(rule, below(source, '/when'), reader)
    const reason = {
      code: 'path/alternative' as const,
      value,
      params: { id, law, verified },
      texts: textsOf(text, note),
      source,
    }
    return [{ value, because: () => [{ ...reason, because: because() }] }]
  })
}

/** Each alternative that decides is a step with its own law. */
function anyAlternative(each: readonly Truth[]): Truth {
  const { value, deciding } = anyHolds(each)
  return { value, because: () => deciding.flatMap(({ because }) => because()) }
}

function unsettledOf({ condition, place, unsettled }: LoadedCondition): Unsettled | null {
  if (!unsettled || !condition.unsettled) return null
  return { rule: unsettled, text: condition.unsettled.text, at: below(place, '/unsettled/when') }
}

const below = ({ document, pointer }: Place, more: string): Place => ({ document, pointer: pointer + more })
