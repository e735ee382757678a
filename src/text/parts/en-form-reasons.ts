import type { ReasonCode } from '../../model/reason.js'
import { around, open, sentences } from './phrases.js'
import type { ReasonSentence } from './sentences.js'

type FormCode = Extract<ReasonCode, `form/${string}`>

/** What the question is for, and what is known so far; each part where the step says it. */
const question =
  (kind: string): ReasonSentence =>
  ({ params }, { said, number }) => {
    const [own, level, counted, low] = [said('own'), said('level'), number('counted'), said('levelLow')]
    return sentences(
      `${kind}${around(' about “', said('competence'), '”')}.`,
      own !== null && `Level${around(' “', level, '”')} needs this: ${open(own)}.`,
      counted !== null && `Answered so far: ${number('rated') ?? 0} of ${counted} questions.`,
      low !== null && `“${low}” to “${said('levelHigh') ?? low}” is still possible.`,
      params['half'] === true && 'How independently you do it is still missing.',
    )
  }

/** English sentences for why a question comes next. */
export const enFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': question('To begin with, a question'),
  'form/gate': question('An important question'),
  'form/rest': question('One more question'),
}
