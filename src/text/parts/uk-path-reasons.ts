import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, bracketed, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { nameOf, saidList } from './steps.js'
import { amount, inUnit } from './uk-rule-reasons.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** How a condition is known that was not read in the law. */
const unread: Readonly<Record<string, string>> = {
  derived: 'наше розуміння, не підтверджено',
  assumed: 'не перевірено',
}

/** The verdict first: a condition says what has to hold, and nothing about a person. */
const condition: ReasonSentence = ({ value, params }, tools) => {
  const says = three(value, 'За наявними даними виконано', 'За наявними даними не виконано', 'Ще невідомо')
  const own = open(tools.said('own') ?? 'хоча б одна з кількох можливостей')
  const law = bracketed(tools.said('law'), entryOf(unread, params['verified']))
  return sentences(`${says}: ${own}${law}.`, tools.said('note'))
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (on === null) return null
  if (was === undefined) return `Вказано ${on}.`
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `Дані на ${on}: ${before}. Сьогодні це може бути інакше.`
    : `Дані на ${on}: ${before}. Відтоді час іде далі.`
}

const line: ReasonSentence = (reason, tools) =>
  `${nameOf(reason, tools) ?? 'Дані'}: ${inUnit(reason.value, reason.params['unit'], tools.value)}.`

const fact: ReasonSentence = (reason, tools) => sentences(line(reason, tools), since(reason, tools))

const options: Readonly<Record<string, string>> = {
  advice: 'тут можна отримати консультацію',
  open: 'дані підходять до умов',
  facts: 'можливо, але ще бракує даних',
  contradiction: 'ці дані суперечать одне одному',
  condition: 'можливо, якщо щось іще зміниться або установа погодиться',
  law: 'дані підходять до правил, як ми їх прочитали',
  closed: 'з цими даними шлях зараз не відкритий',
}

/** Who decides and who advises; a body that depends on open facts is left open. */
function bodies(tools: ReasonTools): string {
  const [decides, advises] = [saidList('decides', tools), saidList('advises', tools)]
  const more = tools.number('undecided') ? ', залежно від відкритих даних також інша установа' : ''
  return sentences(
    decides.length > 0
      ? `Відповідальна установа: ${joined(decides, 'та')}${more}. Рішення приймають там.`
      : tools.said('leadsTo') !== 'advice' && 'Рішення приймає відповідальна установа.',
    advises.length > 0 && `Консультація: ${joined(advises, 'та')}.`,
  )
}

const option: ReasonSentence = ({ value, params }, tools) => {
  const [occupation, read] = [tools.said('occupation'), tools.said('read')]
  const name = `${tools.said('pathway') ?? 'Шлях'}${around(', професія: ', occupation)}`
  const basis = bracketed(tools.said('law'), read && `прочитано ${read}`)
  const says = entryOf(options, params['open'] ?? value) ?? 'ще невідомо'
  return sentences(
    `${name}${value !== 'closed' && tools.number('pending') ? ' (увага: стан закону невизначений)' : ''}: ${says}${basis}.`,
    value !== 'closed' && bodies(tools),
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'Ці відомості треба було переглянути до {day}. Запитайте, чи вони ще правильні.',
  inForceFrom: 'Ці правила ми знаємо лише в редакції з {day}. Що було раніше, ми не читали.',
  read: 'Ці правила прочитано {day}. Чи були вони такими раніше, невідомо.',
  validFrom: 'Правила для цієї професії діють лише з {day}.',
  validTo: 'Правила для цієї професії діяли лише до {day}.',
  contradiction: 'Ці дані суперечать одне одному.',
}

const pending: ReasonSentence = ({ value, params }, tools) => {
  const day = tools.said('day')
  const ofDay = entryOf(days, params['kind'])
  if (ofDay !== null) return ofDay.replace('{day}', day ?? '–')
  const [own, citation] = [tools.said('own'), tools.said('citation')]
  return sentences(
    `Нові правила${around(' з ', day)}, тут ще не прочитано${around(' (', citation, ')')}.`,
    own && ended(own),
    value === false ? 'За наявними даними Вас це не стосується.' : null,
    value === null ? 'Ще невідомо, чи Вас це стосується.' : null,
  )
}

/** Ukrainian sentences for steps of pathways; who decides is always the body, never this text. */
export const ukPathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': option,
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      three(
        value,
        'Для цих даних закон не дає ясної відповіді.',
        'Для цих даних це не має значення.',
        'Чи має це тут значення, ще невідомо.',
      ),
    ),
  'path/pending': pending,
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Число із закону'
    if (value === null) return `${name}: для цього дня невідомо.`
    return `${name}: ${inUnit(value, params['unit'], tools.value)}.`
  },
  'path/assumed': (reason, tools) => `Припущення: ${ended(tools.said('own') ?? line(reason, tools))}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'Закордонної кваліфікації немає.'
    const says = { true: 'це так', false: 'це не так', closed: 'шлях зараз не відкритий' }
    return `Щодо закордонної кваліфікації «${open(name)}»: ${entryOf(says, String(value)) ?? 'це ще невідомо'}.`
  },
  'path/areas': ({ value }, tools) =>
    sentences(
      `Ще не показано: ${tools.said('areas') || '–'}.`,
      around('Про це ще не питає жодна таблиця оцінювання: ', tools.said('unasked'), '.'),
      value !== null && `${around('', tools.said('fact'), ': ')}Це вказує на «${tools.value}».`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const more = pathway && `Докладніше${params['isChoice'] ? ', наприклад,' : ''} дивіться шлях «${open(pathway)}».`
    return sentences('Зверніть увагу.', own === null ? 'Спершу треба зробити щось інше.' : ended(own), more)
  },
}
