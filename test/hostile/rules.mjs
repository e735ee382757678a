// Rules that nobody should write, for `compileRule` and at every place of the documents where a rule stands.
import { content, feedDocuments, feedRule, inputs, laws, scales } from './feed.mjs'
import { json, names, pick, withMember, wrapped } from './values.mjs'

/** @typedef {import('./values.mjs').Below} Below */
/** @typedef {readonly [name: string, run: () => import('./ends.mjs').End]} Input */

const operators = [
  ...['var', 'and', 'or', '!', 'if', '>', '>=', '<', '<=', '===', '!==', '+', '*', '-', '/', 'min', 'max', 'in'],
  ...['some', 'all', 'none'],
]
const foreign = [
  '==',
  '!=',
  '!!',
  '?:',
  '%',
  'missing',
  'missing_some',
  'cat',
  'substr',
  'merge',
  'log',
  'filter',
  'reduce',
]
const literals = [0, 1, 2.5, -4, 0.1, 1e308, 2 ** 53, true, 'A1', 'none', null, [], ['A1', 'B1'], [1, 2, 3]]

/** Something near to a rule: mostly known operators, over mostly known inputs. @param {Below} below @param {number} depth @returns {unknown} */
export function nearly(below, depth) {
  const kind = below(12)
  if (kind === 0) return json(below, 2)
  if (depth === 0 || kind < 4)
    return below(3) > 0 ? { var: pick([...Object.keys(inputs), ''], below) } : pick(literals, below)
  const name = kind > 5 ? pick(operators, below) : pick([...operators, ...foreign, ...names], below)
  const operands = Array.from({ length: 1 + below(3) }, () => nearly(below, depth - 1))
  const rule = withMember({}, name, below(8) === 0 ? operands[0] : operands)
  return below(25) === 0 ? withMember(rule, pick(operators, below), []) : rule
}

/** Sound rules of every type, so that accepted ones are many. @param {Below} below @param {number} depth @returns {unknown} */
function sound(below, depth) {
  const number = () =>
    pick([{ var: 'k.a.mean' }, { var: 'k.a.n' }, 1, 2.5, { '*': [{ var: 'k.a.n' }, { var: 'k.a.n' }] }], below)
  const body = { '>=': [{ var: '' }, below(5)] }
  if (depth === 0)
    return pick(
      [
        { var: 'yes' },
        { '>=': [number(), number()] },
        { [pick(['some', 'all', 'none'], below)]: [{ var: 'list' }, body] },
      ],
      below,
    )
  const parts = Array.from({ length: 1 + below(4) }, () => sound(below, depth - 1))
  return { [pick(['and', 'or'], below)]: parts }
}

/** @param {any} rule */
const inRubric = (rule) => {
  const rubric = structuredClone(content.find(({ id }) => id === 'workload'))
  const text = { de: 'Ein Satz.' }
  rubric.competences[0].gates.push({ level: 1, when: rule, text })
  rubric.competences[1].levelRules = [1, 2, 3, 4].map((level) => ({ level, when: rule, text }))
  rubric.advice = [{ id: 'rat', when: rule, text }]
  return rubric
}
/** @param {any} when */
const inPathway = (when) => {
  const {
    conditions: [first, ...more],
    ...pathway
  } = structuredClone(content.find(({ id }) => id === 'val-full'))
  const { anyOf: _, ...bare } = first
  return { ...pathway, conditions: [{ ...bare, when, unsettled: { when, text: { de: 'Offen.' } } }, ...more] }
}
/** @param {any} rule */
const inFacts = (rule) => {
  const facts = structuredClone(content.find(({ id }) => id === 'recognition-derived'))
  for (const fact of facts.facts.slice(0, 1)) fact.derive = { rule }
  return facts
}

/** @param {any} rule @param {string} name @returns {readonly Input[]} */
const everywhere = (rule, name) => [
  [`${name} as a rule`, () => feedRule(rule)],
  [`${name} in a rubric`, () => feedDocuments([inRubric(rule)], scales)],
  [`${name} in a pathway and in facts`, () => feedDocuments([inPathway(rule), inFacts(rule)], laws)],
]

/** @param {Below} below @returns {Generator<Input>} */
export function* rules(below) {
  for (let at = 0; at < 800; at += 1) {
    const make = pick([json, nearly, nearly, sound], below)
    const rule = make(below, 1 + below(5))
    yield [`${make.name} rule ${at}`, () => feedRule(rule)]
  }
}
/** @param {Below} below @returns {Generator<Input>} */
export function* placedRules(below) {
  for (let at = 0; at < 6; at += 1) yield* everywhere(nearly(below, 3), `nearly rule ${at}`)
  for (const name of names) {
    const [operator, path] = [withMember({}, name, [1, 2]), { '>=': [{ var: name }, 1] }]
    yield* everywhere({ and: [operator, path] }, `operator and path ${name.slice(0, 40)}`)
  }
}

/** A list that is in itself at each of its places. @param {number} length */
function round(length) {
  /** @type {unknown[]} */
  const list = []
  for (let at = 0; at < length; at += 1) list.push(list)
  return list
}
const plus = (/** @type {unknown} */ inner) => ({ '+': [inner, inner] })
const times = (/** @type {unknown} */ inner) => ({ '*': [inner, inner] })
const comparison = { '>=': [{ var: '' }, 1] }

/** What grows: doubled by reference and as text, nested, wide, at the limit of cost and over it. @returns {Generator<Input>} */
export function* bombs() {
  for (const levels of [5, 8, 12, 60]) {
    for (const [name, wrap] of Object.entries({ plus, times }))
      yield* everywhere({ '>': [wrapped(levels, { var: 'k.a.n' }, wrap), 1] }, `${name} doubled ${levels} times`)
  }
  for (const levels of [8, 13]) {
    const text = JSON.stringify({ '>': [wrapped(levels, { var: 'k.a.n' }, plus), 1] })
    yield* everywhere(JSON.parse(text), `doubled ${levels} times, as ${text.length} bytes`)
  }
  for (const size of [100_000]) {
    yield* everywhere({ and: round(size) }, `a list that holds itself ${size} times`)
    yield* everywhere({ and: wrapped(90, [true], (inner) => Array(size).fill(inner)) }, `lists of ${size} in lists`)
    yield* everywhere({ and: Array(size).fill({ var: 'yes' }) }, `and of ${size}`)
    yield* everywhere(
      wrapped(size, { var: 'yes' }, (inner) => ({ '!': [inner] })),
      `${size} negations`,
    )
    yield* everywhere({ in: [{ var: 'german' }, Array(size).fill('A1')] }, `in of ${size}`)
    yield* everywhere({ [`${'+'.repeat(size)}`]: [] }, `an operator of ${size} letters`)
    yield* everywhere({ var: `k.${'a.'.repeat(size)}` }, `a path of ${size} segments`)
  }
  for (const parts of [5, 63]) {
    const items = { some: [{ var: 'list' }, { and: Array(5).fill(comparison) }] }
    yield* everywhere({ and: Array(parts).fill(items) }, `${parts} lists looked through`)
  }
}
