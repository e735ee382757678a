import type { Catalog, LoadedFact } from '../load/catalog.js'
import { type FactValue, nestedAt, statedValue, trainingAnswer } from '../load/stated.js'
import type { Fact } from '../model/facts.js'
import type { Day, Id } from '../model/head.js'
import type { Situation } from '../model/situation.js'

/** One of the qualifications acquired abroad that a situation lists. */
export type Certificate = NonNullable<Situation['certificates']>[number]

/** Whom, what and when paths are asked about. */
export interface Subject {
  readonly situation: Situation
  readonly occupation: Id | null
  readonly on: Day
  readonly catalog: Catalog
}

/** What one answer of a path is about; facts of any other occupation or certificate are out of reach. */
export interface Question extends Subject {
  /** 'none': the list is known to be empty; null: not known, or the path reads none. */
  readonly certificate: Certificate | 'none' | null
}

/** A value with the day on which it is true. */
export interface Dated {
  readonly value: FactValue
  readonly on: Day
}

/** What the situation, or for `ref.*` the occupation document, says about a fact; null: nothing. */
export function statedFact(loaded: LoadedFact, question: Question): Dated | null {
  const { answeredBy, of } = loaded.fact
  const stated = statedValue(answered[answeredBy ?? of](loaded, question))
  return stated && { value: stated.value, on: stated.on ?? question.situation.on }
}

const recFor = ['rec', 'for']

type Answer = (loaded: LoadedFact, question: Question) => unknown
const answered: Readonly<Record<NonNullable<Fact['answeredBy']> | Fact['of'], Answer>> = {
  person: ({ keys }, { situation }) => nestedAt(situation.person, keys),
  certificate: ({ fact, keys }, { certificate }) =>
    certificate === 'none' ? fact.ifNone : nestedAt(certificate, keys),
  occupation: (loaded, question) => documented(loaded.fact, question) ?? aboutOccupation(loaded, question),
  for: (_, { certificate, occupation }) => fits(certificate, occupation),
  'rec.for': (_, { certificate, occupation }) => {
    const decided = nestedAt(certificate, recFor)
    return decided === undefined || occupation === null ? undefined : decided === occupation
  },
}

/** The document of an occupation answers what is about the law of the occupation, and nothing else. */
function documented({ id, answeredBy }: Fact, { occupation, catalog }: Question): FactValue | null {
  return answeredBy === undefined || occupation === null
    ? null
    : trainingAnswer(id, catalog.occupations.get(occupation)?.occupation)
}

function aboutOccupation({ keys }: LoadedFact, { situation: { about = {} }, occupation }: Question): unknown {
  return occupation !== null && Object.hasOwn(about, occupation) ? nestedAt(about[occupation], keys) : undefined
}

/** Whether a certificate is said to fit the occupation or not to fit it; undefined: nobody said. */
export function fits(certificate: Question['certificate'], occupation: Id | null): boolean | undefined {
  if (certificate === null || certificate === 'none' || occupation === null) return undefined
  if (certificate.for?.includes(occupation)) return true
  return certificate.notFor?.includes(occupation) ? false : undefined
}

/** The name of the certificate that an answer is about; null: of none. */
export const certificateId = ({ certificate }: Question): string | null =>
  certificate === null || certificate === 'none' ? null : certificate.id
