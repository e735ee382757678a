const least = 5
const usualGap = 3
const narrowGap = 2
const narrowFrom = 19

/** Widths of the boxes of an areas mark in proportion to the weights, none under 5 points, with the gap between them. */
export function areaWidths(
  weights: readonly number[],
  whole: number,
): { readonly widths: number[]; readonly gap: number } {
  const gap = Math.min(weights.length < narrowFrom ? usualGap : narrowGap, whole / (3 * weights.length))
  const room = whole - gap * (weights.length - 1)
  const smallest = Math.min(least, room / weights.length)
  let narrow = new Set<number>()
  let widths = shared(weights, narrow, { room, smallest })
  while (widths.some((width, index) => width < smallest && !narrow.has(index))) {
    narrow = new Set(widths.flatMap((width, index) => (width < smallest || narrow.has(index) ? [index] : [])))
    widths = shared(weights, narrow, { room, smallest })
  }
  return { widths, gap }
}

/** Those that would be too narrow get the smallest width, the others share the rest by weight. */
function shared(
  weights: readonly number[],
  narrow: ReadonlySet<number>,
  { room, smallest }: { readonly room: number; readonly smallest: number },
): number[] {
  const wide = weights.reduce((sum, weight, index) => sum + (narrow.has(index) ? 0 : weight), 0)
  const unit = (room - narrow.size * smallest) / Math.max(wide, 1)
  return weights.map((weight, index) => (narrow.has(index) ? smallest : weight * unit))
}
