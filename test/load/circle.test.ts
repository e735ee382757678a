import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainLengths, circleOf } from '../../src/load/circle.js'

const graph = (reads: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(reads))
const circle = (reads: Readonly<Record<string, readonly string[]>>, start: string) =>
  circleOf(start, (id) => reads[id] ?? [])

describe('a circle', () => {
  it('is told from where it starts', () => {
    expect(circle({ a: ['b'], b: ['c'], c: ['a'] }, 'a')).toBe('a > b > c > a')
    expect(circle({ a: ['a'] }, 'a')).toBe('a > a')
    expect(circle({ a: ['b', 'c'], b: [], c: ['d'], d: ['a'] }, 'a')).toBe('a > c > d > a')
  })
  it('is none for what only leads into one, or reads one name by two ways', () => {
    expect(circle({ a: ['b'], b: ['c'], c: ['b'] }, 'a')).toBeNull()
    expect(circle({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, 'a')).toBeNull()
  })
})

describe('the length of a chain', () => {
  it('is the longest way down, and none where it never ends', () => {
    const reads = graph({ a: ['b', 'd'], b: ['c', 'c'], c: ['unknown'], d: [], e: ['f', 'a'], f: ['e'], g: ['e'] })
    expect([...chainLengths(reads)].sort()).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 0],
      ['d', 0],
    ])
  })
  it('is found without recursion', () => {
    const reads = new Map(Array.from({ length: 20_000 }, (_, i) => [`n${i}`, [`n${i + 1}`]]))
    expect(chainLengths(reads).get('n0')).toBe(19_999)
  })
  it('is known for exactly the names that reach no circle', () => {
    const name = fc.constantFrom(...'abcdef')
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(name, { maxLength: 3 })), (reads) => {
        const lengths = chainLengths(graph(reads))
        for (const id of Object.keys(reads)) expect(lengths.has(id)).toBe(!reachesCircle(id, reads))
      }),
    )
  })
})

/** After as many steps as there are names, whoever is still on the way has passed one twice. */
function reachesCircle(start: string, reads: Readonly<Record<string, readonly string[]>>): boolean {
  let at = new Set([start])
  for (let step = 0; step <= Object.keys(reads).length; step += 1) {
    at = new Set([...at].flatMap((id) => reads[id] ?? []).filter((id) => Object.hasOwn(reads, id)))
  }
  return at.size > 0
}
