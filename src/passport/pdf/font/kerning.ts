import { tagAt } from './tables.js'

/** How much nearer (negative) or farther the right glyph stands behind the left one, in units of the font. */
export type Kerning = (left: number, right: number) => number

type PairTable = (left: number, right: number) => number | null

/** Pair kerning of the `kern` feature (lookups of kind 2, and 9 around them); context and marks are not its matter. */
export function readKerning(gpos: DataView): Kerning {
  const lookups = kernLookups(gpos).map((at) => pairTables(gpos, at))
  const known = new Map<number, number>()
  return (left, right) => {
    const key = left * 0x10000 + right
    const found = known.get(key) ?? lookups.reduce((sum, tables) => sum + firstValue(tables, left, right), 0)
    known.set(key, found)
    return found
  }
}

function firstValue(tables: readonly PairTable[], left: number, right: number): number {
  for (const table of tables) {
    const value = table(left, right)
    if (value !== null) return value
  }
  return 0
}

/** Places of the lookups that the script of Latin letters, or the common one, names for kerning. */
function kernLookups(gpos: DataView): number[] {
  const [scripts, features, lookups] = [gpos.getUint16(4), gpos.getUint16(6), gpos.getUint16(8)]
  const named = new Set<number>()
  for (const feature of featuresOf(gpos, scripts)) {
    const record = features + 2 + feature * 6
    if (tagAt(gpos, record) !== 'kern') continue
    for (const lookup of listAt(gpos, features + gpos.getUint16(record + 4) + 2)) named.add(lookup)
  }
  return [...named].sort((a, b) => a - b).map((lookup) => lookups + gpos.getUint16(lookups + 2 + lookup * 2))
}

function featuresOf(gpos: DataView, scripts: number): number[] {
  const count = gpos.getUint16(scripts)
  const records = Array.from({ length: count }, (_, index) => scripts + 2 + index * 6)
  const record = ['latn', 'DFLT'].flatMap((tag) => records.filter((at) => tagAt(gpos, at) === tag))[0]
  if (record === undefined) return []
  const script = scripts + gpos.getUint16(record + 4)
  const usual = gpos.getUint16(script)
  return usual === 0 ? [] : listAt(gpos, script + usual + 4)
}

/** A count and as many numbers of 16 bits. */
function listAt(view: DataView, at: number): number[] {
  return Array.from({ length: view.getUint16(at) }, (_, index) => view.getUint16(at + 2 + index * 2))
}

function pairTables(gpos: DataView, lookup: number): PairTable[] {
  const kind = gpos.getUint16(lookup)
  return listAt(gpos, lookup + 4).flatMap((offset) => {
    const at = lookup + offset
    if (kind === 2) return [pairTable(gpos, at)]
    return kind === 9 && gpos.getUint16(at + 2) === 2 ? [pairTable(gpos, at + gpos.getUint32(at + 4))] : []
  })
}

function pairTable(gpos: DataView, at: number): PairTable {
  const coverage = readCoverage(gpos, at + gpos.getUint16(at + 2))
  const value = { size: valueSize(gpos.getUint16(at + 4)), advance: advancePlace(gpos.getUint16(at + 4)) }
  const size = value.size + valueSize(gpos.getUint16(at + 6))
  const advanceAt = (place: number) => (value.advance === null ? 0 : gpos.getInt16(place + value.advance))
  return gpos.getUint16(at) === 1
    ? glyphPairs(gpos, at, { coverage, size: size + 2, advanceAt })
    : classPairs(gpos, at, { coverage, size, advanceAt })
}

interface PairForm {
  readonly coverage: ReadonlyMap<number, number>
  readonly size: number
  readonly advanceAt: (place: number) => number
}

function glyphPairs(gpos: DataView, at: number, { coverage, size, advanceAt }: PairForm): PairTable {
  return (left, right) => {
    const index = coverage.get(left)
    if (index === undefined) return null
    const set = at + gpos.getUint16(at + 10 + index * 2)
    let [low, high] = [0, gpos.getUint16(set) - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const glyph = gpos.getUint16(set + 2 + middle * size)
      if (glyph === right) return advanceAt(set + 4 + middle * size)
      if (glyph < right) low = middle + 1
      else high = middle - 1
    }
    return null
  }
}

function classPairs(gpos: DataView, at: number, { coverage, size, advanceAt }: PairForm): PairTable {
  const lefts = readClasses(gpos, at + gpos.getUint16(at + 8))
  const rights = readClasses(gpos, at + gpos.getUint16(at + 10))
  const columns = gpos.getUint16(at + 14)
  return (left, right) => {
    if (!coverage.has(left)) return null
    return advanceAt(at + 16 + ((lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0)) * size)
  }
}

/** Place in the coverage of each glyph that a table speaks about. */
function readCoverage(view: DataView, at: number): ReadonlyMap<number, number> {
  if (view.getUint16(at) === 1) return new Map(listAt(view, at + 2).map((glyph, index) => [glyph, index]))
  return new Map(
    rangesAt(view, at + 2).flatMap(({ glyphs, value }) => glyphs.map((glyph, index) => [glyph, value + index])),
  )
}

function readClasses(view: DataView, at: number): ReadonlyMap<number, number> {
  if (view.getUint16(at) === 2) {
    return new Map(rangesAt(view, at + 2).flatMap(({ glyphs, value }) => glyphs.map((glyph) => [glyph, value])))
  }
  const first = view.getUint16(at + 2)
  return new Map(listAt(view, at + 4).map((value, index) => [first + index, value]))
}

function rangesAt(view: DataView, at: number): { glyphs: number[]; value: number }[] {
  return Array.from({ length: view.getUint16(at) }, (_, index) => {
    const place = at + 2 + index * 6
    const [start, end] = [view.getUint16(place), view.getUint16(place + 2)]
    const glyphs = Array.from({ length: end - start + 1 }, (_, step) => start + step)
    return { glyphs, value: view.getUint16(place + 4) }
  })
}

function valueSize(format: number): number {
  return 2 * [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => format & (1 << bit)).length
}

/** Where the advance stands inside a value: behind the two placements, if they are there; null: not there. */
function advancePlace(format: number): number | null {
  return format & 4 ? valueSize(format & 3) : null
}
