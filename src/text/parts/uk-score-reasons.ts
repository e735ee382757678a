import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isRatedBy, short } from './steps.js'
import { counted, countedOf, type Noun, ukForms } from './uk-forms.js'
import { ukWords, viewName } from './uk-words.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const acts: Noun = ['дія', 'дії', 'дій', 'дії']
const ratings: Noun = ['оцінка', 'оцінки', 'оцінок', 'оцінки']
const levels: Noun = ['рівень', 'рівні', 'рівнів', 'рівня']
const witnessing: Noun = ['особа або установа', 'особи або установи', 'осіб або установ', 'особи або установи']
const pieceCount: Noun = ['доказ', 'докази', 'доказів', 'доказу']

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Інші бачили достатньо, тому враховується їхній погляд.',
  othersTooLittle: 'Інші бачили поки що мало, тому враховується Ваш власний погляд.',
  othersFamilyOnly: 'Це бачили лише родина або друзі, тому враховується Ваш власний погляд.',
  othersUndetermined: 'Погляду інших ще не досить для рівня, тому враховується Ваш власний погляд.',
  othersOnly: 'Вашого власного погляду ще не досить для рівня, тому враховується погляд інших.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'Це тут не застосовується.',
  noRating: 'У цьому погляді оцінки ще немає.',
  keyMissing: 'Одну важливу дію ще не оцінено.',
  rungOpen: 'Уже для першого рівня ще бракує даних.',
  ruleOpen: 'Для правила рівня ще бракує даних.',
}

const absences: Readonly<Record<string, string>> = {
  notAsked: 'ще не запитано',
  notAnswered: 'ще немає відповіді',
  notObserved: 'ще не спостережено',
  notApplicable: 'тут не застосовується',
}

const sources: Readonly<Record<string, string>> = {
  self: 'Власна відповідь',
  observer: 'Спостереження',
  workSample: 'Практичне завдання',
  test: 'Тест',
  document: 'Документи',
}

const pieces: Readonly<Record<string, string>> = {
  account: 'Власний приклад',
  record: 'Робочий документ',
  workSample: 'Практичне завдання',
  thirdParty: 'Рекомендація',
  document: 'Документ',
  observation: 'Протокол спостереження',
  test: 'Результат тесту',
}

/** A level in the nominative: sentences are built so that they need no other case. */
const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? `рівень ${value}${word === ukForms.number(value) ? '' : ` «${word}»`}` : ''

/** The same at the beginning of a sentence. */
const levelName = (value: unknown, word: string): string => levelWord(value, word).replace(/^р/u, 'Р')

/** Which view counts, and why. */
function chosen({ params: { basis, choice } }: Reason): string | null {
  if (basis === null) return null
  return entryOf(choices, choice)
}

/** Strengths first (competence-methods, section 11). */
function strength(reason: Reason): string {
  const [level, grade] = [reason.value, reason.params['evidenceGrade']]
  if (typeof level !== 'number') return `Про це ми ${isRatedBy(reason) ? 'знаємо ще замало' : 'ще нічого не знаємо'}.`
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'Ви робите це з допомогою.'
  if (grade !== 'stated' && grade !== 'described') return 'Ви це вмієте, і для цього є доказ.'
  const whose = reason.params['basis'] === 'others' ? 'Інші бачать у цьому' : 'Ви описуєте це як'
  return `${whose} сильну сторону. Доказ робить її видимою для інших.`
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`«${said('levelLow')}»`, `«${said('levelHigh')}»`]
  if (high === level) return `Це щонайменше ${from}.`
  return low === level ? `Можливо до ${to}.` : `Можливо від ${from} до ${to}.`
}

const ratedOf = (rated: number, asked: number): string => `Оцінено ${rated} з ${countedOf(asked, acts)}.`

/** Of a gate or a rung. */
const states: Readonly<Record<string, string>> = {
  passed: 'Це показано.',
  failed: 'Це ще не показано.',
  open: 'Для цього ще бракує оцінок.',
}

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const level = `Рівень ${tools.number('level') ?? ''}`
  const asked = own === null ? `${level} потребує більше, ніж середнє значення.` : `${level} включає: «${open(own)}».`
  const left = typeof value === 'number' ? ` Тому враховується ${levelWord(value, tools.value)}.` : ''
  const state = entryOf(states, params['state']) ?? states['open']
  return `${asked} ${state}${params['state'] === 'passed' ? '' : left}`
}

const comparisons: Readonly<Record<string, string>> = {
  consistent: 'Ваш погляд і погляд інших збігаються',
  selfLower: 'інші бачать у Вас більше, ніж зазначаєте Ви',
  selfHigher: 'Ви й інші бачите це по-різному',
}

/** Over the acts that both sides rated, in the mean. */
const discrepancy: ReasonSentence = ({ value }, { number }) => {
  const count = number('indicators')
  const on = count === null ? '' : ` (${counted(count, acts)})`
  return `Щодо дій, які оцінили обидві сторони${on}: ${entryOf(comparisons, value) ?? comparisons['selfHigher']}.`
}

/** The two levels, as a reason to talk. */
const talk: ReasonSentence = ({ params }, tools) => {
  const [self, others] = (['self', 'others'] as const).map((side) => levelWord(params[side], tools.said(side) ?? ''))
  return `Ви зазначаєте ${self}, інші бачать у Вас ${others}. Про це варто поговорити.`
}

/** What it was and what it is; the days stand in the profiles. */
const change: ReasonSentence = ({ value, params }, tools) => {
  const { view, field, before } = params
  const isGrade = field === 'evidenceGrade'
  const word = (one: unknown, said: string | null) =>
    isGrade ? (entryOf(ukWords.grades, one) ?? 'ще немає') : levelWord(one, said ?? '') || 'ще не можна визначити'
  const of = [tools.said('competence'), view !== 'headline' && viewName(view), isGrade && 'Доказ'].filter(
    (part) => part,
  )
  const head = of.length > 0 ? `${of.join(', ')}: ` : ''
  return `${head}раніше ${word(before, tools.said('before'))}, тепер ${word(value, tools.value)}.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'Оцінка'
  const who = relation === 'friendOrFamily' ? ukWords.roles.friendOrFamily : entryOf(ukWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** How many acts of one level are there, and how many it takes. */
const rung: ReasonSentence = ({ params }, { number, said }) => {
  const [level, asked] = [levelName(params['level'], said('level') ?? ''), number('count') ?? 0]
  if (asked === 0) return `${level}: тут не застосовується жодна дія.`
  const reach = levelWord(params['reach'], said('reach') ?? '')
  const has = `Дії, що мають ${reach} або вище: ${number('reached') ?? 0} з ${asked}`
  return `${level}. ${has}, потрібно: ${number('needed') ?? ''}. ${entryOf(states, params['state']) ?? ''}`
}

/** What would change this: one act, or the way that is left. */
const nextLevel: ReasonSentence = ({ value, params }, tools) => {
  const [next, indicator, distance] = [levelWord(value, tools.value), tools.said('indicator'), tools.number('distance')]
  const goal = `Мета: ${next}.`
  if (indicator === null)
    return sentences(
      goal,
      'Однієї окремої оцінки для цього ще не досить.',
      distance !== null && distance > 0 && `У середньому ще бракує: ${counted(short(distance), levels)}.`,
    )
  const to = levelWord(params['to'], tools.said('to') ?? '')
  if (params['kind'] === 'raise') return `${goal} Для цього потрібен лише ${to} для дії «${open(indicator)}».`
  const what = params['view'] === 'self' ? 'ще однієї відповіді' : 'ще одного спостереження'
  return `${goal} Для цього досить ${what}: «${open(indicator)}», щонайменше ${to}.`
}

/** How many people or bodies stand behind the grade, and what is too old by now. */
const grade: ReasonSentence = ({ value }, tools) => {
  const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
  return sentences(
    `Доказ: ${entryOf(ukWords.grades, value) ?? 'ще немає'}.`,
    witnesses > 0 && `Хто це бачить або підтверджує: ${counted(witnesses, witnessing)}.`,
    expired > 0 && `Уже не актуально: ${counted(expired, pieceCount)}.`,
  )
}

const level: ReasonSentence = ({ value, params, because }, tools) => {
  const [mean, deciding, result] = [tools.number('value'), tools.said('deciding'), levelWord(value, tools.value)]
  if (params['model'] === 'ladder') return `Крок за кроком за рівнями виходить ${result}.`
  if (deciding !== null)
    return `Тут враховується дія з найнижчою оцінкою: «${open(deciding)}». З цього виходить ${result}.`
  const from = `З ${countedOf(because.length, ratings)} виходить`
  return mean === null ? `${from} ${result}.` : `${from} значення ${ukForms.number(short(mean))}, тобто ${result}.`
}

const rating: ReasonSentence = ({ value, params }, tools) => {
  const [on, indicator] = [tools.said('on'), tools.said('indicator')]
  const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
  const said = answer.filter((part) => part !== null).join(', ')
  return sentences(
    `${ratedBy(params)}${around(' від ', on)}:`,
    indicator !== null && `«${open(indicator)}».`,
    said !== '' && `Відповідь: ${said}.`,
    typeof value === 'number' && `Це ${levelWord(value, tools.value)}.`,
    tools.said('anchors') !== null && `Побачено: ${ended(tools.said('anchors') ?? '')}`,
  )
}

/** Ukrainian sentences for steps of scoring. */
export const ukScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': (reason, tools) => {
    const name = around('', tools.said('competence'), ': ')
    const found = (name === '' ? levelName : levelWord)(reason.value, tools.value)
    const head = found === '' ? null : `${name}${found}.`
    const says = head === null && name !== '' ? name + strength(reason).replace(/^П/u, 'п') : strength(reason)
    return sentences(head, says, chosen(reason))
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: ще не можна визначити.`
    const [rated, asked] = [tools.number('rated'), tools.number('counted')]
    return sentences(
      `${name}: ${levelWord(value, tools.value)}.`,
      range(tools, value),
      rated !== null && asked !== null && rated < asked && ratedOf(rated, asked),
    )
  },
  'score/level': level,
  'score/rung': rung,
  'score/next-level': nextLevel,
  'score/undetermined': ({ params }, tools) => {
    const [rated, asked] = [tools.number('rated'), tools.number('counted')]
    if (params['flag'] === 'coverageBelow40' && rated !== null && asked !== null)
      return `${ratedOf(rated, asked)} Для рівня це ще замало.`
    return entryOf(undetermined, params['flag']) ?? 'Для рівня ще замало даних.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': grade,
  'score/discrepancy': discrepancy,
  'score/talk': talk,
  'score/claim': ({ params }) =>
    sentences(
      'Зазначено, доказу ще немає.',
      'Тут ідеться про безпеку. Потрібно щонайменше:',
      `${entryOf(ukWords.grades, params['needs']) ?? ukWords.grades.confirmed}.`,
    ),
  'score/change': change,
  'score/advice': (_, { said }) => said('own') ?? 'Є порада, яка тут підходить.',
  'score/rating': rating,
  'score/absent': ({ params }, { said }) => {
    const absence = params['half'] === true ? 'відповідь ще неповна' : entryOf(absences, params['reason'])
    const [indicator, why] = [said('indicator'), absence ?? 'ще немає даних']
    return indicator === null ? ended(why) : `«${open(indicator)}»: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const found = entryOf(ukWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Доказ'}${around(' від ', said('on'))}`
    return found === null ? ended(piece) : `${piece}: ${found}.`
  },
}
