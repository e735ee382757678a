import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import type { Fact } from '../../src/model/facts.js'
import type { Goal } from '../../src/model/goal.js'
import type { PathwayOption } from '../../src/model/option.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import type { Asked } from '../../src/path/candidates.js'
import { findPathways } from '../../src/path/find.js'
import { type NextFactOptions, nextFact } from '../../src/path/next-fact.js'
import { assumptions, choice, day, derived, fact, factsOf, may, must, pathway, words } from './documents.js'
import { anyValue, nested, person, situationOf, catalog as whole, withPaths } from './people.js'

const small = factsOf(
  fact('bornOn', 'day', 'person', { sensitivity: 'personal' }),
  derived('age', 'integer', 'person', { kind: 'yearsBetween', from: 'bornOn' }, { moves: 'changes' }),
  fact('plain', 'boolean', 'person'),
  fact('other', 'boolean', 'person'),
  choice('nationality', 'person', ['DE', 'third'], { sensitivity: 'personal' }),
  choice('status', 'person', ['work', 'family'], { sensitivity: 'personal' }),
  fact('origin', 'boolean', 'person', { sensitivity: 'special' }),
  fact('disabled', 'boolean', 'person', { sensitivity: 'special', offered: true }),
  fact('exp.fte', 'months', 'occupation', { moves: 'changes' }),
  choice('fq.type', 'certificate', ['none', 'vocational'], { ifNone: 'none' }),
  fact('fq.matchesRef', 'boolean', 'certificate', { answeredBy: 'for' }),
)
const of = (id: string) => must(id, { var: id })
const german = must('german', { '===': [{ var: 'nationality' }, 'DE'] })
const worked = must('worked', { '>=': [{ var: 'exp.fte' }, 12] })

/** The id of the next fact over the small facts. */
function next(paths: readonly object[], situation: Partial<Situation> = {}, options: Partial<NextFactOptions> = {}) {
  const catalog = loadCatalog([small, ...paths])
  return nextFact({ on: day, ...situation }, catalog, { on: day, goals: [], ...options })?.id ?? null
}
/** The same under assumptions of which each is about one fact. */
function nextUsual(paths: readonly object[], facts: object, situation: Partial<Situation> = {}) {
  const each = Object.entries(facts).map(([id, value], at) => ({ id: `a${at}`, facts: { [id]: value } }))
  const catalog = loadCatalog([small, assumptions(...each), ...paths])
  return nextFact(assume({ on: day, ...situation }, 'usual', catalog), catalog, { on: day, goals: [] })?.id ?? null
}
const knows = (facts: object) => ({ person: { ...facts } })

describe('the next fact', () => {
  it('is plain before it is personal, and personal before it is special', () => {
    const ways = [pathway('way', [of('origin'), german, of('plain')])]
    expect(next(ways)).toBe('plain')
    expect(next(ways, knows({ plain: true }))).toBe('nationality')
    expect(next(ways, knows({ plain: true, nationality: 'DE' }))).toBe('origin')
    expect(next(ways, knows({ plain: true, nationality: 'DE', origin: true }))).toBeNull()
  })
  it('is one of a path that can still open, even where another path has a plainer one', () => {
    const stopped = pathway('stopped', [of('plain'), may('other', { var: 'other' })])
    const open = pathway('open', [german])
    expect(next([stopped, open])).toBe('plain')
    expect(next([stopped, open], knows({ other: false }))).toBe('nationality')
    expect(next([stopped, open], knows({ other: false, nationality: 'DE' }))).toBe('plain')
  })
  it('is one of the path with the fewest open facts, then of the first path', () => {
    const long = pathway('long', [of('other'), worked], { leadsTo: 'licence' })
    const short = pathway('short', [of('plain')])
    expect(next([long, short])).toBe('plain')
    expect(next([pathway('b', [of('plain')]), pathway('a', [of('other')])])).toBe('other')
  })
  it('is what most paths wait for, before a fact that a single path asks for', () => {
    const single = pathway('a', [of('other')])
    const shared = ['b', 'c'].map((id) => pathway(id, [of('plain'), german]))
    expect(next([single, ...shared])).toBe('plain')
    expect(next([single, ...shared], knows({ plain: false }))).toBe('other')
    const stopped = ['d', 'e'].map((id) => pathway(id, [of('other'), may('origin', { var: 'origin' })]))
    expect(next([...stopped, single, ...shared], knows({ origin: false }))).toBe('plain')
  })
  it('is plain though more paths wait for something personal', () => {
    expect(next([pathway('a', [german]), pathway('b', [german]), pathway('c', [of('plain')])])).toBe('plain')
  })
  it('asks for nationality and status only where a path that is not closed needs them', () => {
    const needs = must('status', { '===': [{ var: 'status' }, 'work'] })
    const ways = [pathway('way', [of('plain'), german]), pathway('other', [of('other'), needs])]
    expect(next(ways, knows({ plain: false, other: false }))).toBeNull()
    expect(next(ways, knows({ plain: false, other: true }))).toBe('status')
    expect(next(ways, knows({ plain: true, other: false }))).toBe('nationality')
  })
  it('is never one that may only be offered', () => {
    expect(next([pathway('way', [of('disabled')])])).toBeNull()
    expect(next([pathway('way', [of('disabled'), of('plain')])])).toBe('plain')
  })
  it('is the day behind a number that is counted from it', () => {
    expect(next([pathway('way', [must('age', { '>=': [{ var: 'age' }, 25] })])])).toBe('bornOn')
  })
  it('serves a goal that is named, or any where none is', () => {
    const ways = [pathway('full', [of('plain')]), pathway('money', [of('other')], { leadsTo: 'funding' })]
    const asked = (...goals: Goal[]) => next(ways, {}, { goals })
    expect([asked('full'), asked('funding'), asked('study'), asked('study', 'funding')]).toEqual([
      ...['plain', 'other', null, 'other'],
    ])
    expect(next(ways, knows({ plain: true }))).toBe('other')
  })
  it('is not one that is assumed', () => {
    const ways = [pathway('way', [of('plain'), of('other')])]
    const catalog = loadCatalog([small, assumptions({ id: 'isPlain', facts: { plain: true } }), ...ways])
    const situation = assume({ on: day }, 'usual', catalog)
    expect(nextFact(situation, catalog, { on: day, goals: [] })?.id).toBe('other')
  })
  it('is one that is assumed where that alone keeps a path closed, and nothing unknown can open another', () => {
    const ways = [pathway('shut', [of('plain')]), pathway('way', [of('other'), german])]
    expect(nextUsual(ways, { plain: false })).toBe('other')
    expect(nextUsual(ways, { plain: false }, knows({ other: true }))).toBe('nationality')
    expect(nextUsual(ways, { plain: false }, knows({ other: true, nationality: 'DE' }))).toBe('plain')
    expect(nextUsual(ways, { plain: false }, knows({ other: true, nationality: 'DE', plain: false }))).toBeNull()
    expect(nextUsual(ways, { plain: true }, knows({ other: true, nationality: 'DE' }))).toBeNull()
  })
  it('is an assumed one before those of a path that something else stops', () => {
    const ways = [pathway('shut', [german]), pathway('stopped', [of('other'), may('plain', { var: 'plain' })])]
    expect(nextUsual(ways, { nationality: 'third' }, knows({ plain: false }))).toBe('nationality')
  })
  it('is no assumed one of a path that is closed for certain, nor one that may only be offered', () => {
    const ways = [pathway('shut', [of('plain'), of('other')])]
    expect(nextUsual(ways, { plain: false }, knows({ other: false }))).toBeNull()
    expect(nextUsual([pathway('shut', [of('disabled')])], { disabled: false })).toBeNull()
  })
  it('asks about every assumption that closes, also those that are made together', () => {
    const ways = [pathway('shut', [of('plain'), of('other')])]
    expect(nextUsual(ways, { plain: false, other: false })).toBe('plain')
    expect(nextUsual(ways, { plain: false, other: false }, knows({ plain: true }))).toBe('other')
    expect(nextUsual(ways, { plain: false, other: false }, knows({ plain: false }))).toBeNull()
  })
  it('asks for an assumption that alone keeps a may-condition false, before what something else stops', () => {
    const ways = [pathway('way', [of('plain'), may('other', { var: 'other' })])]
    expect(nextUsual(ways, { other: false }, knows({ plain: true }))).toBe('other')
    expect(nextUsual(ways, { other: true }, knows({ plain: true }))).toBeNull()
    expect(nextUsual(ways, { other: false }, knows({ plain: true, other: false }))).toBeNull()
    const stopped = [pathway('way', [of('plain'), may('other', { var: 'other' }), may('german', german.when)])]
    expect(nextUsual(stopped, { other: false }, knows({ plain: true, nationality: 'third' }))).toBe('other')
    expect(nextUsual([...stopped, pathway('b', [of('origin')])], { other: false }, knows({ plain: true }))).toBe(
      'origin',
    )
  })
  it('is the day behind a number that was true on another day alone', () => {
    const ways = [pathway('way', [must('age', { '>=': [{ var: 'age' }, 25] })])]
    const old = { on: '2026-01-01', person: { age: 24 } }
    expect(next(ways, old)).toBe('bornOn')
    expect(next(ways, { ...old, person: { age: 24, bornOn: '2001-06-01' } })).toBeNull()
    expect(next(ways, { ...old, person: { age: { value: 25, on: day } } })).toBeNull()
  })
  it('names the day with which a number is kept that is true on that day alone', () => {
    const catalog = loadCatalog([small, pathway('way', [worked])])
    const asked = (on: string) =>
      nextFact({ on, about: { koch: { exp: { fte: 40 } } } }, catalog, { on: day, goals: [] })
    expect(asked('2026-01-01')).toMatchObject({ id: 'exp.fte', on: day })
    expect(asked(day)).toBeNull()
    expect(nextFact({ on: day, about: { koch: {} } }, catalog, { on: day, goals: [] })).not.toHaveProperty('on')
  })
  it('names the certificate that it is about', () => {
    const catalog = loadCatalog([small, pathway('way', [must('fits', { var: 'fq.matchesRef' })])])
    const certificates = [{ id: 'a', notFor: ['koch'] }, { id: 'b' }]
    const asked = nextFact({ on: day, about: { koch: {} }, certificates }, catalog, { on: day, goals: [] })
    expect(asked).toMatchObject({ id: 'fq.matchesRef', certificate: 'b' })
    expect(nextFact({ on: day, about: { koch: {} } }, catalog, { on: day, goals: [] })).not.toHaveProperty(
      'certificate',
    )
  })
  it('comes with its question, as the document has it', () => {
    const catalog = loadCatalog([small, pathway('way', [of('plain')])])
    const found = nextFact({ on: day }, catalog, { on: day, goals: [] })
    expect(found).toMatchObject({ id: 'plain', question: words('plain?'), why: words('Test') })
  })
})

describe('the occupation', () => {
  const ways = [pathway('way', [worked])]
  const about = { koch: {}, tischler: { exp: { fte: 24 } } }
  it('is any that the situation speaks of, where none is named', () => {
    expect(next(ways, { about })).toBe('exp.fte')
    expect(next(ways, { about: { tischler: about.tischler } })).toBeNull()
  })
  it('is the one that is named', () => {
    expect(next(ways, { about }, { occupation: 'tischler' })).toBeNull()
    expect(next(ways, { about }, { occupation: 'koch' })).toBe('exp.fte')
  })
  it('has to be known before anything about it is asked: no answer could be kept', () => {
    const fitting = pathway('fit', [must('fits', { var: 'fq.matchesRef' })])
    const koch = { about: { koch: {} } }
    expect(next([...ways, fitting])).toBeNull()
    expect(next([...ways, fitting], { certificates: [{ id: 'a' }] }, { occupation: null })).toBeNull()
    expect(next([...ways, fitting, pathway('z', [german])], { about }, { occupation: null })).toBe('nationality')
    expect(next([fitting], { ...koch, certificates: [{ id: 'a' }] }, { occupation: 'koch' })).toBe('fq.matchesRef')
    expect(() => next([fitting], koch, { occupation: 'kohc' })).toThrow('The catalog has no occupation "kohc".')
  })
})

it('is about no certificate where it is known that there is none', () => {
  const ways = [pathway('way', [must('fits', { var: 'fq.matchesRef' })])]
  const about = { koch: {} }
  expect(next(ways, { about, certificates: [{ id: 'a' }] })).toBe('fq.matchesRef')
  expect(next(ways, { about, certificates: [] })).toBeNull()
})

it('is whether there is a certificate, before anything about one', () => {
  const ways = [
    pathway('a', [of('plain')]),
    pathway('b', [must('fits', { var: 'fq.matchesRef' })]),
    pathway('c', [must('type', { '===': [{ var: 'fq.type' }, 'vocational'] })]),
  ]
  const about = { koch: {} }
  expect(next(ways, { about })).toBe('fq.type')
  expect(next(ways, { about, certificates: [{ id: 'a', for: ['koch'] }] })).toBe('plain')
})

describe('with the paths that ship', () => {
  const ask = (situation: Situation, ...goals: Goal[]) => nextFact(situation, whole, { on: day, goals })
  it('asks whether somebody is registered, where that alone is assumed against preparing for a training', () => {
    const person = { nationality: 'DE', status: 'german' }
    const known = { on: day, person, certificates: [], about: { koch: { app: { contract: false } } } }
    expect(ask(assume(known, 'usual', whole), 'preparation')?.id).toBe('registered')
    const told = { ...known, person: { ...person, registered: true } }
    expect(ask(assume(told, 'usual', whole), 'preparation')?.id).not.toBe('registered')
  })
  it('is first of all something that a person can know and most paths wait for', () => {
    expect([ask({ on: day })?.id, ask({ on: day, about: { koch: {} } })?.id]).toEqual(['fq.type', 'fq.type'])
  })
  it('asks for money from an office before funding stays closed on an assumption', () => {
    const plan = { selfEmployed: false, offer: true }
    const about = { koch: { plan } }
    const known = { on: day, person: { work: 'unemployed', status: 'humanitarian' }, certificates: [], about }
    const stated = (person: object): Situation => ({ ...known, person: { ...known.person, ...person } })
    const usual = (situation: Situation) => assume(situation, 'usual', whole)
    const statusOf = (situation: Situation) =>
      findPathways(situation, 'koch', whole, { on: day }).find(({ pathway: id }) => id === 'esg')?.status
    const told = { plan: { advancedCourse: false } }
    expect([statusOf(usual(stated(told))), ask(usual(stated(told)), 'funding')?.id]).toEqual(['closed', 'benefits'])
    const on = stated({ ...told, benefits: 'SGBII' })
    expect([statusOf(usual(on)), ask(usual(on), 'funding')]).toEqual(['open', null])
  })
})

describe('the law of an occupation', () => {
  const ids = [...whole.occupations.keys()]
  it('is never asked for where the catalog has the occupation', () => {
    for (const occupation of ids) {
      const { pathways: all, facts } = whole
      const missing = [...all.keys()].flatMap((id) =>
        findPathways({ on: day }, occupation, withPaths([id]), { on: day }),
      )
      const refs = missing.flatMap((option) => option.missing.filter(({ fact: id }) => id.startsWith('ref.')))
      const asked = refs.filter(({ fact: id }) => facts.get(id)?.fact.question !== undefined)
      expect([occupation, asked]).toEqual([occupation, []])
    }
  })
  it('of work without training closes what leads to a training', () => {
    const helpers = ids.filter((id) => whole.occupations.get(id)?.occupation.helper)
    expect(helpers.length).toBeGreaterThan(3)
    for (const occupation of helpers) {
      const found = findPathways({ on: day }, occupation, withPaths(['fbw', 'umschulung']), { on: day })
      expect(found.map(({ status }) => status)).toEqual(['closed', 'closed'])
    }
  })
})

it('refuses a call without a day, a catalog or goals', () => {
  const catalog = loadCatalog([small])
  const call = (one: unknown, options: unknown) => () => Reflect.apply(nextFact, null, [{ on: day }, one, options])
  expect(call(catalog, { goals: [] })).toThrow(TypeError)
  expect(call(catalog, { on: '2026-02-30', goals: [] })).toThrow(TypeError)
  expect(call([], { on: day, goals: [] })).toThrow(TypeError)
  expect(call(catalog, { on: day })).toThrow('nextFact needs a list of goals.')
  expect(call(catalog, { on: day, goals: 'full' })).toThrow('nextFact needs a list of goals.')
  expect(call(catalog, { on: day, goals: ['study', 'ful'] })).toThrow('There is no goal "ful". Did you mean "full"?')
  expect(call(catalog, { on: day, goals: ['reich'] })).toThrow(
    'There is no goal "reich". There is: licence, full, part,',
  )
})

/** The situation with an answer where the fact belongs, in place of any other; about the certificate that is asked about. */
function answered(situation: Situation, asked: Asked, value: unknown, occupation: string | null): Situation {
  const { certificates, person: about, ...rest } = situation
  const kept = asked.on === undefined ? value : { value, on: asked.on }
  const put = (into: unknown, id = asked.id): Record<string, unknown> => merged(Object(into), nested({ [id]: kept }))
  if (asked.of === 'person') return { ...situation, person: put(about) }
  if (asked.of === 'occupation') {
    const own = situation.about ?? {}
    return { ...situation, about: { ...own, [String(occupation)]: put(own[String(occupation)]) } }
  }
  if (certificates === undefined && asked.id === 'fq.type' && value === 'none')
    return { ...situation, certificates: [] }
  const list = certificates ?? [{ id: 'new' }]
  const missing = asked.certificate ?? list[0]?.id
  const one = (held: (typeof list)[number]) => {
    if (asked.answeredBy === 'for') return { ...held, [value ? 'for' : 'notFor']: [String(occupation)] }
    if (asked.answeredBy === 'rec.for') return { ...held, ...merged(held, { rec: { for: value ? occupation : 'x' } }) }
    return { ...held, ...put(held) }
  }
  return {
    ...{ ...rest, ...(about ? { person: about } : {}) },
    certificates: list.map((held) => (held.id === missing ? one(held) : held)),
  }
}

/** Nested objects one over the other. */
function merged(left: object, right: object): Record<string, unknown> {
  const all = new Map<string, unknown>(Object.entries(left))
  for (const [key, value] of Object.entries(right)) {
    const held = all.get(key)
    const isBoth = typeof held === 'object' && typeof value === 'object' && held !== null && value !== null
    const isDated = isBoth && ('value' in held || 'value' in value)
    all.set(key, isBoth && !isDated && !Array.isArray(held) ? merged(held, value) : value)
  }
  return Object.fromEntries(all)
}

describe('asking until nothing is left', () => {
  const mayBeAsked =
    ({ certificates }: Situation) =>
    ({ missing, occupation }: PathwayOption) =>
      missing.filter(({ fact: id }) => {
        const own = whole.facts.get(id)?.fact
        const asked = own?.derive && 'from' in own.derive ? whole.facts.get(own.derive.from)?.fact : own
        const isAbout = asked?.of === 'occupation' || asked?.answeredBy !== undefined
        const isOfNone = asked?.of === 'certificate' && certificates?.length === 0
        return asked?.question !== undefined && !asked.offered && (occupation !== null || !isAbout) && !isOfNone
      })
  const held = whole.assumptions.get('usual')?.assumptions ?? []
  const assumedBy = (assuming: PathwayOption['assuming']): string[] =>
    assuming.flatMap(({ id }) => Object.keys(held.find((one) => one.id === id)?.facts ?? {}))
  const goals = fc.constantFrom<Goal[]>([], ['full'], ['licence', 'business'], ['funding', 'language'], ['residence'])
  const usual = fc.boolean()
  /** A path with one of its conditions alone. */
  function withCondition(path: string, condition: string): Catalog {
    const loaded = whole.pathways.get(path)
    const conditions = (loaded?.conditions ?? []).filter((one) => one.condition.id === condition)
    return { ...whole, pathways: new Map(loaded ? [[path, { ...loaded, conditions }]] : []) }
  }
  /** Conditions that are false; of a closed path those that close it. */
  const closers = ({ conditions, status }: PathwayOption): string[] =>
    conditions
      .filter(({ kind, value }) => value === false && (status !== 'closed' || kind === 'must'))
      .map(({ id }) => id)
  /** Whether a question asks for a fact that is missing: by itself, by its day, or by whether there is a certificate at all. */
  const namesOf =
    (id: string, { certificates }: Situation) =>
    (open: string) => {
      const { of, derive } = whole.facts.get(open)?.fact ?? {}
      const isOpener = id === 'fq.type' && certificates === undefined && of === 'certificate'
      return open === id || isOpener || (derive !== undefined && 'from' in derive && derive.from === id)
    }
  it('always ends, with nothing left that may be asked on the way to the goals', () => {
    const lengths: number[] = []
    fc.assert(
      fc.property(
        person(7),
        goals,
        usual,
        fc.boolean(),
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        (one, wanted, isUsual, isNone, isLater, picks) => {
          const catalog = withPaths(one.paths)
          const occupation = isNone ? null : one.occupation
          const allowed = (situation: Situation) => (isUsual ? assume(situation, 'usual', whole) : situation)
          const serving = (situation: Situation, from = catalog) =>
            findPathways(situation, occupation, from, { on: one.on }).filter(
              ({ reason }) => wanted.length === 0 || wanted.some((goal) => goal === reason.params['leadsTo']),
            )
          /** What is assumed against one condition of a path, where nothing is known against it. */
          const assumedAgainst = (situation: Situation, path: string, condition: string) => {
            const from = withCondition(path, condition)
            const [certain, usual] = [situation, allowed(situation)].map((each) => serving(each, from)[0])
            if (!certain || !usual || certain.conditions[0]?.value !== null) return null
            const facts = assumedBy(usual.assuming)
            return usual.conditions[0]?.value === false
              ? certain.missing.filter(({ fact }) => facts.includes(fact))
              : null
          }
          /** What may be asked about each path, beside what is unknown also what alone keeps a condition false. */
          const options = (situation: Situation): PathwayOption[] =>
            serving(allowed(situation)).map((option) => {
              const isClosed = option.status === 'closed'
              const against = closers(option).map((id) => assumedAgainst(situation, option.pathway, id))
              if (isClosed && against.includes(null)) return option
              return {
                ...option,
                status: 'conditional',
                missing: [...option.missing, ...against.flatMap((all) => all ?? [])],
              }
            })
          const step = (situation: Situation) =>
            nextFact(allowed(situation), catalog, { on: one.on, goals: wanted, occupation })
          const stated = situationOf({ ...one, person: {}, list: null })
          let situation: Situation = { ...stated, on: isLater ? '2026-01-10' : stated.on }
          let asked = 0
          for (let found = step(situation); found !== null; found = step(situation)) {
            expect(++asked).toBeLessThan(120)
            const { id } = found
            expect([found.question !== undefined, found.offered ?? false]).toEqual([true, false])
            const names = namesOf(id, situation)
            const option = options(situation).find(({ missing }) => missing.some(({ fact: open }) => names(open)))
            expect([id, option?.status]).toEqual([id, 'conditional'])
            expect(found.certificate !== undefined).toBe(
              found.of === 'certificate' && situation.certificates !== undefined,
            )
            const [value] = fc.sample(anyOf(found), { numRuns: 1, seed: picks.next().value ?? 0 })
            situation = answered(situation, found, value, occupation)
          }
          lengths.push(asked)
          expect(options(situation).flatMap(mayBeAsked(situation))).toEqual([])
        },
      ),
      { numRuns: 120 },
    )
    const total = lengths.reduce((sum, length) => sum + length, 0)
    console.info(`${lengths.length} talks, ${total} questions, at most ${Math.max(...lengths)}`)
    expect(total).toBeGreaterThan(300)
  })
  const anyOf = (one: Fact): fc.Arbitrary<unknown> => (one.type === 'day' ? fc.constant('2025-03-31') : anyValue(one))

  it('asks the same again for the same situation, whatever the order of its members', () => {
    for (const one of fc.sample(person(4), 40)) {
      const catalog = withPaths(one.paths)
      const situation = situationOf(one)
      const turned: Situation = { ...Object(Object.fromEntries(Object.entries(situation).reverse())) }
      const call = (given: Situation) => nextFact(given, catalog, { on: one.on, goals: [], occupation: one.occupation })
      expect(call(turned)).toEqual(call(situation))
    }
  })
})
