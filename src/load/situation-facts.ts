import type { Fact } from '../model/facts.js'
import type { Situation } from '../model/situation.js'
import { isRecord } from '../rule/operation.js'
import type { Catalog } from './catalog.js'
import { dayFaults } from './days.js'
import { type Fault, firstFaults, mostFaults, short, shown } from './fault.js'
import { nearest } from './nearest.js'
import { valueFaults } from './situation-values.js'
import { nestedAt, trainingAnswer } from './stated.js'
import { unique } from './unique.js'

type Path = readonly (string | number)[]

/** All that the shape of a situation cannot say, impossible days included. */
export function situationFaults(situation: Situation, catalog: Catalog): readonly Fault[] {
  const faults = [...dayFaults(situation), ...listFaults(situation), ...assumedFaults(situation, catalog)]
  for (const fault of statedFaults(situation, catalog)) {
    if (faults.length > mostFaults) break
    faults.push(fault)
  }
  return firstFaults(faults)
}

/** English sentences by code; `{x}` from params, a part in brackets goes where its param is null. */
export const situationMessages: Readonly<Record<string, string>> = {
  'situation/unknown-fact': 'No fact is called "{fact}".[ Did you mean "{nearest}"?]',
  'situation/dotted': 'The member "{fact}" holds dots. Write the fact as nested objects.',
  'situation/owner': 'The fact "{fact}" stands under "{found}". Write it under "{expected}".',
  'situation/answered': 'The fact "{fact}" is not stated itself. Name the occupation in "{member}" of the certificate.',
  'situation/derived': 'The fact "{fact}" is computed from others. Leave it out.',
  'situation/twice': 'The fact "{fact}" is counted from "{day}", which is stated too. Leave one out.',
  'situation/ref-twice': 'The document of the occupation "{occupation}" answers "{fact}". Leave it out.',
  'situation/value': 'The value of "{fact}" is {found}. Write {expected}; leave out what is not known.',
  'situation/option': 'The fact "{fact}" has no option {found}. Write one of: {allowed}.[ Did you mean "{nearest}"?]',
  'situation/step': 'The value of "{fact}" is {found}. Write a multiple of {step}.',
  'situation/range':
    'The value of "{fact}" is {found}, which is out of range.[ Write at least {minimum}.][ Write at most {maximum}.]',
  'situation/dated': 'The fact "{fact}" is no number, so it has no day of its own. Write the value alone.',
  'situation/future': 'The day {day} of "{fact}" lies after {on}, the day of the situation. Correct one of them.',
  'situation/none-in-list':
    'The list holds a certificate of which "{fact}" is {found}. An empty list says that there is none.',
  'situation/for-twice': 'The occupation "{occupation}" stands in "for" and in "notFor". Leave one out.',
  'situation/decided-for': 'The decision is about {found}. Write the id of one occupation.',
  'situation/unknown-assumption': 'The document "{document}" has no assumption "{id}".[ Did you mean "{nearest}"?]',
  'situation/assumed-twice': 'The document "{document}" is assumed twice. Leave one out.',
}

/** Where facts stand: those of one owner, under one object. */
interface Place {
  readonly situation: Situation
  readonly catalog: Catalog
  readonly of: Fact['of']
  readonly occupation: string | null
  /** The object that dotted names start from, and the way to the object that is looked at. */
  readonly root: unknown
  readonly path: Path
  readonly prefix: string
}

/** The member of a situation under which facts of an owner stand. */
const members: Readonly<Record<Fact['of'], string>> = {
  person: 'person',
  certificate: 'certificates',
  occupation: 'about',
}

function* statedFaults(situation: Situation, catalog: Catalog): Generator<Fault> {
  const { person = {}, certificates = [], about = {} } = situation
  const place = { situation, catalog, occupation: null, prefix: '' }
  yield* nestedFaults(person, { ...place, of: 'person', root: person, path: ['person'] })
  for (const [index, { fq, rec, ...certificate }] of certificates.entries()) {
    const path = ['certificates', index]
    const { for: decided, ...decision } = rec ?? {}
    const stated = { ...(fq ? { fq } : {}), rec: decision }
    yield* decidedFaults(decided, [...path, 'rec', 'for'])
    yield* nestedFaults(stated, { ...place, of: 'certificate', root: stated, path })
    yield* fitFaults(certificate, path)
  }
  for (const [occupation, stated] of Object.entries(about)) {
    if (!catalog.occupations.has(occupation) && !('ref' in stated)) yield strangeFault(occupation, catalog)
    yield* nestedFaults(stated, { ...place, of: 'occupation', occupation, root: stated, path: ['about', occupation] })
  }
}

/** An occupation that the catalog lacks says itself what law governs it; one that says nothing is a typing error. */
function strangeFault(id: string, { occupations }: Catalog): Fault {
  const params = { id: short(id), ...near(id, occupations.keys()), known: null }
  return { code: 'link/unknown-occupation', path: ['about', id], params }
}

function* nestedFaults(nested: Readonly<Record<string, unknown>>, place: Place): Generator<Fault> {
  const { facts } = place.catalog
  for (const [key, held] of Object.entries(nested)) {
    const id = place.prefix + key
    const path = [...place.path, key]
    const fact = facts.get(id)?.fact
    if (key.includes('.')) yield { code: 'situation/dotted', path, params: { fact: short(id) } }
    else if (fact) yield* factFaults(fact, held, { ...place, path })
    else if (isRecord(held) && isBeginning(id, facts)) yield* nestedFaults(held, { ...place, path, prefix: `${id}.` })
    else yield { code: 'situation/unknown-fact', path, params: { fact: short(id), ...near(short(id), facts.keys()) } }
  }
}

const isBeginning = (id: string, facts: Catalog['facts']): boolean =>
  [...facts.keys()].some((known) => known.startsWith(`${id}.`))

function factFaults(fact: Fact, held: unknown, place: Place): Fault[] {
  const wrong = placeFault(fact, place)
  if (wrong) return [{ ...wrong, path: place.path }]
  const isNone = fact.id === 'fq.type' && held === fact.ifNone
  if (isNone)
    return [{ code: 'situation/none-in-list', path: place.path, params: { fact: fact.id, found: shown(held) } }]
  return valueFaults(fact, held, { path: place.path, on: place.situation.on })
}

/** A fact that may not be stated here at all. */
function placeFault(fact: Fact, { of, occupation, root, catalog }: Place): Pick<Fault, 'code' | 'params'> | null {
  const { id, answeredBy, derive } = fact
  if (answeredBy === 'for' || answeredBy === 'rec.for') {
    return { code: 'situation/answered', params: { fact: id, member: answeredBy } }
  }
  if (derive && !('kind' in derive)) return { code: 'situation/derived', params: { fact: id } }
  if (fact.of !== of) {
    return { code: 'situation/owner', params: { fact: id, found: members[of], expected: members[fact.of] } }
  }
  if (derive && nestedAt(root, derive.from) !== undefined) {
    return { code: 'situation/twice', params: { fact: id, day: derive.from } }
  }
  const isAnswered = occupation !== null && trainingAnswer(id, catalog.occupations.get(occupation)) !== null
  return isAnswered ? { code: 'situation/ref-twice', params: { fact: id, occupation } } : null
}

function decidedFaults(decided: unknown, path: Path): Fault[] {
  const isId = decided === undefined || (typeof decided === 'string' && /^[a-z][a-z0-9-]{0,39}$/u.test(decided))
  return isId ? [] : [{ code: 'situation/decided-for', path, params: { found: shown(decided) } }]
}

type Fits = Pick<NonNullable<Situation['certificates']>[number], 'for' | 'notFor'>

function fitFaults({ for: fitting = [], notFor = [] }: Fits, path: Path): Fault[] {
  return notFor.flatMap((occupation, index) =>
    fitting.includes(occupation)
      ? [{ code: 'situation/for-twice', path: [...path, 'notFor', index], params: { occupation } }]
      : [],
  )
}

const listFaults = ({ certificates = [] }: Situation): Fault[] => unique(certificates, ['certificates'])

/** Assumptions are allowed by document and version, since another version may say something else. */
function assumedFaults({ assumed = [] }: Situation, { assumptions }: Catalog): Fault[] {
  return assumed.flatMap(({ document, version, ids }, index): Fault[] => {
    const path = ['assumed', index]
    const held = assumptions.get(document)
    if (!held) {
      const params = { id: document, ...near(document, assumptions.keys()) }
      return [{ code: 'link/unknown-assumptions', path: [...path, 'document'], params }]
    }
    if (held.version !== version) {
      const params = { kind: 'assumptions', id: document, version, known: held.version, nearest: null }
      return [{ code: 'link/version', path: [...path, 'version'], params }]
    }
    const isTwice = assumed.findIndex((other) => other.document === document) < index
    const twice = isTwice ? [{ code: 'situation/assumed-twice', path, params: { document } }] : []
    const known = held.assumptions.map(({ id }) => id)
    const missing = ids.flatMap((id, at) => {
      const params = { document, id, ...near(id, known) }
      return known.includes(id) ? [] : [{ code: 'situation/unknown-assumption', path: [...path, 'ids', at], params }]
    })
    return [...twice, ...missing]
  })
}

const near = (word: string, known: Iterable<string>) => ({ nearest: nearest(word, known) })
