const noBreak = '\u{A0}'

/** Places where a space must not become the end of a line; the text keeps its length, so places in it stay true. */
const glued: readonly RegExp[] = [
  /(?<=§) (?=\d)/gu,
  /(?<=(?<!\p{L})(?:Nr|Art|Abs)\.) (?=\d)/gu,
  /(?<=Abs\.\s\d+\p{L}?) (?=Nr\.)/gu,
  /(?<=\bz\.) (?=B\.)/gu,
  / (?=·)/gu,
  /(?<=\d) (?=\[\d+\])/gu,
  /(?<=\p{L}) (?=\d{1,3}(?:[,;)]|$))/gu,
]

/** The text with no-break spaces where German typography wants them: "§ 50b", "Nr. 1", "z. B.", a count and its word, a day and its note. */
export function glue(text: string): string {
  return glued.reduce((done, pattern) => done.replace(pattern, noBreak), text)
}
