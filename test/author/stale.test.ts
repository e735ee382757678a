import { describe, expect, it } from 'vitest'
import { staleEntries } from '../../src/author/stale.js'
import { loadCatalog } from '../../src/load/load.js'
import { pathway, provider, shippedDocuments, words } from '../path/documents.js'

const parameter = (id: string, ...days: (readonly [string | null, string | null])[]) => ({
  ...{ id, type: 'euros', unit: 'euros-per-year', label: words(id), use: 'rule' },
  values: days.map(([from, to]) => ({ value: 1, from, to, source: 'Test', read: '2026-01-01', verified: 'page' })),
})
const parameters = (...list: object[]) => ({
  ...{ format: 1, kind: 'parameters', id: 'limits', version: '1.0.0', status: 'draft', parameters: list },
})
const stale = (on: string, ...documents: object[]) =>
  staleEntries(loadCatalog(documents), { on }).map(({ kind, id, since }) => [kind, id, since])

describe('a path', () => {
  const way = pathway('way', [], { basis: { reviewBy: '2026-12-31' } })
  it('is read again from the day after its day of review on', () => {
    expect(stale('2026-12-31', way)).toEqual([])
    expect(stale('2027-01-01', way)).toEqual([['pathway', 'way', '2026-12-31']])
  })
  it('comes with its title', () => {
    expect(staleEntries(loadCatalog([way]), { on: '2027-01-01' })).toEqual([
      { kind: 'pathway', id: 'way', title: words('Weg way'), since: '2026-12-31' },
    ])
  })
})

describe('a parameter', () => {
  it('is read again when no value holds for the day, since the last one ended', () => {
    const limit = parameters(parameter('limit', ['2025-01-01', '2025-12-31'], ['2026-01-01', '2026-12-31']))
    expect(stale('2025-12-31', limit)).toEqual([])
    expect(stale('2026-12-31', limit)).toEqual([])
    expect(stale('2027-01-01', limit)).toEqual([['parameter', 'limit', '2026-12-31']])
  })
  it('is read again in a gap, and before its first value', () => {
    const limit = parameters(parameter('limit', ['2025-01-01', '2025-06-30'], ['2026-01-01', '2026-12-31']))
    expect(stale('2025-07-01', limit)).toEqual([['parameter', 'limit', '2025-06-30']])
    expect(stale('2024-12-31', limit)).toEqual([['parameter', 'limit', null]])
  })
  it('whose days are not known holds for no day', () => {
    const limit = parameters(parameter('limit', ['2026-01-01', null]), parameter('other', [null, null]))
    expect(stale('2026-06-01', limit)).toEqual([
      ['parameter', 'limit', null],
      ['parameter', 'other', null],
    ])
  })
})

describe('a provider', () => {
  const amt = (lastChecked: string) => ({ ...provider('amt', 'Amt'), lastChecked })
  it('is read again twelve whole months after it was checked', () => {
    expect(stale('2026-11-22', amt('2025-11-23'))).toEqual([])
    expect(stale('2026-11-23', amt('2025-11-23'))).toEqual([['provider', 'amt', '2025-11-23']])
    expect(stale('2025-02-27', amt('2024-02-29'))).toEqual([])
    expect(stale('2025-02-28', amt('2024-02-29'))).toEqual([['provider', 'amt', '2024-02-29']])
  })
  it('that was checked later than the day asked about is not stale', () => {
    expect(stale('2020-01-01', amt('2025-11-23'))).toEqual([])
  })
})

describe('staleEntries', () => {
  it('lists paths, then parameters, then providers', () => {
    const all = [
      provider('amt', 'Amt'),
      parameters(parameter('limit', ['2025-01-01', '2025-12-31'])),
      pathway('way', []),
    ]
    expect(stale('2028-01-01', ...all).map(([kind]) => kind)).toEqual(['pathway', 'parameter', 'provider'])
  })
  it('refuses a day that does not exist', () => {
    const catalog = loadCatalog([])
    for (const on of ['2026-02-30', '', '26.11.2026']) expect(() => staleEntries(catalog, { on })).toThrow(TypeError)
    expect(() => Reflect.apply(staleEntries, null, [catalog])).toThrow(TypeError)
    expect(() => Reflect.apply(staleEntries, null, [[], { on: '2026-11-26' }])).toThrow(TypeError)
  })
  it('finds no path of those that ship to be stale on the day they were written, and all of them in time', () => {
    const catalog = loadCatalog(shippedDocuments())
    const paths = (on: string) => staleEntries(catalog, { on }).filter(({ kind }) => kind === 'pathway')
    expect(paths('2026-11-26')).toEqual([])
    expect(paths('2027-01-01')).toHaveLength(52)
    expect(staleEntries(catalog, { on: '2026-11-26' }).filter(({ kind }) => kind === 'provider')).toEqual([])
  })
})
