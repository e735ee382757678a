type Next = (id: string) => readonly string[]

/** A way that leads back to where it starts, as the names on it; null where there is none. */
export function circleOf(start: string, next: Next): string | null {
  const cameFrom = new Map<string, string>()
  const open = [start]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const id of next(one)) {
      if (id === start) return [...trailTo(one, cameFrom), id].join(' > ')
      if (cameFrom.has(id)) continue
      cameFrom.set(id, one)
      open.push(id)
    }
  }
  return null
}

function trailTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const trail: string[] = []
  for (let one: string | undefined = end; one !== undefined; one = cameFrom.get(one)) trail.push(one)
  return trail.reverse()
}

/** How many names stand one behind the other below each, itself not counted; a name that leads into a circle has no number. */
export function chainLengths(reads: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const readers = new Map<string, string[]>()
  const waiting = new Map<string, number>()
  for (const [id, names] of reads) {
    const known = new Set(names.filter((name) => reads.has(name)))
    waiting.set(id, known.size)
    for (const name of known) {
      const list = readers.get(name) ?? []
      list.push(id)
      readers.set(name, list)
    }
  }
  const lengths = new Map<string, number>()
  const ready = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const below = (reads.get(id) ?? []).map((name) => lengths.get(name) ?? -1)
    lengths.set(id, Math.max(-1, ...below) + 1)
    for (const reader of readers.get(id) ?? []) {
      const left = (waiting.get(reader) ?? 0) - 1
      waiting.set(reader, left)
      if (left === 0) ready.push(reader)
    }
  }
  return lengths
}
