import type { PassportWords } from './passport-words.js'
import { counted, type Noun } from './ru-forms.js'

const minute: Noun = ['минута', 'минуты', 'минут', 'минуты']

/** The words of the passport in Russian; about the person in the present tense, which needs no gender. */
export const ruPassport: PassportWords = {
  title: 'Паспорт компетенций',
  employerEdition: 'Версия для предприятий',
  documentTitle: (id) => `Паспорт компетенций ${id}`,
  issued: (day, issuer) => `Выдан ${day}${issuer === null ? '' : `, организация: ${issuer}`}`,
  number: (id) => `Номер паспорта ${id}`,
  validUntil: (day) => `Данные актуальны до ${day}`,
  code: 'Код этого файла',
  checkCode: 'Проверить код',
  codeAlt: (id) => `QR-код паспорта ${id}. Его содержание дано текстом в разделе «Защита данных и код».`,
  signature: 'Подпись этого файла',

  summaryHeading: 'Простыми словами',
  summary: (strengths, areSeenByOthers) =>
    [
      'Этот паспорт показывает, что я умею.',
      `Мои сильные стороны: ${strengths.join('; ')}.`,
      areSeenByOthers ? 'Другие люди это видели или подтвердили.' : 'Пока это мои собственные слова.',
      'Паспорт помогает мне в разговорах.',
      'Он не заменяет ни экзамен, ни решение государственного органа.',
    ].join(' '),
  summaryEmpty: 'Этот паспорт — начало. Данных ещё не хватает. Разговор поможет.',
  unchecked: 'Перевод не проверен. Действует немецкий текст.',

  strengthsHeading: 'Мои сильные стороны',
  levelInView: (short, view) => `${short} (${view})`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

  occupationsHeading: 'Профессии, которые могут подойти: оценка для подготовки',
  occupation: 'Профессия',
  viewByArea: { self: 'Свой взгляд по областям', others: 'Взгляд других по областям' },
  kldb: (code) => `KldB ${code}`,
  instant: (title, kldb) => `Возможно сразу: ${title} (KldB ${kldb})`,
  translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
  tooLittle: 'ещё слишком мало данных',
  noOccupation: 'Чтобы назвать профессии, мы знаем ещё слишком мало.',

  competencesHeading: 'Компетенции и доказательства',
  competence: 'Компетенция',
  views: { self: 'Свой взгляд', others: 'Взгляд других' },
  evidence: 'Доказательство',
  rangeKey: 'возможно',
  levelsKey: (levels) => `Уровни: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
  level: (level, of) => `${level} из ${of}`,
  atLeast: (low) => `как минимум: ${low}`,
  possibly: (high) => `возможно до: ${high}`,
  between: (low, high) => `возможно: ${low} — ${high}`,
  notAsked: 'ещё не запрошено',
  notApplicable: 'здесь неприменимо',
  undetermined: 'ещё нельзя определить',
  onlyView: {
    self: 'Этот паспорт основан на собственных словах человека.',
    others: 'Этот паспорт основан на оценках других.',
  },
  nothingKnown: 'Об этом мы ещё ничего не знаем.',
  claimUnproven: 'указано, доказательства ещё нет',
  selfLower: 'Другие видят здесь больше.',
  talkAbout: (names) =>
    `Свой взгляд и взгляд других расходятся здесь: ${names.map((name) => `«${name}»`).join('; ')}. Об этом стоит поговорить.`,
  languageCaution: 'Наблюдалось на немецком языке: язык мог мешать.',
  outdated: '(давно)',
  remark: (text) => `Человек говорит об этом: «${text}»`,
  remarkLead: 'Человек говорит об этом:',
  quoted: (text) => `«${text}»`,
  onePerson: (role) => `${role} (один человек)`,
  people: (role, count) => `${role} (${count})`,
  inRow: (items) => items.join(', '),
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

  selection: 'Здесь показана часть компетенций.',
  rubrics: (rubrics) =>
    `Таблицы оценки: ${rubrics
      .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (черновик)' : ''}`)
      .join('; ')}.`,
  draft: '(черновик)',
  draftMeaning: 'Черновик означает: специалисты ещё не читали этот текст.',

  tasksHeading: 'Попробовать: практические задания',
  task: (text, minutes, watch) =>
    [
      `${text} (${counted(minutes, minute)})`,
      ...(watch.length > 0 ? [`Обратите внимание: ${watch.join(' ')}`] : []),
    ].join(' '),

  readHeading: 'Как читать этот паспорт',
  read: [
    'Уровень описывает действие, а не человека.',
    'Если другие видели достаточно, считается их взгляд, иначе — свой.',
    'Эти два взгляда никогда не смешивают.',
  ].join(' '),

  areasHeading: 'Профессии подробно',
  areasOf: (titles) => titles.join('; '),
  areaPosition: (title, number) => `${title} (${number})`,
  positionsOf: (regulations) => `Номера областей по: ${regulations.join('; ')}`,
  statedNotShown: 'указано, ещё не показано',
  assumedWeights: 'Вес областей — это предположение.',

  legalHeading: 'Правовое примечание',
  legal: [
    'Этот паспорт делает компетенции видимыми.',
    'Это не свидетельство (Zeugnis), не официальное решение (Bescheid) по BQFG',
    'и не установление равноценности (Gleichwertigkeit).',
    'О признании (Anerkennung) и валидации (Validierung) решает только ответственное учреждение.',
  ].join(' '),
  privacyHeading: 'Защита данных и код',
  privacy: [
    'Паспорт принадлежит человеку, который его показывает. Этот человек решает, кто видит паспорт.',
    'Здесь нет: даты рождения, гражданства, статуса пребывания, адреса, фото, данных о здоровье, отдельных ответов.',
  ].join(' '),
  hash: (code, address) =>
    `Код показывает только, изменён ли этот файл: ${code}.${address === null ? '' : ` ${address}`}`,
  sealed: (issuer, address, code) =>
    `На этом файле стоит электронная печать: ${issuer}. Проверить: ${address}. Код: ${code}`,
  ask: (contact) => `Вопросы: ${contact}.`,

  sample: 'Образец с вымышленными данными',
  page: (number, count) => `Страница ${number} из ${count}`,
}
