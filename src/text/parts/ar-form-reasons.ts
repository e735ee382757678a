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
      `${kind}${around(' عن «', said('competence'), '»')}.`,
      own !== null && `المستوى${around(' «', level, '»')} يحتاج إلى ما يلي: ${open(own)}.`,
      counted !== null && `الأسئلة التي أُجيب عنها حتى الآن: ${number('rated') ?? 0} من ${counted}.`,
      low !== null && `الممكن ما زال من «${low}» إلى «${said('levelHigh') ?? low}».`,
      params['half'] === true && 'ما زال ناقصًا: هل تفعلون ذلك مع مساعدة أو دون مساعدة.',
    )
  }

/** Arabic sentences for why a question comes next. */
export const arFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': question('سؤال للبداية'),
  'form/gate': question('سؤال مهم'),
  'form/rest': question('سؤال آخر'),
}
