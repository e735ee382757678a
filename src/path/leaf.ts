import type { LoadedParameter } from '../load/catalog.js'
import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Day } from '../model/head.js'
import type { Reason, ReasonCode } from '../model/reason.js'
import type { Assumed } from './assume.js'
import type { Found } from './found.js'
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
  return { value, explain: (source) => ({ ...factReason('path/fact', about, { value, params }), source, because: [] }) }
}

/** A fact that nobody has stated: a leaf that names what to ask. */
export function unknownFound(about: About): Found {
  return {
    value: null,
    explain: (source) => ({ ...factReason('path/fact', about, { value: null }), source, because: [] }),
  }
}

/** A fact that is assumed; the sentence of the assumption goes with it. */
export function assumedFound(about: About, { value, document, assumption, source }: Assumed): Found {
  const { params, texts, ...reason } = factReason('path/assumed', about, {
    value,
    params: { document, id: assumption.id },
  })
  return {
    value,
    explain: () => ({ ...reason, params, texts: { ...texts, own: assumption.text }, source, because: [] }),
  }
}

/** A dated number of the law; outside its days, or where a day is not known, it is unknown. */
export function parameterFound({ parameter, place }: LoadedParameter, on: Day): Found {
  const index = parameter.values.findIndex(({ from, to }) => from !== null && to !== null && from <= on && on <= to)
  const value = parameter.values[index]?.value ?? null
  const reason: Reason = {
    code: 'path/parameter',
    value,
    params: { parameter: parameter.id, type: parameter.type, unit: parameter.unit },
    texts: { parameter: parameter.label },
    source: index < 0 ? place : { ...place, pointer: `${place.pointer}/values/${index}` },
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
    texts: { fact: fact.label, ...(option ? { value: option.label } : {}) },
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
