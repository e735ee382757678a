import { describe, expect, it } from 'vitest'
import { checkDocuments, loadCatalog } from '../../src/load/load.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { readersOf } from '../../src/path/reader.js'
import { de } from '../../src/text/de.js'
import { explain } from '../../src/text/parts/explain.js'
import {
  assumptions,
  choice,
  day,
  derived,
  fact,
  factsOf,
  must,
  pathway,
  shippedDocuments,
  words,
} from './documents.js'

const full = { '===': [{ var: 'rec.result' }, 'full'] }
const small = factsOf(
  fact('bornOn', 'day', 'person'),
  derived('age', 'integer', 'person', { kind: 'yearsBetween', from: 'bornOn' }, { moves: 'changes' }),
  fact('since', 'day', 'person'),
  derived('months', 'months', 'person', { kind: 'monthsBetween', from: 'since' }, { moves: 'runs' }),
  fact('income', 'euros', 'person'),
  fact('german', 'boolean', 'person'),
  fact('exp.fte', 'months', 'occupation', { moves: 'changes' }),
  fact('exp.more', 'months', 'occupation', { moves: 'changes' }),
  derived('d.sum', 'months', 'occupation', { rule: { '+': [{ var: 'exp.fte' }, { var: 'exp.more' }] } }),
  derived('d.open', 'boolean', 'person', {
    rule: { '>=': [{ var: 'income' }, 100] },
    unsettled: { when: { var: 'german' }, text: words('Nicht geklärt') },
  }),
  choice('rec.result', 'certificate', ['none', 'full'], { ifNone: 'none' }),
  fact('rec.inRef', 'boolean', 'certificate', { answeredBy: 'rec.for' }),
  fact('fq.matchesRef', 'boolean', 'certificate', { answeredBy: 'for' }),
  derived('d.nothing', 'boolean', 'person', { some: 'certificates', rule: { '!==': [1, 2] } }),
  derived('d.some', 'boolean', 'occupation', { some: 'certificates', rule: { and: [full, { var: 'rec.inRef' }] } }),
)
const limit = {
  ...{ id: 'limit', type: 'euros', unit: 'euros-per-year', label: words('Grenze'), use: 'rule' },
  values: [
    { value: 1, from: '2025-01-01', to: '2025-12-31', source: 'Test', read: day, verified: 'page' },
    { value: 2, from: '2026-01-01', to: '2026-12-31', source: 'Test', read: day, verified: 'page' },
    { value: 3, from: '2027-01-01', to: null, source: 'Test', read: day, verified: 'page' },
  ],
}
const parameters = {
  format: 1,
  kind: 'parameters',
  id: 'limits',
  version: '1.0.0',
  status: 'draft',
  parameters: [limit],
}
const catalog = loadCatalog([small, parameters])
const factsOfApplied = { ...factsOf(fact('rec.applied', 'boolean', 'certificate')), id: 'applied' }

const value = (path: string, situation: Partial<Situation>, at = day, occupation = 'koch') =>
  readersOf({ situation: { on: day, ...situation }, occupation, catalog, on: at })(null).look(path).value
const certificate = (path: string, one: NonNullable<Situation['certificates']>[number] | 'none', occupation = 'koch') =>
  readersOf({ situation: { on: day, certificates: [] }, occupation, catalog, on: day })(one).look(path).value

describe('stated facts', () => {
  it('are null while nobody has said anything, whatever else is there', () => {
    expect(value('income', {})).toBeNull()
    expect(value('income', { person: { income: null } })).toBeNull()
    expect(value('exp.fte', { about: { koch: { exp: {} } } })).toBeNull()
    expect(value('exp.fte', { about: { koch: { exp: { fte: 3 } } } }, day, 'constructor')).toBeNull()
  })
  it('keep zero and false apart from unknown', () => {
    expect(value('income', { person: { income: 0 } })).toBe(0)
    expect(value('german', { person: { german: false } })).toBe(false)
  })
  it('about a certificate follow from the occupations that it names', () => {
    const one = { id: 'a', for: ['koch'], notFor: ['tischler'], rec: { for: 'koch' } }
    expect(['koch', 'tischler', 'gaertner'].map((id) => certificate('fq.matchesRef', one, id))).toEqual([
      true,
      false,
      null,
    ])
    expect(['koch', 'tischler'].map((id) => certificate('rec.inRef', one, id))).toEqual([true, false])
    expect(certificate('rec.inRef', { id: 'a', for: ['koch'] })).toBeNull()
  })
  it('of an empty list are what the fact says of none, and nothing else', () => {
    expect(certificate('rec.result', 'none')).toBe('none')
    expect(certificate('rec.inRef', 'none')).toBeNull()
    expect(certificate('fq.matchesRef', 'none')).toBeNull()
  })
  it('about the law of an occupation come from its document, else from the situation', () => {
    const shipped = loadCatalog(shippedDocuments())
    const about = { koch: { ref: { trainingMonths: 1, annexNo: 7 } }, fremd: { ref: { trainingMonths: 42 } } }
    const read = (occupation: string, path: string) =>
      readersOf({ situation: { on: day, about }, occupation, catalog: shipped, on: day })(null).look(path).value
    expect(read('koch', 'ref.trainingMonths')).toBe(36)
    expect(read('koch', 'ref.annexNo')).toBe(7)
    expect(read('fremd', 'ref.trainingMonths')).toBe(42)
    expect(read('fremd', 'ref.regime')).toBeNull()
  })
})

describe('numbers that change with time', () => {
  const dated = (number: number, on: string) => ({ value: number, on })
  it('are true on their own day, else on the day of the situation', () => {
    const own = { about: { koch: { exp: { fte: dated(58, '2026-06-30') } } } }
    expect(value('exp.fte', own, '2026-06-30')).toBe(58)
    expect(value('exp.fte', own)).toBeNull()
    expect(value('exp.fte', { about: { koch: { exp: { fte: 58 } } } })).toBe(58)
    expect(value('exp.fte', { about: { koch: { exp: { fte: 58 } } } }, '2026-11-24')).toBeNull()
  })
  it('run on by completed months, plus a half when a further one has begun', () => {
    const months = (number: number, at: string) =>
      value('months', { person: { months: dated(number, '2026-01-31') } }, at)
    expect(months(11, '2026-02-28')).toBe(12)
    expect(months(11, '2026-02-27')).toBe(11.5)
    expect(months(11.25, '2026-01-31')).toBe(11.25)
    expect(months(11.25, '2026-02-28')).toBe(12.5)
    expect(months(11.5, '2026-03-01')).toBe(12.5)
    expect(months(11, '2026-01-30')).toBeNull()
  })
  it('are counted from the day where one is known', () => {
    expect(value('age', { person: { bornOn: '2001-11-23' } })).toBe(25)
    expect(value('age', { person: { bornOn: '2001-11-24' } })).toBe(24)
    expect(value('months', { person: { since: '2025-11-23' } })).toBe(12)
    expect(value('months', { person: { since: '2026-11-30' } })).toBe(0)
  })
  it('stay as they are where the fact does not move', () => {
    expect(value('income', { person: { income: dated(100, '2020-01-01') } })).toBe(100)
  })
})

describe('derived facts', () => {
  it('are unknown while a part is, and are never read from the situation', () => {
    expect(value('d.sum', { about: { koch: { exp: { fte: 3 } } } })).toBeNull()
    expect(value('d.sum', { about: { koch: { exp: { fte: 3, more: 4 } } } })).toBe(7)
    expect(value('d.sum', { about: { koch: { d: { sum: 9 } } } })).toBeNull()
  })
  it('stay unknown until the law is known to be settled for the person', () => {
    expect(value('d.open', { person: { income: 100 } })).toBeNull()
    expect(value('d.open', { person: { income: 100, german: true } })).toBeNull()
    expect(value('d.open', { person: { income: 100, german: false } })).toBe(true)
  })
  it('about any certificate are true because of one, and false only if the list is known', () => {
    const [here, there, none] = [
      { id: 'a', rec: { result: 'full', for: 'koch' } },
      { id: 'b', rec: { result: 'full', for: 'tischler' } },
      { id: 'c', rec: { result: 'none' } },
    ]
    const some = (certificates?: Situation['certificates']) => value('d.some', certificates ? { certificates } : {})
    expect(some([none, here])).toBe(true)
    expect(some([there, none])).toBe(false)
    expect(some([{ id: 'd', rec: { result: 'full' } }, none])).toBeNull()
    expect(some([])).toBe(false)
    expect(some()).toBeNull()
    expect(value('d.nothing', {})).toBeNull()
    expect(value('d.nothing', { certificates: [] })).toBe(false)
  })
})

describe('parameters', () => {
  it('have the value of the day, and none outside their days', () => {
    expect(value('param.limit', {}, '2025-12-31')).toBe(1)
    expect(value('param.limit', {}, '2026-01-01')).toBe(2)
    expect(value('param.limit', {}, '2024-12-31')).toBeNull()
  })
  it('are unknown where it is not known until when they hold', () => {
    expect(value('param.limit', {}, '2027-01-01')).toBeNull()
  })
})

describe('assumptions', () => {
  const usual = assumptions(
    { id: 'noProcedure', facts: { 'rec.result': 'none' } },
    { id: 'together', facts: { german: false, income: 0 } },
  )
  const assuming = loadCatalog([small, usual])
  const look = (path: string, situation: Partial<Situation>, one: 'none' | null = null) => {
    const allowed = assume({ on: day, ...situation }, 'usual', assuming)
    return readersOf({ situation: allowed, occupation: 'koch', catalog: assuming, on: day })(one).look(path).value
  }
  it('write no fact and name the version that was allowed', () => {
    const situation = { on: day, person: { german: true } }
    const assumed = [{ document: 'usual', version: '1.0.0', ids: ['noProcedure', 'together'] }]
    expect(assume(situation, 'usual', assuming)).toEqual({ ...situation, assumed })
    expect(assume(assume(situation, 'usual', assuming), 'usual', assuming)).toEqual({ ...situation, assumed })
  })
  it('fill in a fact only while no fact that is assumed with it is stated otherwise', () => {
    expect(look('income', {})).toBe(0)
    expect(look('income', { person: { german: false } })).toBe(0)
    expect(look('income', { person: { german: true } })).toBeNull()
    expect(look('income', { person: { income: 5 } })).toBe(5)
  })
  it('are not made where something stated speaks against them', () => {
    const doubt = { ...derived('d.doubt', 'boolean', 'person', { rule: { '>': [{ var: 'income' }, 10] } }) }
    const one = { id: 'isGerman', facts: { german: false }, unless: 'd.doubt' }
    const doubting = loadCatalog([{ ...small, facts: [...small.facts, doubt] }, assumptions(one)])
    const german = (person: object) => {
      const allowed = assume({ on: day, person: { ...person } }, 'usual', doubting)
      return readersOf({ situation: allowed, occupation: null, catalog: doubting, on: day })(null).look('german').value
    }
    expect([german({}), german({ income: 5 }), german({ income: 50 })]).toEqual([false, false, null])
    expect(german({ income: 50, german: true })).toBe(true)
  })
  it('that ship are not made against what people say', () => {
    const shipped = loadCatalog(shippedDocuments())
    const read = (path: string, { person = {}, here = {}, papers }: Record<string, object>) => {
      const list = papers ? { certificates: [{ id: 'a', ...papers }] } : {}
      const situation = { on: day, person: { ...person }, about: { koch: { ...here } }, ...list }
      const allowed = assume(situation, 'usual', shipped)
      const ask = readersOf({ situation: allowed, occupation: 'koch', catalog: shipped, on: day })
      return ask(situation.certificates?.[0] ?? null).look(path).value
    }
    expect(read('registered', {})).toBe(false)
    for (const person of [{ benefits: 'ALG' }, { benefits: 'SGBII' }, { work: 'unemployed' }]) {
      expect(read('registered', { person })).toBeNull()
    }
    expect(read('registered', { person: { work: 'employed' } })).toBe(false)
    expect(read('app.inRefNow', { person: { work: 'apprentice' } })).toBeNull()
    expect(read('app.contract', { here: { app: { inRefNow: true } } })).toBeNull()
    expect(read('dq.level', { person: { dq: { months: 36 } } })).toBeNull()
    expect(read('val.result', { here: { val: { decidedOn: '2026-01-01' } } })).toBeNull()
    expect(read('rec.applied', { papers: { rec: { for: 'elsewhere' } } })).toBeNull()
    expect(read('rec.applied', { papers: { rec: { decidedOn: '2026-01-01' } } })).toBeNull()
    expect(read('rec.applied', { papers: {} })).toBe(false)
    expect(read('benefits', { person: { plan: { algRestDays: 30 } } })).toBeNull()
    expect(read('plan.selfEmployed', { person: { work: 'self-employed' } })).toBeNull()
    expect(read('plan.stay6', { person: { residence: { since: '2026-01-01' } } })).toBeNull()
  })
  it('are made only where they are allowed by name', () => {
    const assumed = [{ document: 'usual', version: '1.0.0', ids: ['noProcedure'] }]
    const ask = readersOf({ situation: { on: day, assumed }, occupation: null, catalog: assuming, on: day })
    expect([ask(null).look('rec.result').value, ask(null).look('income').value]).toEqual(['none', null])
  })
  it('hold for a certificate nobody has named, so that none makes a rule true', () => {
    expect(look('d.some', {})).toBe(false)
    expect(look('rec.result', {})).toBe('none')
    expect(look('d.some', { certificates: [{ id: 'a', rec: { result: 'full', for: 'koch' } }] })).toBe(true)
  })
  it('say nothing about a certificate that is known not to exist', () => {
    const papers = loadCatalog([small, assumptions({ id: 'applied', facts: { 'rec.applied': false } }), factsOfApplied])
    const look = (one: 'none' | null) => {
      const situation = assume({ on: day }, 'usual', papers)
      return readersOf({ situation, occupation: null, catalog: papers, on: day })(one).look('rec.applied').value
    }
    expect([look(null), look('none')]).toEqual([false, null])
  })
  it('do not come back for a number that has changed since it was stated', () => {
    const changing = loadCatalog([small, assumptions({ id: 'age', facts: { age: 30 } })])
    const look = (person: object) => {
      const situation = assume({ on: day, person: { ...person } }, 'usual', changing)
      return readersOf({ situation, occupation: null, catalog: changing, on: day })(null).look('age').value
    }
    expect(look({})).toBe(30)
    expect(look({ age: { value: 20, on: '2026-01-01' } })).toBeNull()
  })
  it('are refused in a call that names no such document, or another version of it', () => {
    expect(() => assume({ on: day }, 'usuall', assuming)).toThrow(
      'No document of assumptions is called "usuall"; "usual" is.',
    )
    const other = { on: day, assumed: [{ document: 'usual', version: '0.9.0', ids: [] }] }
    const read = () =>
      readersOf({ situation: other, occupation: null, catalog: assuming, on: day })(null).look('income')
    expect(read).toThrow(TypeError)
  })
})

describe('a long chain of derived facts', () => {
  /** Each is a rule of full depth over the one before it; `unsettled` makes its reason as deep as it can be. */
  const deep = (path: string) => Array.from({ length: 31 }).reduce<object>((inner) => ({ '!': inner }), { var: path })
  const links = (length: number) =>
    Array.from({ length }, (_, i) =>
      derived(`d${i}`, 'boolean', 'person', {
        rule: deep(i === 0 ? 'german' : `d${i - 1}`),
        unsettled: { when: { var: 'income' }, text: words('Nicht geklärt') },
      }),
    )
  const chained = (length: number) => [
    factsOf(fact('german', 'boolean', 'person'), fact('income', 'boolean', 'person'), ...links(length)),
    pathway('lang', [must('ende', { var: `d${length - 1}` })]),
  ]

  it('is followed and explained as far as it is accepted', () => {
    const found = findPathways({ on: day, person: { german: true, income: false } }, null, loadCatalog(chained(20)), {
      on: day,
    })
    expect(found.map(({ pathway: id, status }) => [id, status])).toEqual([['lang', 'open']])
    const [reason] = found.map((option) => option.reason)
    expect(reason && JSON.stringify(explain(reason, de)).length).toBeGreaterThan(20 * 31)
  })
  it('is refused where it is longer, however long', () => {
    for (const length of [21, 400]) {
      const issues = checkDocuments(chained(length))
      expect(issues.map(({ code, path }) => `${code} ${path.join(' ')}`)).toEqual(['facts/chain facts 22'])
    }
  })
})
