import type { Language, Words } from '../model/text.js'
import type { PassportOptions } from './options.js'

/** The languages of an edition: the leading one, and that of the second summary, if there is one. */
export interface Print {
  readonly leading: Language
  readonly second: Language | null
}

/** German stands beside another leading language in the person's edition; an employer's edition has one language. */
export function printedLanguages({ language, audience, show }: PassportOptions): Print {
  const german = language !== 'de' && audience === 'person' ? 'de' : null
  return { leading: language, second: show.beside ?? german }
}

/** The words in these languages only; where the first one is missing, German stands in its place. */
export function wordsIn(words: SomeWords, [leading, ...more]: readonly (Language | null)[]): Words {
  const first = leading && words[leading] === undefined ? 'de' : leading
  const wanted = new Set<string | null | undefined>([first, ...more])
  const entries = Object.entries(words).flatMap(([language, text]) =>
    text !== undefined && wanted.has(language) ? [[language, text] as const] : [],
  )
  return Object.fromEntries(entries)
}

/** Words of a document, or of a result. */
type SomeWords = { readonly [language in Language]?: string | undefined }
