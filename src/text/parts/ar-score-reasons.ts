import type { Reason, ReasonCode } from '../../model/reason.js'
import { arForms, counted, type Noun } from './ar-forms.js'
import { arWords, viewName } from './ar-words.js'
import { around, ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isRatedBy, short } from './steps.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const ratings: Noun = ['تقييم واحد', 'تقييمان', 'تقييمات', 'تقييمًا', 'تقييم']
const levels: Noun = ['مستوى واحد', 'مستويان', 'مستويات', 'مستوى', 'مستوى']
const witnessing: Noun = ['شخص واحد أو جهة واحدة', 'شخصان أو جهتان', 'أشخاص أو جهات', 'شخصًا أو جهة', 'شخص أو جهة']
const expiredPieces: Noun = ['إثبات واحد', 'إثباتان', 'إثباتات', 'إثباتًا', 'إثبات']

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'شاهد آخرون ما يكفي، لذلك يُحتسب رأيهم.',
  othersTooLittle: 'شاهد آخرون القليل حتى الآن، لذلك يُحتسب رأيكم الذاتي.',
  othersFamilyOnly: 'تحدث حتى الآن العائلة أو الأصدقاء فقط، لذلك يُحتسب رأيكم الذاتي.',
  othersUndetermined: 'رأي الآخرين لا يكفي بعد لتحديد مستوى، لذلك يُحتسب رأيكم الذاتي.',
  othersOnly: 'رأيكم الذاتي لا يكفي بعد لتحديد مستوى، لذلك يُحتسب رأي الآخرين.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'هذا لا ينطبق هنا.',
  noRating: 'لا يوجد بعد في هذا الرأي تقييم لذلك.',
  keyMissing: 'هناك نشاط مهم لم يُقيَّم بعد، لذلك يبقى المستوى مفتوحًا.',
  rungOpen: 'ما زالت معلومات ناقصة للمستوى الأول.',
  ruleOpen: 'ما زالت معلومات ناقصة لقاعدة المستوى.',
}

const absences: Readonly<Record<string, string>> = {
  notAsked: 'لم يُسأل عنه بعد',
  notAnswered: 'لا إجابة عنه بعد',
  notObserved: 'لم يُلاحظ بعد',
  notApplicable: 'لا ينطبق هنا',
}

const sources: Readonly<Record<string, string>> = {
  self: 'قول ذاتي',
  observer: 'ملاحظة',
  workSample: 'عينة عمل',
  test: 'اختبار',
  document: 'أوراق',
}

const pieces: Readonly<Record<string, string>> = {
  account: 'مثال من الشخص نفسه',
  record: 'إثبات عمل',
  workSample: 'عينة عمل',
  thirdParty: 'رسالة توصية',
  document: 'وثيقة',
  observation: 'تدوين ملاحظة',
  test: 'نتيجة اختبار',
}

const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? `المستوى ${value}${word === arForms.number(value) ? '' : ` «${word}»`}` : ''

/** Which view counts, and why. */
function chosen({ params: { basis, choice } }: Reason): string | null {
  if (basis === null) return null
  return entryOf(choices, choice)
}

/** Strengths first (competence-methods, section 11). */
function strength(reason: Reason): string {
  const [level, grade] = [reason.value, reason.params['evidenceGrade']]
  if (typeof level !== 'number') return isRatedBy(reason) ? 'ما زلنا نعرف القليل عن ذلك.' : 'لا نعرف شيئًا عن ذلك بعد.'
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'تفعلون ذلك مع مساعدة.'
  if (grade !== 'stated' && grade !== 'described') return 'تتقنون ذلك، وهناك إثبات عليه.'
  const whose = reason.params['basis'] === 'others' ? 'يرى الآخرون في ذلك نقطة قوة' : 'تصفون ذلك كنقطة قوة'
  return `${whose}. وجود إثبات يجعلها مرئية للآخرين.`
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`«${said('levelLow')}»`, `«${said('levelHigh')}»`]
  if (high === level) return `هو على الأقل ${from}.`
  return low === level ? `أعلى مستوى ممكن: ${to}.` : `الممكن من ${from} إلى ${to}.`
}

const ratedOf = (rated: number, asked: number): string =>
  `الأنشطة المقيَّمة: ${arForms.number(rated)} من ${arForms.number(asked)}.`

/** Of a gate or a rung. */
const states: Readonly<Record<string, string>> = {
  passed: 'هذا ظهر.',
  failed: 'هذا لم يظهر بعد.',
  open: 'ما زالت تقييمات ناقصة هنا.',
}

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const level = `المستوى ${tools.number('level') ?? ''}`
  const asked = own === null ? `${level} يطلب أكثر من المتوسط.` : `${level} يطلب ما يلي: ${open(own)}.`
  const left = typeof value === 'number' ? ` لذلك يُحتسب ${levelWord(value, tools.value)}.` : ''
  const state = entryOf(states, params['state']) ?? states['open']
  return `${asked} ${state}${params['state'] === 'passed' ? '' : left}`
}

const comparisons: Readonly<Record<string, string>> = {
  consistent: 'رأيكم الذاتي ورأي الآخرين متوافقان',
  selfLower: 'الآخرون يرون لديكم أكثر مما تذكرون أنتم',
  selfHigher: 'أنتم والآخرون ترون ذلك بشكل مختلف',
}

/** Over the acts that both sides rated, in the mean. */
const discrepancy: ReasonSentence = ({ value }, { number }) => {
  const count = number('indicators')
  const on = count === null ? '' : `، وعددها ${arForms.number(count)}`
  return `في الأنشطة التي قيّمها الطرفان${on}: ${entryOf(comparisons, value) ?? comparisons['selfHigher']}.`
}

/** The two levels, as a reason to talk. */
const talk: ReasonSentence = ({ params }, tools) => {
  const [self, others] = (['self', 'others'] as const).map((side) => levelWord(params[side], tools.said(side) ?? ''))
  return `تذكرون أنتم ${self}، ويرى الآخرون لديكم ${others}. من المفيد الحديث عن ذلك.`
}

/** What it was and what it is; the days stand in the profiles. */
const change: ReasonSentence = ({ value, params }, tools) => {
  const { view, field, before } = params
  const isGrade = field === 'evidenceGrade'
  const word = (one: unknown, said: string | null) =>
    isGrade ? (entryOf(arWords.grades, one) ?? 'لا شيء بعد') : levelWord(one, said ?? '') || 'لا يمكن تحديده بعد'
  const of = [tools.said('competence'), view !== 'headline' && viewName(view), isGrade && 'الإثبات'].filter(
    (part) => part,
  )
  const head = of.length > 0 ? `${of.join('، ')}: ` : ''
  return `${head}من قبل: ${word(before, tools.said('before'))}، والآن: ${word(value, tools.value)}.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'تقييم'
  const who = relation === 'friendOrFamily' ? arWords.roles.friendOrFamily : entryOf(arWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} من: ${who}`
}

/** How many acts of one level are there, and how many it takes. */
const rung: ReasonSentence = ({ params }, { number, said }) => {
  const [level, asked] = [levelWord(params['level'], said('level') ?? ''), number('count') ?? 0]
  if (asked === 0) return `من أجل ${level} لا ينطبق هنا أي نشاط، لذلك يبقى هذا مفتوحًا.`
  const reach = levelWord(params['reach'], said('reach') ?? '')
  const has = `الأنشطة التي بلغت ${reach} أو أكثر: ${number('reached') ?? 0} من ${asked}`
  return `من أجل ${level}: ${has}، والمطلوب: ${number('needed') ?? ''}. ${entryOf(states, params['state']) ?? ''}`
}

/** What would change this: one act, or the way that is left. */
const nextLevel: ReasonSentence = ({ value, params }, tools) => {
  const [next, indicator, distance] = [levelWord(value, tools.value), tools.said('indicator'), tools.number('distance')]
  if (indicator === null)
    return sentences(
      `من أجل ${next} لا يكفي بعد تقييم واحد فقط.`,
      distance !== null && distance > 0 && `الناقص في المتوسط: ${counted(short(distance), levels)}.`,
    )
  const to = levelWord(params['to'], tools.said('to') ?? '')
  if (params['kind'] === 'raise') return `من أجل ${next} يكفي ${to} في: «${open(indicator)}».`
  const what = params['view'] === 'self' ? 'تكفي إجابة واحدة أخرى' : 'تكفي ملاحظة واحدة أخرى'
  return `من أجل ${next} ${what}: «${open(indicator)}»، على الأقل ${to}.`
}

/** How many people or bodies stand behind the grade, and what is too old by now. */
const grade: ReasonSentence = ({ value }, tools) => {
  const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
  return sentences(
    `الإثبات: ${entryOf(arWords.grades, value) ?? 'لا شيء بعد'}.`,
    witnesses > 0 && `شاهد ذلك أو أكده: ${counted(witnesses, witnessing)}.`,
    expired > 0 && `لم يعد حديثًا: ${counted(expired, expiredPieces)}.`,
  )
}

const level: ReasonSentence = ({ value, params, because }, tools) => {
  const [mean, deciding, result] = [tools.number('value'), tools.said('deciding'), levelWord(value, tools.value)]
  if (params['model'] === 'ladder') return `بعد النظر في كل مستوى على حدة تكون النتيجة ${result}.`
  if (deciding !== null) return `هنا يُحتسب النشاط ذو التقييم الأدنى: «${open(deciding)}». النتيجة ${result}.`
  const from = `الأساس: ${counted(because.length, ratings)}.`
  return mean === null
    ? `${from} النتيجة ${result}.`
    : `${from} القيمة ${arForms.number(short(mean))}، وهذا هو ${result}.`
}

const rating: ReasonSentence = ({ value, params }, tools) => {
  const [on, indicator] = [tools.said('on'), tools.said('indicator')]
  const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
  const said = answer.filter((part) => part !== null).join('، ')
  return sentences(
    `${ratedBy(params)}${around('، بتاريخ ', on)}:`,
    indicator !== null && `«${open(indicator)}».`,
    said !== '' && `الإجابة: ${said}.`,
    typeof value === 'number' && `هذا هو ${levelWord(value, tools.value)}.`,
    tools.said('anchors') !== null && `شوهد: ${ended(tools.said('anchors') ?? '')}`,
  )
}

/** Arabic sentences for steps of scoring. */
export const arScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': (reason, tools) => {
    const [competence, found] = [tools.said('competence'), levelWord(reason.value, tools.value)]
    const name = around('', competence, ': ')
    const head = found === '' ? null : `${name}${found}.`
    return sentences(head, (head === null ? name : '') + strength(reason), chosen(reason))
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: لا يمكن تحديده بعد.`
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
      return `${ratedOf(rated, asked)} هذا ما زال قليلًا لتحديد مستوى.`
    return entryOf(undetermined, params['flag']) ?? 'المعلومات ما زالت قليلة لتحديد مستوى.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': grade,
  'score/discrepancy': discrepancy,
  'score/talk': talk,
  'score/claim': ({ params }) =>
    sentences(
      'مذكور، ولا إثبات عليه بعد.',
      'الأمر يتعلق بالسلامة، لذلك يلزم إثبات، على الأقل:',
      `${entryOf(arWords.grades, params['needs']) ?? arWords.grades.confirmed}.`,
    ),
  'score/change': change,
  'score/advice': (_, { said }) => said('own') ?? 'هناك نصيحة تنطبق هنا.',
  'score/rating': rating,
  'score/absent': ({ params }, { said }) => {
    const absence = params['half'] === true ? 'الإجابة عنه غير كاملة بعد' : entryOf(absences, params['reason'])
    const [indicator, why] = [said('indicator'), absence ?? 'لا معلومات بعد']
    return indicator === null ? ended(why) : `«${open(indicator)}»: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const found = entryOf(arWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'إثبات'}${around('، بتاريخ ', said('on'))}`
    return found === null ? ended(piece) : `${piece}: ${found}.`
  },
}
