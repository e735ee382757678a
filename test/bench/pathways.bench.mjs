// All paths for one situation, beside an interpreter written by hand that gives their verdicts and nothing else. The situations are the
// counsellors' cases of the working data, or, where these are absent, thirty seeded ones over the facts that ship.
import { existsSync, readFileSync } from 'node:fs'
import { evaluatorOf } from './pathways-by-hand.mjs'
import { random } from './workload.mjs'

const occupation = 'reference-occupation'
const file = '../shared/domain/recognition-cases.json'

export default async function benches() {
  const { assume, findPathways, loadCatalog } = await import('sichtbar')
  const { documents: shipped } = await import('sichtbar/content')
  const documents = [.../** @type {readonly any[]} */ (shipped)]
  const catalog = loadCatalog(documents)
  const evaluate = evaluatorOf(documents)
  const isShared = existsSync(file)
  /** @type {{ situation: any, on: string }[]} */
  const stated = isShared ? JSON.parse(readFileSync(file, 'utf8')) : seeded(documents)
  const cases = stated.map(({ situation, on }) => ({ situation: assume(situation, 'usual', catalog), on }))
  expectEqual([...cases, ...stated, ...seeded(documents)])
  const count = evaluate({ on: '2026-11-23' }, occupation, '2026-11-23').size
  console.log(
    `pathways: ${cases.length} situations${isShared ? '' : ' (seeded)'}, ${count} paths; verdicts by hand are equal`,
  )

  /** @param {{ situation: any, on: string }[]} all */
  function expectEqual(all) {
    for (const [place, { situation, on }] of all.entries()) {
      const found = evaluate(situation, occupation, on)
      for (const { pathway, status } of findPathways(situation, occupation, catalog, { on, reasons: false }))
        if (found.get(pathway) !== status)
          throw new Error(`Situation ${place}, ${pathway}: ${status}, by hand ${found.get(pathway)}`)
    }
  }

  /** One situation after the other, so that each round is one. @param {(one: { situation: any, on: string }) => unknown} act */
  const each = (act) => {
    let turn = 0
    return () => {
      const one = cases[turn % cases.length]
      turn += 1
      return one && act(one)
    }
  }
  const other = () => each(({ situation, on }) => evaluate(situation, occupation, on))
  const ours = (/** @type {boolean} */ reasons) =>
    each(({ situation, on }) =>
      findPathways(situation, occupation, catalog, { on, reasons: /** @type {any} */ (reasons) }),
    )
  const beside = 'verdicts alone, written by hand'
  const rounds = 100 * cases.length
  return [
    { name: `${count} paths for one situation, without reasons`, ours: ours(false), beside, other: other(), rounds },
    { name: `${count} paths for one situation, with all reasons`, ours: ours(true), beside, other: other(), rounds },
  ]
}

/** Thirty situations over the facts that may be stated, with up to two certificates. @param {any[]} documents */
function seeded(documents) {
  const pick = random(11)
  const facts = documents
    .filter(({ kind }) => kind === 'facts')
    .flatMap((one) => one.facts)
    .filter(({ derive, answeredBy }) => (!derive || derive.kind) && !answeredBy)
  /** @param {any} fact */
  const anyValue = ({ type, options }) => {
    if (type === 'boolean') return pick(2) === 1
    if (options) return options[pick(options.length)].value
    return type === 'day'
      ? ['1990-05-01', '2001-11-23', '2026-10-01'][pick(3)]
      : [0, 1, 12, 24, 36, 54, 60_000][pick(7)]
  }
  /** @param {string} of @param {number} share */
  const stated = (of, share) => {
    /** @type {any} */
    const root = {}
    for (const fact of facts) {
      if (fact.of !== of || pick(4) >= share) continue
      const keys = fact.id.split('.')
      const last = keys.pop()
      let object = root
      for (const key of keys) object = object[key] ??= {}
      object[last] = anyValue(fact)
    }
    return root
  }
  return Array.from({ length: 30 }, () => {
    const share = 1 + pick(3)
    const certificates = Array.from({ length: pick(3) }, (_, at) => ({ id: `c${at}`, ...stated('certificate', share) }))
    const list = pick(2) === 0 ? {} : { certificates }
    const about = { [occupation]: stated('occupation', share) }
    return { situation: { on: '2026-11-23', person: stated('person', share), about, ...list }, on: '2026-11-23' }
  })
}
