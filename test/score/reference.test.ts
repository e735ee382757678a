// A second program, written from the note alone and without regard to speed, as oracle for whatever is generated.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { situation } from './arbitraries.js'
import { explained } from './laws.js'
import { referenceFindings } from './reference.js'

const runs = { numRuns: 300 * Number(process.env['FC_RUNS'] ?? '1') }

describe('the second program', () => {
  it('finds of every situation the same levels, bounds, numbers, flags, grades and headlines', () => {
    fc.assert(
      fc.property(situation(), (given) => {
        const found = explained(given).findings.map(({ nextLevel: _, reason, self, others, ...finding }) => {
          const [{ contributions: __, ...own }, { contributions: ___, ...theirs }] = [self, others]
          return { ...finding, choice: reason.params['choice'], self: own, others: theirs }
        })
        expect(found).toEqual(near(referenceFindings(given)))
      }),
      runs,
    )
  })
})

/** Numbers that are not whole may differ in their last decimal. */
function near(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isInteger(value)) return expect.closeTo(value, 8)
  if (Array.isArray(value)) return value.map(near)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, near(inner)]))
}
