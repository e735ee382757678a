/** Lines of output end here, so that they stay readable in a usual window and in print. */
export const widest = 80

/** Rows as columns of equal width; the last column is not filled up. Cells of the first column break into further lines beyond `first`. */
export function tableLines(rows: readonly (readonly string[])[], first: number): string[] {
  const broken = rows.map(([head = '', ...cells]) => ({ heads: wrapped(head, first), cells }))
  const columns = broken.map(({ heads: [head = ''], cells }) => [head, ...cells])
  const heads = broken.flatMap((row) => row.heads)
  const widths = (columns[0] ?? []).map((_, column) =>
    Math.max(...(column === 0 ? heads : columns.map((row) => row[column] ?? '')).map(widthOf)),
  )
  return broken.flatMap(({ heads: [, ...more] }, i) => [
    (columns[i] ?? [])
      .map((cell, column) => filled(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
    ...more.map((line) => ' '.repeat(indentOf(columns[i]?.[0] ?? '') + 2) + line),
  ])
}

const indentOf = (text: string): number => text.length - text.trimStart().length

const filled = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Marks that stand on another letter take no place of their own. */
export const widthOf = (text: string): number => [...text.replace(/\p{Mn}/gu, '')].length

/** A text as lines of at most a width, broken at spaces, a longer word behind a slash; else it stays whole, and so does the name of a law with its number. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  const words = text.replace(numbered, `$1${fixed}`).split(' ')
  for (const word of words.flatMap((one) => (widthOf(one) > width ? one.split(/(?<=\/)/u) : one))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.map((line) => line.replaceAll(fixed, ' '))
}

/** A space at which no line breaks. */
export const fixed = '\u00a0'
const numbered = /(§§?|Abs\.|Satz|Nr\.) (?=\d)/gu

/** A paragraph under a mark such as "- ": its further lines begin below its first word. */
export function paragraph(mark: string, text: string): string[] {
  const [first = '', ...more] = wrapped(text, widest - widthOf(mark))
  return [mark + first, ...more.map((line) => ' '.repeat(widthOf(mark)) + line)]
}
