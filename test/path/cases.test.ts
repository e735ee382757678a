// The counsellors' cases of the working data, verdict by verdict, against the paths that ship and against all 51.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'
import { situationFaults } from '../../src/load/situation-facts.js'
import type { Situation } from '../../src/model/situation.js'
import { assume } from '../../src/path/assume.js'
import { findPathways } from '../../src/path/find.js'
import { shared, sharedCatalog, shippedDocuments } from './documents.js'
import { askUsual, statuses } from './laws.js'
import { recorded } from './people.js'

interface Case {
  readonly id: string
  readonly on: string
  readonly assume: string
  readonly situation: Situation
  readonly expect: Readonly<Record<string, string>>
}

const cases = (folder: string): Case[] => JSON.parse(readFileSync(`${folder}/domain/recognition-cases.json`, 'utf8'))

/** Pathway to verdict, of the paths that the catalog has. */
function verdicts({ situation, on, assume: document }: Case, catalog: Catalog): Record<string, string> {
  const assumed = assume(situation, document, catalog)
  return Object.fromEntries(
    findPathways(assumed, 'reference-occupation', catalog, { on }).map(({ pathway, status }) => [pathway, status]),
  )
}

describe.skipIf(shared === null)('the cases of recognition-cases.json (needs the folder ../shared)', () => {
  it.each([
    ['the paths that ship', () => loadCatalog(shippedDocuments()), 168],
    ['the 51 paths of the working data', () => sharedCatalog(shared ?? ''), 168],
  ] as const)('agree with %s', (_, load, count) => {
    const catalog = load()
    expect(cases(shared ?? '').flatMap(({ situation }) => situationFaults(situation, catalog))).toEqual([])
    const found = cases(shared ?? '').flatMap((one) => {
      const status = verdicts(one, catalog)
      return Object.entries(one.expect)
        .filter(([pathway]) => pathway in status)
        .map(([pathway, expected]) => ({
          expected: `${one.id} ${pathway} ${expected}`,
          found: `${one.id} ${pathway} ${status[pathway]}`,
        }))
    })
    expect(found.map((one) => one.found)).toEqual(found.map((one) => one.expected))
    expect(found).toHaveLength(count)
  })
})

describe.skipIf(shared === null)('what comes after and before a path (needs the folder ../shared)', () => {
  it('is for each of the 51 what the fact base names', () => {
    const around = ({ pathways }: Catalog) =>
      [...pathways.values()].map(({ pathway: { id, outcomes, notBefore } }) => [
        ...[id, outcomes, notBefore.flatMap(({ pathway }) => pathway ?? [])],
      ])
    const named = around(sharedCatalog(shared ?? ''))
    const shipped = new Map(around(loadCatalog(shippedDocuments())).map((one) => [one[0], one]))
    expect(named).toHaveLength(51)
    expect(named.map(([id]) => shipped.get(id))).toEqual(named)
  })
})

describe('the paths that ship', () => {
  const catalog = loadCatalog(shippedDocuments())
  const conditions = [...catalog.pathways.values()].flatMap(({ pathway }) => pathway.conditions)
  const said = conditions.flatMap(({ text, note, anyOf = [] }) => [{ text, note }, ...anyOf])
  const languages = ['de', 'en'] as const
  it('say each condition in one sentence, so that the verdict behind it is about that sentence alone', () => {
    const texts = said.flatMap(({ text }) => languages.flatMap((language) => text?.[language] ?? []))
    expect(texts.length).toBeGreaterThan(60)
    expect(texts.filter((text) => /[.!?] \p{Lu}|[^.]$/u.test(text))).toEqual([])
  })
  it('say what the law allows beside it in whole sentences of both languages', () => {
    const notes = said.flatMap(({ note }) => (note ? [note] : []))
    expect(notes.length).toBeGreaterThan(10)
    expect(notes.filter((note) => !languages.every((language) => /\p{Lu}.+\.$/u.test(note[language] ?? '')))).toEqual(
      [],
    )
  })
})

describe('the cases that ship beside the paths', () => {
  it('find each of the 51 paths open, conditional and closed, but where its law allows no other', () => {
    const found = new Map<string, Set<string>>()
    for (const one of recorded) {
      for (const [id, status] of Object.entries(statuses(askUsual(one)))) {
        found.set(id, (found.get(id) ?? new Set()).add(status))
      }
    }
    const lacks = (status: string) => [...found].flatMap(([id, all]) => (all.has(status) ? [] : [id])).sort()
    expect(found.size).toBe(51)
    expect(lacks('open')).toEqual([])
    // The cases of these leave nothing open.
    expect(lacks('conditional')).toEqual(['ext-val', 'uni-adv', 'zab'])
    expect(lacks('closed')).toEqual([])
  })
})
