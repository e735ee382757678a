import { Id } from '../generated/tables.js'
import type { Fact } from '../model/facts.js'
import type { Situation } from '../model/situation.js'
import type { CompiledRule } from '../rule/compile.js'
import { isDay } from '../rule/day.js'
import { fillSlots } from '../rule/inputs.js'
import { nearestWord } from '../rule/nearest.js'
import { isRecord } from '../rule/operation.js'
import type { Catalog } from './catalog.js'
import { contradictionsIn } from './contradictions.js'
import { eachFault, type Fault, fault, type Path, short, shown } from './fault.js'
import { idsOf, linkTo } from './link.js'
import { faultsIn, placed } from './placed.js'
import { shapeFaults } from './shape.js'
import { type Found, valueFaults } from './situation-values.js'
import { type FactValue, nestedAt, spans, statedValue, trainingAnswer } from './stated.js'
import { unique } from './unique.js'

/** All that the shape of a situation cannot say, its days apart. */
export function situationFaults(situation: Situation, catalog: Catalog): Fault[] {
  const { person = {}, certificates, about = {}, on } = situation
  const place: Place = { on, catalog, person, about, of: 'person', occupation: null, root: person, prefix: '' }
  return [
    ...unique(placed({ certificates })),
    ...assumedFaults(situation, catalog),
    ...ownerFaults(person, place, ['person']),
    ...faultsIn({ certificates }, [], (certificate, path) => certificateFaults(certificate, place, path)),
    ...faultsIn({ about }, [], (stated, path) => aboutFaults(stated, place, path)),
  ]
}

/** Where facts stand: those of one owner, under one object. */
interface Place extends Required<Pick<Situation, 'on' | 'person' | 'about'>> {
  readonly catalog: Catalog
  readonly of: Fact['of']
  readonly occupation: string | null
  /** The object that dotted names start from, and how the names in the object that is looked at begin. */
  readonly root: unknown
  readonly prefix: string
}

/** The member of a situation under which facts of an owner stand. */
const members: Readonly<Record<Fact['of'], string>> = {
  person: 'person',
  certificate: 'certificates',
  occupation: 'about',
}

type Certificate = NonNullable<Situation['certificates']>[number]

function certificateFaults({ fq, rec, for: fitting = [], notFor }: Certificate, place: Place, path: Path): Fault[] {
  const { for: decided, ...decision } = rec ?? {}
  const root = { ...(fq ? { fq } : {}), rec: decision }
  const ofOccupation = typingErrors(place)
  return [
    ...decidedFaults(decided, ofOccupation, [...path, 'rec', 'for']),
    ...ownerFaults(root, { ...place, of: 'certificate', root }, path),
    ...faultsIn({ for: fitting, notFor }, path, ofOccupation),
    ...faultsIn({ notFor }, path, (occupation, at) =>
      fitting.includes(occupation) ? fault('situation/for-twice', at, { occupation }) : [],
    ),
  ]
}

/** An occupation need not be known, but one that is a letter off a known one, or has its letters in another order, was hardly meant. */
const typingErrors =
  ({ catalog: { occupations }, about }: Place) =>
  (id: string, path: Path): Fault[] => {
    const known = [...occupations.keys()]
    const swapped = known.find((one) => lettersOf(one) === lettersOf(id))
    const near = id.length < 4 || Object.hasOwn(about, id) ? id : (swapped ?? nearestWord(id, known, 1))
    return near === null || near === id
      ? []
      : fault('link/unknown-occupation', path, { id, nearest: near, known: null })
  }

const lettersOf = (id: string): string => [...id].sort().join('')

/** An occupation that the catalog lacks says itself what law governs it; one that says nothing is a typing error. */
function aboutFaults(stated: object, place: Place, path: Path): Fault[] {
  const id = String(path.at(-1))
  const ofOccupation = linkTo('link/unknown-occupation', 'id', place.catalog.occupations)
  return [
    ...('ref' in stated ? [] : ofOccupation(id, path)),
    ...ownerFaults(stated, { ...place, of: 'occupation', occupation: id, root: stated }, path),
  ]
}

/** Each fact by itself, then what cannot be true together. */
function ownerFaults(nested: object, place: Place, path: Path): Fault[] {
  const faults = nestedFaults(nested, place, path)
  if (faults.length > 0) return faults
  const slots = (rule: CompiledRule) => fillSlots([], rule, (id) => saidOn(id, place)?.value ?? null)
  return contradictionsIn(place.catalog, [place.of], slots).flatMap(({ fact: { label }, rule }) => {
    const facts = (rule?.paths ?? []).map((id) => saidOn(id, place)?.id)
    return fault('situation/contradiction', [...path, ...String(facts[0]).split('.')], {
      ...{ facts: facts.join(', '), en: null },
      ...label,
    })
  })
}

interface Said {
  readonly id: string
  readonly value: FactValue
}

/** What the owner, or else the person, says about a fact on the day of the situation, and under which name. */
function saidOn(id: string, place: Place): Said | null {
  const { root, person, on, catalog } = place
  const { fact, keys = [] } = catalog.facts.get(id) ?? {}
  const { moves, derive } = fact ?? {}
  const stated = statedValue(nestedAt(root, keys) ?? nestedAt(person, keys))
  if (stated) return moves === undefined || (stated.on ?? on) === on ? { id, value: stated.value } : null
  if (!derive || !('kind' in derive)) return null
  const day = saidOn(derive.from, place)
  return day && isDay(day.value) ? { id: day.id, value: spans[derive.kind](day.value, on) } : null
}

function nestedFaults(nested: object = {}, place: Place, path: Path): Fault[] {
  const { facts } = place.catalog
  const ofFact = linkTo('situation/unknown-fact', 'fact', facts)
  return eachFault(Object.entries(nested), ([key, held]): Fault[] => {
    const id = place.prefix + key
    const at = [...path, key]
    const fact = facts.get(id)?.fact
    if (key.includes('.')) return fault('situation/dotted', at, { fact: short(id) })
    if (fact) return factFaults({ fact, held }, place, at)
    const prefix = `${id}.`
    if (isRecord(held) && [...facts.keys()].some((known) => known.startsWith(prefix))) {
      return nestedFaults(held, { ...place, prefix }, at)
    }
    return ofFact(id, at)
  })
}

interface StatedFact {
  readonly fact: Fact
  readonly held: unknown
}

function factFaults({ fact, held }: StatedFact, place: Place, path: Path): Fault[] {
  const { id, ifNone } = fact
  const inList = id === 'fq.type' && held === ifNone ? (['none-in-list', {}] as const) : null
  const wrong = placeFault(fact, place) ?? inList
  const found = wrong ? [wrong] : valueFaults(fact, held, place.on)
  return found.flatMap(([word, more]) => fault(`situation/${word}`, path, { fact: id, found: shown(held), ...more }))
}

/** Why a fact may not be stated here at all: the word of the code, and what the sentence needs. */
function placeFault(fact: Fact, { of, on, occupation, root, catalog }: Place): Found | null {
  const { id, answeredBy: member, derive } = fact
  if (member === 'for' || member === 'rec.for') return ['answered', { member }]
  if (derive && !('kind' in derive)) return ['derived', {}]
  if (fact.of !== of) return ['owner', { found: members[of], expected: members[fact.of] }]
  const [stated, day] = [statedValue(nestedAt(root, id.split('.'))), derive && nestedAt(root, derive.from.split('.'))]
  if (
    derive &&
    isDay(day) &&
    Math.floor(spans[derive.kind](day, stated?.on ?? on)) !== Math.floor(Number(stated?.value))
  )
    return ['twice', { day: derive.from }]
  const isAnswered = occupation !== null && trainingAnswer(id, catalog.occupations.get(occupation)?.occupation) !== null
  return isAnswered ? ['ref-twice', { occupation }] : null
}

function decidedFaults(decided: unknown, ofOccupation: ReturnType<typeof typingErrors>, path: Path): Fault[] {
  if (decided === undefined) return []
  return shapeFaults(Id, decided).length === 0
    ? ofOccupation(String(decided), path)
    : fault('situation/decided-for', path, { found: shown(decided) })
}

/** Assumptions are allowed by document and version, since another version may say something else. */
function assumedFaults({ assumed = [] }: Situation, { assumptions }: Catalog): Fault[] {
  const documents = assumed.map(({ document }) => document)
  return faultsIn({ assumed }, [], ({ document, version, ids }, path) => {
    const held = assumptions.get(document)
    if (!held) return linkTo('link/unknown-assumptions', 'id', assumptions)(document, [...path, 'document'])
    if (held.version !== version) {
      const params = { kind: 'assumptions', id: document, version, known: held.version, nearest: null }
      return fault('link/version', [...path, 'version'], params)
    }
    const ofDocument = linkTo('situation/unknown-assumption', 'id', idsOf(held.assumptions))
    return [
      ...(documents.indexOf(document) === path.at(-1) ? [] : fault('situation/assumed-twice', path, { document })),
      ...faultsIn({ ids }, path, (id, at) => ofDocument(id, at, { document })),
    ]
  })
}
