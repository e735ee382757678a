import type { ReasonCode } from '../../model/reason.js'
import { around, open, sentences } from './phrases.js'
import type { ReasonSentence } from './sentences.js'

type FormCode = Extract<ReasonCode, `form/${string}`>

const half = (isHalf: unknown) =>
  isHalf === true && 'How often you do it is already said. What is missing is how independently.'

/** English sentences for why a question comes next. */
export const enFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': ({ params }, { said }) =>
    sentences(`To begin with, a question${around(' about “', said('competence'), '”')}.`, half(params['half'])),
  'form/gate': ({ params }, { said }) => {
    const [own, level] = [said('own'), said('level')]
    return sentences(
      `An important question${around(' about “', said('competence'), '”')}.`,
      `Level${around(' “', level, '”')} needs ${own === null ? 'this answer' : `this: ${open(own)}`}.`,
      half(params['half']),
    )
  },
  'form/rest': ({ params }, { said, number }) => {
    const [rated, counted] = [number('rated'), number('counted')]
    const [low, high] = [said('levelLow'), said('levelHigh')]
    return sentences(
      `One more question${around(' about “', said('competence'), '”')}.`,
      rated !== null && counted !== null && `Answered so far: ${rated} of ${counted} questions.`,
      low !== null && high !== null && `“${low}” to “${high}” is still possible.`,
      half(params['half']),
    )
  },
}
