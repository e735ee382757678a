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
      `${kind}${around(' zu „', said('competence'), '“')}.`,
      own !== null && `Zur Stufe${around(' „', level, '“')} gehört: ${open(own)}.`,
      counted !== null && `Bisher beantwortet: ${number('rated') ?? 0} von ${counted} Fragen.`,
      low !== null && `Möglich ist noch „${low}“ bis „${said('levelHigh') ?? low}“.`,
      params['half'] === true && 'Es fehlt noch, wie selbstständig Sie das tun.',
    )
  }

/** German sentences for why a question comes next. */
export const deFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': question('Zum Einstieg eine Frage'),
  'form/gate': question('Eine wichtige Frage'),
  'form/rest': question('Eine weitere Frage'),
}
