import { isWrittenDay } from '../../load/days.js'
import type { Value } from '../../model/head.js'
import type { Reason } from '../../model/reason.js'
import type { CommonWords, Forms, ReasonTools } from './sentences.js'

/** Reads reasons in one language; `yes`, `no` and `unknown` are the words for values that have none of their own. */
export function toolsFor(
  forms: Forms,
  words: Pick<CommonWords, 'yes' | 'no' | 'unknown'>,
  reason: Reason,
): ReasonTools {
  const { params, texts, value } = reason
  const wordsOf = (name: string): string | undefined => texts?.[name]?.[forms.language]
  const write = (one: Value): string => writeValue(one, forms, words)
  return {
    said: (name) => {
      const param = params[name]
      return wordsOf(name) ?? (param === undefined || param === null ? null : write(param))
    },
    value: wordsOf('value') ?? write(value),
    write,
    number: (name) => {
      const param = params[name]
      return typeof param === 'number' ? param : null
    },
    of: (other) => toolsFor(forms, words, other),
  }
}

function writeValue(value: Value, forms: Forms, words: Pick<CommonWords, 'yes' | 'no' | 'unknown'>): string {
  if (value === null) return words.unknown
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return forms.number(value)
  return isWrittenDay(value) ? forms.date(value) : value
}
