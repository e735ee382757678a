import { describe, expect, it } from 'vitest'
import { proveEach, proveRules, rulesIn } from '../../src/author/proof.js'
import { documents as shipped } from '../../src/content.js'
import type { Inputs } from '../../src/rule/inputs.js'
import { baking, scale } from './documents.js'

/** How many rules stand in a document, wherever. */
function countRules(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Object.entries(value).filter(([key, inner]) => (key === 'when' || key === 'rule') && inner !== undefined)
  const inner = Object.entries(value).filter(([key]) => key !== 'when' && key !== 'rule')
  return own.length + inner.reduce((sum, [, one]) => sum + countRules(one), 0)
}

describe('the proof against json-logic-js', () => {
  it('is made for every rule of every document that ships, and finds no difference', () => {
    const rules = rulesIn(shipped)
    const counts = rules.map(({ document, index }) => [index, document.length])
    expect(counts).toEqual(rules.map(({ index }) => [index, countRules(shipped[index])]))
    expect(rules.flatMap(({ document }) => document).length).toBeGreaterThan(80)
    expect(proveRules(shipped)).toEqual([])
  })
  it('looks at the documents alone, not at those beside them', () => {
    const rule = { level: 3, when: { '>=': [{ var: 'i.kneten.rating' }, 2] }, text: { de: 'Kneten' } }
    const [first, second] = baking().competences
    const rubric = baking({ competences: [{ ...first, gates: [rule] }, second] })
    const paths = rulesIn([scale, rubric], { beside: shipped }).flatMap(({ document, index }) =>
      document.map(({ path }) => [index, path.join(' ')]),
    )
    expect(paths).toEqual([[1, 'competences 0 gates 0 when']])
    expect(proveRules([scale, rubric], { beside: shipped })).toEqual([])
  })
  it('shows the data on which a rule means something else there, at the place of the rule', () => {
    // Data hold either a value under a name or what lies inside it, never both.
    const inputs: Inputs = new Map([
      ['seen', { type: 'integer', minimum: 0, maximum: 9 }],
      ['seen.by', { type: 'integer', minimum: 0, maximum: 0 }],
    ])
    const rule = { or: [{ '>=': [{ var: 'seen' }, 0] }, { '>': [{ var: 'seen.by' }, 0] }] }
    expect(proveEach([{ rule, path: ['conditions', 0, 'when'], inputs, options: {} }])).toEqual([
      {
        code: 'rule/reference',
        path: ['conditions', 0, 'when'],
        params: { ours: 'true', theirs: 'false', values: '{"seen":{"by":0}}' },
        message: 'With {"seen":{"by":0}} the rule gives true, but false in json-logic-js 2.0.5. Rewrite it.',
      },
    ])
  })
})
