import type { Reason, ReasonCode } from '../../model/reason.js'
import { latin, listed } from './ar-forms.js'
import { amount, inUnit } from './ar-rule-reasons.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { nameOf, saidList } from './steps.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** The law behind a sentence, brackets and all in its own direction. */
const law = (citation: string | null): string => (citation === null ? '' : ` ${latin(`(${citation})`)}`)

/** How a condition is known that was not read in the law. */
const unread: Readonly<Record<string, string>> = { derived: 'قراءتنا، غير مؤكدة', assumed: 'لم نراجعه' }

/** The verdict first: a condition says what has to hold, and nothing about a person. */
const condition: ReasonSentence = ({ value, params }, tools) => {
  const says = three(value, 'مستوفى حسب المعلومات المُدخلة', 'غير مستوفى حسب المعلومات المُدخلة', 'غير معروف بعد')
  const own = open(tools.said('own') ?? 'واحدة على الأقل من عدة إمكانيات')
  const known = around('، ', entryOf(unread, params['verified']))
  return sentences(`${says}: ${own}${law(tools.said('law'))}${known}.`, tools.said('note'))
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (on === null) return null
  if (was === undefined) return `ذُكر ذلك في ${on}.`
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `كانت المعلومة بتاريخ ${on}: ${before}. قد يكون ذلك مختلفًا اليوم.`
    : `القيمة بتاريخ ${on}: ${before}. الوقت يمضي منذ ذلك اليوم.`
}

const line: ReasonSentence = (reason, tools) =>
  `${nameOf(reason, tools) ?? 'معلومة'}: ${inUnit(reason.value, reason.params['unit'], tools.value)}.`

const fact: ReasonSentence = (reason, tools) => sentences(line(reason, tools), since(reason, tools))

const options: Readonly<Record<string, string>> = {
  advice: 'هنا تحصلون على استشارة',
  open: 'المعلومات المُدخلة تناسب الشروط',
  facts: 'ربما ممكن، وما زالت معلومات ناقصة',
  contradiction: 'هذه المعلومات يناقض بعضها بعضًا',
  condition: 'ممكن إذا تغيّر شيء أو وافقت الجهة المختصة',
  law: 'المعلومات المُدخلة تناسب القواعد كما قرأناها',
  closed: 'مع هذه المعلومات الطريق غير مفتوح حاليًا',
}

/** Who decides and who advises; a body that depends on open facts is left open. */
function bodies(tools: ReasonTools): string {
  const [decides, advises] = [saidList('decides', tools), saidList('advises', tools)]
  const more = tools.number('undecided') ? '، وربما جهة أخرى حسب المعلومات المفتوحة' : ''
  return sentences(
    decides.length > 0
      ? `الجهة المختصة: ${listed(decides, ' و')}${more}. القرار هناك.`
      : tools.said('leadsTo') !== 'advice' && 'الجهة المختصة هي التي تقرر.',
    advises.length > 0 && `الاستشارة: ${listed(advises, ' و')}.`,
  )
}

const option: ReasonSentence = ({ value, params }, tools) => {
  const read = tools.said('read')
  const name = `${tools.said('pathway') ?? 'الطريق'}${around('، المهنة: ', tools.said('occupation'))}`
  const basis = `${law(tools.said('law'))}${around('، قُرئ القانون في ', read)}`
  const says = entryOf(options, params['open'] ?? value) ?? 'غير معروف بعد'
  return sentences(
    `${name}${value !== 'closed' && tools.number('pending') ? ' (انتباه: وضع القانون مفتوح)' : ''}: ${says}${basis}.`,
    value !== 'closed' && bodies(tools),
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'كان المقرر مراجعة هذه المعلومات حتى {day}. يُرجى السؤال عن الوضع الحالي.',
  inForceFrom: 'نعرف هذه القواعد فقط بصيغتها ابتداءً من {day}. لم نقرأ ما كان قبل ذلك.',
  read: 'قُرئت هذه القواعد في {day}. لا يُعرف إن كانت كذلك قبل هذا اليوم.',
  validFrom: 'القواعد الخاصة بهذه المهنة تسري فقط ابتداءً من {day}.',
  validTo: 'القواعد الخاصة بهذه المهنة كانت تسري فقط حتى {day}.',
  contradiction: 'هذه المعلومات يناقض بعضها بعضًا.',
}

const pending: ReasonSentence = ({ value, params }, tools) => {
  const day = tools.said('day')
  const ofDay = entryOf(days, params['kind'])
  if (ofDay !== null) return ofDay.replace('{day}', day ?? '–')
  const own = tools.said('own')
  return sentences(
    `قواعد جديدة${around(' ابتداءً من ', day)}، لم تُقرأ هنا بعد${law(tools.said('citation'))}.`,
    own && ended(own),
    value === false ? 'حسب المعلومات المُدخلة هذا لا يخصكم.' : null,
    value === null ? 'لا يُعرف بعد إن كان هذا يخصكم.' : null,
  )
}

/** Arabic sentences for steps of pathways; who decides is always the body, never this text. */
export const arPathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': option,
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      three(
        value,
        'لهذه المعلومات لا يوجد في القانون جواب واضح.',
        'لهذه المعلومات هذا الأمر غير مهم.',
        'لا يُعرف بعد إن كان هذا الأمر مهمًا هنا.',
      ),
    ),
  'path/pending': pending,
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'رقم من القانون'
    if (value === null) return `${name}: غير معروف لهذا اليوم.`
    return `${name}: ${inUnit(value, params['unit'], tools.value)}.`
  },
  'path/assumed': (reason, tools) => `مفترض: ${ended(tools.said('own') ?? line(reason, tools))}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'لا يوجد مؤهل من الخارج.'
    const says = { true: 'هذا ينطبق', false: 'هذا لا ينطبق', closed: 'الطريق غير مفتوح حاليًا' }
    return `للمؤهل من الخارج «${open(name)}»: ${entryOf(says, String(value)) ?? 'هذا غير معروف بعد'}.`
  },
  'path/areas': ({ value }, tools) =>
    sentences(
      `لم يظهر بعد: ${tools.said('areas') || '–'}.`,
      around('لا يسأل عن هذا أي جدول تقييم بعد: ', tools.said('unasked'), '.'),
      value !== null && `${around('', tools.said('fact'), ': ')}هذا يشير إلى «${tools.value}».`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const more = pathway && `المزيد${params['isChoice'] ? '، مثلًا،' : ''} في الطريق «${open(pathway)}».`
    return sentences('مهم:', own === null ? 'هناك شيء يأتي أولًا.' : ended(own), more)
  },
}
