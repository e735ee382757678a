import type { Path } from './issue.js'
import { isLiteral, isRecord } from './operation.js'

/** The size of a rule as JSON text without spaces, and the first place that lies too deep or is no JSON. */
export interface Measure {
  readonly bytes: number
  readonly nodes: number
  readonly tooDeep: Path | null
  readonly foreign: { readonly path: Path; readonly type: string } | null
}

interface Entry {
  readonly value: unknown
  readonly key: string | number | null
  readonly above: Entry | null
  /** Objects and lists around it, itself included. */
  readonly depth: number
}

/** Far beyond every limit; of what is larger, or comes round to itself, no more is opened. */
const mostNodes = 100_000

/** Walks without recursion, so that no nesting is deep enough to break it. */
export function measure(root: unknown, depthLimit: number): Measure {
  let [bytes, nodes] = [0, 0]
  let tooDeep: Measure['tooDeep'] = null
  let foreign: Measure['foreign'] = null
  const open: Entry[] = [{ value: root, key: null, above: null, depth: 1 }]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { value, key, depth } = entry
    const inner = innerEntries(entry, Math.max(0, mostNodes - nodes - open.length))
    nodes += 1
    // Keys count with what they hold; of objects and lists the brackets and commas.
    bytes +=
      (typeof key === 'string' ? bytesOf(key) + 1 : 0) + (inner ? 2 + Math.max(0, inner.length - 1) : bytesOf(value))
    if (inner && depth > depthLimit) tooDeep ??= pathOf(entry)
    if (!inner && value !== null && !isLiteral(value)) foreign ??= { path: pathOf(entry), type: typeof value }
    for (const next of inner?.reverse() ?? []) open.push(next)
  }
  return { bytes, nodes, tooDeep, foreign }
}

/** At most so many as there is still room for. */
function innerEntries(above: Entry, room: number): Entry[] | null {
  const { value } = above
  const depth = above.depth + 1
  if (Array.isArray(value)) {
    return Array.from({ length: Math.min(value.length, room) }, (_, key) => ({ value: value[key], key, above, depth }))
  }
  if (!isRecord(value)) return null
  const keys = Object.keys(value).slice(0, room)
  return keys.map((key) => ({ value: value[key], key, above, depth }))
}

/** Of a leaf as it is written in UTF-8; JSON writes halves of pairs as escapes. */
const bytesOf = (leaf: unknown): number =>
  typeof leaf === 'string' ? new TextEncoder().encode(JSON.stringify(leaf)).length : String(leaf).length

function pathOf(entry: Entry): Path {
  const path: (string | number)[] = []
  for (let at: Entry | null = entry; at !== null; at = at.above) if (at.key !== null) path.push(at.key)
  return path.reverse()
}
