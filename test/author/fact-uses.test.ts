import { describe, expect, it } from 'vitest'
import { factUses } from '../../src/author/fact-uses.js'
import { loadCatalog } from '../../src/load/load.js'
import {
  choice,
  day,
  derived,
  fact,
  factsOf,
  may,
  must,
  pathway,
  provider,
  shippedDocuments,
  words,
} from '../path/documents.js'

const personal = { sensitivity: 'personal' }
const facts = factsOf(
  fact('bornOn', 'day', 'person', personal),
  derived('age', 'integer', 'person', { kind: 'yearsBetween', from: 'bornOn' }, { ...personal, moves: 'changes' }),
  choice('status', 'person', ['work', 'family'], personal),
  fact('origin', 'boolean', 'person', { sensitivity: 'special', why: words('§ 9') }),
  fact('registered', 'boolean', 'person'),
  derived('d.old', 'boolean', 'person', { rule: { '>=': [{ var: 'age' }, 25] } }),
  derived('d.right', 'boolean', 'person', {
    rule: { var: 'registered' },
    unsettled: { when: { '===': [{ var: 'status' }, 'family'] }, text: words('Offen') },
  }),
)
const uses = (...paths: object[]) =>
  Object.fromEntries(
    factUses(loadCatalog([facts, ...paths])).map((one) => [
      one.fact,
      one.uses.map(({ pathway: id, condition, law }) => `${id} ${condition} (${law})`),
    ]),
  )

describe('factUses', () => {
  it('lists what is personal or special with the law that asks, used or not, and nothing plain', () => {
    expect(factUses(loadCatalog([facts]))).toEqual([
      { fact: 'bornOn', ...personal, label: words('bornOn'), why: words('Test'), uses: [] },
      { fact: 'age', ...personal, label: words('age'), why: null, uses: [] },
      { fact: 'status', ...personal, label: words('status'), why: words('Test'), uses: [] },
      { fact: 'origin', sensitivity: 'special', label: words('origin'), why: words('§ 9'), uses: [] },
    ])
  })
  it('finds a fact in a condition, and the day behind a number that is counted from it', () => {
    const way = pathway('way', [must('old', { '>=': [{ var: 'age' }, 25] }), may('mine', { var: 'origin' })])
    expect(uses(way)).toEqual({
      ...{ bornOn: ['way old (§ old)'], age: ['way old (§ old)'], status: [], origin: ['way mine (§ mine)'] },
    })
  })
  it('finds it through derived facts, and where these are not settled', () => {
    const way = pathway('way', [must('a', { var: 'd.old' }), must('b', { var: 'd.right' })])
    expect(uses(way)).toMatchObject({ bornOn: ['way a (§ a)'], age: ['way a (§ a)'], status: ['way b (§ b)'] })
  })
  it('finds it in each alternative with its own law, and where a condition is not settled', () => {
    const alternative = (id: string, name: string) => ({
      ...{ id, law: `§ ${id}`, verified: 'page', text: words(id), when: { var: name } },
    })
    const either = { id: 'any', kind: 'must', anyOf: [alternative('x', 'registered'), alternative('y', 'origin')] }
    const unsettled = { when: { '===': [{ var: 'status' }, 'work'] }, text: words('Offen') }
    const way = pathway('way', [either, must('plain', { var: 'registered' }, { unsettled })])
    expect(uses(way)).toMatchObject({ origin: ['way any (§ y)'], status: ['way plain (§ plain)'] })
  })
  it('finds it in changes of the law and in who decides', () => {
    const when = { var: 'origin' }
    const change = { id: 'neu', change: words('Neu'), citation: 'BGBl. 1', read: false, inForceFrom: day, when }
    const bodies = [{ body: 'amt', role: 'decides', verified: 'page', when: { '===': [{ var: 'status' }, 'work'] } }]
    const way = pathway('way', [], { basis: { pending: [change] }, bodies })
    expect(uses(way, provider('amt', 'Amt'))).toMatchObject({
      origin: ['way pending/neu (BGBl. 1)'],
      status: ['way bodies/amt (Gesetz way)'],
    })
  })
  it('names a path that takes a condition over as well', () => {
    const one = pathway('one', [must('mine', { var: 'origin' })])
    const two = pathway('two', [], { include: [{ pathway: 'one', except: [] }] })
    expect(uses(one, two)['origin']).toEqual(['one mine (§ mine)', 'two mine (§ mine)'])
  })
})

describe('the facts that ship', () => {
  const catalog = loadCatalog(shippedDocuments())
  const found = factUses(catalog)
  it('are asked by a law wherever residence, age, health or money are read', () => {
    for (const { why, uses: all, fact: id } of found) {
      for (const { law } of all) expect(law.length).toBeGreaterThan(3)
      // What is counted or concluded from others is not asked for.
      const isAsked = catalog.facts.get(id)?.fact.derive === undefined
      expect([id, why !== null]).toEqual([id, isAsked])
    }
    const ids = found.map(({ fact: id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['bornOn', 'status', 'nationality', 'dis.sgb9', 'income.annual']))
  })
  it('are each read somewhere, where they are personal or special', () => {
    const unused = found.filter(({ uses: all }) => all.length === 0).map(({ fact: id }) => id)
    expect(unused).toEqual(['fq.origin'])
  })
  it('hold what is special in few places', () => {
    const special = found.filter(({ sensitivity }) => sensitivity === 'special')
    expect(special.map(({ fact: id }) => id)).toEqual(['migrationBackground', 'dis.sgb9', 'dis.blocksMajority'])
    for (const { uses: all } of special) expect(new Set(all.map(({ pathway: id }) => id)).size).toBeLessThan(8)
  })
})
