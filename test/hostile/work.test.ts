// Work is counted by the reads it needs, so that no clock is asked: it grows with what is handed in, not with its square.
import { expect, it } from 'vitest'
import { buildDossier } from '../../src/dossier/dossier.js'
import { parseAssessment } from '../../src/load/assessment.js'
import { enter } from '../../src/load/enter.js'
import { loadCatalog } from '../../src/load/load.js'
import { buildPassport } from '../../src/passport/passport.js'
import { checkRule } from '../../src/rule/check.js'
import { competence, observer, rated, rubric, scales, today } from '../score/builders.js'

/** A list whose openings and reads are counted. */
function counted<Item>(list: Item[]): { readonly list: Item[]; readonly reads: () => number } {
  let reads = 0
  const get = (target: Item[], key: string | symbol): unknown => {
    reads += 1
    return Reflect.get(target, key)
  }
  const ownKeys = (target: Item[]) => {
    reads += target.length
    return Reflect.ownKeys(target)
  }
  return { list: new Proxy(list, { get, ownKeys }), reads: () => reads }
}

/** One list of so many that holds itself through so many others. */
function nested(levels: number, length: number) {
  const counters: (() => number)[] = []
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) {
    const { list, reads } = counted(Array(length).fill(value))
    counters.push(reads)
    value = list
  }
  return { value, reads: () => counters.reduce((sum, reads) => sum + reads(), 0) }
}

it('opens no more lists in lists than a document may have values', () => {
  const { value, reads } = nested(90, 100_000)
  expect(enter(value).faults.map(({ code }) => code)).toEqual(['document/size'])
  expect(reads()).toBeLessThan(1_500_000)
})
it('opens no more lists in lists than a rule is counted to', () => {
  const { value, reads } = nested(90, 10_000)
  expect(checkRule({ and: value }, new Map()).map(({ code }) => code)).toContain('rule/nodes')
  expect(reads()).toBeLessThan(250_000)
})

it('looks at each rating a few times on the way to a passport, however many there are', () => {
  const catalog = loadCatalog([...scales, rubric([competence('k', ['a'])])])
  const sources = Array.from({ length: 40 }, (_, at) => observer(`o${at}`))
  const ratings = sources.map(({ id }) => rated(id, 'a', 3))
  const given = parseAssessment({ ...head, sources, ratings }, catalog)
  const parts = { assessments: [given], situation: null, holder: null, issuer: null, sample: true }
  const dossier = buildDossier(parts, catalog, { on: today })
  const { list, reads } = counted([...given.ratings])
  const show = { id: 'probe', competences: ['probe/k'], occupations: [] }
  buildPassport({ ...dossier, assessments: [{ ...given, ratings: list }] }, catalog, {
    language: 'de',
    audience: 'person',
    show,
  })
  expect(reads()).toBeLessThan(40 * 10)
})
const head = { format: 1, kind: 'assessment', id: 'p', rubric: { id: 'probe', version: '1.0.0' } }
