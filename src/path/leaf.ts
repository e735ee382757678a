import type { LoadedParameter } from '../load/catalog.js'
import type { FactValue } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Day } from '../model/head.js'
import type { Reason } from '../model/reason.js'
import { once } from '../rule/once.js'
import { still } from '../rule/still.js'
import { frozen } from '../rule/trace.js'
import { textsOf } from '../score/texts.js'
import type { Assumed } from './assume.js'
import type { Found } from './found.js'
import { below } from './labels.js'
import type { Leaf } from './leaves.js'
import { movedValue } from './moved.js'
import { certificateId, type Dated, type Question } from './question.js'

/** A fact, whose it is and what it is counted in, with the words of the option that came out. */
interface About {
  readonly fact: Fact
  readonly question: Question
}

/** A fact as it was stated, moved to the day of the question; what was stated on another day names it, and what has moved its old value. */
export function statedFound(about: About, stated: Dated): Found {
  const { moves, type, answeredBy } = about.fact
  const value = movedValue(about.fact, stated, about.question.on)
  const { value: was, on } = stated
  // Days and links stay as they are.
  const isOfItsDay = on === about.question.on || type === 'day' || answeredBy !== undefined
  return leafFound(about, value, isOfItsDay ? {} : moves === undefined ? { on } : { was, on })
}

/** A fact that nobody has stated: a leaf that names what to ask. */
export const unknownFound = (about: About): Found => leafFound(about, null, null)

/** Old value and day of what has moved. */
type Moved = { readonly was?: FactValue; readonly on?: Day }

function leafFound(about: About, value: FactValue | null, moved: Moved | null): Found {
  return {
    value,
    isStated: moved !== null,
    explain: (source) => {
      const { params, texts } = toldOf(about, value, moved)
      return frozen({ code: 'path/fact', value, params, texts, source, because: none })
    },
    leaves: value === null ? once(() => [missingLeaf(about, moved)]) : noLeaves,
  }
}

const none: never[] = still([])
const noLeaves = () => none

function missingLeaf({ fact, question }: About, moved: Moved | null): Leaf {
  const certificate = fact.of === 'certificate' ? certificateId(question) : null
  const whose = certificate === null ? {} : { certificate }
  return { key: `${fact.id} ${certificate ?? ''}`, missing: still({ fact: fact.id, ...whose, ...moved }) }
}

/** A fact that is assumed; the sentence of the assumption goes with it. */
export function assumedFound(about: About, { value, document, assumption, source }: Assumed): Found {
  const { id, text } = assumption
  const explain = once(() => {
    const { params, texts } = toldOf(about, value, { document, id })
    return frozen({ code: 'path/assumed', value, params, texts: still({ ...texts, own: text }), source, because: none })
  })
  const leaf = { key: `assume ${document} ${id}`, assuming: still({ document, id }) }
  return { value, explain, leaves: () => [leaf] }
}

/** Whether a dated value holds on a day; one whose days are not known holds on none. */
export const holdsOn = ({ from, to }: LoadedParameter['parameter']['values'][number], on: Day): boolean =>
  from !== null && to !== null && from <= on && on <= to

/** A dated number of the law; outside its days, or where a day is not known, it is unknown. */
export function parameterFound({ parameter, place }: LoadedParameter, on: Day): Found {
  const index = parameter.values.findIndex((one) => holdsOn(one, on))
  const value = parameter.values[index]?.value ?? null
  const reason = frozen({
    code: 'path/parameter',
    value,
    params: { parameter: parameter.id, type: parameter.type, unit: parameter.unit },
    texts: textsOf({ parameter: parameter.label }),
    source: index < 0 ? place : below(place, `/values/${index}`),
    because: none,
  })
  return { value, explain: () => reason, leaves: noLeaves }
}

type Told = Required<Pick<Reason, 'params' | 'texts'>>

/** What a fact's Reason says of it, whatever the place and the steps; `more` goes to its params. */
export function toldOf({ fact, question }: About, value: FactValue | null, more?: Reason['params'] | null): Told {
  const option = fact.options?.find((one) => one.value === value)
  return {
    params: still({
      fact: fact.id,
      of: fact.of,
      type: fact.type,
      ...unitOf(fact),
      ...ownerOf(fact, question),
      ...more,
    }),
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
