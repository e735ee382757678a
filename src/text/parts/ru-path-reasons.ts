import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, bracketed, ended, entryOf, open, sentences, three } from './phrases.js'
import { amount, inUnit } from './ru-rule-reasons.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { nameOf, saidList } from './steps.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** How a condition is known that was not read in the law. */
const unread: Readonly<Record<string, string>> = { derived: 'наше понимание, не подтверждено', assumed: 'не проверено' }

/** The verdict first: a condition says what has to hold, and nothing about a person. */
const condition: ReasonSentence = ({ value, params }, tools) => {
  const says = three(value, 'По имеющимся данным выполнено', 'По имеющимся данным не выполнено', 'Ещё неизвестно')
  const own = open(tools.said('own') ?? 'хотя бы одна из нескольких возможностей')
  const law = bracketed(tools.said('law'), entryOf(unread, params['verified']))
  return sentences(`${says}: ${own}${law}.`, tools.said('note'))
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (on === null) return null
  if (was === undefined) return `Указано ${on}.`
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `Данные на ${on}: ${before}. Сегодня это может быть иначе.`
    : `Данные на ${on}: ${before}. С тех пор время идёт дальше.`
}

const line: ReasonSentence = (reason, tools) =>
  `${nameOf(reason, tools) ?? 'Данные'}: ${inUnit(reason.value, reason.params['unit'], tools.value)}.`

const fact: ReasonSentence = (reason, tools) => sentences(line(reason, tools), since(reason, tools))

const options: Readonly<Record<string, string>> = {
  advice: 'здесь можно получить консультацию',
  open: 'данные подходят к условиям',
  facts: 'может быть возможно, ещё не хватает данных',
  contradiction: 'эти данные противоречат друг другу',
  condition: 'возможно, если что-то изменится или учреждение согласится',
  law: 'данные подходят к правилам, как мы их прочитали',
  closed: 'с этими данными путь сейчас не открыт',
}

/** Who decides and who advises; a body that depends on open facts is left open. */
function bodies(tools: ReasonTools): string {
  const [decides, advises] = [saidList('decides', tools), saidList('advises', tools)]
  const more = tools.number('undecided') ? ', в зависимости от открытых данных также другое учреждение' : ''
  return sentences(
    decides.length > 0
      ? `Ответственное учреждение: ${joined(decides, 'и')}${more}. Решение принимают там.`
      : tools.said('leadsTo') !== 'advice' && 'Решение принимает ответственное учреждение.',
    advises.length > 0 && `Консультация: ${joined(advises, 'и')}.`,
  )
}

const option: ReasonSentence = ({ value, params }, tools) => {
  const [occupation, read] = [tools.said('occupation'), tools.said('read')]
  const name = `${tools.said('pathway') ?? 'Путь'}${around(', профессия: ', occupation)}`
  const basis = bracketed(tools.said('law'), read && `прочитано ${read}`)
  const says = entryOf(options, params['open'] ?? value) ?? 'ещё неизвестно'
  return sentences(
    `${name}${value !== 'closed' && tools.number('pending') ? ' (внимание: состояние закона не ясно)' : ''}: ${says}${basis}.`,
    value !== 'closed' && bodies(tools),
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'Эти сведения нужно было просмотреть до {day}. Спросите, верны ли они ещё.',
  inForceFrom: 'Эти правила мы знаем только в редакции с {day}. Что было раньше, мы не читали.',
  read: 'Эти правила прочитаны {day}. Были ли они такими раньше, неизвестно.',
  validFrom: 'Правила для этой профессии действуют только с {day}.',
  validTo: 'Правила для этой профессии действовали только до {day}.',
  contradiction: 'Эти данные противоречат друг другу.',
}

const pending: ReasonSentence = ({ value, params }, tools) => {
  const day = tools.said('day')
  const ofDay = entryOf(days, params['kind'])
  if (ofDay !== null) return ofDay.replace('{day}', day ?? '–')
  const [own, citation] = [tools.said('own'), tools.said('citation')]
  return sentences(
    `Новые правила${around(' с ', day)}, здесь ещё не прочитаны${around(' (', citation, ')')}.`,
    own && ended(own),
    value === false ? 'По имеющимся данным вас это не касается.' : null,
    value === null ? 'Ещё неизвестно, касается ли это вас.' : null,
  )
}

/** Russian sentences for steps of pathways; who decides is always the body, never this text. */
export const ruPathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': option,
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      three(
        value,
        'Для этих данных закон не даёт ясного ответа.',
        'Для этих данных это не имеет значения.',
        'Имеет ли это здесь значение, ещё неизвестно.',
      ),
    ),
  'path/pending': pending,
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Число из закона'
    if (value === null) return `${name}: для этого дня неизвестно.`
    return `${name}: ${inUnit(value, params['unit'], tools.value)}.`
  },
  'path/assumed': (reason, tools) => `Предположение: ${ended(tools.said('own') ?? line(reason, tools))}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'Зарубежной квалификации нет.'
    const says = { true: 'это так', false: 'это не так', closed: 'путь сейчас не открыт' }
    return `О зарубежной квалификации «${open(name)}»: ${entryOf(says, String(value)) ?? 'это ещё неизвестно'}.`
  },
  'path/areas': ({ value }, tools) =>
    sentences(
      `Ещё не показано: ${tools.said('areas') || '–'}.`,
      around('Об этом ещё не спрашивает ни одна таблица оценки: ', tools.said('unasked'), '.'),
      value !== null && `${around('', tools.said('fact'), ': ')}Это указывает на «${tools.value}».`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const more = pathway && `Подробнее${params['isChoice'] ? ', например,' : ''} смотрите путь «${open(pathway)}».`
    return sentences('Обратите внимание.', own === null ? 'Сначала нужно сделать что-то другое.' : ended(own), more)
  },
}
