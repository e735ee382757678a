import type { LoadedFact } from '../load/catalog.js'
import { type FactValue, spans } from '../load/stated.js'
import { isDay } from '../rule/day.js'
import { once } from '../rule/once.js'
import { frozen, type Place } from '../rule/trace.js'
import type { Found, Reader } from './found.js'
import { below, type Placed } from './labels.js'
import { toldOf } from './leaf.js'
import { explainAll, leavesOf, type Step } from './leaves.js'
import { anyOf, type Concluded, ruled, settling, visiting, whileSettled } from './settled.js'

/** A fact that is computed from others; null where it is none. It explains itself once, however often it is read. */
export function derivedFound(loaded: LoadedFact, reader: Reader): Found | null {
  const found = conclusion(loaded, reader)
  if (!found) return null
  const { value, steps } = found
  const explain = once(() => {
    const { params, texts } = toldOf({ fact: loaded.fact, question: reader.question }, value)
    return frozen({ code: 'path/derived', value, params, texts, source: loaded.place, because: explainAll(steps()) })
  })
  return { value, explain, leaves: once(() => leavesOf(steps())) }
}

type Conclusion = Concluded<FactValue>

function conclusion(loaded: LoadedFact, reader: Reader): Conclusion | null {
  const { fact, place, rule } = loaded
  if (!fact.derive) return null
  if ('kind' in fact.derive) return sinceDay(fact.derive, reader, place)
  if (!rule) return null
  const placed = { rule, place, tail: '/derive/rule' }
  return 'some' in fact.derive ? ofAnyCertificate(placed, reader) : byRule(loaded, placed, reader)
}

/** Counted to the day of the question. */
function sinceDay(
  { kind, from }: { kind: keyof typeof spans; from: string },
  reader: Reader,
  place: Place,
): Conclusion {
  const { value: day, explain, leaves } = reader.look(from)
  const step: Step = { explain: () => explain(below(place, '/derive/from')), visit: (note) => leaves().forEach(note) }
  return {
    value: isDay(day) ? spans[kind](day, reader.question.on) : null,
    steps: () => [step],
  }
}

function byRule({ fact, place, unsettled }: LoadedFact, placed: Placed, reader: Reader): Conclusion {
  const { derive, options } = fact
  const text = derive && 'unsettled' in derive ? derive.unsettled?.text : undefined
  const held = ruled(placed, reader, options)
  if (!unsettled || !text) return held
  return whileSettled(reader, held, { rule: unsettled, text, place, tail: '/derive/unsettled/when' })
}

/** True because of one certificate; false if the list is known and none makes it true. */
function ofAnyCertificate(placed: Placed, { question, ask }: Reader): Conclusion {
  const { certificates } = question.situation
  if (!certificates) return ofUnknownList(ruled(placed, ask(null)))
  const each = certificates.map((one) => certificateStep(one.id, ruled(placed, ask(one))))
  const all = each.length > 0 ? each : [certificateStep(null, { value: false, steps: () => [] })]
  return { value: anyOf(all.map(({ value }) => value)), steps: () => settling(all) }
}

/** What is false of a certificate about which nothing is known is false of any; nothing else is known of them. */
const ofUnknownList = ({ value, steps }: Conclusion): Conclusion => ({ value: value === false ? false : null, steps })

/** What one certificate gives, or that there is none. */
export const certificateStep = (certificate: string | null, { value, steps }: Conclusion) => ({
  value,
  visit: visiting(steps),
  explain: () => frozen({ code: 'path/certificate', value, params: { certificate }, because: explainAll(steps()) }),
})
