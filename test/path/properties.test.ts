// Laws of the domain, on random people like those of the cases and on all paths that ship.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import type { PathwayOption } from '../../src/model/option.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { deepFreeze } from '../deep-freeze.js'
import { day, shared, sharedCatalog, shippedDocuments } from './documents.js'
import { ask, askUsual, leaves, statuses } from './laws.js'
import { catalog, person, situationOf, withPaths } from './people.js'

const runs = { numRuns: 250 }

describe('findPathways', () => {
  it('closes none of all paths on an empty situation without assumptions, and opens nothing but advice', () => {
    const catalogs = [catalog, ...(shared === null ? [] : [sharedCatalog(shared)])]
    const found = catalogs.flatMap((one) =>
      [null, 'anderswo'].flatMap((of) => findPathways({ on: day, about: { anderswo: {} } }, of, one, { on: day })),
    )
    expect(found).toHaveLength(shared === null ? 2 * 52 : 2 * (52 + 51))
    expect(found.filter(({ status }) => status === 'closed').map(({ pathway }) => pathway)).toEqual([])
    const open = found.filter(({ status }) => status === 'open').map(({ pathway }) => pathway)
    expect(open).toEqual(['advice', 'advice'])
  })
  it('leaves nobody with nothing: advice is open to all until it has to be read again, and stands last', () => {
    fc.assert(
      fc.property(person(0), (one) => {
        const last = askUsual(one, withPaths([...one.paths, 'advice'])).at(-1)
        const status = one.on > '2026-12-31' ? 'conditional' : 'open'
        expect([last?.pathway, last?.status, last?.conditions]).toEqual(['advice', status, []])
      }),
      { numRuns: 60 },
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
      fc.property(person(), (one) => {
        const from = withPaths(one.paths)
        const other: Situation = { ...Object(turned(situationOf(one))), on: one.on }
        const options = ask(one, from)
        expect(JSON.stringify(findPathways(other, one.occupation, from, { on: one.on }))).toBe(JSON.stringify(options))
        const reversed = ask({ ...one, list: one.list?.toReversed() ?? null }, from)
        expect(statuses(reversed)).toEqual(statuses(options))
      }),
      runs,
    )
  })
  it('changes nothing that it is given', () => {
    fc.assert(
      fc.property(person(), (one) => {
        const situation = deepFreeze(assume(situationOf(one), 'usual', catalog))
        expect(() => findPathways(situation, one.occupation, withPaths(one.paths), { on: one.on })).not.toThrow()
      }),
      { numRuns: 30 },
    )
  })
})

describe('the order of what is written', () => {
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()
  const inAnyOrder = ({ missing, conditions, assuming, reason, ...rest }: PathwayOption) => ({
    ...rest,
    ...{ missing: sorted(missing), conditions: sorted(conditions), assuming: sorted(assuming) },
    because: sorted(
      reason.because.map((step) =>
        step.code === 'path/certificate' ? { ...step, because: sorted(step.because) } : step,
      ),
    ),
  })
  it('of conditions changes nothing but the order of lists', () => {
    fc.assert(
      fc.property(person(), fc.infiniteStream(fc.nat()), (one, picks) => {
        const from = withPaths(one.paths)
        const mixed = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, rank: picks.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ item }) => item)
        const pathways = [...from.pathways].map(
          ([id, loaded]) => [id, { ...loaded, conditions: mixed(loaded.conditions) }] as const,
        )
        const other: Catalog = { ...from, pathways: new Map(pathways) }
        expect(askUsual(one, other).map(inAnyOrder)).toEqual(askUsual(one, from).map(inAnyOrder))
      }),
      runs,
    )
  })
  it('of documents changes nothing at all', () => {
    const other = loadCatalog(shippedDocuments().toReversed())
    for (const one of fc.sample(person(), 25)) {
      expect(askUsual(one, withPaths(one.paths, other))).toEqual(askUsual(one))
    }
  })
})

describe('the reasons of an option', () => {
  it('agree with what they explain, and end in facts, parameters, assumptions, certificates and literals', () => {
    const ends = ['path/fact', 'path/parameter', 'path/assumed', 'path/certificate', 'rule/literal']
    const reached = new Set<string>()
    fc.assert(
      fc.property(person(), (one) => {
        for (const { pathway, reason, status } of askUsual(one)) {
          expect(reason.value).toBe(status)
          for (const condition of reason.because.filter(({ code }) => code === 'path/condition')) {
            for (const step of condition.because) expect(step.value).toBe(condition.value)
          }
          const hasRule = catalog.pathways.get(pathway)?.pending.some((rule) => rule !== null) ?? false
          for (const { code, params } of leaves(reason)) {
            reached.add(code)
            if (ends.includes(code) || code === 'path/before' || pathway === 'advice') continue
            // A change that concerns everybody, and a day of review, are words of the law and rest on nothing else.
            expect([code, params['kind'] !== 'change' || !hasRule]).toEqual(['path/pending', true])
          }
        }
      }),
      { numRuns: 400 },
    )
    expect([...reached]).toEqual(expect.arrayContaining(ends))
  })
  it('name at least one fact to ask for as long as a condition is open and the law is settled', () => {
    fc.assert(
      fc.property(person(), (one) => {
        for (const { status, conditions, missing, reason } of ask(one)) {
          const text = JSON.stringify(reason)
          const isSettled = !text.includes('path/unsettled","value":true')
          const isOpen = status !== 'closed' && conditions.some(({ value }) => value === null)
          const isPast = leaves(reason).some(({ code, value }) => code === 'path/parameter' && value === null)
          if (isSettled && !isPast && isOpen) expect(missing).not.toEqual([])
          if (status === 'open' || status === 'closed') expect(missing).toEqual([])
        }
      }),
      runs,
    )
  })
  it('name every fact that settles it: what they do not name can be taken away', () => {
    let seen = 0
    fc.assert(
      fc.property(person(), (one) => {
        for (const { pathway, status, reason } of ask(one)) {
          if (status === 'conditional') continue
          seen++
          const named = leaves(reason).flatMap(({ code, params }) => (code === 'path/fact' ? [params] : []))
          const has = (id: string, certificate?: string) =>
            named.some(
              (params) => params['fact'] === id && (certificate === undefined || params['certificate'] === certificate),
            )
          const only = (facts: object, certificate?: string) =>
            Object.fromEntries(
              Object.entries(facts).filter(([id]) => has(id, certificate) || ['for', 'notFor', 'rec.for'].includes(id)),
            )
          const less = {
            ...one,
            ...{ person: only(one.person), here: only(one.here) },
            list: one.list?.map((facts, index) => only(facts, `c${index}`)) ?? null,
          }
          expect(statuses(ask(less, withPaths([pathway])))).toEqual({ [pathway]: status })
        }
      }),
      runs,
    )
    expect(seen).toBeGreaterThan(100)
  })
  it('name every assumption that settles it: no other one is needed', () => {
    const { version = '' } = catalog.assumptions.get('usual') ?? {}
    fc.assert(
      fc.property(person(), (one) => {
        for (const { pathway, status, assuming } of askUsual(one)) {
          if (status === 'conditional') continue
          const assumed = [{ document: 'usual', version, ids: assuming.map(({ id }) => id) }]
          const from = withPaths([pathway])
          const [found] = findPathways({ ...situationOf(one), assumed }, one.occupation, from, { on: one.on })
          expect([pathway, found?.status]).toEqual([pathway, status])
        }
      }),
      runs,
    )
  })
})
