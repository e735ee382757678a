import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, entryOf, open, sentences } from './phrases.js'
import { counted, type Noun } from './ru-forms.js'
import { ruWords, viewName } from './ru-words.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

const requirements: Noun = ['требование', 'требования', 'требований', 'требования']

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === null ? 'уже есть' : view === 'self' ? 'указано' : 'показано')

/** Without a view two occupations are compared, and nobody shows or states anything. */
const areaWord = (view: unknown, word: unknown): string =>
  entryOf(view === null ? ruWords.amounts : ruWords.areas[view === 'self' ? 'self' : 'others'], word) ??
  'ещё слишком мало данных'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `Нужно: уровень ${number('required')} «${said('required')}».`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  // The word of level 0 says itself that nothing is there.
  if (number('level') !== null) return `Пока${number('level') ? ` ${word}` : ''}: «${said('level')}».`
  const low = number('levelLow')
  return low !== null && low > 0 ? `Пока ${word}: как минимум уровень ${low}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'Это указано, доказательства ещё нет.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'Это требование'

const requirement =
  (words: string): ReasonSentence =>
  (reason, tools) =>
    sentences(`${named(tools)}: ${words}`, askedFor(tools), has(reason, tools), unproven(reason))

const parts = { all: 'все части', most: 'больше половины', half: 'половина', less: 'меньше половины' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string, of = 'профессии'): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} ${of}`
}

const doing = {
  ask: 'Об этом ещё не хватает данных.',
  show: 'Это указано. Нужно, чтобы кто-то это увидел или подтвердил.',
  learn: 'Этому вы ещё можете научиться.',
  lower: 'Другие видели меньше, чем вы указываете. Потренируйтесь и покажите это ещё раз.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = done(params['view'] ?? 'others')
  const stands = {
    fits: `подходит к тому, что ${word}`,
    below: `ниже того, что ${word}`,
    above: `выше того, что ${word}`,
  }
  const says = around('Уровень требований рабочего места ', entryOf(stands, value), '.')
  return says || 'Об этом мы ещё знаем недостаточно.'
}

const area: ReasonSentence = ({ value, params }, { said, number }) => {
  const counts = [
    [number('met'), done(params['view'])],
    [number('near'), 'на один уровень ниже'],
    [number('gap'), 'ещё впереди'],
    [number('unknown'), 'без данных'],
  ] as const
  const total = counts.reduce((sum, [count]) => sum + (count ?? 0), 0)
  const shown = counts.flatMap(([count, name]) => (count ? [`${name} — ${count}`] : [])).join(', ')
  return sentences(
    `${said('area') ?? 'Область'}: ${areaWord(params['view'], value)}.`,
    shown !== '' && `${counted(total, requirements)}: ${shown}.`,
  )
}

/** Russian sentences for steps of matching. */
export const ruMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) =>
    sentences(
      `${tools.said('occupation') ?? 'Профессия'}: оценка для подготовки.`,
      params['wanted'] === true && 'Вы хотите работать по этой профессии.',
      params['helper'] === true && 'Для этого не нужно профессиональное обучение.',
      `Свой взгляд: ${areaWord('self', params['self'])}. Взгляд других: ${areaWord('others', params['others'])}.`,
      around('Подходит или на один уровень ниже: ', share(tools, 'shared'), '.'),
    ),
  'map/overall': ({ value, params }, tools) =>
    sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      around('Данные охватывают: ', share(tools, 'known'), '.'),
    ),
  'map/area': area,
  'map/met': requirement('подходит.'),
  'map/near': requirement('почти достигнуто.'),
  'map/gap': requirement('это ещё впереди.'),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: об этом мы ещё знаем недостаточно.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said }) => {
    const title = said('area')
    if (title !== null) return `${title}: об этом ещё не спрашивает ни одна таблица оценки.`
    const names = said('competences')
    if (params['settles'] !== undefined) return around('О чём спросить дальше: «', names && open(names), '».')
    return names === null ? 'Об этом ещё не спрашивали.' : `${names}: об этом ещё не спрашивали.`
  },
  'map/next': ({ value }) => `Так получится «${areaWord('others', value)}».`,
  'map/step': ({ value, params }, tools) =>
    sentences(
      around('', tools.said('occupation'), `, ${tools.said('area')}:`),
      `${named(tools)}.`,
      params['isLower'] === true ? doing.lower : entryOf(doing, value),
      askedFor(tools),
    ),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `Эта профессия заменяет «${value}».`
    return kind === 'ended'
      ? `Положение об этой профессии действовало до ${value}.`
      : `Положение об этой профессии действует с ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('Сначала: ', tools.said('from'), '. ')}Потом: ${tools.value}.`,
      around('Сколько из этого уже есть: ', share(tools, 'known', 'того, что нужно'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('Рабочее место: ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('Основа: ', said('occupation'), '.'),
      leads === true && 'Это руководящая работа.',
    )
  },
}
