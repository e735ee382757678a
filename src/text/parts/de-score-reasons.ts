import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted, deForms } from './de-forms.js'
import { deWords, viewName } from './de-words.js'
import { around, ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isRatedBy, short } from './steps.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Andere haben genug gesehen, darum zählt ihre Sicht.',
  othersTooLittle: 'Andere haben erst wenig gesehen, darum zählt Ihre eigene Sicht.',
  othersFamilyOnly: 'Nur Familie oder Freunde haben das gesehen, darum zählt Ihre eigene Sicht.',
  othersUndetermined: 'Die Sicht anderer reicht noch nicht für eine Stufe, darum zählt Ihre eigene.',
  othersOnly: 'Ihre eigene Sicht reicht noch nicht für eine Stufe, darum zählt die Sicht anderer.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'Das trifft hier nicht zu.',
  noRating: 'Dazu gibt es in dieser Sicht noch keine Einschätzung.',
  keyMissing: 'Ein wichtiges Merkmal ist noch nicht eingeschätzt.',
  rungOpen: 'Schon bei der ersten Stufe fehlen noch Angaben.',
  ruleOpen: 'Für die Regel der Stufe fehlen noch Angaben.',
}

const absences: Readonly<Record<string, string>> = {
  notAsked: 'noch nicht gefragt',
  notAnswered: 'noch nicht beantwortet',
  notObserved: 'noch nicht gesehen',
  notApplicable: 'trifft hier nicht zu',
}

const sources: Readonly<Record<string, string>> = {
  self: 'Eigene Angabe',
  observer: 'Beobachtung',
  workSample: 'Arbeitsprobe',
  test: 'Test',
  document: 'Unterlagen',
}

const pieces: Readonly<Record<string, string>> = {
  account: 'Eigenes Beispiel',
  record: 'Arbeitsunterlage',
  workSample: 'Arbeitsprobe',
  thirdParty: 'Referenz',
  document: 'Dokument',
  observation: 'Protokoll einer Beobachtung',
  test: 'Testergebnis',
}

const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? (word === deForms.number(value) ? `Stufe ${value}` : `„${word}“ (Stufe ${value})`) : ''

/** Which view counts, and why. */
function chosen({ params: { basis, choice } }: Reason): string | null {
  if (basis === null) return null
  return entryOf(choices, choice)
}

/** Strengths first (competence-methods, section 11). */
function strength(reason: Reason): string {
  const [level, grade] = [reason.value, reason.params['evidenceGrade']]
  if (typeof level !== 'number') return `Dazu wissen wir noch ${isRatedBy(reason) ? 'zu wenig' : 'nichts'}.`
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'Das machen Sie mit Hilfe.'
  if (grade !== 'stated' && grade !== 'described') return 'Das können Sie, und das ist belegt.'
  const whose = reason.params['basis'] === 'others' ? 'sehen andere' : 'beschreiben Sie'
  return `Das ${whose} als Stärke. Ein Beleg macht sie für andere sichtbar.`
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`„${said('levelLow')}“`, `„${said('levelHigh')}“`]
  if (high === level) return `Es ist mindestens ${from}.`
  return low === level ? `Möglich ist bis zu ${to}.` : `Möglich ist ${from} bis ${to}.`
}

const ratedOf = (rated: number, asked: number): string =>
  `Eingeschätzt ${rated === 1 ? 'ist' : 'sind'} ${rated} von ${counted(asked, 'Merkmal', 'Merkmalen')}.`

/** Of a gate or a rung. */
const states: Readonly<Record<string, string>> = {
  passed: 'Das ist gezeigt.',
  failed: 'Das ist noch nicht gezeigt.',
  open: 'Dazu fehlen noch Einschätzungen.',
}

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const asked = `Zu Stufe ${tools.number('level') ?? ''} gehört${own === null ? ' mehr als der Mittelwert' : `: ${open(own)}`}.`
  const left = typeof value === 'number' ? ` Darum gilt ${levelWord(value, tools.value)}.` : ''
  const state = entryOf(states, params['state']) ?? states['open']
  return `${asked} ${state}${params['state'] === 'passed' ? '' : left}`
}

const comparisons: Readonly<Record<string, string>> = {
  consistent: 'passen Ihre Sicht und die Sicht anderer zusammen',
  selfLower: 'sehen andere bei Ihnen mehr, als Sie selbst angeben',
  selfHigher: 'sehen Sie und andere das verschieden',
}

/** Over the acts that both sides rated, in the mean. */
const discrepancy: ReasonSentence = ({ value }, { number }) => {
  const acts = number('indicators')
  const on = acts === null ? 'den Merkmalen' : counted(acts, 'Merkmal', 'Merkmalen')
  return `Bei ${on}, die beide Seiten eingeschätzt haben, ${entryOf(comparisons, value) ?? comparisons['selfHigher']}.`
}

/** The two levels, as a reason to talk. */
const talk: ReasonSentence = ({ params }, tools) => {
  const [self, others] = (['self', 'others'] as const).map((side) => levelWord(params[side], tools.said(side) ?? ''))
  return `Sie selbst geben ${self} an, andere sehen bei Ihnen ${others}. Ein Gespräch darüber lohnt sich.`
}

/** What it was and what it is; the days stand in the profiles. */
const change: ReasonSentence = ({ value, params }, tools) => {
  const { view, field, before } = params
  const isGrade = field === 'evidenceGrade'
  const word = (one: unknown, said: string | null) =>
    isGrade ? (entryOf(deWords.grades, one) ?? 'noch keiner') : levelWord(one, said ?? '') || 'noch nicht bestimmbar'
  const of = [tools.said('competence'), view !== 'headline' && viewName(view), isGrade && 'Nachweis'].filter(
    (part) => part,
  )
  const head = of.length > 0 ? `${of.join(', ')}: ` : ''
  return `${head}vorher ${word(before, tools.said('before'))}, jetzt ${word(value, tools.value)}.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'Einschätzung'
  const who = relation === 'friendOrFamily' ? deWords.roles.friendOrFamily : entryOf(deWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** How many acts of one level are there, and how many it takes. */
const rung: ReasonSentence = ({ params }, { number, said }) => {
  const [level, asked] = [levelWord(params['level'], said('level') ?? ''), number('count') ?? 0]
  if (asked === 0) return `Zu ${level} trifft hier kein Merkmal zu.`
  const reach = levelWord(params['reach'], said('reach') ?? '')
  const has = `${number('reached') ?? 0} von ${counted(asked, 'Merkmal', 'Merkmalen')} mit ${reach} oder mehr`
  return `Zu ${level}: ${has}, nötig: ${number('needed') ?? ''}. ${entryOf(states, params['state']) ?? ''}`
}

/** What would change this: one act, or the way that is left. */
const nextLevel: ReasonSentence = ({ value, params }, tools) => {
  const [next, indicator, distance] = [levelWord(value, tools.value), tools.said('indicator'), tools.number('distance')]
  if (indicator === null)
    return sentences(
      `Für ${next} reicht eine einzelne Einschätzung noch nicht.`,
      distance !== null && distance > 0 && `Im Mittel fehlen noch ${counted(short(distance), 'Stufe', 'Stufen')}.`,
    )
  const to = levelWord(params['to'], tools.said('to') ?? '')
  if (params['kind'] === 'raise') return `Für ${next} reicht hier ${to}: „${open(indicator)}“.`
  const what = params['view'] === 'self' ? 'eine weitere Angabe' : 'eine weitere Beobachtung'
  return `Für ${next} reicht ${what}: „${open(indicator)}“, mindestens ${to}.`
}

/** German sentences for steps of scoring. */
export const deScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': (reason, tools) => {
    const [competence, level] = [tools.said('competence'), levelWord(reason.value, tools.value)]
    const name = around('', competence, ': ')
    const head = level === '' ? null : `${name}${level}.`
    return sentences(head, (head === null ? name : '') + strength(reason), chosen(reason))
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: noch nicht bestimmbar.`
    const [rated, counted] = [tools.number('rated'), tools.number('counted')]
    return sentences(
      `${name}: ${levelWord(value, tools.value)}.`,
      range(tools, value),
      rated !== null && counted !== null && rated < counted && ratedOf(rated, counted),
    )
  },
  'score/level': ({ value, params, because }, tools) => {
    const [mean, deciding] = [tools.number('value'), tools.said('deciding')]
    if (params['model'] === 'ladder') return `Stufe für Stufe geprüft ergibt sich ${levelWord(value, tools.value)}.`
    if (deciding !== null)
      return `Hier zählt das Merkmal mit der niedrigsten Einschätzung: „${open(deciding)}“. Das ergibt ${levelWord(value, tools.value)}.`
    const from = `Aus ${counted(because.length, 'Einschätzung', 'Einschätzungen')}`
    return mean === null
      ? `${from} ergibt sich ${levelWord(value, tools.value)}.`
      : `${from} ergibt sich der Wert ${deForms.number(short(mean))}, also ${levelWord(value, tools.value)}.`
  },
  'score/rung': rung,
  'score/next-level': nextLevel,
  'score/undetermined': ({ params }, tools) => {
    const [rated, asked] = [tools.number('rated'), tools.number('counted')]
    if (params['flag'] === 'coverageBelow40' && rated !== null && asked !== null)
      return `${ratedOf(rated, asked)} Das ist noch zu wenig für eine Stufe.`
    return entryOf(undetermined, params['flag']) ?? 'Für eine Stufe gibt es noch zu wenig Angaben.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': ({ value }, tools) => {
    const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
    return sentences(
      `Nachweis: ${entryOf(deWords.grades, value) ?? 'noch keiner'}.`,
      witnesses > 0 &&
        `Gesehen oder bestätigt von ${counted(witnesses, 'Person oder Stelle', 'Personen oder Stellen')}.`,
      expired > 0 && `${counted(expired, 'Nachweis ist', 'Nachweise sind')} nicht mehr aktuell.`,
    )
  },
  'score/discrepancy': discrepancy,
  'score/talk': talk,
  'score/claim': ({ params }) =>
    sentences(
      'Angegeben, noch nicht belegt.',
      'Hier geht es um Sicherheit. Nötig ist mindestens:',
      `${entryOf(deWords.grades, params['needs']) ?? deWords.grades.confirmed}.`,
    ),
  'score/change': change,
  'score/advice': (_, { said }) => said('own') ?? 'Ein Hinweis trifft zu.',
  'score/rating': ({ value, params }, tools) => {
    const [on, indicator] = [tools.said('on'), tools.said('indicator')]
    const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
    const said = answer.filter((part) => part !== null).join(', ')
    return sentences(
      `${ratedBy(params)}${around(' vom ', on)}:`,
      indicator !== null && `„${open(indicator)}“.`,
      said !== '' && `Antwort: ${said}.`,
      typeof value === 'number' && `Das ist ${levelWord(value, tools.value)}.`,
      tools.said('anchors') !== null && `Gesehen: ${ended(tools.said('anchors') ?? '')}`,
    )
  },
  'score/absent': ({ params }, { said }) => {
    const absence = params['half'] === true ? 'noch nicht ganz beantwortet' : entryOf(absences, params['reason'])
    const [indicator, why] = [said('indicator'), absence ?? 'noch keine Angabe']
    return indicator === null ? ended(why) : `„${open(indicator)}“: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const on = said('on')
    const grade = entryOf(deWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Nachweis'}${around(' vom ', on)}`
    return grade === null ? ended(piece) : `${piece}: ${grade}.`
  },
}
