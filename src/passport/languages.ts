import type { Language, LanguageTag } from '../model/text.js'

const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  de: 'ltr',
  en: 'ltr',
  uk: 'ltr',
  ar: 'rtl',
  ru: 'ltr',
  pl: 'ltr',
  fa: 'rtl',
  prs: 'rtl',
  ps: 'rtl',
  ckb: 'rtl',
  kmr: 'ltr',
  tr: 'ltr',
  vi: 'ltr',
  ti: 'ltr',
  fr: 'ltr',
  es: 'ltr',
  ro: 'ltr',
}

/** The direction of writing that follows from a language. */
export const direction = (language: Language): 'ltr' | 'rtl' => directions[language]

/** The language of a tag such as uk or de-AT; null: not stated, or none that a passport is written in. */
export function languageOf(tag: LanguageTag | null): Language | null {
  const base = tag?.split('-', 1).join() ?? ''
  return isLanguage(base) ? base : null
}

/** Whether a word is the code of a language that a passport can be written in. */
export const isLanguage = (word: string): word is Language => Object.hasOwn(directions, word)

/** Their codes. */
export const languages: readonly Language[] = Object.keys(directions).filter(isLanguage)
