type Reads = ReadonlyMap<string, readonly string[]>

/** What chains of names come to. */
export interface Chains {
  /** How many names stand one behind the other below each, itself not counted; a name that leads into a circle has no number. */
  readonly lengths: ReadonlyMap<string, number>
  /** Ways that lead back, each told from every name on it; where circles cross, not every name is told. */
  readonly circles: ReadonlyMap<string, string>
}

/** Follows every name once. */
export function chainsIn(reads: Reads): Chains {
  const [lengths, circles] = [new Map<string, number>(), new Map<string, string>()]
  const places = new Map<string, number>()
  for (const root of reads.keys()) {
    const way: string[] = []
    const open = [{ id: root, isLeft: false }]
    for (let one = open.pop(); one; one = open.pop()) {
      const { id, isLeft } = one
      const names = (reads.get(id) ?? []).filter((name) => reads.has(name))
      const place = places.get(id)
      if (isLeft) {
        const length = Math.max(-1, ...names.map((name) => lengths.get(name) ?? Number.NaN)) + 1
        if (length >= 0) lengths.set(id, length)
        places.set(id, -1)
        way.pop()
      } else if (place === undefined) {
        places.set(id, way.push(id) - 1)
        open.push({ id, isLeft: true }, ...names.map((name) => ({ id: name, isLeft: false })))
      } else if (place >= 0) tell(way.slice(place), circles)
    }
  }
  return { lengths, circles }
}

/** Of a long circle the first names are enough, since each name on it is told. */
const mostNames = 8

function tell(ring: readonly string[], circles: Map<string, string>): void {
  for (const [at, id] of ring.entries()) {
    if (circles.has(id)) continue
    const names = ring.slice(0, mostNames).map((_, i) => ring[(at + i) % ring.length])
    circles.set(id, [...names, ...(ring.length > mostNames ? ['…'] : []), id].join(' > '))
  }
}
