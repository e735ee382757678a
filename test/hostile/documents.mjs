// Shipped documents, damaged, replaced and swelled; what is accepted all the same goes through the whole chain.

import { readdirSync, readFileSync } from 'node:fs'
import { content, feedCases, feedDocuments, scales } from './feed.mjs'
import { damaged, json, pick, wrapped } from './values.mjs'

/** @typedef {import('./values.mjs').Below} Below */
/** @typedef {import('./rules.mjs').Input} Input */

/** @param {Below} below @returns {Generator<Input>} */
export function* damagedDocuments(below) {
  for (let at = 0; at < 40; at += 1) {
    const document = pick(below(2) > 0 ? content : content.filter(({ kind }) => kind === 'rubric'), below)
    const changed = damaged(document, below)
    yield [`damaged ${document.kind} ${document.id} ${at}`, () => feedDocuments([changed])]
  }
}

/** @param {Below} below @returns {Generator<Input>} */
export function* anyDocuments(below) {
  const kinds = [...new Set(content.map(({ kind }) => kind)), 'cases', 'assessment', 'constructor', '__proto__']
  for (let at = 0; at < 60; at += 1) {
    const value = json(below, 4)
    yield [`any value ${at}`, () => feedDocuments([value], scales)]
    const kind = pick(kinds, below)
    yield [
      `any ${kind} ${at}`,
      () => feedDocuments([{ format: 1, kind, id: 'x', version: '1.0.0', status: 'draft', ...Object(value) }], scales),
    ]
  }
}

/** @param {string} id */
const shipped = (id) => structuredClone(content.find((one) => one.id === id))
const text = { de: 'Ein Satz.' }
/** @param {number} length @param {(at: number) => unknown} make */
const many = (length, make) => Array.from({ length }, (_, at) => make(at))
const long = 'x'.repeat(5_000_000)

/** @param {object} more */
const rubricWith = (more) => ({ ...shipped('workload'), ...more })

/** A rule of so many comparisons over every rating of an indicator. @param {number} parts */
const costly = (parts) => ({
  some: [{ var: 'i.i00.ratings' }, { or: many(parts, (at) => ({ '>=': [{ var: '' }, at % 5] })) }],
})

/** So many gates with such a rule, shared out over competences. @param {number} count @param {unknown} when */
const gated = (count, when) => {
  const rubric = shipped('workload')
  const [first] = rubric.competences.filter((/** @type {any} */ { id }) => id === 'k00')
  const others = many(count / 50 - 1, (at) => ({ ...first, id: `x${at}` }))
  const competences = [first, ...others].map((one) => ({
    ...one,
    levelRules: [],
    gates: many(50, () => ({ level: 3, when, text })),
  }))
  for (const one of competences) delete one.levelRules
  return { ...rubric, advice: [], competences }
}

/** @returns {Generator<Input>} */
export function* largeDocuments() {
  for (const member of ['id', 'version', 'kind'])
    yield [`5 MB as ${member}`, () => feedDocuments([rubricWith({ [member]: long })], scales)]
  yield ['5 MB as a name', () => feedDocuments([rubricWith({ [long]: 1 })], scales)]
  yield ['5 MB as a text', () => feedDocuments([rubricWith({ title: { de: long } })], scales)]
  yield [
    '5 MB of marks',
    () => feedDocuments([rubricWith({ title: { de: `a${'\u0301\u0323'.repeat(2_500_000)}` } })], scales),
  ]
  yield ['100,000 competences', () => feedDocuments([rubricWith({ competences: many(100_000, () => ({})) })], scales)]
  yield [
    '100,000 members',
    () =>
      feedDocuments([rubricWith(Object.fromEntries(many(100_000, (at) => at).map((at) => [`k${at}`, at])))], scales),
  ]
  yield [
    '90,000 documents',
    () =>
      feedDocuments(
        many(90_000, (at) => at),
        scales,
      ),
  ]
  yield [
    '100,001 documents',
    () =>
      feedDocuments(
        many(100_001, (at) => at),
        scales,
      ),
  ]
  yield ['100,000 texts', () => feedDocuments([rubricWith({ icatus: many(100_000, () => 'I31_0') })], scales)]
  yield [
    '500 times one document',
    () =>
      feedDocuments(
        many(500, () => shipped('koch')),
        scales,
      ),
  ]
  yield [
    'nesting of 100,000',
    () => feedDocuments([rubricWith({ title: wrapped(100_000, 0, (inner) => [inner]) })], scales),
  ]
  yield [
    'doubled 90 times',
    () => feedDocuments([rubricWith({ title: wrapped(90, 0, (inner) => [inner, inner]) })], scales),
  ]
  yield [
    'lists of 100,000 in lists',
    () => feedDocuments([rubricWith({ title: wrapped(90, 0, (inner) => Array(100_000).fill(inner)) })], scales),
  ]
  for (const [count, parts] of [
    [500, 5],
    [500, 6],
    [500, 64],
    [450, 7],
    [550, 1],
    [50, 64],
  ])
    yield [
      `${count} gates of ${parts} comparisons over all ratings`,
      () => feedDocuments([gated(count ?? 0, costly(parts ?? 0))], scales),
    ]
  yield ['a gate at the limit of cost', () => feedDocuments([gated(50, { and: many(5, () => costly(64)) })], scales)]
  yield ['500 indicators', () => feedDocuments([crowded(500)], scales)]
  yield ['501 indicators', () => feedDocuments([crowded(501)], scales)]
  yield ['a chain of 200 derived facts', () => feedDocuments([derived(200)])]
  yield ['a chain of 2,000 derived facts', () => feedDocuments([derived(2000)])]
  yield ['paths that include each other', () => feedDocuments(including())]
}

/** @param {number} count */
export const crowded = (count) => {
  const [first] = shipped('workload').competences.filter((/** @type {any} */ { id }) => id === 'k00')
  const indicators = many(count, (at) => ({
    ...first.indicators[0],
    id: `i${String(at).padStart(2, '0')}`,
    weight: 1 + (at % 4),
  }))
  return rubricWith({ id: 'crowd', advice: [], competences: [{ ...first, gates: [], indicators }] })
}

/** Each of so many facts is derived from the one before. @param {number} length */
const derived = (length) => ({
  ...{ format: 1, kind: 'facts', id: 'kette', version: '1.0.0', status: 'draft', read: '2026-11-02' },
  facts: many(length, (at) => {
    const rule = at === 0 ? { '!': { var: 'residence.inDE' } } : { and: [{ var: `s${at - 1}` }, { var: `s${at - 1}` }] }
    return { id: `s${at}`, type: 'boolean', of: 'person', label: text, law: '§ 1', derive: { rule } }
  }),
})

const including = () =>
  ['val-full', 'val-major'].map((id, at) => ({ ...shipped(id), include: [{ pathway: ['val-major', 'val-full'][at] }] }))

const folder = new URL('../../rubrics/competences/', import.meta.url)

/** @param {Below} below @returns {Generator<Input>} */
export function* damagedCases(below) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cases.json'))
  const cases = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  for (let at = 0; at < 30; at += 1) {
    const changed = damaged(pick(cases, below), below)
    yield [`damaged cases ${at}`, () => feedCases(changed)]
  }
  for (let at = 0; at < 10; at += 1) {
    const value = json(below, 3)
    yield [`any value as cases ${at}`, () => feedCases(value)]
  }
}
