import type { Language, LanguageTag } from '../model/text.js'
import type { Foreign, Line } from './block.js'
import { direction, languageOf } from './languages.js'

/**
 * Puts words of people and papers into a line so that neither they nor the words around them change their order. Where their
 * language is known it is told: words of another language keep it in the line.
 */
export type Put = (text: string, lang?: LanguageTag | null) => string

const breaks = /\s*[\n\t\u2028\u2029]\s*/gu

/** Line breaks and tabs, which a text may hold, are one space on every page: no page could keep them in its own lines. */
export const onOneLine = (text: string): string => text.replace(breaks, ' ')

/** The one place where such words enter: a line in a language, or null where there are no words for it. */
export function lineWith(lang: Language, write: (put: Put) => string | undefined): Line | null {
  const known: Foreign[] = []
  const put: Put = (said, tag = null) => {
    const text = onOneLine(said)
    const isForeign = tag !== null && languageOf(tag) !== lang
    if (isForeign) known.push({ text, lang: tag })
    return isForeign || turns(text, lang) ? isolated(text, tag) : text
  }
  const text = write(put)
  if (text === undefined) return null
  const foreign = known.filter((one) => text.includes(isolated(one.text, one.lang)))
  return { text: bare(text, lang), lang, ...(foreign.length > 0 ? { foreign } : {}) }
}

const [leftToRight, rightToLeft, firstStrong, end] = ['\u2066', '\u2067', '\u2068', '\u2069']

/** Words in their own direction; where nobody knows their language their first letter decides. */
function isolated(text: string, tag: LanguageTag | null): string {
  const language = languageOf(tag)
  if (language === null) return `${firstStrong}${text}${end}`
  return `${direction(language) === 'rtl' ? rightToLeft : leftToRight}${text}${end}`
}

const written = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const between = /^(?=\p{L})\p{Script=Arabic}(?:.*(?:(?=\p{L})\p{Script=Arabic}|\p{M}))?$/su

/** Whether words could change places with those around them; ones that begin and end with letters of the line cannot. */
function turns(text: string, lang: Language): boolean {
  return direction(lang) === 'ltr' ? written.test(text) : !between.test(text)
}

/** A line that is nothing but words of its own language needs no bounds. */
function bare(text: string, lang: Language): string {
  const own = direction(lang) === 'rtl' ? rightToLeft : leftToRight
  const inside = text.slice(1, -1)
  return text.startsWith(own) && text.endsWith(end) && !/[\u2066-\u2069]/u.test(inside) ? inside : text
}

const dialled = /[+\d][\d ()/.-]{4,}\d/gu

/** A way to reach somebody: numbers that are dialled keep their order beside words that are read from the right. */
export const reachable = (contact: string): string =>
  written.test(contact) ? contact.replace(dialled, `${leftToRight}$&${end}`) : contact

/** A piece of a line, and its language where it is another one. */
export interface Span {
  readonly text: string
  readonly lang: LanguageTag | null
}

/** The line divided at words of other languages. */
export function spansOf({ text, foreign = [] }: Line): Span[] {
  const found = foreign
    .map((one) => ({ lang: one.lang, text: isolated(one.text, one.lang) }))
    .map((one) => ({ ...one, at: text.indexOf(one.text) }))
    .filter(({ at }) => at >= 0)
  const [first] = found.toSorted((left, right) => left.at - right.at)
  if (!first) return text === '' ? [] : [{ text, lang: null }]
  const rest = spansOf({ text: text.slice(first.at + first.text.length), lang: 'de', foreign })
  const before = text.slice(0, first.at)
  return [...(before === '' ? [] : [{ text: before, lang: null }]), { text: first.text, lang: first.lang }, ...rest]
}
