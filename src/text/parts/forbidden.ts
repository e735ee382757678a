import type { Language } from '../../model/text.js'
import lists from '../forbidden.json' with { type: 'json' }

/** Words of decisions that only a body may use, by language; a language without a list is not printed. */
export const forbiddenWords: Readonly<Partial<Record<Language, readonly string[]>>> = lists

/** The forbidden words of a language that stand in a text as whole words, whatever their case. */
export function findForbidden(text: string, language: Language): string[] {
  return (forbiddenWords[language] ?? []).filter((word) => wholeWord(word).test(text))
}

/** Letters of any script end a word, so that the umlauts count too. */
const wholeWord = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu')
