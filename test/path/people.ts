// Random people for the laws of paths: those of the cases that ship, with facts taken away, changed and added.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import { situationFaults } from '../../src/load/situation-facts.js'
import { type FactValue, trainingAnswer } from '../../src/load/stated.js'
import type { Cases } from '../../src/model/cases.js'
import type { Fact } from '../../src/model/facts.js'
import type { Situation } from '../../src/model/situation.js'
import { shippedDocuments } from './documents.js'

export const catalog: Catalog = loadCatalog(shippedDocuments())

/** Facts by their dotted names; in those of a certificate `for`, `notFor` and `rec.for` stand beside them. */
export type Stated = Readonly<Record<string, unknown>>

/** A situation taken apart, the occupation that is asked about, and some paths to ask for. */
export interface Person {
  readonly on: string
  readonly occupation: string
  readonly person: Stated
  readonly here: Stated
  readonly list: readonly Stated[] | null
  readonly paths: readonly string[]
}

const folder = 'rubrics/pathways/cases'
const read = (name: string): Cases => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
const cases = readdirSync(folder).flatMap((name) => read(name).cases.map((one) => ({ ...one, of: read(name).of })))

/** Everyone of the cases, as they are. */
export const recorded: readonly (Person & { readonly isOpen: boolean })[] = cases.flatMap(
  ({ of, on, situation, occupation, expect }) =>
    situation && occupation
      ? [
          {
            ...{ on, occupation, person: flat(situation.person), here: flat(situation.about?.[occupation]) },
            list: situation.certificates?.map(({ id: _, ...one }) => flat(one)) ?? null,
            paths: [...new Set([of, ...Object.keys(expect)])],
            isOpen: Object.values(expect).includes('open'),
          },
        ]
      : [],
)

/** Nested objects as dotted names; a number with its day stays whole. */
function flat(nested: object = {}, prefix = ''): Stated {
  const entries = Object.entries(nested).flatMap(([key, held]): [string, unknown][] => {
    const isLeaf = typeof held !== 'object' || Array.isArray(held) || 'value' in held
    return isLeaf ? [[prefix + key, held]] : Object.entries(flat(held, `${prefix}${key}.`))
  })
  return Object.fromEntries(entries)
}

/** Dotted names as nested objects. */
export function nested(facts: Stated): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const [id, value] of Object.entries(facts)) {
    const keys = id.split('.')
    const last = keys.pop() ?? ''
    let object = root
    for (const key of keys) {
      object[key] ??= {}
      object = Object(object[key])
    }
    object[last] = value
  }
  return root
}

export const situationOf = ({ on, occupation, person, here, list }: Person): Situation => ({
  ...{ on, person: nested(person), about: { [occupation]: nested(here) } },
  ...(list ? { certificates: list.map((one, index) => ({ id: `c${index}`, ...nested(one) })) } : {}),
})

const numbers = [0, 1, 6, 12, 18, 23.75, 24, 27, 35.75, 36, 42, 48, 53.75, 54, 60, 72, 120, 30_000, 45_630]
const days = ['1961-03-01', '1985-12-31', '2001-11-23', '2001-11-24', '2021-01-31', '2025-06-30', '2026-04-01']

/** Any value that the fact may have. */
export function anyValue({ type, options = [], minimum = 0, maximum = 1e9 }: Fact): fc.Arbitrary<FactValue> {
  if (type === 'boolean') return fc.boolean()
  if (options.length > 0) return fc.constantFrom(...options.map(({ value }) => value))
  if (type === 'day') return fc.constantFrom(...days.filter((day) => day >= String(minimum)))
  const near = numbers.filter((n) => n >= Number(minimum) && n <= Number(maximum))
  return fc.constantFrom(...(type === 'months' ? near : near.filter(Number.isInteger)))
}

const asked = [...catalog.facts.values()].flatMap(({ fact }) => (fact.derive ? [] : [fact]))
const factsOf = (of: Fact['of']) => asked.filter((fact) => fact.of === of && !fact.answeredBy?.includes('for'))

type Entry = readonly [string, unknown]

/** A fact that the occupation document answers is not stated, and a certificate has some kind. */
const entryOf = (fact: Fact, occupation: string): fc.Arbitrary<Entry[]> =>
  anyValue(fact).map((value) => {
    const isAnswered = trainingAnswer(fact.id, catalog.occupations.get(occupation)?.occupation) !== null
    return isAnswered || (fact.id === 'fq.type' && value === fact.ifNone) ? [] : [[fact.id, value]]
  })

/** Most facts of a case stay as they are, some change or go, and a few are added. */
function varied(of: Fact['of'], base: Stated, occupation: string): fc.Arbitrary<Stated> {
  const kept = Object.entries(base).map(([id, value]): fc.Arbitrary<Entry[]> => {
    const fact = factsOf(of).find((one) => one.id === id)
    return fc.oneof(
      { weight: 60, arbitrary: fc.constant<Entry[]>([[id, value]]) },
      { weight: 2, arbitrary: fact ? entryOf(fact, occupation) : fc.constant<Entry[]>([[id, value]]) },
      { weight: 2, arbitrary: fc.constant<Entry[]>([]) },
    )
  })
  const added = fc
    .array(fc.constantFrom(...factsOf(of)), { maxLength: 3, size: 'xsmall' })
    .chain((facts) => fc.tuple(...facts.map((fact) => entryOf(fact, occupation))))
  return fc.tuple(added, fc.tuple(...kept)).map(([more, own]) => once(Object.fromEntries([...own, ...more].flat())))
}

/** What is counted from a day that is there as well is left out. */
function once(facts: Stated): Stated {
  const isTwice = (id: string) => {
    const derive = catalog.facts.get(id)?.fact.derive
    return derive !== undefined && 'from' in derive && derive.from in facts
  }
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !isTwice(id)))
}

const fitting = (occupation: string): fc.Arbitrary<Stated> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    fc.constantFrom<Stated>({ for: [occupation] }, { notFor: [occupation] }, { 'rec.for': occupation }),
    fc.constantFrom<Stated>({ for: [occupation], 'rec.for': 'elsewhere' }, { for: ['elsewhere'] }),
  )

/** A qualification acquired abroad, of one of the cases or of nobody. */
export const certificate = (occupation: string, bases: readonly Stated[]): fc.Arbitrary<Stated> =>
  fc
    .constantFrom({}, ...bases, ...bases)
    .chain((base) => fc.tuple(varied('certificate', base, occupation), fitting(occupation)))
    .map(([{ for: fits, notFor, ...facts }, fit]) => {
      const own = { ...(fits ? { for: fits } : {}), ...(notFor ? { notFor } : {}) }
      return { ...('for' in fit || 'notFor' in fit ? {} : own), ...facts, ...fit }
    })

const held = recorded.flatMap(({ list }) => list ?? [])
const isAfter = (on: string) => (value: unknown) => /^\d{4}-\d\d-\d\d$/u.test(String(value)) && String(value) > on
const heldOn = (on: string) => held.filter((one) => !Object.values(one).some(isAfter(on)))
const ids = [...catalog.pathways.keys()]
const open = recorded.filter(({ isOpen }) => isOpen)

/** Whether parseSituation accepts what somebody says. */
export const isSound = (one: Person): boolean => situationFaults(situationOf(one), catalog).length === 0

/** Somebody like one of the cases, with the paths of that case and `more` others. */
export const person = (more = 1): fc.Arbitrary<Person> => anybody(more).filter(isSound)

/** The same, also with facts that cannot be true together. */
export const anybody = (more = 1): fc.Arbitrary<Person> =>
  fc
    .noBias(fc.constantFrom(...recorded, ...open, ...open))
    .chain(({ on, occupation, person: about, here, list, paths }) => {
      const own = fc.tuple(...(list ?? []).map((one) => certificate(occupation, [one])))
      const others = fc.array(certificate(occupation, heldOn(on)), { minLength: 1, maxLength: 2 })
      return fc.record({
        ...{ on: fc.constant(on), occupation: fc.constant(occupation) },
        person: varied('person', about, occupation),
        here: varied('occupation', here, occupation),
        list: fc.oneof(
          { weight: 5, arbitrary: list ? own : fc.constant(null) },
          { weight: 1, arbitrary: fc.constant<Stated[] | null>(list ? null : []) },
          { weight: 2, arbitrary: fc.tuple(own, others).map(([first, rest]) => [...first, ...rest]) },
        ),
        paths: fc.subarray(ids, { minLength: more, maxLength: more }).map((some) => [...new Set([...paths, ...some])]),
      })
    })

/** Facts about an occupation, whichever. */
export const aboutOccupation = (base: Stated): fc.Arbitrary<Stated> => varied('occupation', base, 'elsewhere')

/** The catalog with these paths alone, so that a run takes little time. */
export const withPaths = (paths: readonly string[], whole: Catalog = catalog): Catalog => ({
  ...whole,
  pathways: new Map([...whole.pathways].filter(([id]) => paths.includes(id))),
})

/** Where a fact of somebody stands, for those that can be taken away one at a time; the list as a whole among them. */
export function without(one: Person, pick: number): Person {
  const drop = (facts: Stated, id: string) => Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id))
  const ways: (() => Person)[] = [
    ...Object.keys(one.person).map((id) => () => ({ ...one, person: drop(one.person, id) })),
    ...Object.keys(one.here).map((id) => () => ({ ...one, here: drop(one.here, id) })),
    ...(one.list ?? []).flatMap((facts, at) =>
      Object.keys(facts).map((id) => () => ({ ...one, list: (one.list ?? []).with(at, drop(facts, id)) })),
    ),
    ...(one.list ? [() => ({ ...one, list: null })] : []),
  ]
  return ways[pick % Math.max(1, ways.length)]?.() ?? one
}
