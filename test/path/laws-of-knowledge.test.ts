// What more knowledge may change in an answer, and what it may not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFaults } from '../../src/load/fault.js'
import { situationFaults } from '../../src/load/situation-facts.js'
import type { OptionStatus } from '../../src/model/option.js'
import { findPathways } from '../../src/path/find.js'
import { ask, askUsual, settled, statuses } from './laws.js'
import {
  aboutOccupation,
  catalog,
  certificate,
  isSound,
  person,
  recorded,
  situationOf,
  without,
  withPaths,
} from './people.js'

const runs = { numRuns: 500 }
const openness: Readonly<Record<OptionStatus, number>> = { closed: 0, conditional: 1, open: 2 }

describe('the people of these laws', () => {
  it('are such as parseSituation accepts', () => {
    const faults = fc.sample(person(), 200).flatMap((one) => firstFaults(situationFaults(situationOf(one), catalog)))
    expect(faults).toEqual([])
  })
  it('find paths open, conditional and closed, each often', () => {
    const all = fc.sample(person(), 400).flatMap((one) => askUsual(one).map(({ status }) => status))
    const share = (status: OptionStatus) =>
      Math.round((100 * all.filter((one) => one === status).length) / Math.max(1, all.length))
    const shares = { open: share('open'), conditional: share('conditional'), closed: share('closed') }
    console.info(`${all.length} verdicts, in per cent: ${JSON.stringify(shares)}`)
    for (const found of Object.values(shares)) expect(found).toBeGreaterThan(15)
  })
})

describe('an answer that rests on no assumption', () => {
  it('never changes when one more fact becomes known', () => {
    let seen = 0
    fc.assert(
      fc.property(person(), fc.nat(), (one, pick) => {
        const [before, after] = [without(one, pick), statuses(askUsual(one))]
        for (const { pathway, status, assuming } of settled(askUsual(before))) {
          if (assuming.length > 0) continue
          seen++
          expect([pathway, after[pathway]]).toEqual([pathway, status])
        }
      }),
      runs,
    )
    expect(seen).toBeGreaterThan(300)
  })
  it('is the one that comes out where nothing may be assumed, and assuming changes no settled answer', () => {
    fc.assert(
      fc.property(person(), (one) => {
        const [bare, usual] = [statuses(settled(ask(one))), askUsual(one)]
        expect(statuses(usual)).toMatchObject(bare)
        const free = settled(usual).filter(({ assuming }) => assuming.length === 0)
        expect(bare).toMatchObject(statuses(free))
      }),
      runs,
    )
  })
})

/** Paths none of whose rules reads what holds because of any certificate. */
const looksAcross = (id: string): boolean => {
  const loaded = catalog.pathways.get(id)
  const rules = [...(loaded?.conditions ?? []).flatMap(({ when, anyOf, unsettled }) => [when, ...anyOf, unsettled])]
  const open = [...rules, ...(loaded?.pending ?? [])].flatMap((rule) => rule?.paths ?? [])
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const found = catalog.facts.get(path)
    if (found?.fact.derive && 'some' in found.fact.derive) return true
    open.push(...(found?.rule?.paths ?? []), ...(found?.unsettled?.paths ?? []))
  }
  return false
}

describe('one more certificate', () => {
  const alone = [...catalog.pathways.keys()].filter((id) => !looksAcross(id))
  const among = (one: { readonly paths: readonly string[] }) => withPaths(one.paths.filter((id) => alone.includes(id)))
  it('is looked at by itself on most paths', () => {
    expect(alone.length).toBeGreaterThan(25)
    expect(alone.length).toBeLessThan(catalog.pathways.size)
  })
  it('never makes such a path less open, wherever it stands in the list', () => {
    const held = recorded.flatMap(({ list }) => list ?? [])
    fc.assert(
      fc.property(person(6), certificate('koch', held), fc.boolean(), (one, more, isFirst) => {
        const list = one.list ?? []
        if (list.length === 0) return
        const after = { ...one, list: isFirst ? [more, ...list] : [...list, more] }
        fc.pre(isSound(after))
        for (const asking of [ask, askUsual]) {
          const found = statuses(asking(after, among(one)))
          for (const { pathway, status } of asking(one, among(one))) {
            expect(openness[found[pathway] ?? 'closed']).toBeGreaterThanOrEqual(openness[status])
          }
        }
      }),
      runs,
    )
  })
})

describe('a fact about one occupation', () => {
  it('never changes an option of another', () => {
    fc.assert(
      fc.property(person(), person(0), (one, { here }) => {
        const situation = situationOf(one)
        const from = withPaths(one.paths)
        const other = { ...situation, about: { ...situation.about, ...situationOf({ ...one, here }).about } }
        const moved = { ...situation, about: { ...situation.about, elsewhere: other.about[one.occupation] ?? {} } }
        const options = findPathways(situation, one.occupation, from, { on: one.on })
        expect(findPathways(moved, one.occupation, from, { on: one.on })).toEqual(options)
      }),
      { numRuns: 150 },
    )
  })
  it('never changes an answer about no occupation', () => {
    fc.assert(
      fc.property(person(), aboutOccupation({}), (one, here) => {
        const from = withPaths(one.paths)
        const asked = (own: typeof one) => findPathways(situationOf(own), null, from, { on: one.on })
        expect(asked({ ...one, here })).toEqual(asked(one))
      }),
      { numRuns: 60 },
    )
  })
})
