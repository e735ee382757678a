import type { Words } from '../model/text.js'
import { deForAuthors } from '../text/de.js'
import { en } from '../text/en.js'
import { commandDe } from '../text/parts/command-de.js'
import { commandEn } from '../text/parts/command-en.js'
import type { CommandWords } from '../text/parts/command-words.js'
import type { CoreSentences } from '../text/parts/sentences.js'

/** Everything the command needs to speak one language. */
export interface Speech {
  readonly language: 'de' | 'en'
  readonly sentences: CoreSentences
  readonly words: CommandWords
}

const german: Speech = {
  language: 'de',
  sentences: { ...deForAuthors, issues: { ...commandDe.issues, ...deForAuthors.issues } },
  words: commandDe,
}
const english: Speech = { language: 'en', sentences: en, words: commandEn }

/** By the word that `--language` takes. */
export const speeches: Readonly<Record<string, Speech>> = { de: german, en: english }

/** The language that `--language` names, wherever it stands, and the other arguments; `unknown` is one that the command does not speak. */
export function speechOf(args: readonly string[]) {
  const rest: string[] = []
  let word = 'de'
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] ?? ''
    if (arg.startsWith('--language=')) word = arg.slice('--language='.length)
    else if (arg === '--language') word = args[++place] ?? ''
    else rest.push(arg)
  }
  const speech = Object.hasOwn(speeches, word) ? speeches[word] : undefined
  return { speech: speech ?? german, unknown: speech ? null : word, language: word, rest }
}

/** Words of a document in the language of the command, else in German; on one line. */
export const inLanguage = (words: Words, { language }: Speech): string =>
  (words[language] ?? words.de ?? '').replace(/\s+/gu, ' ')
