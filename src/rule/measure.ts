import type { Path } from './issue.js'

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

/** Far beyond every limit; what is larger, or comes round to itself, is counted up to here. */
const mostNodes = 100_000

/** Walks without recursion, so that no nesting is deep enough to break it. */
export function measure(root: unknown, depthLimit: number): Measure {
  let [bytes, nodes] = [0, 0]
  let tooDeep: Measure['tooDeep'] = null
  let foreign: Measure['foreign'] = null
  const open: Entry[] = [{ value: root, key: null, above: null, depth: 1 }]
  for (let entry = open.pop(); entry !== undefined && nodes < mostNodes; entry = open.pop()) {
    const inner = innerEntries(entry)
    nodes += 1
    bytes += bytesOf(entry, inner?.length ?? 0)
    if (inner === null && !isPlainLeaf(entry.value)) foreign ??= { path: pathOf(entry), type: typeof entry.value }
    if (inner !== null && entry.depth > depthLimit) tooDeep ??= pathOf(entry)
    for (const next of inner?.reverse() ?? []) open.push(next)
  }
  return { bytes, nodes, tooDeep, foreign }
}

function innerEntries(above: Entry): Entry[] | null {
  const { value } = above
  if (typeof value !== 'object' || value === null) return null
  const depth = above.depth + 1
  if (Array.isArray(value)) {
    const length = Math.min(value.length, mostNodes)
    return Array.from({ length }, (_, key) => ({ value: value[key], key, above, depth }))
  }
  return Object.entries(value).map(([key, item]) => ({ value: item, key, above, depth }))
}

/** Brackets and commas of an object or list, or a leaf as it is written; keys count with what they hold. */
function bytesOf({ value, key }: Entry, inner: number): number {
  const name = typeof key === 'string' ? textBytes(key) + 1 : 0
  if (typeof value === 'string') return name + textBytes(value)
  const isNested = typeof value === 'object' && value !== null
  return name + (isNested ? 2 + Math.max(0, inner - 1) : String(value).length)
}

/** In UTF-8. JSON writes halves of pairs as escapes, so that those that are left make four bytes together. */
function textBytes(text: string): number {
  const json = JSON.stringify(text)
  let bytes = json.length
  for (let at = 0; at < json.length; at += 1) {
    const unit = json.charCodeAt(at)
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}

const isPlainLeaf = (value: unknown): boolean =>
  value === null || ['boolean', 'number', 'string'].includes(typeof value)

function pathOf(entry: Entry): Path {
  const path: (string | number)[] = []
  for (let at: Entry | null = entry; at !== null; at = at.above) if (at.key !== null) path.push(at.key)
  return path.reverse()
}
