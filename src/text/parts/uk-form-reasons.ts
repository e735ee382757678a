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
      `${kind}${around('. Тема: «', said('competence'), '»')}.`,
      own !== null && `До рівня${around(' «', level, '»')} належить: «${open(own)}».`,
      counted !== null && `Відповідей поки що: ${number('rated') ?? 0} з ${counted}.`,
      low !== null && `Можливо ще від «${low}» до «${said('levelHigh') ?? low}».`,
      params['half'] === true && 'Ще бракує відповіді, наскільки самостійно Ви це робите.',
    )
  }

/** Ukrainian sentences for why a question comes next. */
export const ukFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': question('Запитання для початку'),
  'form/gate': question('Важливе запитання'),
  'form/rest': question('Ще одне запитання'),
}
