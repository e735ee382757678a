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
      own !== null && `К уровню${around(' «', level, '»')} относится: «${open(own)}».`,
      counted !== null && `Ответов пока: ${number('rated') ?? 0} из ${counted}.`,
      low !== null && `Возможно ещё от «${low}» до «${said('levelHigh') ?? low}».`,
      params['half'] === true && 'Ещё нет ответа, насколько самостоятельно вы это делаете.',
    )
  }

/** Russian sentences for why a question comes next. */
export const ruFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': question('Вопрос для начала'),
  'form/gate': question('Важный вопрос'),
  'form/rest': question('Ещё один вопрос'),
}
