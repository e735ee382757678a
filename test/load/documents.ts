// The smallest sound documents, which the tests of this folder damage in one place each.
import { readdirSync, readFileSync } from 'node:fs'
import { loadCatalog } from '../../src/load/load.js'

type Json = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

const head = (kind: string, id: string) => ({ format: 1, kind, id, version: '1.0.0', status: 'draft' })
const sources = [{ title: 'Eine Seite', url: 'https://example.org/seite', read: '2026-09-01' }]
const said = (de: string) => ({ de })

const level = (key: string) => ({ key, short: said(key), self: said(`Ich ${key}.`), observer: said(`Sie ${key}.`) })
const answer = (word: string, gives: Json) => ({ [word]: { word: said(word), ...gives } })

/** Three levels, with answers to `use` and `know`. */
export const scale: Json = {
  ...head('scale', 'drei'),
  title: said('Drei Stufen'),
  levels: [level('none'), level('helped'), level('alone')],
  answers: {
    use: {
      frequency: { ...answer('never', { level: 0 }), ...answer('often', { cap: 2 }) },
      independence: { ...answer('helped', { level: 1 }), ...answer('alone', { level: 2 }) },
    },
    know: { ...answer('no', { level: 0 }), ...answer('yes', { level: 2 }) },
  },
  scoring: {
    id: 'assumed-1',
    status: 'assumed',
    select: 'latest',
    sigma: 80,
    sourceWeights: { observer: 100, workSample: 150, test: 150, document: 100 },
    tau: { self: 66, observer: 35, workSample: 30, test: 20, document: 20, friendOrFamily: 66 },
  },
}

/** Of organisations. */
export const stateScale: Json = {
  ...scale,
  id: 'stand',
  answers: { state: { ...answer('no', { level: 0 }), ...answer('yes', { level: 2 }) } },
}

const indicator = (id: string, ask = 'use') => ({ id, ask, self: said(`Ich ${id}.`), observer: said(`Sie ${id}.`) })

/** `kochen` with `hygiene` (haende, trennen, wissen) and `planen` (mengen). */
export const rubric: Json = {
  ...head('rubric', 'kochen'),
  scale: 'drei',
  title: said('Kochen'),
  field: 'haushalt',
  competences: [
    {
      id: 'hygiene',
      dqr: 'wissen',
      title: said('Hygiene'),
      anchors: { 1: said('Mit Hilfe.'), 2: said('Allein.') },
      indicators: [indicator('haende'), indicator('trennen'), indicator('wissen', 'know')],
    },
    { id: 'planen', dqr: 'fertigkeiten', title: said('Planen'), indicators: [indicator('mengen')] },
  ],
}

/** Of organisations, not among `all`: one indicator that is answered by `state`. */
export const stateRubric: Json = {
  ...head('rubric', 'vielfalt'),
  scale: 'stand',
  title: said('Vielfalt'),
  field: 'betrieb',
  competences: [{ id: 'leitbild', dqr: 'sozial', title: said('Leitbild'), indicators: [indicator('text', 'state')] }],
}

export const occupation: Json = {
  ...head('occupation', 'koch'),
  title: said('Koch'),
  codes: { kldb: '29302' },
  training: { months: 36, regime: 'dual' },
  helper: false,
  weightSource: 'assumed',
  areas: [
    {
      id: 'kueche',
      title: said('Küche'),
      weight: 10,
      requirements: [{ competences: ['kochen/hygiene'], level: 2, essential: true, status: 'assumed' }],
    },
  ],
  sources,
}

export const codes: Json = {
  ...head('codes', 'kldb'),
  title: said('KldB'),
  classification: 'kldb-2010',
  codes: ['29301', '29302'],
  sources,
}

const asked = { sensitivity: 'plain', question: said('Frage?'), why: said('§ 1') }

/** A day, a number, an order, a choice about the occupation, and two facts derived from them. */
export const facts: Json = {
  ...head('facts', 'angaben'),
  read: '2026-09-01',
  facts: [
    { id: 'bornOn', type: 'day', of: 'person', label: said('Geburt'), ...asked },
    { id: 'exp.months', type: 'months', of: 'occupation', label: said('Monate'), moves: 'changes', ...asked },
    {
      id: 'german',
      type: 'ordered',
      of: 'person',
      label: said('Deutsch'),
      options: ['none', 'A1', 'A2'].map((value) => ({ value, label: said(value) })),
      ...asked,
    },
    {
      id: 'ref.regime',
      type: 'choice',
      of: 'occupation',
      label: said('Regelung'),
      options: [{ value: 'dual', label: said('dual') }],
      ...asked,
    },
    {
      id: 'age',
      type: 'integer',
      of: 'person',
      label: said('Alter'),
      law: '§ 188 BGB',
      derive: { kind: 'yearsBetween', from: 'bornOn' },
    },
    {
      id: 'adult',
      type: 'boolean',
      of: 'person',
      label: said('Volljährig'),
      law: '§ 2 BGB',
      derive: { rule: { '>=': [{ var: 'age' }, 18] } },
    },
  ],
}

export const parameters: Json = {
  ...head('parameters', 'zahlen'),
  parameters: [
    {
      id: 'limit',
      type: 'integer',
      unit: 'euros',
      label: said('Grenze'),
      use: 'rule',
      values: [
        { value: 100, from: '2025-01-01', to: '2025-12-31', source: 'Blatt 1', read: '2026-09-01', verified: 'page' },
        { value: 110, from: '2026-01-01', to: null, source: 'Blatt 2', read: '2026-09-01', verified: 'page' },
      ],
    },
  ],
}

export const assumptions: Json = {
  ...head('assumptions', 'ueblich'),
  assumptions: [{ id: 'spricht', facts: { german: 'A1' }, text: said('Spricht ein wenig.') }],
}

export const provider: Json = {
  ...head('provider', 'kammer'),
  title: said('Kammer'),
  role: 'chamber',
  topics: [],
  lastChecked: '2026-09-01',
  sources,
}

export const pathway: Json = {
  ...head('pathway', 'weg'),
  title: said('Weg'),
  leadsTo: 'full',
  basis: { law: '§ 1', read: '2026-09-01', reviewBy: '2027-12-31', pending: [] },
  conditions: [{ id: 'alter', kind: 'must', text: said('Mindestens 18'), when: { var: 'adult' } }],
  outcomes: {},
  notBefore: [],
  bodies: [{ body: 'kammer', role: 'decides', verified: 'page' }],
}

/** Includes the condition of `weg`. */
export const shortPathway: Json = {
  ...pathway,
  id: 'kurz',
  include: [{ pathway: 'weg', except: [] }],
  conditions: [{ id: 'arbeit', kind: 'may', text: said('Arbeit'), when: { '>=': [{ var: 'exp.months' }, 12] } }],
}

export const rubricCases: Json = {
  ...head('cases', 'kochen'),
  of: 'kochen',
  ofVersion: '1.0.0',
  cases: [
    {
      title: 'Allein',
      why: 'Mitte der Stufe',
      on: '2026-11-23',
      self: { 'hygiene/haende': ['often', 'alone'] },
      expect: { hygiene: { level: 2 } },
    },
  ],
}

export const pathwayCases: Json = {
  ...head('cases', 'weg'),
  of: 'weg',
  ofVersion: '1.0.0',
  cases: [
    {
      title: 'Offen',
      why: '§ 1',
      on: '2026-11-23',
      situation: { on: '2026-11-23', person: { age: 30 } },
      occupation: 'koch',
      assume: 'ueblich',
      expect: { weg: 'open' },
    },
  ],
}

/** All of them, in an order in which links lead forwards and backwards. */
export const all: readonly Json[] = [
  ...[rubricCases, pathwayCases, occupation, rubric, scale, stateScale, codes],
  ...[shortPathway, pathway, facts, parameters, assumptions, provider],
]

/** The person answers about `haende`, an observer saw `trennen`. */
export const assessment: Json = {
  format: 1,
  kind: 'assessment',
  id: 'a1',
  rubric: { id: 'kochen', version: '1.0.0' },
  sources: [
    { kind: 'self', id: 'ich' },
    {
      ...{ kind: 'observer', id: 'chef', role: 'trainer', relation: 'worksWith', setting: 'realWork' },
      ...{ language: 'de', support: 'none', purpose: 'guidance', occasions: 2 },
    },
  ],
  ratings: [
    {
      id: 'r1',
      indicator: 'hygiene/haende',
      source: 'ich',
      answer: { frequency: 'often', independence: 'alone' },
      on: '2026-10-01',
    },
    { id: 'r2', indicator: 'hygiene/trennen', source: 'chef', level: 2, on: '2026-10-02', anchors: ['hygiene/2'] },
  ],
  evidence: [
    {
      ...{ id: 'b1', kind: 'account', on: '2026-10-01', learningContext: 'informal', lifeField: 'household' },
      why: said('Kocht für die Familie.'),
    },
  ],
  wanted: ['koch'],
  remarks: [{ about: 'hygiene/haende', by: 'person', text: 'Wichtig.', on: '2026-10-01' }],
}

/** A copy with one place set, or removed where the value is undefined; a missing member is added. */
export function changed(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) }
  const inner = rest.length === 0 ? by : changed(copy[key] ?? (typeof rest[0] === 'number' ? [] : {}), rest, by)
  if (inner === undefined) delete copy[key]
  else copy[key] = inner
  return copy
}

/** All documents with one of them changed in one place. */
export const withChange = (document: Json, path: Path, by: unknown): unknown[] =>
  all.map((one) => (one === document ? changed(one, path, by) : one))

export const catalogOf = (documents: readonly unknown[]) => loadCatalog(documents)
export const catalog = () => loadCatalog(all)

/** Every document under rubrics/, cases too, with its file name. */
export const shipped = (): { readonly file: string; readonly document: Json }[] =>
  readdirSync('rubrics', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: name, document: JSON.parse(readFileSync(`rubrics/${name}`, 'utf8')) }))
