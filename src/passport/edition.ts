import type { ViewName } from '../model/grade.js'
import type { Passport } from '../model/passport.js'
import type { Words } from '../model/text.js'
import { de } from '../text/de.js'
import { needSentences } from '../text/parts/need.js'
import type { PassportWords } from '../text/parts/passport-words.js'
import { isolated } from '../text/parts/right-to-left.js'
import type { PartialSentences } from '../text/parts/sentences.js'
import type { Block, Line, Mark, Tone } from './block.js'
import { direction } from './languages.js'

/** A passport with the tables that speak in it. */
export interface Edition {
  readonly passport: Passport
  readonly leading: PartialSentences
  /** Of the second summary; null: there is only one. */
  readonly second: PartialSentences | null
  /** Something is a translation that nobody has checked. */
  readonly isUnchecked: boolean
}

/** German is always there; the table given must be that of the other language of the passport, if it has one. */
export function editionOf(passport: Passport, text: PartialSentences): Edition {
  needSentences(text, 'passportBlocks')
  const wanted = passport.beside ?? passport.language
  if (text.language !== wanted)
    throw new TypeError(`The passport needs the sentences "${wanted}", not "${text.language}".`)
  const isOwn = passport.language !== 'de'
  const second = isOwn && passport.audience === 'person' ? de : null
  return {
    passport,
    leading: isOwn ? text : de,
    second: passport.beside === null ? second : text,
    isUnchecked: passport.unchecked.length > 0 || (wanted !== 'de' && text.status === 'draft'),
  }
}

/** Reads words of a document in the language of the table that speaks. */
export type Read = (words: Words) => string | undefined

/** Writes a line with one table; undefined where the table or a text lacks words for it. */
export type Write = (table: PartialSentences, read: Read) => string | undefined

/** A line in the language of the table; where it lacks words the whole line stands in German, marked as such. */
export function lineIn(table: PartialSentences, write: Write): Line {
  const own = write(table, (words) => words[table.language])
  return own === undefined ? { text: write(de, anyOf) ?? '', lang: 'de' } : { text: own, lang: table.language }
}

/** A name or a number to call inside a line; in one from right to left it keeps its own order. */
export const foreignIn = ({ language }: PartialSentences, text: string): string =>
  direction(language) === 'rtl' ? isolated(text) : text

/** Picks one word of the passport. */
type Pick = (words: Readonly<Partial<PassportWords>>) => string | undefined

/** A line that is one word of the passport. */
export const wordLine = (table: PartialSentences, pick: Pick): Line =>
  lineIn(table, ({ passport }) => pick(passport ?? {}))

export const wordBlock = (tone: Tone, table: PartialSentences, pick: Pick): Block =>
  textBlock(tone, wordLine(table, pick))

export const sectionHeading = (table: PartialSentences, pick: Pick): Block => headingBlock(2, wordLine(table, pick))

/** German where it is, else whatever language the words are in. */
export const anyOf = (words: Words): string => words.de ?? Object.values(words)[0] ?? ''

/** All of a list in words, or undefined as soon as one is missing. */
export function readAll(list: readonly Words[], read: Read): string[] | undefined {
  const found = list.flatMap((words) => read(words) ?? [])
  return found.length === list.length ? found : undefined
}

export const textBlock = (tone: Tone, line: Line): Block => ({ kind: 'text', tone, line })

export const markedBlock = (tone: Tone, line: Line, mark: Mark): Block => ({ kind: 'text', tone, line, mark })

export const headingBlock = (level: 1 | 2 | 3, ...lines: readonly Line[]): Block => ({ kind: 'heading', level, lines })

/** Head of a column with the form of its view: round for the own one, square for that of others. */
export const viewHead = (line: Line, view: ViewName): Block =>
  markedBlock('label', line, { kind: 'level', view, of: 1, level: 1, low: 1, high: 1 })

/** One paragraph of a tone for lines that follow each other in one language, with this between them. */
export function paragraphs(tone: Tone, lines: readonly Line[], between = ' '): Block[] {
  const merged: Line[] = []
  for (const line of lines) {
    const last = merged.at(-1)
    if (last?.lang === line.lang) merged.splice(-1, 1, { ...line, text: `${last.text}${between}${line.text}` })
    else merged.push(line)
  }
  return merged.map((line) => textBlock(tone, line))
}
