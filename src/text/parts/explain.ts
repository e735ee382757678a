import type { Reason } from '../../model/reason.js'
import type { Language } from '../../model/text.js'
import { de } from '../de.js'
import { needSentences } from './need.js'
import type { PartialSentences, ReasonSentence } from './sentences.js'
import { toolsFor } from './tools.js'

/** A step of a derivation as a sentence, with the steps below; `lang` is German where the language lacks words. */
export interface Explanation {
  readonly text: string
  readonly lang: Language
  readonly because: readonly Explanation[]
}

/** Says a whole derivation, down to ratings, facts and literals, in the words that the reason carries. */
export function explain(reason: Reason, text: PartialSentences): Explanation {
  needSentences(text, 'explain')
  const because = reason.because.map((step) => explain(step, text))
  const own = speaks(reason, text) ? sentence(reason, text, text.reasons?.[reason.code]) : undefined
  if (own !== undefined) return { text: own, lang: text.language, because }
  return { text: de.reasons[reason.code](reason, toolsFor(de, de.words, reason)), lang: 'de', because }
}

/** Words of documents are never mixed: a reason that lacks one of them in the language is said in German; a step of a rule names those below it. */
function speaks(reason: Reason, { language }: PartialSentences): boolean {
  const read = reason.code.startsWith('rule/') ? [reason, ...reason.because] : [reason]
  return read.every(({ texts = {} }) => Object.values(texts).every((words) => words[language] !== undefined))
}

function sentence(reason: Reason, text: PartialSentences, say: ReasonSentence | undefined): string | undefined {
  const { yes, no, unknown } = text.words ?? {}
  if (say === undefined || yes === undefined || no === undefined || unknown === undefined) return undefined
  return say(reason, toolsFor(text, { yes, no, unknown }, reason))
}
