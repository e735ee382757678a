// What only a program can hand over: getters, proxies, foreign objects, numbers that JSON does not know; and calls that are wrong.
import * as front from 'sichtbar'
import * as form from 'sichtbar/form'
import * as rule from 'sichtbar/rule'
import { endOf } from './ends.mjs'
import {
  assessments,
  catalog,
  content,
  feedAnswer,
  feedAssessment,
  feedDocuments,
  feedRule,
  feedSituation,
  inputs,
  on,
  scales,
  situation,
} from './feed.mjs'

/** @typedef {import('./rules.mjs').Input} Input */

class Held {
  kind = 'rubric'
}
const nested = () => {
  /** @type {unknown[]} */
  const list = []
  list.push(list)
  return list
}
/** @type {Record<string, () => any>} */
const makers = {
  ...{ undefined: () => undefined, null: () => null, 'a function': () => () => 1, 'a symbol': () => Symbol('x') },
  ...{ 'a big integer': () => 1n, NaN: () => Number.NaN, Infinity: () => Number.POSITIVE_INFINITY, '-0': () => -0 },
  ...{
    'a date': () => new Date(Number.NaN),
    'a map': () => new Map([['kind', 'rubric']]),
    'an instance': () => new Held(),
  },
  ...{ bytes: () => new Uint8Array(1000), 'a promise': () => Promise.resolve(1), 'a circle': nested },
  ...{
    'a list that says it is huge': () => new Array(4_000_000_000),
    'a list with holes': () => Object.assign([], { 3: 'x' }),
    true: () => true,
  },
  ...{
    'no prototype': () => Object.create(null),
    'a text': () => 'text',
    'half a pair': () => '\ud800',
    zero: () => 0,
  },
  'an empty object': () => ({}),
  'an empty list': () => [],
  'a getter that changes': () => {
    let reads = 0
    return Object.defineProperty({ format: 1 }, 'kind', {
      enumerable: true,
      get: () => (reads++ % 2 ? 'rubric' : nested()),
    })
  },
  'a proxy of a proxy': () => new Proxy(new Proxy({ kind: 'rubric' }, {}), {}),
  'a proxy that has everything': () =>
    new Proxy({}, { has: () => true, get: () => 'x', getOwnPropertyDescriptor: () => undefined }),
  'a proxy with 100,000 names': () =>
    new Proxy(
      {},
      {
        ownKeys: () => Array.from({ length: 100_000 }, (_, at) => `k${at}`),
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    ),
  'a list behind a proxy': () =>
    new Proxy([1, 2], { get: (list, key) => (key === 'length' ? 1e9 : Reflect.get(list, key)) }),
  'a valueOf': () => ({ valueOf: () => 3, toString: () => 'koch', toJSON: () => ({ kind: 'rubric' }) }),
}

/** @returns {Generator<Input>} */
export function* objects() {
  for (const [name, make] of Object.entries(makers)) {
    yield [`${name} as a rule`, () => feedRule(make())]
    yield [`${name} in a rule`, () => feedRule({ '>=': [{ var: 'k.a.n' }, make()] })]
    yield [`${name} as a list in a rule`, () => feedRule({ and: make() })]
    yield [`${name} as a document`, () => feedDocuments([make()], scales)]
    yield [
      `${name} in a document`,
      () => feedDocuments([{ ...content.find(({ kind }) => kind === 'rubric'), title: { de: make() } }], scales),
    ]
    yield [`${name} as an assessment`, () => feedAssessment(make())]
    yield [`${name} as a rating`, () => feedAssessment({ ...assessments[0], ratings: [make()] })]
    yield [`${name} as a level`, () => feedAssessment(withLevel(make()))]
    yield [`${name} as a situation`, () => feedSituation(make())]
    yield [`${name} as an answer`, () => feedAnswer(make())]
    yield [`${name} as a level of an answer`, () => feedAnswer({ indicator: 'hygiene/trennen', level: make() })]
    yield [
      `${name} as values of a rule`,
      () => endOf(() => rule.compileRule({ '>': [{ var: 'k.a.n' }, 1] }, inputs).evaluate(make())),
    ]
    yield [
      `${name} as a value of a rule`,
      () => endOf(() => rule.compileRule({ '>': [{ var: 'k.a.n' }, 1] }, inputs).trace({ k: { a: { n: make() } } })),
    ]
    yield [`${name} as inputs of a rule`, () => endOf(() => rule.compileRule({ var: 'a' }, make()))]
    yield [`${name} as an input of a rule`, () => endOf(() => rule.compileRule({ var: 'a' }, { a: make() }))]
  }
}
/** @param {unknown} level */
const withLevel = (level) => {
  const { answer: _, absent: __, ...rating } = assessments[0].ratings[0]
  return { ...assessments[0], ratings: [{ ...rating, level }] }
}

const assessment = front.parseAssessment(assessments[0], catalog)
const known = front.parseSituation(situation, catalog)
/** The functions that take rules, documents or assessments with a right call, of which each part is replaced in turn. @type {Record<string, readonly [(...given: any[]) => unknown, readonly unknown[]]>} */
const calls = {
  loadCatalog: [front.loadCatalog, [content]],
  checkDocuments: [front.checkDocuments, [content]],
  parseAssessment: [front.parseAssessment, [assessment, catalog]],
  parseSituation: [front.parseSituation, [known, catalog]],
  scoreAssessment: [front.scoreAssessment, [assessment, catalog, { on }]],
  upgradeAssessment: [front.upgradeAssessment, [assessment, catalog]],
  compileRule: [rule.compileRule, [{ var: 'yes' }, inputs]],
  startAssessment: [form.startAssessment, [{ id: 'a', rubric: { id: 'kochen-gruppe' } }, catalog]],
  recordAnswer: [form.recordAnswer, [assessment, { indicator: 'hygiene/trennen', level: 1 }, catalog, { on }]],
  nextQuestion: [form.nextQuestion, [assessment, catalog]],
}

/** @returns {Generator<Input>} */
export function* wrongCalls() {
  for (const [name, [call, right]] of Object.entries(calls)) {
    for (const [what, make] of Object.entries(makers)) {
      if (/proxy|huge/u.test(what) && call !== front.loadCatalog) continue // what is typed may be lied to by a proxy alone
      for (const place of right.keys())
        yield [`${what} in place ${place} of ${name}`, () => endOf(() => call(...right.with(place, make())))]
    }
  }
}
