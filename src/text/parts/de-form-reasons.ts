import type { ReasonCode } from '../../model/reason.js'
import { around, open, sentences } from './phrases.js'
import type { ReasonSentence } from './sentences.js'

type FormCode = Extract<ReasonCode, `form/${string}`>

const half = (isHalf: unknown) =>
  isHalf === true && 'Wie oft Sie das tun, ist schon gesagt. Es fehlt noch, wie selbstständig.'

/** German sentences for why a question comes next. */
export const deFormReasons: Readonly<Record<FormCode, ReasonSentence>> = {
  'form/entry': ({ params }, { said }) =>
    sentences(`Zum Einstieg eine Frage${around(' zu „', said('competence'), '“')}.`, half(params['half'])),
  'form/gate': ({ params }, { said }) => {
    const [own, level] = [said('own'), said('level')]
    return sentences(
      `Eine wichtige Frage${around(' zu „', said('competence'), '“')}.`,
      `Zur Stufe${around(' „', level, '“')} gehört${own === null ? ' diese Antwort' : `: ${open(own)}`}.`,
      half(params['half']),
    )
  },
  'form/rest': ({ params }, { said, number }) => {
    const [rated, counted] = [number('rated'), number('counted')]
    const [low, high] = [said('levelLow'), said('levelHigh')]
    return sentences(
      `Eine weitere Frage${around(' zu „', said('competence'), '“')}.`,
      rated !== null && counted !== null && `Bisher beantwortet: ${rated} von ${counted} Fragen.`,
      low !== null && high !== null && `Möglich ist noch „${low}“ bis „${high}“.`,
      half(params['half']),
    )
  },
}
