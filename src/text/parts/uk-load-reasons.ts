import type { ReasonCode } from '../../model/reason.js'
import { around, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { counted, formOf, type Noun } from './uk-forms.js'

type LoadCode = Extract<ReasonCode, `load/${string}`>

const ratings: Noun = ['оцінка', 'оцінки', 'оцінок', 'оцінки']
const goAlong: Noun = ['переходить', 'переходять', 'переходить', 'переходить']

const left: Readonly<Record<string, string>> = {
  indicatorGone: 'Про це тепер більше не питають.',
  askChanged: 'Про це тепер питають інакше.',
  wordingChanged: 'Речення тепер інше.',
  scaleChanged: 'Рівні тепер інші.',
  limit: 'Переходять лише найновіші оцінки.',
  competenceGone: 'Про це тепер більше не питають.',
  anchorGone: 'Цього речення більше немає.',
  anchorChanged: 'Речення тепер інше.',
}

const sides: Readonly<Record<string, string>> = {
  self: 'Тепер це оцінюєте лише Ви.',
  observer: 'Тепер це оцінюють лише інші.',
}

const ends: Readonly<Record<string, string>> = {
  rating: 'Ця оцінка не переходить.',
  anchor: 'Оцінка переходить, але без цього речення.',
  remark: 'Ця примітка не переходить.',
}

const checks: Readonly<Record<string, string>> = {
  corrected: 'Тут виправлено лише помилку в написанні.',
  anchorsChanged: 'Речення до рівнів тепер інші. Перевірте, будь ласка, чи це ще правильно.',
}

/** What it is about, in its words of today; those of before stand in the reason. */
function about({ said }: Pick<ReasonTools, 'said'>): string {
  const name = said('indicator') ?? said('competence')
  return around('«', name && open(name), '».')
}

/** Ukrainian sentences for the step to a newer version of a rubric. */
export const ukLoadReasons: Readonly<Record<LoadCode, ReasonSentence>> = {
  'load/upgrade': ({ value }, { said, number, value: to }) => {
    const [from, carried, rest] = [said('from'), number('carried') ?? 0, number('left') ?? 0]
    const rubric = `Таблиця оцінювання${around(' «', said('rubric'), '»')}`
    if (from === value) return `${rubric}: збір оцінок уже має найновішу версію.`
    return sentences(
      `${rubric}: від версії ${from ?? '…'} до ${to}.`,
      `${counted(carried, ratings)} ${formOf(carried, goAlong)}, не ${formOf(rest, goAlong)}: ${rest}.`,
    )
  },
  'load/left': ({ params: { kind, why, by } }, tools) =>
    sentences(
      about(tools),
      kind === 'anchor' && around('Побачено: «', open(tools.said('anchor') ?? '') || null, '».'),
      why === 'sideChanged' ? entryOf(sides, by) : entryOf(left, why),
      entryOf(ends, kind) ?? 'Це не переходить.',
    ),
  'load/check': ({ params: { why } }, tools) =>
    sentences(about(tools), entryOf(checks, why) ?? 'Перевірте, будь ласка, чи це ще правильно.'),
}
