// Assessments, situations and answers: damaged, replaced, and as many records as the limits allow and more.

import { loadCatalog } from 'sichtbar'
import { crowded } from './documents.mjs'
import { assessments, catalog, content, feedAnswer, feedAssessment, feedSituation, on, situation } from './feed.mjs'
import { damaged, json, pick } from './values.mjs'

/** @typedef {import('./values.mjs').Below} Below */
/** @typedef {import('./rules.mjs').Input} Input */

/** @param {Below} below @returns {Generator<Input>} */
export function* damagedPeople(below) {
  for (let at = 0; at < 150; at += 1) {
    const changed = damaged(pick(assessments, below), below)
    yield [`damaged assessment ${at}`, () => feedAssessment(changed)]
  }
  for (let at = 0; at < 60; at += 1) {
    const changed = damaged(situation, below)
    yield [`damaged situation ${at}`, () => feedSituation(changed)]
  }
}

/** @param {Below} below @returns {Generator<Input>} */
export function* anyPeople(below) {
  for (let at = 0; at < 100; at += 1) {
    const [value, member] = [
      json(below, 4),
      pick(['sources', 'ratings', 'evidence', 'remarks', 'goals', 'rubric'], below),
    ]
    yield [`any value as assessment ${at}`, () => feedAssessment(value)]
    yield [`any value as ${member} ${at}`, () => feedAssessment({ ...pick(assessments, below), [member]: value })]
    yield [`any value as situation ${at}`, () => feedSituation({ on, ...Object(value) })]
    yield [`any value as answer ${at}`, () => feedAnswer(value)]
    yield [`any value as part of an answer ${at}`, () => feedAnswer({ ...pick(answers, below), ...Object(value) })]
    const changed = damaged(pick(answers, below), below)
    yield [`damaged answer ${at}`, () => feedAnswer(changed)]
  }
}
const answers = [
  { indicator: { toString: 1 }, source: { toString: 1 }, absent: 'notAnswered' },
  { indicator: 'planen/mengen', source: 'me', answer: { frequency: 'often', independence: 'guided' } },
  { indicator: 'hygiene/trennen', absent: 'notAnswered', evidence: ['brief'] },
]

const dates = [
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-02-29',
  '2026-13-01',
  '10000-01-01',
  '-000001-01-01',
  '2026-11-03',
]
/** @param {number} length @param {(at: number) => unknown} make */
const many = (length, make) => Array.from({ length }, (_, at) => make(at))

const sources = many(50, (at) => ({
  ...{ kind: 'observer', id: `o${at}`, role: 'trainer', relation: 'independent', setting: 'realWork', language: 'de' },
  ...{ support: 'none', purpose: 'guidance', occasions: 2 },
}))
/** @param {number} at */
const piece = (at) => ({
  ...{ id: `e${at}`, kind: 'account', on: '2026-10-01', learningContext: 'informal', lifeField: 'household' },
  why: { de: 'Zeigt es.' },
})
const pieces = many(100, (at) => `e${at}`)
const crowd = { id: 'crowd', version: '1.0.0' }
/** @param {object} more */
const person = (more) => ({ format: 1, kind: 'assessment', id: 'p', rubric: crowd, sources, ratings: [], ...more })
/** @param {number} at @param {object} more */
const rating = (at, more = {}) => ({
  id: `r${at}`,
  indicator: 'k00/i00',
  source: 'o0',
  level: at % 5,
  on: '2026-10-01',
  ...more,
})
/** @param {number} at */
const spread = (at) =>
  rating(at, { indicator: `k00/i${String(at % 500).padStart(2, '0')}`, source: `o${Math.floor(at / 500) % 50}` })

/** @returns {Generator<Input>} */
export function* crowdedPeople() {
  const limit = 20_000
  /** @type {Record<string, () => object>} */
  const crowds = {
    'one indicator by one source, each on a day of its own': () =>
      person({ ratings: many(limit, (at) => rating(at, { on: dayOf(limit - at) })) }),
    'one indicator by 50 sources': () =>
      person({ ratings: many(limit, (at) => rating(limit - at, { source: `o${at % 50}` })) }),
    '500 indicators by 50 sources': () => person({ ratings: many(limit, spread) }),
    '500 indicators by 50 sources, in reverse order': () => person({ ratings: many(limit, spread).reverse() }),
    'by nobody': () => person({ ratings: many(limit, (at) => rating(at, { source: 'nobody' })) }),
    'of one id': () => person({ ratings: many(limit, (at) => rating(at, { id: 'same' })) }),
    'copied from one': () => person({ ratings: many(limit, () => rating(1)) }),
    'more than the limit': () => person({ ratings: many(limit + 1, spread) }),
    'without a level': () =>
      person({ ratings: many(limit, (at) => ({ ...rating(at), level: undefined, absent: 'notObserved' })) }),
    'with 2,000 pieces of evidence, 100 each in 4,000 ratings': () =>
      person({ evidence: many(2000, piece), ratings: many(4000, (at) => ({ ...spread(at), evidence: pieces })) }),
    'with 2,000 pieces of evidence, all named': () =>
      person({
        evidence: many(2000, piece),
        ratings: many(2000, (at) => ({ ...spread(at), evidence: [`e${at}`, `e${1999 - at}`] })),
      }),
  }
  const all = loadCatalog([...content, crowded(500)])
  const every = loadCatalog([...content, { ...crowded(500), scoring: { select: 'all' } }])
  for (const [name, make] of Object.entries(crowds)) {
    yield [`20,000 ratings ${name}`, () => feedAssessment(JSON.parse(JSON.stringify(make())), all)]
    if (!name.includes('500'))
      yield [`20,000 ratings ${name}, where all count`, () => feedAssessment(JSON.parse(JSON.stringify(make())), every)]
  }
}

/** @param {number} at */
const dayOf = (at) => `${2026 - (at % 100)}-0${1 + (at % 9)}-${10 + (at % 19)}`

/** @returns {Generator<Input>} */
export function* wrongDays() {
  for (const day of dates) {
    const [first, ...more] = assessments[0].ratings
    yield [`a rating on ${day}`, () => feedAssessment({ ...assessments[0], ratings: [{ ...first, on: day }, ...more] })]
    yield [`a situation on ${day}`, () => feedSituation({ ...situation, on: day })]
    yield [`a birthday on ${day}`, () => feedSituation({ ...situation, person: { ...situation.person, bornOn: day } })]
    yield [`evidence of ${day}`, () => feedAssessment(withEvidence(day))]
  }
  yield ['5 MB as a remark', () => feedAssessment({ ...assessments[0], remarks: [{ text: 'x'.repeat(5_000_000) }] })]
  yield ['a catalog with nothing in it', () => feedAssessment(assessments[0], loadCatalog([]))]
  yield ['the shipped catalog', () => feedAssessment(assessments[0], catalog)]
}
/** @param {string} day */
const withEvidence = (day) => ({
  ...assessments[0],
  evidence: assessments[0].evidence.map((/** @type {object} */ one) => ({
    ...one,
    on: day,
    validUntil: day,
    lastUsed: day,
  })),
})
