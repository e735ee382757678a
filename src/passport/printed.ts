import type { Catalog } from '../load/catalog.js'
import type { Language, Words } from '../model/text.js'
import type { PassportOptions } from './options.js'
import { staleIn } from './translations.js'

/** The languages of an edition: the leading one, and that of the second summary, if there is one. */
export interface Print {
  readonly leading: Language
  readonly second: Language | null
  /** Whether the translation of words of the catalog is of an older German sentence; it is left out. */
  readonly isStale: (words: Words) => boolean
}

/** German stands beside another leading language in the person's edition; an employer's edition has one language. */
export function printedLanguages({ language, audience, show }: PassportOptions, catalog: Catalog): Print {
  const german = language !== 'de' && audience === 'person' ? 'de' : null
  const isStale = staleIn(show.beside ?? language, catalog)
  return { leading: language, second: show.beside ?? german, isStale }
}

/** The words in these languages only; where the first one is missing, German stands in its place. */
export function wordsIn(given: Words, [leading, ...more]: readonly (Language | null)[], { isStale }: Print): Words {
  const words = isStale(given) ? ownWords(given) : given
  const first = leading && words[leading] === undefined ? 'de' : leading
  const wanted = new Set<string | null | undefined>([first, ...more])
  const entries = Object.entries(words).flatMap(([language, text]) =>
    text !== undefined && wanted.has(language) ? [[language, text] as const] : [],
  )
  return Object.fromEntries(entries)
}

/** What a document says itself. */
const ownWords = ({ de, en }: Words): Words => ({
  ...(de === undefined ? {} : { de }),
  ...(en === undefined ? {} : { en }),
})
