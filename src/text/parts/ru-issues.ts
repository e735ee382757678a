import { type Telling, type Template, tell } from '../../rule/tell.js'
import type { IssueSentence } from './sentences.js'

const found = 'Здесь написано: {found}.'
const level = `${found} Напишите уровень как «level».`
const answer = `${found} Напишите как «{fault}» что-то одно: {allowed}.`
const ids = 'Измените один идентификатор.'
const follows = 'Факт «{fact}» следует из'
const value = 'Факт «{fact}» имеет значение {found}.'

/** By area, then by the word behind it. */
const templates: Telling['templates'] = {
  document: {
    more: 'Это только первые замечания, их {limit}. Сначала исправьте их.',
    depth: 'Уровней вложения здесь больше чем {limit}. Напишите меньше.',
    size: 'Значений в документе больше чем {limit}. Разделите его.',
    proto: 'У объекта есть поле «__proto__». Удалите его.',
    'no-json': `${found} Напишите значение JSON.`,
    kind: 'Тип: {found}.',
    'duplicate-id': `Две записи называются «{id}». ${ids}`,
    day: 'Дня {found} не существует. Напишите год-месяц-день.',
  },
  text: {
    control: 'Символ номер {place}: {character}. Удалите его.',
    blank: 'Текст ничего не показывает. Напишите буквы или уберите его.',
  },
  pdf: { 'no-glyph': 'Ни в одном шрифте нет {codePoints}. Добавьте шрифт.' },
  shape: {
    type: found,
    choice: found,
    length: 'Количество символов в тексте: {found}.',
    size: 'Количество записей в списке: {found}.',
    range: 'Число: {found}.',
    pattern: '{found} имеет неправильную форму.[ Напишите, как здесь: {example}.]',
    missing: 'Здесь не хватает «{member}». Добавьте его.',
    'unknown-member': 'Поля «{member}» здесь нет. Удалите его.',
  },
  link: {
    'unknown-competence': 'Нет компетенции «{competence}».',
    'unknown-indicator': 'Нет действия «{indicator}».',
    'unknown-source': 'Нет источника «{source}».',
    'unknown-evidence': 'Нет доказательства «{evidence}».',
    'unknown-anchor': 'Нет предложения уровня «{anchor}».',
    'unknown-occupation': 'Нет профессии «{id}».',
    'unknown-fact': 'Нет факта «{fact}».',
    'unknown-option': 'У факта «{fact}» нет варианта «{found}».',
    'unknown-assumptions': 'Нет предположений «{id}».',
    'rubric-version': 'Нет таблицы оценки {id} {version}.',
  },
  assessment: {
    'duplicate-id': `Тип: {what}. Две разные записи называются «{id}». ${ids}`,
    'one-of': {
      none: 'Оценке нужно ровно одно из этого: {allowed}.',
      several: 'У оценки есть: {found}. Напишите что-то одно.',
    },
    answer: {
      level,
      use: `${found} Напишите { "frequency": …, "independence": … }.`,
      word: found,
      frequency: answer,
      independence: answer,
      never: `${found} После «{frequency}» не пишут «independence». Удалите его.`,
      words: `${found} Напишите как «answer» что-то одно: {allowed}.`,
      others: level,
    },
    absent: 'Человек никогда не говорит «{found}».',
    'wrong-side': 'Кто оценивает действие «{indicator}»: только {by}. Удалите эту оценку.',
    limit: 'Оценок действия «{indicator}» в одном взгляде больше чем {limit}. Удалите некоторые.',
    evidence: {
      confirmedBy: 'В доказательстве типа {kind} не хватает «confirmedBy». Добавьте его.',
      relation: 'В доказательстве не хватает «relation». Добавьте его.',
      nobody: 'В доказательстве не хватает «confirmedBy». Добавьте его или удалите «relation».',
      official: 'У доказательства типа {kind} нет поля «official». Удалите его.',
      order: 'Доказательство заканчивается раньше, чем начинается. Исправьте один день.',
    },
  },
  situation: {
    'unknown-fact': 'Нет факта «{fact}».',
    dotted: 'В поле «{fact}» есть точки. Напишите объекты.',
    owner: 'Факт «{fact}» стоит в «{found}». Напишите его в «{expected}».',
    answered: `${follows} профессии. Напишите её в «{member}».`,
    derived: `${follows} других фактов. Удалите его.`,
    twice: `${follows} «{day}». Удалите его.`,
    'ref-twice': `${follows} профессии «{occupation}». Удалите его.`,
    value: `${value} Напишите: {expected}. Что неизвестно, того не пишите.`,
    option: 'У факта «{fact}» нет варианта {found}.',
    step: `${value} Напишите число, кратное {step}.`,
    range: value,
    dated: 'Факт «{fact}» — это не число. Напишите только значение.',
    future: 'День {day} факта «{fact}» позже, чем {on}. Исправьте один день.',
    'none-in-list': 'Факт «{fact}»: {found}. Удалите квалификацию.',
    'for-twice': 'Профессия «{occupation}» стоит в «for» и в «notFor». Удалите одну.',
    'decided-for': 'Решение касается: {found}. Напишите одну профессию.',
    contradiction: 'Данные {facts} противоречат друг другу.',
    'unknown-assumption': 'В документе «{document}» нет предположения «{id}».',
    'assumed-twice': 'Документ «{document}» стоит два раза. Удалите один.',
  },
}

const russian: Telling = {
  templates,
  hints: {
    expected: 'Напишите: {expected}.',
    members: 'У объекта есть поля: {members}.',
    allowed: 'Напишите что-то одно: {allowed}.',
    minimum: 'Напишите как минимум {minimum}.',
    maximum: 'Напишите самое большее {maximum}.',
    nearest: 'Возможно, вы имели в виду «{nearest}»?',
    known: 'Есть: {known}.',
  },
  words: {
    string: 'текст',
    text: 'текст',
    number: 'число',
    integer: 'целое число',
    boolean: 'true или false',
    array: 'список',
    object: 'объект',
    nothing: 'ничего',
    'not written': 'не указано',
    'the end': 'конец',
    ' or ': ' или ',
    ' and ': ' и ',
    'one of ': 'что-то одно: ',
    ', such as ': ', например ',
    day: 'год-месяц-день',
    self: 'сам человек',
    observer: 'другие',
    ratings: 'оценки',
    sources: 'источники',
    evidence: 'доказательства',
    // The forms of texts, by the first word of their description
    Letters: 'буквы, цифры, точки и дефисы, самое большее 40 символов',
    Lower: 'строчные буквы, цифры и дефисы, самое большее 40 символов',
    Web: 'адрес с https',
  },
}

const told = (area: string, words: Readonly<Record<string, Template>>): [string, IssueSentence][] =>
  Object.keys(words).map((word) => [`${area}/${word}`, (params) => tell(russian, `${area}/${word}`, params)])

/** Russian sentences of issues about what people say, and of those that any document can have; names of fields stay as in code. */
export const ruIssues: Readonly<Record<string, IssueSentence>> = Object.fromEntries(
  Object.entries(templates).flatMap(([area, words]) => told(area, words)),
)
