import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'
import { counted, type Noun } from './uk-forms.js'
import { ukWords, viewName } from './uk-words.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

const requirements: Noun = ['вимога', 'вимоги', 'вимог', 'вимоги']

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === null ? 'уже є' : view === 'self' ? 'зазначено' : 'показано')

/** Without a view two occupations are compared, and nobody shows or states anything. */
const areaWord = (view: unknown, word: unknown): string =>
  entryOf(view === null ? ukWords.amounts : ukWords.areas[view === 'self' ? 'self' : 'others'], word) ??
  'ще замало даних'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `Потрібно: рівень ${number('required')} «${said('required')}».`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  // The word of level 0 says itself that nothing is there.
  if (number('level') !== null) return `Поки що${number('level') ? ` ${word}` : ''}: «${said('level')}».`
  const low = number('levelLow')
  return low !== null && low > 0 ? `Поки що ${word}: щонайменше рівень ${low}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'Це зазначено, доказу ще немає.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'Ця вимога'

const requirement =
  (words: string): ReasonSentence =>
  (reason, tools) =>
    sentences(`${named(tools)}: ${words}`, askedFor(tools), has(reason, tools), unproven(reason))

const parts = { all: 'усі частини', most: 'більше половини', half: 'половина', less: 'менше половини' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string, of = 'професії'): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} ${of}`
}

const doing = {
  ask: 'Про це ще бракує даних.',
  show: 'Це зазначено. Хтось ще має це побачити або підтвердити.',
  learn: 'Цього Ви ще можете навчитися.',
  lower: 'Інші бачили менше, ніж Ви зазначаєте. Потренуйтеся й покажіть це ще раз.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = done(params['view'] ?? 'others')
  const stands = {
    fits: `підходить до того, що ${word}`,
    below: `нижчий за те, що ${word}`,
    above: `вищий за те, що ${word}`,
  }
  const says = around('Рівень вимог робочого місця ', entryOf(stands, value), '.')
  return says || 'Про це ми ще не знаємо достатньо.'
}

const area: ReasonSentence = ({ value, params }, { said, number }) => {
  const counts = [
    [number('met'), done(params['view'])],
    [number('near'), 'на один рівень нижче'],
    [number('gap'), 'ще попереду'],
    [number('unknown'), 'без даних'],
  ] as const
  const total = counts.reduce((sum, [count]) => sum + (count ?? 0), 0)
  const shown = counts.flatMap(([count, name]) => (count ? [`${name} — ${count}`] : [])).join(', ')
  return sentences(
    `${said('area') ?? 'Сфера'}: ${areaWord(params['view'], value)}.`,
    shown !== '' && `${counted(total, requirements)}: ${shown}.`,
  )
}

/** Ukrainian sentences for steps of matching. */
export const ukMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) =>
    sentences(
      `${tools.said('occupation') ?? 'Професія'}: оцінка для підготовки.`,
      params['wanted'] === true && 'Ви хочете працювати в цій професії.',
      params['helper'] === true && 'Для цього не потрібне професійне навчання.',
      `Власний погляд: ${areaWord('self', params['self'])}. Погляд інших: ${areaWord('others', params['others'])}.`,
      around('Підходить або на один рівень нижче: ', share(tools, 'shared'), '.'),
    ),
  'map/overall': ({ value, params }, tools) =>
    sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      around('Дані охоплюють: ', share(tools, 'known'), '.'),
    ),
  'map/area': area,
  'map/met': requirement('підходить.'),
  'map/near': requirement('майже досягнуто.'),
  'map/gap': requirement('це ще попереду.'),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: про це ми ще не знаємо достатньо.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said }) => {
    const title = said('area')
    if (title !== null) return `${title}: про це ще не питає жодна таблиця оцінювання.`
    const names = said('competences')
    if (params['settles'] !== undefined) return around('Про що запитати далі: «', names && open(names), '».')
    return names === null ? 'Про це ще не питали.' : `${names}: про це ще не питали.`
  },
  'map/next': ({ value }) => `Так вийде «${areaWord('others', value)}».`,
  'map/step': ({ value, params }, tools) =>
    sentences(
      around('', tools.said('occupation'), `, ${tools.said('area')}:`),
      `${named(tools)}.`,
      params['isLower'] === true ? doing.lower : entryOf(doing, value),
      askedFor(tools),
    ),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `Ця професія замінює «${value}».`
    return kind === 'ended'
      ? `Положення про цю професію діяло до ${value}.`
      : `Положення про цю професію діє з ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('Спершу: ', tools.said('from'), '. ')}Потім: ${tools.value}.`,
      around('Скільки з цього вже є: ', share(tools, 'known', 'того, що потрібно'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('Робоче місце: ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('Основа: ', said('occupation'), '.'),
      leads === true && 'Це керівна робота.',
    )
  },
}
