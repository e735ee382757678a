import type { LoadedFact } from '../load/catalog.js'
import type { FactValue } from '../load/stated.js'
import type { Reason } from '../model/reason.js'
import { isDay, monthsBetween, yearsBetween } from '../rule/day.js'
import type { Place } from '../rule/trace.js'
import type { Found, Reader } from './found.js'
import { below, type Placed } from './labels.js'
import { factReason } from './leaf.js'
import type { Certificate } from './question.js'
import { anyHolds, type Concluded, ruled, whileSettled } from './settled.js'

/** A fact that is computed from others; null where it is none. */
export function derivedFound(loaded: LoadedFact, reader: Reader): Found | null {
  const found = conclusion(loaded, reader)
  if (!found) return null
  const about = { fact: loaded.fact, question: reader.question }
  const { value, because } = found
  let told: Reason | null = null
  const tell = (): Reason => ({
    ...factReason('path/derived', about, { value }),
    source: loaded.place,
    because: because(),
  })
  return { value, explain: () => (told ??= tell()) }
}

type Conclusion = Concluded<FactValue>

function conclusion(loaded: LoadedFact, reader: Reader): Conclusion | null {
  const { fact, place, rule } = loaded
  if (!fact.derive) return null
  if ('kind' in fact.derive) return sinceDay(fact.derive, reader, place)
  if (!rule) return null
  const at = below(place, '/derive/rule')
  return 'some' in fact.derive ? ofAnyCertificate({ rule, at }, reader) : byRule(loaded, { rule, at }, reader)
}

const spans = { yearsBetween, monthsBetween }

/** Counted to the day of the question; a day that lies ahead gives 0. */
function sinceDay(
  { kind, from }: { kind: keyof typeof spans; from: string },
  reader: Reader,
  place: Place,
): Conclusion {
  const { value: day, explain } = reader.look(from)
  return {
    value: isDay(day) ? spans[kind](day, reader.question.on) : null,
    because: () => [explain(below(place, '/derive/from'))],
  }
}

function byRule({ fact, place, unsettled }: LoadedFact, placed: Placed, reader: Reader): Conclusion {
  const { derive } = fact
  const text = derive && 'unsettled' in derive ? derive.unsettled?.text : undefined
  const at = below(place, '/derive/unsettled/when')
  return whileSettled(
    reader,
    ruled(placed, reader, fact.options),
    unsettled && text ? { rule: unsettled, text, at } : null,
  )
}

/** True because of one certificate; false if the list is known and none makes it true. */
function ofAnyCertificate(placed: Placed, { question, ask }: Reader): Conclusion {
  const { certificates } = question.situation
  if (!certificates) return ofUnknownList(ruled(placed, ask(null)))
  const each = certificates.map((certificate) => ({ certificate, ...ruled(placed, ask(certificate)) }))
  const { value, deciding } = anyHolds(each)
  return { value, because: () => (each.length === 0 ? [noCertificate] : deciding.map(certificateReason)) }
}

/** What is false of a certificate about which nothing is known is false of any; nothing else is known of them. */
const ofUnknownList = ({ value, because }: Conclusion): Conclusion => ({
  value: value === false ? false : null,
  because,
})

const certificateReason = ({ certificate, value, because }: Conclusion & { certificate: Certificate }): Reason => ({
  code: 'path/certificate',
  value,
  params: { certificate: certificate.id },
  because: because(),
})

const noCertificate: Reason = { code: 'path/certificate', value: false, params: { certificate: null }, because: [] }
