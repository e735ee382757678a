// Laws of the domain, on random situations over the facts that the shipped paths read.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../../src/load/load.js'
import { type FactValue, nestedAt } from '../../src/load/stated.js'
import type { Fact } from '../../src/model/facts.js'
import type { PathwayOption } from '../../src/model/option.js'
import type { Reason } from '../../src/model/reason.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { deepFreeze } from '../deep-freeze.js'
import { day, shared, sharedCatalog, shippedDocuments } from './documents.js'

const catalog = loadCatalog(shippedDocuments())
const occupation = 'anderswo'
const ask = (situation: Situation, of: string | null = occupation) => findPathways(situation, of, catalog, { on: day })
const runs = { numRuns: 150 }

type Stated = Readonly<Record<string, FactValue>>
/** Dotted names as nested objects. */
function nested(facts: Stated): Record<string, unknown> {
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

/** With these facts all five paths are open, so that single others close or settle them. */
const usual: Stated = {
  ...{ bornOn: '1990-05-01', 'residence.country': 'DE', nationality: 'DE', 'dq.level': 'none', unskilledMonths: 0 },
  ...{ 'plan.intentProof': true, 'ref.regime': 'dual-bbig', 'ref.trainingMonths': 24, 'exp.fte': 36, 'exp.fteDE': 27 },
  ...{ 'exp.scope': 'whole', 'exp.proof': 'full', 'app.inRefNow': false, 'app.attempts': 0, 'app.relatedMonths': 0 },
  ...{ 'dq.inRef': false, 'val.result': 'none', 'offers.tq': true, 'fq.type': 'vocational', 'fq.completed': true },
  ...{ 'fq.stateRecognised': true, 'fq.docs': 'complete', 'rec.result': 'none' },
}
const anyValue = ({ type, options = [], minimum, maximum }: Fact): fc.Arbitrary<FactValue> => {
  if (type === 'boolean') return fc.boolean()
  if (type === 'day') return fc.constantFrom('1990-05-01', '2001-11-23', '2001-11-24', '2021-01-31', '2026-10-01')
  if (options.length > 0) return fc.constantFrom(...options.map(({ value }) => value))
  const near = [0, 1, 2, 24, 27, 36, 48, 49, 54].filter((n) => n >= Number(minimum ?? 0) && n <= Number(maximum ?? 999))
  return fc.constantFrom(...near)
}
/** The facts that the shipped paths and what they derive from read. */
const readFacts = (() => {
  const open = [...catalog.pathways.values()].flatMap(({ conditions }) =>
    conditions.flatMap(({ when, anyOf }) => [when, ...anyOf].flatMap((rule) => rule?.paths ?? [])),
  )
  const seen = new Map<string, Fact>()
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const loaded = catalog.facts.get(id)
    if (!loaded || seen.has(id)) continue
    seen.set(id, loaded.fact)
    const from = loaded.fact.derive && 'from' in loaded.fact.derive ? [loaded.fact.derive.from] : []
    open.push(...from, ...(loaded.rule?.paths ?? []), ...(loaded.unsettled?.paths ?? []))
  }
  return [...seen.values()].filter(({ derive, answeredBy }) => !derive && !answeredBy?.includes('for'))
})()
const factsAbout = (of: Fact['of']): fc.Arbitrary<Stated> =>
  fc
    .tuple(...readFacts.filter((one) => one.of === of).map(entryOf))
    .map((entries) => Object.fromEntries(entries.flat()))
const entryOf = (one: Fact): fc.Arbitrary<[string, FactValue][]> => {
  const stated = (value: FactValue): [string, FactValue][] =>
    value === one.ifNone && one.id === 'fq.type' ? [] : [[one.id, value]]
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant(stated(usual[one.id] ?? 'none')).map((all) => (one.id in usual ? all : [])) },
    { weight: 2, arbitrary: anyValue(one).map(stated) },
    { weight: 3, arbitrary: fc.constant<[string, FactValue][]>([]) },
  )
}

type Fit = { for?: string[]; notFor?: string[] }
const fitting = fc.constantFrom<Fit[]>({}, { for: [occupation] }, { notFor: [occupation] })
const certificate = fc
  .tuple(factsAbout('certificate'), fitting, fc.constantFrom(undefined, occupation, 'koch'))
  .map(([facts, fit, decided]) => ({ ...fit, ...nested(decided ? { ...facts, 'rec.for': decided } : facts) }))
type List = Pick<Situation, 'certificates'>
const certificates: fc.Arbitrary<List> = fc
  .option(fc.array(certificate, { maxLength: 3 }))
  .map((list) => (list ? { certificates: list.map((one, index) => ({ id: `c${index}`, ...one })) } : {}))

interface Parts {
  readonly person: Stated
  readonly here: Stated
  readonly there: Stated
  readonly list: List
}
const parts = fc.record({
  person: factsAbout('person'),
  here: factsAbout('occupation'),
  there: factsAbout('occupation'),
  list: certificates,
})
const situationOf = ({ person, here, there, list }: Parts): Situation => ({
  on: day,
  person: nested(person),
  about: { [occupation]: nested(here), koch: nested(there) },
  ...list,
})

const leaves = (reason: Reason): Reason[] => (reason.because.length === 0 ? [reason] : reason.because.flatMap(leaves))
const settled = (options: readonly PathwayOption[]) => options.filter(({ status }) => status !== 'conditional')

describe('findPathways', () => {
  it('closes nothing on an empty situation without assumptions', () => {
    const catalogs = [catalog, ...(shared === null ? [] : [sharedCatalog(shared)])]
    const statuses = catalogs.flatMap((one) =>
      [null, occupation].flatMap((of) => findPathways({ on: day }, of, one, { on: day }).map(({ status }) => status)),
    )
    expect(statuses.length).toBeGreaterThanOrEqual(10)
    expect(new Set(statuses)).toEqual(new Set(['conditional']))
  })
  it('never changes an option of one occupation through a fact about another', () => {
    fc.assert(
      fc.property(parts, factsAbout('occupation'), (one, other) => {
        const [before, after] = [situationOf(one), situationOf({ ...one, there: other })]
        expect(ask(after)).toEqual(ask(before))
        expect(ask(assume(after, 'usual', catalog))).toEqual(ask(assume(before, 'usual', catalog)))
      }),
      runs,
    )
  })
  it('never changes a settled answer when one more fact becomes known', () => {
    const without = (facts: Stated, id: string): Stated =>
      Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id))
    fc.assert(
      fc.property(parts, fc.nat(), (one, pick) => {
        const ids = [...Object.keys(one.person), ...Object.keys(one.here), 'list']
        const id = ids[pick % ids.length] ?? 'list'
        const less = {
          ...one,
          person: without(one.person, id),
          here: without(one.here, id),
          list: id === 'list' ? {} : one.list,
        }
        const after = new Map(ask(situationOf(one)).map((option) => [option.pathway, option.status]))
        for (const { pathway, status } of settled(ask(situationOf(less)))) expect(after.get(pathway)).toBe(status)
      }),
      runs,
    )
  })
  it('gives the same whatever the order of keys, and the same status whatever the order of certificates', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    }
    fc.assert(
      fc.property(parts, (one) => {
        const situation = situationOf(one)
        const other: Situation = { ...Object(turned(situation)), on: day }
        expect(JSON.stringify(ask(other))).toBe(JSON.stringify(ask(situation)))
        const list = one.list.certificates?.toReversed()
        const reversed = ask(list ? { ...situation, certificates: list } : situation)
        expect(reversed.map(({ status }) => status)).toEqual(ask(situation).map(({ status }) => status))
      }),
      runs,
    )
  })
  it('changes nothing that it is given', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const situation = deepFreeze(situationOf(one))
        expect(() => ask(deepFreeze(assume(situation, 'usual', catalog)))).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })
})

describe('the reasons of an option', () => {
  it('agree with what they explain, and end in facts, assumptions, words of the law and literals', () => {
    const ends = ['path/fact', 'path/assumed', 'path/certificate', 'path/before', 'path/pending', 'rule/literal']
    fc.assert(
      fc.property(parts, (one) => {
        for (const { reason, status } of ask(assume(situationOf(one), 'usual', catalog))) {
          expect(reason.value).toBe(status)
          for (const condition of reason.because.filter(({ code }) => code === 'path/condition')) {
            for (const step of condition.because) expect(step.value).toBe(condition.value)
          }
          for (const { code } of leaves(reason)) expect(ends).toContain(code)
        }
      }),
      runs,
    )
  })
  it('name at least one fact to ask for as long as a condition is open and the law is settled', () => {
    fc.assert(
      fc.property(parts, (one) => {
        for (const { status, conditions, missing, reason } of ask(situationOf(one))) {
          const isSettled = !JSON.stringify(reason).includes('path/unsettled","value":true')
          const isOpen = status !== 'closed' && conditions.some(({ value }) => value === null)
          if (isSettled) expect(missing.length > 0).toBe(isOpen)
          for (const { fact } of missing) expect(catalog.facts.get(fact)?.fact.question).toBeDefined()
        }
      }),
      runs,
    )
  })
  it('name every fact that settles it: what they do not name can be taken away', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const situation = situationOf(one)
        for (const { pathway, status, reason } of settled(ask(situation))) {
          const named = leaves(reason).filter(({ code }) => code === 'path/fact')
          const kept = ask(onlyNamed(situation, named)).find((option) => option.pathway === pathway)
          expect(kept?.status).toBe(status)
        }
      }),
      runs,
    )
  })
  it('name every assumption that settles it: no other one is needed', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const situation = situationOf(one)
        for (const { pathway, status, assuming } of settled(ask(assume(situation, 'usual', catalog)))) {
          const assumed = [{ document: 'usual', version: '2026.1.0', ids: assuming.map(({ id }) => id) }]
          expect(ask({ ...situation, assumed }).find((option) => option.pathway === pathway)?.status).toBe(status)
        }
      }),
      runs,
    )
  })
})

/** The situation with the named facts alone; certificates stay in the list. */
function onlyNamed(situation: Situation, named: readonly Reason[]): Situation {
  const facts = (from: unknown, of: string, id?: string): Record<string, unknown> => {
    const ids = named.filter(({ params }) => params['of'] === of && (id === undefined || params['certificate'] === id))
    const kept = ids.flatMap(({ params: { fact } }) => {
      const value = nestedAt(from, String(fact))
      return value === undefined ? [] : [[String(fact), value] as const]
    })
    return nested(Object.fromEntries(kept as [string, FactValue][]))
  }
  const { certificates: list, about = {} } = situation
  const kept = list?.map((one) => {
    const { rec, ...more } = facts(one, 'certificate', one.id)
    const decided = nestedAt(one, 'rec.for')
    const decision = { ...Object(rec), ...(decided === undefined ? {} : { for: decided }) }
    return {
      id: one.id,
      ...(one.for ? { for: one.for } : {}),
      ...(one.notFor ? { notFor: one.notFor } : {}),
      ...more,
      rec: decision,
    }
  })
  return {
    on: situation.on,
    person: facts(situation.person, 'person'),
    about: { [occupation]: facts(about[occupation], 'occupation') },
    ...(kept ? { certificates: kept } : {}),
  }
}
