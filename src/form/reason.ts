import type { Reason } from '../model/reason.js'
import { sentenceOf } from '../score/rating-reason.js'
import { shortOf, textsOf } from '../score/texts.js'
import type { Act, OpenGate, Standing } from './standing.js'

/** The first question about a competence: whether the person does it at all. */
export const entryReason = (act: Act, standing: Standing): Reason => ({
  code: 'form/entry',
  value: addressOf(act, standing),
  params: paramsOf(act, standing),
  texts: textsOf(wordsOf(act, standing)),
  because: [act.unanswered()],
})

/** Without this answer a gate stays open and holds the level below its own. */
export const gateReason = (act: Act, standing: Standing, { gate, name, source }: OpenGate): Reason => ({
  code: 'form/gate',
  value: addressOf(act, standing),
  params: { ...paramsOf(act, standing), gate: name, level: gate.level },
  texts: textsOf({ ...wordsOf(act, standing), own: gate.text, level: shortOf(gate.level, standing) }),
  source,
  because: [act.unanswered()],
})

/** The level is not certain enough yet: so much is answered, and so wide is the range. */
export function restReason(act: Act, standing: Standing): Reason {
  const { levelLow, levelHigh, coverage, probability } = standing
  const counted = standing.acts.filter(({ isCounted }) => isCounted)
  const rated = counted.filter(({ isRated }) => isRated).length
  const known = { rated, counted: counted.length, coverage, levelLow, levelHigh, probability }
  return {
    code: 'form/rest',
    value: addressOf(act, standing),
    params: { ...paramsOf(act, standing), ...known },
    texts: textsOf({
      ...wordsOf(act, standing),
      levelLow: shortOf(levelLow, standing),
      levelHigh: shortOf(levelHigh, standing),
    }),
    because: [act.unanswered(), ...standing.answers()],
  }
}

/** The answer that `recordAnswer` is asked for. */
const addressOf = ({ indicator }: Act, { competence }: Standing): string => `${competence.id}/${indicator.id}`

const paramsOf = ({ indicator, isHalf }: Act, { competence }: Standing): Reason['params'] => ({
  competence: competence.id,
  indicator: indicator.id,
  half: isHalf,
})

const wordsOf = ({ indicator }: Act, { competence }: Standing) => ({
  competence: competence.title,
  indicator: sentenceOf(indicator, true),
})
