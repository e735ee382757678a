import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, ended, entryOf, open, sentences } from './phrases.js'
import { counted, countedOf, type Noun, plForms } from './pl-forms.js'
import { plWords, viewName } from './pl-words.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isRatedBy, short } from './steps.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const acts: Noun = ['czynność', 'czynności', 'czynności', 'czynności']
const ratings: Noun = ['ocena', 'oceny', 'ocen', 'oceny']
const levels: Noun = ['poziom', 'poziomy', 'poziomów', 'poziomu']
const witnessing: Noun = ['osoba lub instytucja', 'osoby lub instytucje', 'osób lub instytucji', 'osoby lub instytucji']
const pieceCount: Noun = ['dowód', 'dowody', 'dowodów', 'dowodu']

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Inni widzieli dość, dlatego liczy się ich spojrzenie.',
  othersTooLittle: 'Inni widzieli na razie mało, dlatego liczy się Państwa własne spojrzenie.',
  othersFamilyOnly: 'Widzieli to tylko rodzina lub przyjaciele, dlatego liczy się Państwa własne spojrzenie.',
  othersUndetermined: 'Spojrzenie innych nie wystarcza jeszcze do poziomu, dlatego liczy się Państwa własne.',
  othersOnly: 'Państwa własne spojrzenie nie wystarcza jeszcze do poziomu, dlatego liczy się spojrzenie innych.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'To nie dotyczy tej sytuacji.',
  noRating: 'W tym spojrzeniu nie ma jeszcze oceny.',
  keyMissing: 'Jedna ważna czynność nie ma jeszcze oceny.',
  rungOpen: 'Już do pierwszego poziomu brakuje jeszcze danych.',
  ruleOpen: 'Do reguły poziomu brakuje jeszcze danych.',
}

const absences: Readonly<Record<string, string>> = {
  notAsked: 'jeszcze nie zapytano',
  notAnswered: 'jeszcze bez odpowiedzi',
  notObserved: 'jeszcze nie zaobserwowano',
  notApplicable: 'nie dotyczy tej sytuacji',
}

const sources: Readonly<Record<string, string>> = {
  self: 'Własna odpowiedź',
  observer: 'Obserwacja',
  workSample: 'Zadanie praktyczne',
  test: 'Test',
  document: 'Dokumenty',
}

const pieces: Readonly<Record<string, string>> = {
  account: 'Własny przykład',
  record: 'Dokument z pracy',
  workSample: 'Zadanie praktyczne',
  thirdParty: 'Referencje',
  document: 'Dokument',
  observation: 'Protokół obserwacji',
  test: 'Wynik testu',
}

/** A level in the nominative, which the accusative is like: sentences are built so that they need no other case. */
const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? `poziom ${value}${word === plForms.number(value) ? '' : ` „${word}”`}` : ''

/** The same at the beginning of a sentence. */
const levelName = (value: unknown, word: string): string => levelWord(value, word).replace(/^p/u, 'P')

/** Which view counts, and why. */
function chosen({ params: { basis, choice } }: Reason): string | null {
  if (basis === null) return null
  return entryOf(choices, choice)
}

/** Strengths first (competence-methods, section 11). */
function strength(reason: Reason): string {
  const [level, grade] = [reason.value, reason.params['evidenceGrade']]
  if (typeof level !== 'number')
    return isRatedBy(reason) ? 'Wiemy o tym jeszcze za mało.' : 'Nic o tym jeszcze nie wiemy.'
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'Robią to Państwo z pomocą.'
  if (grade !== 'stated' && grade !== 'described') return 'Umieją to Państwo i jest na to dowód.'
  const whose = reason.params['basis'] === 'others' ? 'Inni widzą to' : 'Opisują to Państwo'
  return `${whose} jako mocną stronę. Dowód pokazuje ją innym.`
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`„${said('levelLow')}”`, `„${said('levelHigh')}”`]
  if (high === level) return `To co najmniej ${from}.`
  return low === level ? `Możliwe jest do ${to}.` : `Możliwe jest od ${from} do ${to}.`
}

const ratedOf = (rated: number, asked: number): string => `Oceniono ${rated} z ${countedOf(asked, acts)}.`

/** Of a gate or a rung. */
const states: Readonly<Record<string, string>> = {
  passed: 'To już pokazano.',
  failed: 'Tego jeszcze nie pokazano.',
  open: 'Brakuje do tego jeszcze ocen.',
}

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const level = `Poziom ${tools.number('level') ?? ''}`
  const asked = own === null ? `${level} wymaga więcej niż średniej.` : `${level} obejmuje: „${open(own)}”.`
  const left = typeof value === 'number' ? ` Dlatego liczy się ${levelWord(value, tools.value)}.` : ''
  const state = entryOf(states, params['state']) ?? states['open']
  return `${asked} ${state}${params['state'] === 'passed' ? '' : left}`
}

const comparisons: Readonly<Record<string, string>> = {
  consistent: 'Państwa spojrzenie i spojrzenie innych są zgodne',
  selfLower: 'inni widzą u Państwa więcej, niż Państwo podają',
  selfHigher: 'Państwo i inni widzą to różnie',
}

/** Over the acts that both sides rated, in the mean. */
const discrepancy: ReasonSentence = ({ value }, { number }) => {
  const count = number('indicators')
  const on = count === null ? '' : ` (${counted(count, acts)})`
  return `Przy czynnościach, które oceniły obie strony${on}: ${entryOf(comparisons, value) ?? comparisons['selfHigher']}.`
}

/** The two levels, as a reason to talk. */
const talk: ReasonSentence = ({ params }, tools) => {
  const [self, others] = (['self', 'others'] as const).map((side) => levelWord(params[side], tools.said(side) ?? ''))
  return `Państwo podają ${self}, inni widzą u Państwa ${others}. Warto o tym porozmawiać.`
}

/** What it was and what it is; the days stand in the profiles. */
const change: ReasonSentence = ({ value, params }, tools) => {
  const { view, field, before } = params
  const isGrade = field === 'evidenceGrade'
  const word = (one: unknown, said: string | null) =>
    isGrade
      ? (entryOf(plWords.grades, one) ?? 'jeszcze brak')
      : levelWord(one, said ?? '') || 'jeszcze nie można określić'
  const of = [tools.said('competence'), view !== 'headline' && viewName(view), isGrade && 'Dowód'].filter(
    (part) => part,
  )
  const head = of.length > 0 ? `${of.join(', ')}: ` : ''
  return `${head}wcześniej ${word(before, tools.said('before'))}, teraz ${word(value, tools.value)}.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'Ocena'
  const who = relation === 'friendOrFamily' ? plWords.roles.friendOrFamily : entryOf(plWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** How many acts of one level are there, and how many it takes. */
const rung: ReasonSentence = ({ params }, { number, said }) => {
  const [level, asked] = [levelName(params['level'], said('level') ?? ''), number('count') ?? 0]
  if (asked === 0) return `${level}: żadna czynność nie dotyczy tej sytuacji.`
  const reach = levelWord(params['reach'], said('reach') ?? '')
  const has = `Czynności, które mają ${reach} lub wyższy: ${number('reached') ?? 0} z ${asked}`
  return `${level}. ${has}, potrzeba: ${number('needed') ?? ''}. ${entryOf(states, params['state']) ?? ''}`
}

/** What would change this: one act, or the way that is left. */
const nextLevel: ReasonSentence = ({ value, params }, tools) => {
  const [next, indicator, distance] = [levelWord(value, tools.value), tools.said('indicator'), tools.number('distance')]
  const goal = `Cel: ${next}.`
  if (indicator === null)
    return sentences(
      goal,
      'Jedna pojedyncza ocena jeszcze na to nie wystarczy.',
      distance !== null && distance > 0 && `Do średniej brakuje jeszcze: ${counted(short(distance), levels)}.`,
    )
  const to = levelWord(params['to'], tools.said('to') ?? '')
  if (params['kind'] === 'raise') return `${goal} Wystarczy do tego ${to} przy czynności „${open(indicator)}”.`
  const what = params['view'] === 'self' ? 'jeszcze jedna odpowiedź' : 'jeszcze jedna obserwacja'
  return `${goal} Wystarczy do tego ${what}: „${open(indicator)}”, co najmniej ${to}.`
}

/** How many people or bodies stand behind the grade, and what is too old by now. */
const grade: ReasonSentence = ({ value }, tools) => {
  const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
  return sentences(
    `Dowód: ${entryOf(plWords.grades, value) ?? 'jeszcze brak'}.`,
    witnesses > 0 && `Kto to widzi lub potwierdza: ${counted(witnesses, witnessing)}.`,
    expired > 0 && `Już nieaktualne: ${counted(expired, pieceCount)}.`,
  )
}

const level: ReasonSentence = ({ value, params, because }, tools) => {
  const [mean, deciding, result] = [tools.number('value'), tools.said('deciding'), levelWord(value, tools.value)]
  if (params['model'] === 'ladder') return `Poziom po poziomie wychodzi ${result}.`
  if (deciding !== null)
    return `Liczy się tu czynność z najniższą oceną: „${open(deciding)}”. Z tego wychodzi ${result}.`
  const from = `Z ${countedOf(because.length, ratings)} wychodzi`
  return mean === null ? `${from} ${result}.` : `${from} wartość ${plForms.number(short(mean))}, czyli ${result}.`
}

const rating: ReasonSentence = ({ value, params }, tools) => {
  const [on, indicator] = [tools.said('on'), tools.said('indicator')]
  const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
  const said = answer.filter((part) => part !== null).join(', ')
  return sentences(
    `${ratedBy(params)}${around(' z dnia ', on)}:`,
    indicator !== null && `„${open(indicator)}”.`,
    said !== '' && `Odpowiedź: ${said}.`,
    typeof value === 'number' && `To ${levelWord(value, tools.value)}.`,
    tools.said('anchors') !== null && `Zaobserwowano: ${ended(tools.said('anchors') ?? '')}`,
  )
}

/** Polish sentences for steps of scoring. */
export const plScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': (reason, tools) => {
    const name = around('', tools.said('competence'), ': ')
    const found = (name === '' ? levelName : levelWord)(reason.value, tools.value)
    const head = found === '' ? null : `${name}${found}.`
    const says = strength(reason)
    const goesOn = head === null && name !== ''
    return sentences(head, goesOn ? name + says.charAt(0).toLowerCase() + says.slice(1) : says, chosen(reason))
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: jeszcze nie można określić.`
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
      return `${ratedOf(rated, asked)} To jeszcze za mało do poziomu.`
    return entryOf(undetermined, params['flag']) ?? 'Do poziomu jest jeszcze za mało danych.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': grade,
  'score/discrepancy': discrepancy,
  'score/talk': talk,
  'score/claim': ({ params }) =>
    sentences(
      'Podano, dowodu jeszcze brak.',
      'Chodzi tu o bezpieczeństwo. Potrzeba co najmniej:',
      `${entryOf(plWords.grades, params['needs']) ?? plWords.grades.confirmed}.`,
    ),
  'score/change': change,
  'score/advice': (_, { said }) => said('own') ?? 'Jest wskazówka, która tu pasuje.',
  'score/rating': rating,
  'score/absent': ({ params }, { said }) => {
    const absence = params['half'] === true ? 'odpowiedź jeszcze niepełna' : entryOf(absences, params['reason'])
    const [indicator, why] = [said('indicator'), absence ?? 'jeszcze brak danych']
    return indicator === null ? ended(why) : `„${open(indicator)}”: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const found = entryOf(plWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Dowód'}${around(' z dnia ', said('on'))}`
    return found === null ? ended(piece) : `${piece}: ${found}.`
  },
}
