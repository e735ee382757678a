// The 40 rules of the workload, the same seeded values for all: our closures over slots, the rules by hand, json-logic-js.
import { build } from 'esbuild'
import jsonLogic from 'json-logic-js'
import { gatesByHand } from './by-hand/gates.mjs'
import { adviceByHand, levelRulesByHand } from './by-hand/level-rules.mjs'
import { bytes, competences, indicators, numbers, ranks, top } from './by-hand/tables.mjs'
import { random, rubric } from './workload.mjs'
import { adviceRules, gateRules, levelRules } from './workload-rules.mjs'

/** The closures are an inner part of the package: no door leads there, so the bench bundles them. */
async function inner() {
  const contents = `export * from './src/rule/compile.ts'; export * from './src/load/rubric-inputs.ts'`
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: process.cwd() }, bundle: true, format: 'esm', write: false },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
}

/** Every rule as a document, with its form by hand and the competence it stands in. */
const rules = [
  ...listed(gateRules, gatesByHand),
  ...listed(levelRules, levelRulesByHand),
  ...Object.entries(adviceRules).map(([name, rule]) => ({ rule, byHand: adviceByHand[name], competence: '' })),
]

/** @param {typeof gateRules} documents @param {typeof gatesByHand} byHand */
function listed(documents, byHand) {
  return Object.entries(documents).flatMap(([competence, list]) =>
    list.map(([, rule], place) => ({ rule, byHand: byHand[competence]?.[place], competence })),
  )
}

/** Values of one person, every input known: as slots, as the arrays of the rules by hand, and as nested data. @param {number} seed @param {(path: string) => number} slotOf */
function valuesOf(seed, slotOf) {
  const below = random(seed)
  const view = {
    ...{
      mean: numbers(competences),
      coverage: numbers(competences),
      n: numbers(competences),
      level: numbers(competences),
    },
    ...{ p: numbers(competences), selfLevel: numbers(competences), othersLevel: numbers(competences) },
    ...{ rating: numbers(indicators), count: bytes(indicators), levels: bytes(indicators * ranks) },
  }
  /** @type {unknown[]} */
  const slots = []
  const nested = { k: {}, i: {} }
  for (let at = 0; at < competences; at += 1) {
    const known = resultsOf(below)
    for (const [name, value] of Object.entries(known)) slots[slotOf(`k.${id('k', at)}.${name}`)] = value
    for (const [name, value] of Object.entries(known)) view[/** @type {keyof typeof known} */ (name)][at] = value
    Object.assign(nested.k, { [id('k', at)]: known })
  }
  for (let at = 0; at < indicators; at += 1) {
    const ratings = Array.from({ length: 1 + below(3) }, () => below(top + 1))
    const rating = ratings.reduce((sum, one) => sum + one) / ratings.length
    const known = { rating, n: ratings.length, ratings }
    for (const [name, value] of Object.entries(known)) slots[slotOf(`i.${id('i', at)}.${name}`)] = value
    view.rating[at] = rating
    view.count[at] = ratings.length
    view.levels.set(ratings, at * ranks)
    Object.assign(nested.i, { [id('i', at)]: known })
  }
  return { slots, view, nested }
}

/** @param {string} letter @param {number} number */
const id = (letter, number) => `${letter}${String(number).padStart(2, '0')}`

/** @param {(limit: number) => number} below */
const resultsOf = (below) => ({
  ...{ mean: below(401) / 100, coverage: below(101) / 100, n: below(12), level: below(top + 1), p: below(100) / 100 },
  ...{ selfLevel: below(top + 1), othersLevel: below(top + 1) },
})

/** What the two cases run; throws where one of the three gives another value. @param {number} persons */
export async function rulesAlone(persons) {
  const { compileRule, viewInputs, adviceInputs } = await inner()
  /** @type {Map<string, number>} */
  const places = new Map()
  const slotOf = (/** @type {string} */ path) => places.get(path) ?? Number(places.set(path, places.size).size) - 1
  const values = Array.from({ length: persons }, (_, seed) => valuesOf(seed, slotOf))
  const compiled = rules.map(({ rule, competence }) => {
    const own = rubric.competences.find((/** @type {any} */ one) => one.id === competence)
    return compileRule(rule, own ? viewInputs(rubric, own, top) : adviceInputs(rubric, top), slotOf)
  })
  const documents = rules.map(({ rule }) => /** @type {any} */ (rule))
  const byHand = rules.map((rule) => /** @type {import('./by-hand/values.mjs').RuleByHand} */ (rule.byHand))
  for (const [person, { slots, view, nested }] of values.entries()) {
    for (const [place, rule] of documents.entries()) {
      const [ours, hand] = [compiled[place].evaluate(slots), byHand[place]?.(view)]
      const theirs = jsonLogic.apply(rule, nested)
      const isEqual = ours === theirs && hand === (theirs ? 1 : -1)
      if (!isEqual)
        throw new Error(`person ${person}, rule ${place}: ${ours} ours, ${hand} by hand, ${theirs} json-logic-js`)
    }
  }
  return {
    ours: () => repeat(() => countOurs(compiled, values)),
    byHand: () => repeat(() => countByHand(byHand, values)),
    jsonLogic: () => repeat(() => countJsonLogic(documents, values)),
  }
}

/** Ten times over the same persons, so that a round is long enough to be timed. @param {() => number} task */
function repeat(task) {
  let found = 0
  for (let time = 0; time < 10; time += 1) found += task()
  return found
}

/** @param {readonly any[]} compiled @param {readonly { slots: unknown[] }[]} values */
function countOurs(compiled, values) {
  let found = 0
  for (const { slots } of values) for (const rule of compiled) if (rule.evaluate(slots) === true) found += 1
  return found
}

/** @param {readonly import('./by-hand/values.mjs').RuleByHand[]} rules @param {readonly { view: unknown }[]} values */
function countByHand(rules, values) {
  let found = 0
  for (const { view } of values) for (const rule of rules) if (rule(view) > 0) found += 1
  return found
}

/** @param {readonly any[]} rules @param {readonly { nested: unknown }[]} values */
function countJsonLogic(rules, values) {
  let found = 0
  for (const { nested } of values) for (const rule of rules) if (jsonLogic.apply(rule, nested) === true) found += 1
  return found
}
