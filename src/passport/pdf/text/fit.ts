import type { Column, Piece } from './pieces.js'

// Prices beside the squared slack, which is counted in tenths of the column.
const linePrice = 25
const shortPrice = 9
/** A last line shorter than this many sizes of the type, and than a third of the column, looks lost. */
const shortLine = 6
const tolerance = 1e-6

interface Way {
  readonly price: number
  readonly from: number
}

/** Total fit: of all ways to divide the pieces into lines the cheapest one; ragged, so only what stays empty counts. */
export function fitLines(pieces: readonly Piece[], column: Column): Piece[][] {
  const ways: Way[] = [{ price: 0, from: 0 }]
  for (let end = 1; end <= pieces.length; end++) ways.push(bestWayTo(end, pieces, { column, ways }))
  const lines: Piece[][] = []
  for (let end = pieces.length; end > 0; end = ways[end]?.from ?? 0) {
    lines.unshift(pieces.slice(ways[end]?.from ?? 0, end))
  }
  return lines
}

function bestWayTo(end: number, pieces: readonly Piece[], { column, ways }: { column: Column; ways: Way[] }): Way {
  const last = pieces[end - 1]
  const isLast = end === pieces.length
  const hyphen = last?.soft && !isLast ? column.hyphenWidth : 0
  let best: Way = { price: Number.POSITIVE_INFINITY, from: end - 1 }
  let width = hyphen - (last?.trail ?? 0)
  for (let from = end - 1; from >= 0; from--) {
    width += (pieces[from]?.width ?? 0) + (pieces[from]?.trail ?? 0)
    if (width > column.width + tolerance && from < end - 1) break
    const price = (ways[from]?.price ?? 0) + priceOf(width, column, { isLast, isOnly: from === 0 })
    const total = price + (hyphen > 0 ? column.hyphenPrice : 0)
    if (total < best.price) best = { price: total, from }
  }
  return best
}

function priceOf(width: number, column: Column, { isLast, isOnly }: { isLast: boolean; isOnly: boolean }): number {
  if (!isLast) return linePrice + (10 * (1 - width / column.width)) ** 2
  const isShort = !isOnly && width < Math.min(shortLine, column.width / 3)
  return linePrice + (isShort ? shortPrice : 0)
}
