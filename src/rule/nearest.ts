/** The word that differs in the fewest letters, at most `limit`; of equally near ones the first in code-unit order. */
export function nearestWord(word: string, words: Iterable<string>, limit: number): string | null {
  let best: string | null = null
  let bestDistance = limit
  for (const candidate of words) {
    const distance = editDistance(word, candidate, bestDistance)
    if (distance > bestDistance || (distance === bestDistance && best !== null && best <= candidate)) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/** Letters to add, drop or replace; anything above the limit counts as one more than it. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let at = 1; at <= from.length; at += 1) {
    row = nextRow(row, from[at - 1], to)
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[to.length] ?? limit + 1
}

function nextRow(above: readonly number[], letter: string | undefined, to: string): number[] {
  const row = [(above[0] ?? 0) + 1]
  for (let index = 1; index <= to.length; index += 1) {
    const replaced = (above[index - 1] ?? 0) + (letter === to[index - 1] ? 0 : 1)
    row.push(Math.min(replaced, (above[index] ?? 0) + 1, (row[index - 1] ?? 0) + 1))
  }
  return row
}
