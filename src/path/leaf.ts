import type { LoadedParameter } from '../load/catalog.js'
import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Day } from '../model/head.js'
import type { Reason, ReasonCode } from '../model/reason.js'
import { textsOf } from '../score/texts.js'
import type { Assumed } from './assume.js'
import type { Found } from './found.js'
import { below } from './labels.js'
import { movedValue } from './moved.js'
import { certificateId, type Dated, type Question } from './question.js'

/** A fact, whose it is and what it is counted in, with the words of the option that came out. */
interface About {
  readonly fact: Fact
  readonly question: Question
}

/** A fact as it was stated, moved to the day of the question; what has moved names its old value and day. */
export function statedFound(about: About, stated: Dated): Found {
  const value = movedValue(about.fact, stated, about.question.on)
  const isMoved = about.fact.moves !== undefined && stated.on !== about.question.on
  const params = isMoved ? { was: stated.value, on: stated.on } : {}
  return leafFound(about, { value, params })
}

/** A fact that nobody has stated: a leaf that names what to ask. */
export const unknownFound = (about: About): Found => leafFound(about, { value: null })

function leafFound(about: About, outcome: Outcome): Found {
  const reason = factReason('path/fact', about, outcome)
  return { value: outcome.value, explain: (source) => ({ ...reason, source, because: [] }) }
}

/** A fact that is assumed; the sentence of the assumption goes with it. */
export function assumedFound(about: About, { value, document, assumption, source }: Assumed): Found {
  const reason = factReason('path/assumed', about, { value, params: { document, id: assumption.id } })
  const texts = { ...reason.texts, own: assumption.text }
  return { value, explain: () => ({ ...reason, texts, source, because: [] }) }
}

/** Whether a dated value holds on a day; one whose days are not known holds on none. */
export const holdsOn = ({ from, to }: LoadedParameter['parameter']['values'][number], on: Day): boolean =>
  from !== null && to !== null && from <= on && on <= to

/** A dated number of the law; outside its days, or where a day is not known, it is unknown. */
export function parameterFound({ parameter, place }: LoadedParameter, on: Day): Found {
  const index = parameter.values.findIndex((one) => holdsOn(one, on))
  const value = parameter.values[index]?.value ?? null
  const reason: Reason = {
    code: 'path/parameter',
    value,
    params: { parameter: parameter.id, type: parameter.type, unit: parameter.unit },
    texts: { parameter: parameter.label },
    source: index < 0 ? place : below(place, `/values/${index}`),
    because: [],
  }
  return { value, explain: () => reason }
}

interface Outcome {
  readonly value: FactValue | null
  readonly params?: Reason['params']
}

/** All of a fact's Reason but the place and the steps. */
export function factReason(code: ReasonCode, { fact, question }: About, { value, params }: Outcome) {
  const option = fact.options?.find((one) => one.value === value)
  return {
    code,
    value,
    params: { fact: fact.id, of: fact.of, type: fact.type, ...unitOf(fact), ...ownerOf(fact, question), ...params },
    texts: textsOf({ fact: fact.label, value: option?.label }),
  }
}

/** Comparisons explain themselves in the unit of their operands. */
function unitOf({ type, derive }: Fact): Reason['params'] {
  if (type === 'months' || type === 'euros') return { unit: type }
  return derive && 'kind' in derive && derive.kind === 'yearsBetween' ? { unit: 'years' } : {}
}

function ownerOf({ of }: Fact, question: Question): Reason['params'] {
  if (of === 'person') return {}
  const { occupation } = question
  return of === 'occupation' ? { occupation } : { occupation, certificate: certificateId(question) }
}
