import type { ReasonCode } from '../../model/reason.js'
import { around, entryOf, open, sentences } from './phrases.js'
import { counted, formOf, type Noun } from './ru-forms.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type LoadCode = Extract<ReasonCode, `load/${string}`>

const ratings: Noun = ['оценка', 'оценки', 'оценок', 'оценки']
const goAlong: Noun = ['переходит', 'переходят', 'переходят', 'переходит']

const left: Readonly<Record<string, string>> = {
  indicatorGone: 'Об этом теперь больше не спрашивают.',
  askChanged: 'Об этом теперь спрашивают по-другому.',
  wordingChanged: 'Предложение теперь другое.',
  scaleChanged: 'Уровни теперь другие.',
  limit: 'Переходят только самые новые оценки.',
  competenceGone: 'Об этом теперь больше не спрашивают.',
  anchorGone: 'Этого предложения больше нет.',
  anchorChanged: 'Предложение теперь другое.',
}

const sides: Readonly<Record<string, string>> = {
  self: 'Теперь это оцениваете только вы.',
  observer: 'Теперь это оценивают только другие.',
}

const ends: Readonly<Record<string, string>> = {
  rating: 'Эта оценка не переходит.',
  anchor: 'Оценка переходит, но без этого предложения.',
  remark: 'Это замечание не переходит.',
}

const checks: Readonly<Record<string, string>> = {
  corrected: 'Здесь исправлена только ошибка в написании.',
  anchorsChanged: 'Предложения к уровням теперь другие. Пожалуйста, проверьте, верно ли это ещё.',
}

/** What it is about, in its words of today; those of before stand in the reason. */
function about({ said }: Pick<ReasonTools, 'said'>): string {
  const name = said('indicator') ?? said('competence')
  return around('«', name && open(name), '».')
}

/** Russian sentences for the step to a newer version of a rubric. */
export const ruLoadReasons: Readonly<Record<LoadCode, ReasonSentence>> = {
  'load/upgrade': ({ value }, { said, number, value: to }) => {
    const [from, carried, rest] = [said('from'), number('carried') ?? 0, number('left') ?? 0]
    const rubric = `Таблица оценки${around(' «', said('rubric'), '»')}`
    if (from === value) return `${rubric}: сбор оценок уже имеет самую новую версию.`
    return sentences(
      `${rubric}: от версии ${from ?? '…'} к версии ${to}.`,
      `${counted(carried, ratings)} ${formOf(carried, goAlong)}, не ${formOf(rest, goAlong)}: ${rest}.`,
    )
  },
  'load/left': ({ params: { kind, why, by } }, tools) =>
    sentences(
      about(tools),
      kind === 'anchor' && around('Наблюдалось: «', open(tools.said('anchor') ?? '') || null, '».'),
      why === 'sideChanged' ? entryOf(sides, by) : entryOf(left, why),
      entryOf(ends, kind) ?? 'Это не переходит.',
    ),
  'load/check': ({ params: { why } }, tools) =>
    sentences(about(tools), entryOf(checks, why) ?? 'Пожалуйста, проверьте, верно ли это ещё.'),
}
