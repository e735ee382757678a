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

/** Letters to add, drop or replace; anything above the limit is more than it. One row of the table of distances, near its diagonal. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  const row = Array.from(to, (_, place) => place + 1)
  for (let at = 0; at < from.length; at += 1) {
    const start = Math.max(0, at - limit)
    let corner = start === 0 ? at : (row[start - 1] ?? 0)
    let left = start === 0 ? at + 1 : limit + 1
    for (let place = start; place < Math.min(to.length, at + limit + 1); place += 1) {
      const above = row[place] ?? 0
      left = Math.min(corner + (from[at] === to[place] ? 0 : 1), above + 1, left + 1)
      row[place] = left
      corner = above
    }
  }
  return row[to.length - 1] ?? from.length
}
