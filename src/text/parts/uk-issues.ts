import { type Telling, type Template, tell } from '../../rule/tell.js'
import type { IssueSentence } from './sentences.js'

const found = 'Тут написано: {found}.'
const level = `${found} Напишіть рівень як «level».`
const answer = `${found} Напишіть як «{fault}» щось одне: {allowed}.`
const ids = 'Змініть один ідентифікатор.'
const follows = 'Факт «{fact}» випливає з'
const value = 'Факт «{fact}» має значення {found}.'

/** By area, then by the word behind it. */
const templates: Telling['templates'] = {
  document: {
    more: 'Це лише перші зауваження, їх {limit}. Спершу виправте їх.',
    depth: 'Тут рівнів вкладення більше ніж {limit}. Напишіть менше.',
    size: 'Значень у документі більше ніж {limit}. Поділіть його.',
    proto: 'Об’єкт має поле «__proto__». Видаліть його.',
    'no-json': `${found} Напишіть значення JSON.`,
    kind: 'Тип: {found}.',
    'duplicate-id': `Два записи мають назву «{id}». ${ids}`,
    day: 'Дня {found} не існує. Напишіть рік-місяць-день.',
  },
  text: {
    control: 'Символ номер {place}: {character}. Видаліть його.',
    blank: 'Текст нічого не показує. Напишіть літери або не вказуйте його.',
  },
  pdf: { 'no-glyph': 'Жоден шрифт не має {codePoints}. Додайте шрифт.' },
  shape: {
    type: found,
    choice: found,
    length: 'Кількість символів у тексті: {found}.',
    size: 'Кількість записів у списку: {found}.',
    range: 'Число: {found}.',
    pattern: '{found} має неправильну форму.[ Напишіть, як тут: {example}.]',
    missing: 'Тут бракує «{member}». Додайте його.',
    'unknown-member': 'Поля «{member}» тут немає. Видаліть його.',
  },
  link: {
    'unknown-competence': 'Немає компетентності «{competence}».',
    'unknown-indicator': 'Немає дії «{indicator}».',
    'unknown-source': 'Немає джерела «{source}».',
    'unknown-evidence': 'Немає доказу «{evidence}».',
    'unknown-anchor': 'Немає речення рівня «{anchor}».',
    'unknown-occupation': 'Немає професії «{id}».',
    'unknown-fact': 'Немає факту «{fact}».',
    'unknown-option': 'Факт «{fact}» не має варіанта «{found}».',
    'unknown-assumptions': 'Немає припущень «{id}».',
    'rubric-version': 'Немає таблиці оцінювання {id} {version}.',
  },
  assessment: {
    'duplicate-id': `Тип: {what}. Два різні записи мають назву «{id}». ${ids}`,
    'one-of': {
      none: 'Оцінка потребує рівно одного з цього: {allowed}.',
      several: 'Оцінка має: {found}. Напишіть щось одне.',
    },
    answer: {
      level,
      use: `${found} Напишіть { "frequency": …, "independence": … }.`,
      word: found,
      frequency: answer,
      independence: answer,
      never: `${found} Після «{frequency}» не пишуть «independence». Видаліть його.`,
      words: `${found} Напишіть як «answer» щось одне: {allowed}.`,
      others: level,
    },
    absent: 'Людина ніколи не каже «{found}».',
    'wrong-side': 'Хто оцінює дію «{indicator}»: лише {by}. Видаліть цю оцінку.',
    limit: 'Оцінок дії «{indicator}» в одному погляді більше ніж {limit}. Видаліть деякі.',
    evidence: {
      confirmedBy: 'У доказі типу {kind} бракує «confirmedBy». Додайте його.',
      relation: 'У доказі бракує «relation». Додайте його.',
      nobody: 'У доказі бракує «confirmedBy». Додайте його або видаліть «relation».',
      official: 'Доказ типу {kind} не має поля «official». Видаліть його.',
      order: 'Доказ закінчується раніше, ніж починається. Виправте один день.',
    },
  },
  situation: {
    'unknown-fact': 'Немає факту «{fact}».',
    dotted: 'Поле «{fact}» містить крапки. Напишіть об’єкти.',
    owner: 'Факт «{fact}» стоїть у «{found}». Напишіть його в «{expected}».',
    answered: `${follows} професії. Напишіть її в «{member}».`,
    derived: `${follows} інших фактів. Видаліть його.`,
    twice: `${follows} «{day}». Видаліть його.`,
    'ref-twice': `${follows} професії «{occupation}». Видаліть його.`,
    value: `${value} Напишіть: {expected}. Що невідомо, того не пишіть.`,
    option: 'Факт «{fact}» не має варіанта {found}.',
    step: `${value} Напишіть число, кратне {step}.`,
    range: value,
    dated: 'Факт «{fact}» не є числом. Напишіть лише значення.',
    future: 'День {day} факту «{fact}» пізніший за {on}. Виправте один день.',
    'none-in-list': 'Факт «{fact}»: {found}. Видаліть кваліфікацію.',
    'for-twice': 'Професія «{occupation}» стоїть у «for» і в «notFor». Видаліть одну.',
    'decided-for': 'Рішення стосується: {found}. Напишіть одну професію.',
    contradiction: 'Дані {facts} суперечать одне одному.',
    'unknown-assumption': 'Документ «{document}» не має припущення «{id}».',
    'assumed-twice': 'Документ «{document}» стоїть двічі. Видаліть один.',
  },
}

const ukrainian: Telling = {
  templates,
  hints: {
    expected: 'Напишіть: {expected}.',
    members: 'Об’єкт має поля: {members}.',
    allowed: 'Напишіть щось одне: {allowed}.',
    minimum: 'Напишіть щонайменше {minimum}.',
    maximum: 'Напишіть щонайбільше {maximum}.',
    nearest: 'Можливо, Ви мали на увазі «{nearest}»?',
    known: 'Є: {known}.',
  },
  words: {
    string: 'текст',
    text: 'текст',
    number: 'число',
    integer: 'ціле число',
    boolean: 'true або false',
    array: 'список',
    object: 'об’єкт',
    nothing: 'нічого',
    'not written': 'не вказано',
    'the end': 'кінець',
    ' or ': ' або ',
    ' and ': ' та ',
    'one of ': 'щось одне: ',
    ', such as ': ', наприклад ',
    day: 'рік-місяць-день',
    self: 'сама людина',
    observer: 'інші',
    ratings: 'оцінки',
    sources: 'джерела',
    evidence: 'докази',
    // The forms of texts, by the first word of their description
    Letters: 'літери, цифри, крапки й дефіси, щонайбільше 40 символів',
    Lower: 'малі літери, цифри й дефіси, щонайбільше 40 символів',
    Web: 'адреса з https',
  },
}

const told = (area: string, words: Readonly<Record<string, Template>>): [string, IssueSentence][] =>
  Object.keys(words).map((word) => [`${area}/${word}`, (params) => tell(ukrainian, `${area}/${word}`, params)])

/** Ukrainian sentences of issues about what people say, and of those that any document can have; names of fields stay as in code. */
export const ukIssues: Readonly<Record<string, IssueSentence>> = Object.fromEntries(
  Object.entries(templates).flatMap(([area, words]) => told(area, words)),
)
