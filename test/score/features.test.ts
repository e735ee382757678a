// The laws of scoring hold for whatever is generated; this test says that the generator hits every feature often enough.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../src/load/assessment.js'
import { loadCatalog } from '../../src/load/load.js'
import { type Situation, situation } from './arbitraries.js'
import { featuresOf } from './features.js'

const many = fc.sample(situation(), { numRuns: 2000, seed: 20261126 })
const least = 0.05

/** Every word of the tables of scoring.md sections 2 to 8 that generated situations must reach. */
const expected = [
  ...['weightedMean', 'ladder', 'conjunctive'].map((model) => `model ${model}`),
  ...['noRating', 'notApplicable', 'coverageBelow40', 'keyMissing', 'rungOpen', 'ruleOpen'].map(
    (code) => `flag ${code}`,
  ),
  ...['selfView', 'familyOnly', 'oneSource', 'coverageBelow60', 'coverageBelow80', 'disagreement', 'rangeOpen'].map(
    (code) => `flag ${code}`,
  ),
  ...['gateFailed', 'gateOpen', 'outdated', 'languageCaution'].map((code) => `flag ${code}`),
  ...['gateFailed', 'gateOpen'].flatMap((code) => [`${code} of indicator`, `${code} of gate`]),
  ...['gateOpen of rung', 'gateOpen of rule', 'gate passed', 'gate failed', 'gate open'],
  ...['level rule passed', 'level rule failed', 'level rule open'],
  ...['othersEnough', 'othersTooLittle', 'othersFamilyOnly', 'othersOnly', 'othersUndetermined'].map(
    (choice) => `choice ${choice}`,
  ),
  ...['selfLower', 'selfHigher', 'talkAbout', 'claimUnproven'].map((code) => `finding ${code}`),
  ...['consistent', 'selfLower', 'selfHigher'].map((word) => `discrepancy ${word}`),
  ...['stated', 'described', 'confirmed', 'observed', 'verified'].map((grade) => `grade ${grade}`),
  ...['A', 'B', 'C', 'D'].map((word) => `confidence ${word}`),
  ...['notAsked', 'notAnswered', 'notObserved', 'notApplicable'].map((reason) => `missing ${reason}`),
  ...['rate', 'raise', 'by no single change', 'without distance'].map((kind) => `next level ${kind}`),
  ...['self', 'observer', 'workSample', 'test', 'document'].map((kind) => `source ${kind}`),
  ...['a rating set aside by selection', 'two attempts kept', 'two languages of one person'],
  ...[
    'one rater behind two sources',
    'an answer stopped half-way',
    'nobody rated',
    'ratings after the day',
    'advice given',
  ],
  ...['state of an organisation', 'own sigma, tau or weights', 'own cuts', 'own rungs', 'own window'],
  ...['five competences or more', 'knowledge asked', 'indicators for one side', 'weights of indicators'],
  ...[1, 2, 3, 4, 5, 6].map((top) => `M is ${top}`),
  ...['levelLow below levelHigh', 'level above 0', 'level 0'],
]

describe('the generator of the laws', () => {
  it('hits every feature in at least 5 of 100 runs', () => {
    const counts = new Map<string, number>(expected.map((name) => [name, 0]))
    for (const given of many) for (const name of featuresOf(given)) counts.set(name, (counts.get(name) ?? 0) + 1)
    const shares = [...counts].map(([name, count]) => [name, count / many.length] as const)
    console.info(
      `Share of generated situations: ${shares.map(([name, share]) => `${name} ${percent(share)}`).join(', ')}`,
    )
    expect(shares.filter(([, share]) => share < least)).toEqual([])
  })
  it('makes documents that load, and assessments that are accepted', () => {
    const broken = many.slice(0, 300).filter((given) => !isAccepted(given))
    expect(broken).toEqual([])
  })
})

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function isAccepted({ scale, rubric, assessment }: Situation): boolean {
  const catalog = loadCatalog([scale, rubric])
  return JSON.stringify(parseAssessment(assessment, catalog)) === JSON.stringify(assessment)
}
