import type { Audience } from '../model/passport.js'
import type { Show } from '../model/story.js'
import type { Language } from '../model/text.js'
import { isLanguage } from '../passport/languages.js'
import type { Call } from './command.js'
import { callError } from './io.js'

/** What the call says about the edition; `beside` null: what the story says. */
export interface EditionAsked {
  readonly language: Language
  readonly audience: Audience
  readonly beside: Language | null
  readonly scale: number
}

/** The edition that a call asks for; combinations that no passport has are wrong calls. */
export function editionAsked(call: Call): EditionAsked {
  const { own } = call.options
  const { words } = call.speech
  const language = languageIn('--language', call.language, call)
  const audience = audienceOf(call)
  const word = own['beside']
  const beside = word === undefined ? null : languageIn('--beside', word, call)
  if (beside !== null && audience === 'employer') throw callError(words.besideEmployer)
  if (beside !== null && (language !== 'de' || beside === 'de')) throw callError(words.besideGerman)
  return { language, audience, beside, scale: scaleOf(call) }
}

function languageIn(option: string, word: string, { tables, speech: { words } }: Call): Language {
  if (isLanguage(word) && tables[word]) return word
  throw callError(words.badChoice(option, word, Object.keys(tables).join(', ')))
}

function audienceOf({ options: { own }, speech: { words } }: Call): Audience {
  const word = own['audience'] ?? 'person'
  if (word !== 'person' && word !== 'employer') throw callError(words.badChoice('--audience', word, 'person, employer'))
  return word
}

function scaleOf({ options: { own }, speech: { words } }: Call): number {
  const word = own['scale'] ?? '1'
  const scale = /^1(\.[0-9]{1,2})?$/u.test(word) ? Number(word) : 0
  if (scale < 1 || scale > 1.3) throw callError(words.badChoice('--scale', word, '1 … 1.3'))
  return scale
}

/** What is shown in this edition: a second language of the call takes the place of that of the story. */
export const withBeside = (show: Show, { beside }: EditionAsked): Show => (beside === null ? show : { ...show, beside })
