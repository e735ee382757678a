import type { LoadedFact } from '../load/catalog.js'
import { fillSlots, type RuleValue } from '../rule/inputs.js'
import { once } from '../rule/once.js'
import { factReason } from '../rule/trace.js'
import { assumable, assumedFact } from './assume.js'
import { derivedFound } from './derived.js'
import type { Ask, Found, Reader } from './found.js'
import { assumedFound, parameterFound, statedFound, unknownFound } from './leaf.js'
import { contradictionsOf } from './pending.js'
import { type Question, type Subject, statedFact } from './question.js'

/** Readers of one situation and occupation by certificate, each made once: all paths read the same facts. */
export function readersOf(subject: Subject): Ask {
  const { assumed, ...bare } = subject.situation
  const askBare = assumed && readersOf({ ...subject, situation: bare })
  const assumptions = assumable(assumed ?? [], subject.catalog)
  const broken = once(() => contradictionsOf(subject, askBare ?? ask))
  const made = new Map<Question['certificate'], Reader>()
  const ask: Ask = (certificate) => {
    const before = made.get(certificate)
    if (before) return before
    const reader = readerOf({ ...subject, certificate }, askBare?.(certificate) ?? null, { ask, assumptions, broken })
    made.set(certificate, reader)
    return reader
  }
  return ask
}

type Beside = Pick<Reader, 'ask' | 'assumptions' | 'broken'>

/** Looks up each input once; what is known without assumptions is never taken from one. */
function readerOf(question: Question, bare: Reader | null, beside: Beside): Reader {
  const known = new Map<string, Found>()
  const look = (path: string): Found => {
    const before = known.get(path)
    if (before) return before
    const certain = bare?.look(path)
    const found = certain && (certain.isStated || certain.value !== null) ? certain : lookUp(path, reader, certain)
    known.set(path, found)
    return found
  }
  const values: RuleValue[] = []
  const reader: Reader = {
    ...beside,
    question,
    bare,
    look,
    slots: (rule) => fillSlots(values, rule, (path) => look(path).value),
    leaf: (path, _, source) => look(path).explain(source),
  }
  return reader
}

/** `certain`: what is known without assumptions, where some are allowed. */
function lookUp(path: string, reader: Reader, certain: Found | undefined): Found {
  const { question, bare, ask } = reader
  const { parameters, facts } = question.catalog
  const loaded = facts.get(path)
  if (loaded)
    return !bare && question.certificate && isOfAll(loaded) ? ask(null).look(path) : foundFact(loaded, reader, certain)
  const parameter = parameters.get(path.slice('param.'.length))
  if (parameter) return parameterFound(parameter, question.on)
  return { value: null, explain: (source) => factReason(path, null, source), leaves: () => [] }
}

/** Counted or concluded, else stated, else assumed, else unknown: a day counts for every other one, a number for its own. */
function foundFact(loaded: LoadedFact, reader: Reader, certain: Found | undefined): Found {
  const { question, bare } = reader
  const about = { fact: loaded.fact, question }
  const derived = derivedFound(loaded, reader)
  if (derived && derived.value !== null) return derived
  const stated = !bare && isStateable(loaded) ? statedFact(loaded, question) : null
  if (stated) return statedFound(about, stated)
  const assumed = assumedFact(loaded.fact, question, reader)
  return assumed ? assumedFound(about, assumed) : (derived ?? certain ?? unknownFound(about))
}

/** Of derived facts only a number counted from a day may be stated. */
const isStateable = ({ fact: { derive } }: LoadedFact): boolean => derive === undefined || 'kind' in derive

/** Stated facts of the person and of the occupation are the same with every certificate. */
const isOfAll = ({ fact: { of, answeredBy = 'occupation', derive } }: LoadedFact): boolean =>
  derive === undefined && of !== 'certificate' && answeredBy === 'occupation'
