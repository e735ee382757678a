// A second implementation as oracle: the program by hand of the benches, written from the note alone, on seeded persons.
import { expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { scoreAssessment } from '../../src/score/score.js'
import { scoreByHand } from '../bench/by-hand.mjs'
import { expectEqual } from '../bench/by-hand-equal.mjs'
import { day, personOf, rubric, scale } from '../bench/workload.mjs'

const catalog = loadCatalog([scale, rubric])
const seeds = Array.from({ length: 200 }, (_, seed) => seed)

it('gives what a program gives that was written by hand from the note', () => {
  for (const seed of seeds) {
    const assessment = parseAssessment(personOf(seed), catalog)
    scoreByHand(assessment)
    expectEqual(scoreAssessment(assessment, catalog, { on: day, reasons: false }))
  }
})
it('names the person and the field where the two differ', () => {
  const profile = scoreAssessment(personOf(7), catalog, { on: day, reasons: false })
  scoreByHand(personOf(8))
  expect(() => expectEqual(profile)).toThrow(/^p7\/(later|ratedOn|advice|findings)/u)
})
