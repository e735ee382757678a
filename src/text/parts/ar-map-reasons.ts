import type { Reason, ReasonCode } from '../../model/reason.js'
import { arWords, viewName } from './ar-words.js'
import { around, entryOf, sentences } from './phrases.js'
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
  if (number('level') !== null) return `حتى الآن ${word}: «${said('level')}».`
  const low = number('levelLow')
  return low !== null && low > 0 ? `حتى الآن ${word}: المستوى ${low} على الأقل.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'هذا مذكور، ولا إثبات عليه بعد.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'هذا المتطلب'

const parts = { all: 'كل أجزاء', most: 'أكثر من نصف', half: 'نصف', less: 'أقل من نصف' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} المهنة`
}

const doing: Readonly<Record<string, string>> = {
  ask: 'ما زالت معلومات ناقصة عن ذلك.',
  show: 'تذكرون ذلك. لم يشاهده الآخرون بعد.',
  learn: 'ما زال بإمكانكم تعلّم ذلك.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = `ما هو ${done(params['view'] ?? 'others')}`
  const stands = {
    fits: `تناسب ${word}`,
    below: `تطلب أقل من كل ${word}`,
    above: `تطلب أكثر من كل ${word} حتى الآن`,
  }
  return around('هذه الوظيفة ', entryOf(stands, value), '.') || 'لا نعرف بعد ما يكفي عن ذلك.'
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
      params['helper'] === true && 'هذا العمل ممكن فورًا.',
      `الرأي الذاتي: ${areaWord('self', params['self'])}. رأي الآخرين: ${areaWord('others', params['others'])}.`,
      around('ما يناسب أو يقل بمستوى واحد: ', share(tools, 'shared'), '.'),
    ),
  'map/overall': ({ value, params }, tools) =>
    sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      around('هناك معلومات عن: ', share(tools, 'known'), '.'),
    ),
  'map/area': area,
  'map/met': (reason, tools) =>
    sentences(`${named(tools)}: مناسب.`, askedFor(tools), has(reason, tools), unproven(reason)),
  'map/near': (reason, tools) =>
    sentences(`${named(tools)}: قريب من المطلوب.`, askedFor(tools), has(reason, tools), unproven(reason)),
  'map/gap': (reason, tools) =>
    sentences(`${named(tools)}: هذا يأتي لاحقًا في المهنة.`, askedFor(tools), has(reason, tools), unproven(reason)),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: لا نعرف بعد ما يكفي عن ذلك.`, askedFor(tools)),
  'map/not-asked': (_, { said }) => {
    const title = said('area')
    if (title !== null) return `${title}: لا يوجد بعد جدول تقييم يسأل عن ذلك.`
    return `${around('', said('competences'), ': ')}لم يُسأل عن ذلك بعد.`
  },
  'map/next': ({ value }) => `هذا يؤدي إلى «${areaWord('others', value)}».`,
  'map/step': ({ value }, tools) => sentences(`${named(tools)}.`, entryOf(doing, value), askedFor(tools)),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `هذه المهنة تحل محل «${value}».`
    return kind === 'ended' ? `كانت لائحة هذه المهنة سارية حتى ${value}.` : `تسري لائحة هذه المهنة ابتداءً من ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('أولًا: ', tools.said('from'), '. ')}ثم: ${tools.value}.`,
      around('ما يُحتسب من قبل: ', share(tools, 'known'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('الوظيفة: ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('معظمها يتبع: ', said('occupation'), '.'),
      leads === true && 'هذه وظيفة قيادية.',
    )
  },
}
