import type { PassportWords } from './passport-words.js'
import { counted, type Noun } from './uk-forms.js'

const minute: Noun = ['хвилина', 'хвилини', 'хвилин', 'хвилини']

/** The words of the passport in Ukrainian; about the person in the present tense, which needs no gender. */
export const ukPassport: PassportWords = {
  title: 'Паспорт компетентностей',
  employerEdition: 'Версія для підприємств',
  documentTitle: (id) => `Паспорт компетентностей ${id}`,
  issued: (day, issuer) => `Видано ${day}${issuer === null ? '' : `, організація: ${issuer}`}`,
  number: (id) => `Номер паспорта ${id}`,
  validUntil: (day) => `Дані вважаються актуальними до ${day}`,
  code: 'Код цього файлу',
  checkCode: 'Перевірити код',
  codeAlt: (id) => `QR-код паспорта ${id}. Його вміст подано текстом у розділі «Захист даних і код».`,
  signature: 'Підпис цього файлу',

  summaryHeading: 'Простими словами',
  summary: (strengths, areSeenByOthers) =>
    [
      'Цей паспорт показує, що я вмію.',
      `Мої сильні сторони: ${strengths.join('; ')}.`,
      areSeenByOthers ? 'Інші люди це бачили або підтвердили.' : 'Поки що це мої власні слова.',
      'Паспорт допомагає мені в розмовах.',
      'Він не замінює ні іспиту, ні рішення державної установи.',
    ].join(' '),
  summaryEmpty: 'Цей паспорт — початок. Даних ще бракує. Розмова допоможе.',
  unchecked: 'Переклад не перевірено. Діє німецький текст.',

  strengthsHeading: 'Мої сильні сторони',
  levelInView: (short, view) => `${short} (${view})`,
  evidenceBy: (grade, by) => (by === null ? grade : `${grade}: ${by}`),

  occupationsHeading: 'Професії, що можуть підійти: оцінка для підготовки',
  occupation: 'Професія',
  viewByArea: { self: 'Власний погляд за сферами', others: 'Погляд інших за сферами' },
  kldb: (code) => `KldB ${code}`,
  instant: (title, kldb) => `Можливо одразу: ${title} (KldB ${kldb})`,
  translated: (title, german) => (title.includes(german) ? title : `${title} (${german})`),
  tooLittle: 'ще замало даних',
  noOccupation: 'Щоб назвати професії, ми знаємо ще замало.',

  competencesHeading: 'Компетентності та докази',
  competence: 'Компетентність',
  views: { self: 'Власний погляд', others: 'Погляд інших' },
  evidence: 'Доказ',
  rangeKey: 'можливий діапазон',
  levelsKey: (levels) => `Рівні: ${levels.map(({ level, short }) => `${level} ${short}`).join(' · ')}`,
  level: (level, of) => `${level} з ${of}`,
  atLeast: (low) => `щонайменше: ${low}`,
  possibly: (high) => `можливо до: ${high}`,
  between: (low, high) => `можливо: ${low} — ${high}`,
  notAsked: 'ще не запитано',
  notApplicable: 'тут не застосовується',
  undetermined: 'ще не можна визначити',
  onlyView: {
    self: 'Цей паспорт ґрунтується на власних словах людини.',
    others: 'Цей паспорт ґрунтується на оцінках інших.',
  },
  nothingKnown: 'Про це ми ще нічого не знаємо.',
  claimUnproven: 'зазначено, доказу ще немає',
  selfLower: 'Інші бачать тут більше.',
  talkAbout: (names) =>
    `Власний погляд і погляд інших розходяться щодо: ${names.map((name) => `«${name}»`).join('; ')}. Про це варто поговорити.`,
  languageCaution: 'Спостережено німецькою: мова могла заважати.',
  outdated: '(давно)',
  remark: (text) => `Людина каже про це: «${text}»`,
  remarkLead: 'Людина каже про це:',
  quoted: (text) => `«${text}»`,
  onePerson: (role) => `${role} (одна особа)`,
  people: (role, count) => `${role} (${count})`,
  inRow: (items) => items.join(', '),
  evidenceFrom: (by, day, rubric) => `${by === null ? '' : `${by}, `}${day} [${rubric}]`,

  selection: 'Показано вибірку.',
  rubrics: (rubrics) =>
    `Таблиці оцінювання: ${rubrics
      .map(({ place, id, version, draft }) => `[${place}] ${id} ${version}${draft ? ' (чернетка)' : ''}`)
      .join('; ')}.`,
  draft: '(чернетка)',
  draftMeaning: 'Чернетка означає: фахівці ще не переглянули цей текст.',

  tasksHeading: 'Спробувати: практичні завдання',
  task: (text, minutes, watch) =>
    [`${text} (${counted(minutes, minute)})`, ...(watch.length > 0 ? [`Зверніть увагу: ${watch.join(' ')}`] : [])].join(
      ' ',
    ),

  readHeading: 'Як читати цей паспорт',
  read: [
    'Рівень описує дію, а не людину.',
    'Якщо інші бачили достатньо, враховується їхній погляд, інакше — власний.',
    'Ці два погляди ніколи не змішують.',
  ].join(' '),

  areasHeading: 'Професії докладно',
  areasOf: (titles) => titles.join('; '),
  areaPosition: (title, number) => `${title} (${number})`,
  positionsOf: (regulations) => `Номери сфер за: ${regulations.join('; ')}`,
  statedNotShown: 'зазначено, ще не показано',
  assumedWeights: 'Вага сфер — це припущення.',

  legalHeading: 'Правова примітка',
  legal: [
    'Цей паспорт робить компетентності видимими.',
    'Це не свідоцтво (Zeugnis), не офіційне рішення (Bescheid) за BQFG',
    'і не встановлення рівноцінності (Gleichwertigkeit).',
    'Про визнання (Anerkennung) і валідацію (Validierung) вирішує лише відповідальна установа.',
  ].join(' '),
  privacyHeading: 'Захист даних і код',
  privacy: [
    'Паспорт належить людині, яка його показує. Вона вирішує, хто його бачить.',
    'Тут немає: дати народження, громадянства, статусу перебування, адреси, фото, даних про здоров’я, окремих відповідей.',
  ].join(' '),
  hash: (code, address) => `Код показує лише, чи цей файл змінено: ${code}.${address === null ? '' : ` ${address}`}`,
  sealed: (issuer, address, code) =>
    `На цьому файлі є електронна печатка: ${issuer}. Перевірити: ${address}. Код: ${code}`,
  ask: (contact) => `Запитання: ${contact}.`,

  sample: 'Зразок з вигаданими даними',
  page: (number, count) => `Сторінка ${number} з ${count}`,
}
