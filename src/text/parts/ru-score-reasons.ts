import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, ended, entryOf, open, sentences } from './phrases.js'
import { counted, countedOf, type Noun, ruForms } from './ru-forms.js'
import { ruWords, viewName } from './ru-words.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isRatedBy, short } from './steps.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const acts: Noun = ['действие', 'действия', 'действий', 'действия']
const ratings: Noun = ['оценка', 'оценки', 'оценок', 'оценки']
const levels: Noun = ['уровень', 'уровня', 'уровней', 'уровня']
const witnessing: Noun = [
  'человек или учреждение',
  'человека или учреждения',
  'человек или учреждений',
  'человека или учреждения',
]
const pieceCount: Noun = ['доказательство', 'доказательства', 'доказательств', 'доказательства']

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Другие видели достаточно, поэтому учитывается их взгляд.',
  othersTooLittle: 'Другие видели пока мало, поэтому учитывается ваш взгляд.',
  othersFamilyOnly: 'Это видели только семья или друзья, поэтому учитывается ваш взгляд.',
  othersUndetermined: 'Взгляда других ещё не хватает для уровня, поэтому учитывается ваш взгляд.',
  othersOnly: 'Вашего взгляда ещё не хватает для уровня, поэтому учитывается взгляд других.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'Это здесь неприменимо.',
  noRating: 'В этом взгляде оценки ещё нет.',
  keyMissing: 'Одно важное действие ещё не оценено.',
  rungOpen: 'Уже для первого уровня ещё не хватает данных.',
  ruleOpen: 'Для правила уровня ещё не хватает данных.',
}

const absences: Readonly<Record<string, string>> = {
  notAsked: 'вопроса ещё не было',
  notAnswered: 'ответа ещё нет',
  notObserved: 'наблюдения ещё не было',
  notApplicable: 'здесь неприменимо',
}

const sources: Readonly<Record<string, string>> = {
  self: 'Собственный ответ',
  observer: 'Наблюдение',
  workSample: 'Практическое задание',
  test: 'Тест',
  document: 'Документы',
}

const pieces: Readonly<Record<string, string>> = {
  account: 'Собственный пример',
  record: 'Рабочий документ',
  workSample: 'Практическое задание',
  thirdParty: 'Рекомендация',
  document: 'Документ',
  observation: 'Протокол наблюдения',
  test: 'Результат теста',
}

/** A level in the nominative: sentences are built so that they need no other case. */
const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? `уровень ${value}${word === ruForms.number(value) ? '' : ` «${word}»`}` : ''

/** The same at the beginning of a sentence. */
const levelName = (value: unknown, word: string): string => levelWord(value, word).replace(/^у/u, 'У')

/** Which view counts, and why. */
function chosen({ params: { basis, choice } }: Reason): string | null {
  if (basis === null) return null
  return entryOf(choices, choice)
}

/** Strengths first (competence-methods, section 11). */
function strength(reason: Reason): string {
  const [level, grade] = [reason.value, reason.params['evidenceGrade']]
  if (typeof level !== 'number')
    return `Об этом мы ${isRatedBy(reason) ? 'знаем ещё слишком мало' : 'ещё ничего не знаем'}.`
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'Вы делаете это с помощью других.'
  if (grade !== 'stated' && grade !== 'described') return 'Вы это умеете, и для этого есть доказательство.'
  const whose = reason.params['basis'] === 'others' ? 'Другие видят в этом' : 'Вы описываете это как'
  return `${whose} сильную сторону. Доказательство делает её видимой для других.`
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`«${said('levelLow')}»`, `«${said('levelHigh')}»`]
  if (high === level) return `Это как минимум ${from}.`
  return low === level ? `Возможно до ${to}.` : `Возможно от ${from} до ${to}.`
}

const ratedOf = (rated: number, asked: number): string => `Оценено ${rated} из ${countedOf(asked, acts)}.`

/** Of a gate or a rung. */
const states: Readonly<Record<string, string>> = {
  passed: 'Это показано.',
  failed: 'Это ещё не показано.',
  open: 'Для этого ещё не хватает оценок.',
}

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const level = `Уровень ${tools.number('level') ?? ''}`
  const asked = own === null ? `${level} требует больше, чем среднее значение.` : `${level} включает: «${open(own)}».`
  const left = typeof value === 'number' ? ` Поэтому учитывается ${levelWord(value, tools.value)}.` : ''
  const state = entryOf(states, params['state']) ?? states['open']
  return `${asked} ${state}${params['state'] === 'passed' ? '' : left}`
}

const comparisons: Readonly<Record<string, string>> = {
  consistent: 'ваш взгляд и взгляд других совпадают',
  selfLower: 'другие видят у вас больше, чем указываете вы',
  selfHigher: 'вы и другие видите это по-разному',
}

/** Over the acts that both sides rated, in the mean. */
const discrepancy: ReasonSentence = ({ value }, { number }) => {
  const count = number('indicators')
  const on = count === null ? '' : ` (${counted(count, acts)})`
  return `О действиях, которые оценили обе стороны${on}: ${entryOf(comparisons, value) ?? comparisons['selfHigher']}.`
}

/** The two levels, as a reason to talk. */
const talk: ReasonSentence = ({ params }, tools) => {
  const [self, others] = (['self', 'others'] as const).map((side) => levelWord(params[side], tools.said(side) ?? ''))
  return `Вы указываете ${self}, другие видят у вас ${others}. Об этом стоит поговорить.`
}

/** What it was and what it is; the days stand in the profiles. */
const change: ReasonSentence = ({ value, params }, tools) => {
  const { view, field, before } = params
  const isGrade = field === 'evidenceGrade'
  const word = (one: unknown, said: string | null) =>
    isGrade ? (entryOf(ruWords.grades, one) ?? 'ещё нет') : levelWord(one, said ?? '') || 'ещё нельзя определить'
  const of = [tools.said('competence'), view !== 'headline' && viewName(view), isGrade && 'Доказательство'].filter(
    (part) => part,
  )
  const head = of.length > 0 ? `${of.join(', ')}: ` : ''
  return `${head}раньше ${word(before, tools.said('before'))}, теперь ${word(value, tools.value)}.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'Оценка'
  const who = relation === 'friendOrFamily' ? ruWords.roles.friendOrFamily : entryOf(ruWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** How many acts of one level are there, and how many it takes. */
const rung: ReasonSentence = ({ params }, { number, said }) => {
  const [level, asked] = [levelName(params['level'], said('level') ?? ''), number('count') ?? 0]
  if (asked === 0) return `${level}: здесь неприменимо ни одно действие.`
  const reach = levelWord(params['reach'], said('reach') ?? '')
  const has = `Действия, у которых ${reach} или выше: ${number('reached') ?? 0} из ${asked}`
  return `${level}. ${has}, нужно: ${number('needed') ?? ''}. ${entryOf(states, params['state']) ?? ''}`
}

/** What would change this: one act, or the way that is left. */
const nextLevel: ReasonSentence = ({ value, params }, tools) => {
  const [next, indicator, distance] = [levelWord(value, tools.value), tools.said('indicator'), tools.number('distance')]
  const goal = `Цель: ${next}.`
  if (indicator === null)
    return sentences(
      goal,
      'Одной отдельной оценки для этого ещё не хватает.',
      distance !== null && distance > 0 && `В среднем ещё не хватает: ${counted(short(distance), levels)}.`,
    )
  const to = levelWord(params['to'], tools.said('to') ?? '')
  if (params['kind'] === 'raise') return `${goal} Для этого нужен только ${to} для действия «${open(indicator)}».`
  const what = params['view'] === 'self' ? 'ещё одного ответа' : 'ещё одного наблюдения'
  return `${goal} Для этого достаточно ${what}: «${open(indicator)}», как минимум ${to}.`
}

/** How many people or bodies stand behind the grade, and what is too old by now. */
const grade: ReasonSentence = ({ value }, tools) => {
  const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
  return sentences(
    `Доказательство: ${entryOf(ruWords.grades, value) ?? 'ещё нет'}.`,
    witnesses > 0 && `Кто это видит или подтверждает: ${counted(witnesses, witnessing)}.`,
    expired > 0 && `Уже не актуально: ${counted(expired, pieceCount)}.`,
  )
}

const level: ReasonSentence = ({ value, params, because }, tools) => {
  const [mean, deciding, result] = [tools.number('value'), tools.said('deciding'), levelWord(value, tools.value)]
  if (params['model'] === 'ladder') return `Шаг за шагом по уровням получается ${result}.`
  if (deciding !== null)
    return `Здесь учитывается действие с самой низкой оценкой: «${open(deciding)}». Из этого получается ${result}.`
  const from = `Из ${countedOf(because.length, ratings)} получается`
  return mean === null ? `${from} ${result}.` : `${from} значение ${ruForms.number(short(mean))}, то есть ${result}.`
}

const rating: ReasonSentence = ({ value, params }, tools) => {
  const [on, indicator] = [tools.said('on'), tools.said('indicator')]
  const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
  const said = answer.filter((part) => part !== null).join(', ')
  return sentences(
    `${ratedBy(params)}${around(' от ', on)}:`,
    indicator !== null && `«${open(indicator)}».`,
    said !== '' && `Ответ: ${said}.`,
    typeof value === 'number' && `Это ${levelWord(value, tools.value)}.`,
    tools.said('anchors') !== null && `Наблюдалось: ${ended(tools.said('anchors') ?? '')}`,
  )
}

/** Russian sentences for steps of scoring. */
export const ruScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': (reason, tools) => {
    const name = around('', tools.said('competence'), ': ')
    const found = (name === '' ? levelName : levelWord)(reason.value, tools.value)
    const head = found === '' ? null : `${name}${found}.`
    const says = head === null && name !== '' ? name + strength(reason).replace(/^О/u, 'о') : strength(reason)
    return sentences(head, says, chosen(reason))
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: ещё нельзя определить.`
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
      return `${ratedOf(rated, asked)} Для уровня это ещё слишком мало.`
    return entryOf(undetermined, params['flag']) ?? 'Для уровня ещё слишком мало данных.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': grade,
  'score/discrepancy': discrepancy,
  'score/talk': talk,
  'score/claim': ({ params }) =>
    sentences(
      'Указано, доказательства ещё нет.',
      'Здесь речь о безопасности. Нужно как минимум:',
      `${entryOf(ruWords.grades, params['needs']) ?? ruWords.grades.confirmed}.`,
    ),
  'score/change': change,
  'score/advice': (_, { said }) => said('own') ?? 'Есть совет, который здесь подходит.',
  'score/rating': rating,
  'score/absent': ({ params }, { said }) => {
    const absence = params['half'] === true ? 'ответ ещё неполный' : entryOf(absences, params['reason'])
    const [indicator, why] = [said('indicator'), absence ?? 'данных ещё нет']
    return indicator === null ? ended(why) : `«${open(indicator)}»: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const found = entryOf(ruWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Доказательство'}${around(' от ', said('on'))}`
    return found === null ? ended(piece) : `${piece}: ${found}.`
  },
}
