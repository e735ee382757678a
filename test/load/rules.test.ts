import { describe, expect, it } from 'vitest'
import { compiledRules, type PlacedRule, ruleFaults } from '../../src/load/rules.js'
import type { InputDeclaration } from '../../src/rule/inputs.js'

let looks = 0
class Counting extends Map<string, InputDeclaration> {
  override keys() {
    looks += 1
    return super.keys()
  }
}
const inputs = new Counting([
  ['a.level', { type: 'integer', minimum: 0, maximum: 4 }],
  ['b.level', { type: 'integer', minimum: 0, maximum: 4 }],
])
const placed = (rule: unknown, i: number, more: object = {}): PlacedRule => ({
  ...{ rule, path: ['advice', i, 'when'], inputs, options: { result: 'boolean' } },
  ...more,
})

describe('the rules of a document', () => {
  it('are told with their place in it', () => {
    const faults = ruleFaults(
      [{ '>=': [{ var: 'a.level' }, 2] }, { '>=': [{ var: 'a.levl' }, 2] }].map((rule, i) => placed(rule, i)),
    )
    expect(faults.map(({ code, path }) => `${code} ${path.join(' ')}`)).toEqual([
      'rule/undeclared advice 1 when >= 0 var',
    ])
  })
  it('are looked at until there are more issues than are told, whatever their number', () => {
    looks = 0
    const wrong = { and: Array.from({ length: 40 }, () => ({ '>=': [{ var: 'c.level' }, 2] })) }
    const faults = ruleFaults(Array.from({ length: 400 }, (_, i) => placed(wrong, i)))
    expect(faults[0]?.code).toBe('rule/nodes')
    expect([faults.length, looks < 200]).toEqual([121, true])
  })
  it('read their inputs where the document lays them', () => {
    const places = ['b.level', 'a.level']
    const slotOf = (path: string) => places.indexOf(path)
    const rules = compiledRules([placed({ '>': [{ var: 'a.level' }, { var: 'b.level' }] }, 0, { slotOf })])
    expect([...rules.keys()]).toEqual(['/advice/0/when'])
    expect(rules.get('/advice/0/when')?.evaluate([1, 2])).toBe(true)
  })
})
