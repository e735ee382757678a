import type { Rating } from '../model/assessment.js'
import type { Indicator } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Fault } from './fault.js'

type Answer = NonNullable<Rating['answer']>
type Params = Fault['params']

/** Why an answer of the person does not fit the question, as a word and what its sentence needs; null where it fits. */
export function answerFault(answer: Answer, { ask }: Indicator, { answers }: Scale): Params | null {
  if (ask === 'level') return { fault: 'level' }
  if (ask === 'use') return typeof answer === 'string' ? { fault: 'use' } : useFault(answer, answers)
  const table = answers[ask] ?? {}
  return typeof answer === 'string' && Object.hasOwn(table, answer) ? null : { fault: 'word', allowed: wordsOf(table) }
}

function useFault({ frequency, independence }: Exclude<Answer, string>, { use }: Scale['answers']): Params | null {
  const often = use?.frequency ?? {}
  const how = use?.independence ?? {}
  if (!Object.hasOwn(often, frequency)) return { fault: 'frequency', allowed: wordsOf(often) }
  if (independence === undefined) return null
  if (!Object.hasOwn(how, independence)) return { fault: 'independence', allowed: wordsOf(how) }
  const isNever = often[frequency]?.level !== undefined
  return isNever ? { fault: 'never', frequency } : null
}

/** The words of a table of answers, in its order. */
export const wordsOf = (table: object | undefined): string => Object.keys(table ?? {}).join(', ')
