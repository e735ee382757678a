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
  const [first, second] = shortened(from, to)
  let above = Array.from({ length: second.length + 2 }, (_, place) => place)
  let row = [...above]
  for (let at = 1; at <= first.length; at += 1) {
    if (fillRow(row, above, { letter: first[at - 1], to: second, at, limit }) > limit) return limit + 1
    const next = above
    above = row
    row = next
  }
  return above[second.length] ?? limit + 1
}

/** Both without the letters that they begin with alike, as most names of one document do. */
function shortened(from: string, to: string): readonly [string, string] {
  let same = 0
  while (same < from.length && from[same] === to[same]) same += 1
  return [from.slice(same), to.slice(same)]
}

interface At {
  readonly letter: string | undefined
  readonly to: string
  readonly at: number
  readonly limit: number
}

/** The next row of the table of distances, no further from its diagonal than the limit; gives the least distance in it. */
function fillRow(row: number[], above: readonly number[], { letter, to, at, limit }: At): number {
  const [from, last] = [Math.max(1, at - limit), Math.min(to.length, at + limit)]
  let left = from === 1 ? at : limit + 1
  let least = left
  row[from - 1] = left
  for (let place = from; place <= last; place += 1) {
    const replaced = (above[place - 1] ?? 0) + (letter === to[place - 1] ? 0 : 1)
    left = Math.min(replaced, (above[place] ?? 0) + 1, left + 1)
    row[place] = left
    if (left < least) least = left
  }
  row[last + 1] = limit + 1
  return least
}
