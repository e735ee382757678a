// Rules and scoring on the workload of scoring.md, section 13, beside a program written by hand that gives equal results.
// Memory runs in a process of its own: 20 000 persons here, a million with `node --expose-gc test/bench/memory.mjs`.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { scoreByHand } from './by-hand.mjs'
import { expectEqual } from './by-hand-equal.mjs'
import { rulesAlone } from './rules-alone.mjs'
import { day, personOf, persons, rubric, scale } from './workload.mjs'

export default async function benches() {
  const { loadCatalog, scoreAssessment } = await import('sichtbar')
  const catalog = loadCatalog([scale, rubric])
  const plain = (/** @type {any} */ one) => scoreAssessment(one, catalog, { on: day, reasons: false })
  const explained = (/** @type {any} */ one) => scoreAssessment(one, catalog, { on: day })
  const all = Array.from({ length: persons }, (_, seed) => personOf(seed))
  for (const one of all) {
    scoreByHand(one)
    expectEqual(plain(one))
  }
  console.log(`scoring: results by hand are equal for each of ${persons} persons`)
  const few = all.slice(0, 1000)
  const { ours, byHand, jsonLogic } = await rulesAlone(100)
  spawnSync(process.execPath, ['--expose-gc', 'test/bench/memory.mjs', '20000'], { stdio: 'inherit' })
  return [
    { name: '40 rules, 1000 times', ours, beside: 'written by hand', other: byHand },
    { name: '40 rules in json-logic-js, 1000 times', ours: jsonLogic, beside: 'our closures', other: ours },
    {
      name: `score without reasons, ${persons} persons`,
      ours: () => each(all, plain),
      beside: 'written by hand',
      other: () => each(all, scoreByHand),
      rounds: 5,
      persons,
    },
    {
      name: 'score with reasons, 1000 persons',
      ours: () => each(few, explained),
      beside: 'written by hand, without reasons',
      other: () => each(few, scoreByHand),
      rounds: 10,
      persons: few.length,
    },
    {
      name: 'load and check of the rubric of the workload',
      ours: () => loadCatalog([scale, rubric]),
      beside: 'JSON round trip of it',
      other: () => JSON.parse(JSON.stringify([scale, rubric])),
    },
  ]
}

/** @param {readonly unknown[]} all @param {(one: any) => unknown} act */
function each(all, act) {
  for (const one of all) act(one)
}
