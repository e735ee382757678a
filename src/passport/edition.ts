import { canonicalText } from '../load/hash.js'
import type { ViewName } from '../model/grade.js'
import type { Passport } from '../model/passport.js'
import type { Language, Words } from '../model/text.js'
import { once } from '../rule/once.js'
import { german } from '../text/parts/german.js'
import { needSentences } from '../text/parts/need.js'
import type { PassportWords } from '../text/parts/passport-words.js'
import type { PartialSentences } from '../text/parts/sentences.js'
import type { Block, Line, Mark, Tone } from './block.js'
import { lineWith, onOneLine, type Put } from './put.js'

/** A passport with the tables that speak in it. */
export interface Edition {
  readonly passport: Passport
  readonly leading: PartialSentences
  /** Of the second summary; null: there is only one. */
  readonly second: PartialSentences | null
  /** Something is a translation that nobody has checked. */
  readonly isUnchecked: boolean
  /** The RFC 8785 form of the passport, for those who hash it. */
  readonly canonical: () => string
  /** The issuer's seal over the passport, which the code then holds; null: there is none. */
  readonly seal: string | null
}

/** German is always there; the table given must be that of the other language of the passport, if it has one. */
export function editionOf(passport: Passport, text: PartialSentences): Edition {
  needSentences(text, 'passportBlocks')
  const wanted = passport.beside ?? passport.language
  if (text.language !== wanted)
    throw new TypeError(`The passport needs the sentences "${wanted}", not "${text.language}".`)
  const isOwn = passport.language !== 'de'
  const second = isOwn && passport.audience === 'person' ? german : null
  return {
    passport,
    leading: isOwn ? text : german,
    second: passport.beside === null ? second : text,
    canonical: once(() => canonicalText(passport)),
    isUnchecked: passport.unchecked.length > 0 || (wanted !== 'de' && text.status === 'draft'),
    seal: null,
  }
}

/** Reads words of a document in the language of the table that speaks. */
export type Read = (words: Words) => string | undefined

/** Writes a line with one table; undefined where the table or a text lacks words for it. All words but those of the table are read or put. */
export type Write = (table: PartialSentences, read: Read, put: Put) => string | undefined

/** A line in the language of the table; where it lacks words the whole line stands in German, marked as such. */
export function lineIn(table: PartialSentences, write: Write): Line {
  const own = lineWith(table.language, (put) => write(table, readIn(table.language, put), put))
  return own ?? lineWith('de', (put) => write(german, (words) => readAny(words, put), put)) ?? { text: '', lang: 'de' }
}

const readIn =
  (language: Language, put: Put): Read =>
  (words) => {
    const own = words[language]
    return own === undefined ? undefined : put(own, language)
  }

/** German where it is, else whatever language the words are in; the line names it where it is another one. */
export function readAny(words: Words, put: Put): string {
  const [language, text = ''] = words.de === undefined ? (Object.entries(words)[0] ?? ['de']) : ['de', words.de]
  return put(text, language)
}

/** A line as every page shows it. */
function spaced(line: Line): Line {
  const text = onOneLine(line.text)
  return text === line.text ? line : { ...line, text }
}

/** Picks one word of the passport. */
type Pick = (words: Readonly<Partial<PassportWords>>, put: Put) => string | undefined

/** A line that is one word of the passport. */
export const wordLine = (table: PartialSentences, pick: Pick): Line =>
  lineIn(table, ({ passport }, _, put) => pick(passport ?? {}, put))

export const wordBlock = (tone: Tone, table: PartialSentences, pick: Pick): Block =>
  textBlock(tone, wordLine(table, pick))

export const sectionHeading = (table: PartialSentences, pick: Pick): Block => headingBlock(2, wordLine(table, pick))

/** All of a list in words, or undefined as soon as one is missing. */
export function readAll(list: readonly Words[], read: Read): string[] | undefined {
  const found = list.flatMap((words) => read(words) ?? [])
  return found.length === list.length ? found : undefined
}

export const textBlock = (tone: Tone, line: Line): Block => ({ kind: 'text', tone, line: spaced(line) })

export const markedBlock = (tone: Tone, line: Line, mark: Mark): Block => ({
  kind: 'text',
  tone,
  line: spaced(line),
  mark,
})

export const headingBlock = (level: 1 | 2 | 3, ...lines: readonly Line[]): Block => ({
  kind: 'heading',
  level,
  lines: lines.map(spaced),
})

/** Head of a column with the form of its view: round for the own one, square for that of others. */
export const viewHead = (line: Line, view: ViewName): Block =>
  markedBlock('label', line, { kind: 'level', view, of: 1, level: 1, low: 1, high: 1 })

/** One paragraph of a tone for lines that follow each other in one language, with this between them. */
export function paragraphs(tone: Tone, lines: readonly Line[], between = ' '): Block[] {
  const merged: Line[] = []
  for (const line of lines) {
    const last = merged.at(-1)
    if (last?.lang === line.lang) merged.splice(-1, 1, joined(last, line, between))
    else merged.push(line)
  }
  return merged.map((line) => textBlock(tone, line))
}

function joined(first: Line, second: Line, between: string): Line {
  const foreign = [...(first.foreign ?? []), ...(second.foreign ?? [])]
  const text = `${first.text}${between}${second.text}`
  return { text, lang: first.lang, ...(foreign.length > 0 ? { foreign } : {}) }
}
