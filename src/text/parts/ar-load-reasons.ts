import type { ReasonCode } from '../../model/reason.js'
import { latin } from './ar-forms.js'
import { around, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type LoadCode = Extract<ReasonCode, `load/${string}`>

const left: Readonly<Record<string, string>> = {
  indicatorGone: 'لم يعد يُسأل عن ذلك.',
  askChanged: 'يُسأل الآن عن ذلك بطريقة أخرى.',
  wordingChanged: 'الجملة الآن جملة أخرى.',
  scaleChanged: 'المستويات الآن مختلفة.',
  limit: 'التقييمات لذلك كثيرة جدًا. تُنقل أحدثها.',
  competenceGone: 'لم يعد يُسأل عن هذه الكفاءة.',
  anchorGone: 'هذه الجملة لأحد المستويات لم تعد موجودة.',
  anchorChanged: 'الجملة لهذا المستوى الآن جملة أخرى.',
}

const sides: Readonly<Record<string, string>> = {
  self: 'تقيّمون ذلك الآن أنتم فقط.',
  observer: 'يقيّم ذلك الآن الآخرون فقط.',
}

const ends: Readonly<Record<string, string>> = {
  rating: 'هذا التقييم لا يُنقل.',
  anchor: 'يُنقل التقييم، لكن دون هذه الجملة.',
  remark: 'هذا التعليق لا يُنقل.',
}

const checks: Readonly<Record<string, string>> = {
  corrected: 'صُحح هنا خطأ في الكتابة فقط، كما يذكر جدول التقييم. تُنقل التقييمات.',
  anchorsChanged: 'الجمل للمستويات الآن مختلفة. يُرجى النظر إن كان المستوى ما زال صحيحًا.',
}

/** What it is about, in its words of today; those of before stand in the reason. */
function about({ said }: Pick<ReasonTools, 'said'>): string {
  const name = said('indicator') ?? said('competence')
  return around('«', name && open(name), '».')
}

/** Arabic sentences for the step to a newer version of a rubric. */
export const arLoadReasons: Readonly<Record<LoadCode, ReasonSentence>> = {
  'load/upgrade': ({ value }, { said, number }) => {
    const [from, carried, rest] = [said('from'), number('carried') ?? 0, number('left') ?? 0]
    const rubric = `جدول التقييم${around(' «', said('rubric'), '»')}`
    if (from === value) return `${rubric}: التقييمات فيه موجودة بأحدث إصدار.`
    const [before, now] = [from === null ? 'السابق' : latin(from), typeof value === 'string' ? latin(value) : 'الحالي']
    return sentences(
      `${rubric}: من الإصدار ${before} إلى الإصدار ${now}.`,
      `عدد التقييمات التي تُنقل: ${carried}. عدد التقييمات التي لا تُنقل: ${rest}.`,
    )
  },
  'load/left': ({ params: { kind, why, by } }, tools) =>
    sentences(
      about(tools),
      kind === 'anchor' && around('ما شوهد: «', open(tools.said('anchor') ?? '') || null, '».'),
      why === 'sideChanged' ? entryOf(sides, by) : entryOf(left, why),
      entryOf(ends, kind) ?? 'هذا لا يُنقل.',
    ),
  'load/check': ({ params: { why } }, tools) =>
    sentences(about(tools), entryOf(checks, why) ?? 'يُرجى النظر إن كان هذا ما زال صحيحًا.'),
}
