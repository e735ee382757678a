import type { Language } from '../../model/text.js'
import lists from '../forbidden.json' with { type: 'json' }

/** Words of decisions that only a body may use, by language; a language without a list is not printed. */
export const forbiddenWords: Readonly<Partial<Record<Language, readonly string[]>>> = lists

/** The forbidden words of a language that stand in a text as whole words, whatever their case. */
export function findForbidden(text: string, language: Language): string[] {
  const bare = text.normalize('NFC').replace(marks, '')
  return (forbiddenWords[language] ?? []).filter((word) => wholeWord(word).test(bare))
}

/** Vowel signs and the stretching of letters change no word. */
const marks = /[\p{Mn}\u0640]/gu
/** And, so, with, like, for, the: written as one with the word behind them. */
const joined = '(?:[\u0648\u0641]?(?:[\u0628\u0643]?(?:\u0627\u0644)?|\u0644\u0644?))'

/** Letters of any script end a word, so that the umlauts count too. */
function wholeWord(word: string): RegExp {
  const before = /\p{Script=Arabic}/u.test(word) ? joined : ''
  return new RegExp(`(?<![\\p{L}\\p{N}])${before}${word}(?![\\p{L}\\p{N}])`, 'iu')
}
