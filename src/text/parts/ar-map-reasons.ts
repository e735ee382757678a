import type { Reason, ReasonCode } from '../../model/reason.js'
import { arWords, viewName } from './ar-words.js'
import { around, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === null ? 'موجود' : view === 'self' ? 'مذكور' : 'ظاهر')

/** Without a view two occupations are compared, and nobody shows or states anything. */
const areaWord = (view: unknown, word: unknown): string =>
  entryOf(view === null ? arWords.amounts : arWords.areas[view === 'self' ? 'self' : 'others'], word) ??
  'المعلومات ما زالت قليلة'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `المطلوب: المستوى ${number('required')} «${said('required')}».`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  // The word of level 0 says itself that nothing is there.
  if (number('level') !== null) return `حتى الآن${number('level') ? ` ${word}` : ''}: «${said('level')}».`
  const low = number('levelLow')
  return low !== null && low > 0 ? `حتى الآن ${word}: المستوى ${low} على الأقل.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'هذا مذكور، ولا إثبات عليه بعد.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'هذا المتطلب'

const requirement =
  (words: string): ReasonSentence =>
  (reason, tools) =>
    sentences(`${named(tools)}: ${words}`, askedFor(tools), has(reason, tools), unproven(reason))

const parts = { all: 'كل أجزاء', most: 'أكثر من نصف', half: 'نصف', less: 'أقل من نصف' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string, of = 'المهنة'): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} ${of}`
}

const doing = {
  ask: 'ما زالت معلومات ناقصة عن ذلك.',
  show: 'هذا مذكور. ما زال يلزم أن يشاهده أحد أو يؤكده.',
  learn: 'ما زال بإمكانكم تعلّم ذلك.',
  lower: 'شاهد الآخرون أقل مما تذكرون. يُرجى التدرب على ذلك وإظهاره مرة أخرى.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = done(params['view'] ?? 'others')
  const stands = {
    fits: `يناسب ما هو ${word}`,
    below: `أقل مما هو ${word}`,
    above: `أعلى مما هو ${word}`,
  }
  const says = around('مستوى متطلبات الوظيفة ', entryOf(stands, value), '.')
  return says || 'لا نعرف بعد ما يكفي عن ذلك.'
}

const area: ReasonSentence = ({ value, params }, { said, number }) => {
  const counts = [
    [number('met'), done(params['view'])],
    [number('near'), 'أقل بمستوى واحد'],
    [number('gap'), 'لم يأتِ بعد'],
    [number('unknown'), 'دون معلومات'],
  ] as const
  const total = counts.reduce((sum, [count]) => sum + (count ?? 0), 0)
  const shown = counts.flatMap(([count, name]) => (count ? [`${name}: ${count}`] : [])).join('، ')
  return sentences(
    `${said('area') ?? 'المجال'}: ${areaWord(params['view'], value)}.`,
    shown !== '' && `عدد المتطلبات: ${total}؛ ${shown}.`,
  )
}

/** Arabic sentences for steps of matching. */
export const arMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) =>
    sentences(
      `${tools.said('occupation') ?? 'المهنة'}: تقدير للتحضير.`,
      params['wanted'] === true && 'أنتم ترغبون في هذه المهنة.',
      params['helper'] === true && 'لا يلزم لذلك تدريب مهني.',
      `الرأي الذاتي: ${areaWord('self', params['self'])}. رأي الآخرين: ${areaWord('others', params['others'])}.`,
      around('ما يناسب أو يقل بمستوى واحد: ', share(tools, 'shared'), '.'),
    ),
  'map/overall': ({ value, params }, tools) =>
    sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      around('هناك معلومات عن: ', share(tools, 'known'), '.'),
    ),
  'map/area': area,
  'map/met': requirement('مناسب.'),
  'map/near': requirement('قريب من المطلوب.'),
  'map/gap': requirement('هذا يأتي لاحقًا في المهنة.'),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: لا نعرف بعد ما يكفي عن ذلك.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said }) => {
    const [title, names] = [said('area'), said('competences')]
    if (title !== null) return `${title}: لا يوجد بعد جدول تقييم يسأل عن ذلك.`
    if (params['settles'] !== undefined) return around('السؤال التالي عن: «', names && open(names), '».')
    return `${around('', names, ': ')}لم يُسأل عن ذلك بعد.`
  },
  'map/next': ({ value }) => `هذا يؤدي إلى «${areaWord('others', value)}».`,
  'map/step': ({ value, params }, tools) =>
    sentences(
      around('', tools.said('occupation'), `، ${tools.said('area')}:`),
      `${named(tools)}.`,
      params['isLower'] === true ? doing.lower : entryOf(doing, value),
      askedFor(tools),
    ),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `هذه المهنة تحل محل «${value}».`
    return kind === 'ended' ? `كانت لائحة هذه المهنة سارية حتى ${value}.` : `تسري لائحة هذه المهنة ابتداءً من ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('أولًا: ', tools.said('from'), '. ')}ثم: ${tools.value}.`,
      around('ما يُحتسب من قبل: ', share(tools, 'known', 'المطلوب'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('الوظيفة: ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('الأساس: ', said('occupation'), '.'),
      leads === true && 'هذه وظيفة قيادية.',
    )
  },
}
