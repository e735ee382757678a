import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainsIn } from '../../src/load/circle.js'

const graph = (reads: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(reads))
const circlesIn = (reads: ReadonlyMap<string, readonly string[]>) => chainsIn(reads).circles
const chainLengths = (reads: ReadonlyMap<string, readonly string[]>) => chainsIn(reads).lengths
const circle = (reads: Readonly<Record<string, readonly string[]>>, start: string) => circlesIn(graph(reads)).get(start)

describe('a circle', () => {
  it('is told from where it starts', () => {
    expect(circle({ a: ['b'], b: ['c'], c: ['a'] }, 'a')).toBe('a > b > c > a')
    expect(circle({ a: ['a'] }, 'a')).toBe('a > a')
    expect(circle({ a: ['b', 'c'], b: [], c: ['d'], d: ['a'] }, 'a')).toBe('a > c > d > a')
  })
  it('is none for what only leads into one, or reads one name by two ways', () => {
    expect(circle({ a: ['b'], b: ['c'], c: ['b'] }, 'a')).toBeUndefined()
    expect(circle({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, 'a')).toBeUndefined()
  })
  it('is told with its first names where it is long', () => {
    const ring = Object.fromEntries([...'abcdefghij'].map((id, at) => [id, ['bcdefghija'[at] ?? '']]))
    expect(circle(ring, 'c')).toBe('c > d > e > f > g > h > i > j > … > c')
  })
  it('is found among very many names, whether they lead to it, lie on it, or read each other in all ways', () => {
    const line = (count: number, last: readonly string[]) =>
      new Map(Array.from({ length: count }, (_, i) => [`n${i}`, i + 1 < count ? [`n${i + 1}`] : last]))
    expect(circlesIn(line(20_000, [])).size).toBe(0)
    expect([...circlesIn(line(20_000, ['n19999']))]).toEqual([['n19999', 'n19999 > n19999']])
    const ring = circlesIn(line(20_000, ['n0']))
    expect(ring.size).toBe(20_000)
    expect(ring.get('n9')).toBe('n9 > n10 > n11 > n12 > n13 > n14 > n15 > n16 > … > n9')
    const all = Array.from({ length: 300 }, (_, i) => `n${i}`)
    expect(circlesIn(new Map(all.map((id) => [id, all]))).size).toBe(300)
  })
  it('is found wherever a name comes back to itself, as a way of names that read each other', () => {
    const name = fc.constantFrom(...'abcdef')
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(name, { maxLength: 3 })), (reads) => {
        const circles = circlesIn(graph(reads))
        for (const id of circles.keys()) expect(comesBack(id, reads)).toBe(true)
        expect(circles.size > 0).toBe([...'abcdef'].some((id) => comesBack(id, reads)))
        for (const [id, way] of circles) {
          const names = way.split(' > ')
          expect([names[0], names.at(-1)]).toEqual([id, id])
          for (const [at, one] of names.slice(1).entries()) expect(reads[names[at] ?? '']).toContain(one)
        }
      }),
    )
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

function comesBack(start: string, reads: Readonly<Record<string, readonly string[]>>): boolean {
  let at = reads[start] ?? []
  for (let step = 0; step <= 6; step += 1) {
    if (at.includes(start)) return true
    at = [...new Set(at.flatMap((id) => reads[id] ?? []))]
  }
  return false
}
