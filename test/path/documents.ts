// Documents for the tests of path/: tiny ones made by hand, those that ship, and the working data where it is present.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Catalog } from '../../src/load/catalog.js'
import { loadCatalog } from '../../src/load/load.js'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const head = (kind: string, id: string) => ({ format: 1, kind, id, version: '1.0.0', status: 'draft' })
const words = (de: string) => ({ de, en: `${de} (en)` })

/** The folder of working data, or null where it is absent. */
export const shared = existsSync('../shared/data/pathway-conditions.json') ? '../shared' : null

export const shippedDocuments = (): unknown[] =>
  ['facts', 'pathways', 'occupations', 'providers', 'scales', 'competences', 'codes']
    .flatMap((folder) => readdirSync(`rubrics/${folder}`).map((name) => `rubrics/${folder}/${name}`))
    .filter((file) => file.endsWith('.json') && !file.endsWith('.cases.json'))
    .map(readJson)

/** All 51 paths of the working data with its facts, parameters and assumptions. */
export function sharedCatalog(folder: string): Catalog {
  const read = (name: string) => readJson(`${folder}/data/${name}.json`)
  const { pathways, bodies } = read('pathway-conditions')
  const parameters = read('parameters')
  for (const { values } of parameters.parameters) {
    for (const value of values) if (value.note) value.note = value.note.en
  }
  return loadCatalog([
    read('facts'),
    { ...read('derived-facts'), kind: 'facts' },
    read('assumptions'),
    parameters,
    ...bodies.map(({ id, name }: { id: string; name: string }) => provider(id, name)),
    ...pathways.map(sharedPathway),
  ])
}

// biome-ignore lint/suspicious/noExplicitAny: raw working data
function sharedPathway({ note: _, notes: __, fee: ___, basis, conditions, notBefore, ...path }: any) {
  const { inForceFrom: told, pending, ...rest } = basis
  // The working data leaves out first days that were found later, in the texts of the laws themselves.
  const inForceFrom = told ?? readJson(`rubrics/pathways/${path.id}.pathway.json`).basis.inForceFrom
  return {
    ...head('pathway', path.id),
    ...path,
    basis: {
      ...rest,
      ...(inForceFrom ? { inForceFrom } : {}),
      pending: pending.map(({ inForceFrom: day, change, ...more }: Record<string, unknown>) => ({
        ...more,
        change: { de: change },
        ...(day ? { inForceFrom: day } : {}),
      })),
    },
    conditions: conditions.map(({ source, anyOf, ...condition }: Record<string, unknown>) => ({
      ...condition,
      ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(({ source: ____, ...alternative }) => alternative) } : {}),
    })),
    notBefore: notBefore.map(({ reason, ...more }: Record<string, unknown>) => ({ ...more, reason: { de: reason } })),
  }
}

const provider = (id: string, name: string) => ({
  ...head('provider', id),
  title: { de: name },
  role: 'other',
  topics: [],
  lastChecked: '2026-11-23',
  sources: [{ title: 'Test', read: '2026-11-23' }],
})

type Rule = Record<string, unknown>

export const fact = (id: string, type: string, of: string, more: object = {}) => ({
  ...{ id, type, of, sensitivity: 'plain', label: words(id), question: words(`${id}?`), why: words('Test') },
  ...more,
})
export const choice = (id: string, of: string, values: readonly string[], more: object = {}) =>
  fact(id, 'choice', of, { options: values.map((value) => ({ value, label: words(`(${value})`) })), ...more })
export const derived = (id: string, type: string, of: string, derive: object, more: object = {}) => ({
  ...{ id, type, of, label: words(id), law: 'Test', verified: 'derived', derive },
  ...more,
})
export const factsOf = (...facts: object[]) => ({ ...head('facts', 'small'), read: '2026-11-23', facts })

/** A must-condition; `may` in its place makes it one that never closes. */
export const must = (id: string, when: Rule, more: object = {}) => ({
  ...{ id, kind: 'must', law: `§ ${id}`, verified: 'statute', text: words(`Text ${id}`), when },
  ...more,
})
export const may = (id: string, when: Rule, more: object = {}) => ({ ...must(id, when), kind: 'may', ...more })

export const pathway = (id: string, conditions: object[], { basis = {}, ...more }: Record<string, unknown> = {}) => ({
  ...head('pathway', id),
  ...{ title: words(`Weg ${id}`), leadsTo: 'full', conditions, outcomes: {}, notBefore: [], bodies: [] },
  basis: { law: `Gesetz ${id}`, read: '2026-04-29', reviewBy: '2026-12-31', pending: [], ...Object(basis) },
  ...more,
})

export const assumptions = (...list: { id: string; facts: object }[]) => ({
  ...head('assumptions', 'usual'),
  assumptions: list.map((one) => ({ ...one, text: words(`Annahme ${one.id}`) })),
})

export const day = '2026-11-23'
export { provider, words }
