import { pointerOf } from '../load/issue.js'
import { describeIssue } from '../text/parts/describe.js'
import type { Finding } from './findings.js'
import type { Speech } from './speech.js'
import { paragraph } from './table.js'

/** So many lines of findings are told: a screenful, since a flood helps nobody. */
const mostLines = 32
const longest = { place: 160, sentence: 400 }

/** Findings as lines of text: file and place in one line, then the sentence with its code; as many as fit on a screen, at least one. */
export function findingLines(found: readonly Finding[], speech: Speech): string[] {
  const lines: string[] = []
  for (const [told, finding] of found.entries()) {
    const own = linesOf(finding, speech)
    if (told > 0 && lines.length + own.length > mostLines) return [...lines, speech.words.more(found.length - told)]
    lines.push(...own)
  }
  return lines
}

function linesOf({ issue, file, title }: Finding, { sentences, words }: Speech): string[] {
  const place = [oneLine(file), pointerOf(issue.path)].filter((part) => part !== '').join(' ')
  const sentence = short(describeIssue(issue, sentences), longest.sentence)
  return [
    short(place, longest.place),
    ...(title === undefined ? [] : paragraph('  ', words.inCase(oneLine(short(title, longest.place))))),
    ...paragraph('  ', `${oneLine(sentence)} [${issue.code}]`),
  ]
}

/** The beginning of a text; a pair of code units is never cut in two. */
export const short = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/u, '')}…`

/** Line feeds and tabs become spaces, so that a name cannot look like a line of ours. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')

// Control characters but line feed; what turns the direction of writing; halves of pairs.
const steering = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu

/** Text as it may go to a terminal: characters that could steer it are written as escapes; in JSON that is the same value. */
export function printable(text: string): string {
  return text.replace(steering, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
}
