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
      `${kind}${around('. Temat: „', said('competence'), '”')}.`,
      own !== null && `Do poziomu${around(' „', level, '”')} należy: „${open(own)}”.`,
      counted !== null && `Odpowiedzi do tej pory: ${number('rated') ?? 0} z ${counted}.`,
      low !== null && `Możliwe jest jeszcze od „${low}” do „${said('levelHigh') ?? low}”.`,
      params['half'] === true && 'Brakuje jeszcze odpowiedzi, jak samodzielnie Państwo to robią.',
    )
  }

/** Polish sentences for why a question comes next. */
export const plFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': question('Pytanie na początek'),
  'form/gate': question('Ważne pytanie'),
  'form/rest': question('Jeszcze jedno pytanie'),
}
