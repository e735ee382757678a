import type { ReasonCode } from '../../model/reason.js'
import { counted, deForms } from './de-forms.js'
import { deWords } from './de-words.js'
import { ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Andere haben genug gesehen, darum zählt ihre Sicht.',
  othersTooLittle: 'Andere haben erst wenig gesehen, darum zählt die eigene Sicht.',
  othersFamilyOnly: 'Bisher haben nur Familie oder Freunde etwas dazu gesagt, darum zählt die eigene Sicht.',
  othersOnly: 'Bisher gibt es nur die Sicht anderer, darum zählt sie.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'Das trifft hier nicht zu.',
  noRating: 'Dazu gibt es in dieser Sicht noch keine Einschätzung.',
  keyMissing: 'Ein wichtiges Merkmal ist noch nicht eingeschätzt. Darum bleibt die Stufe offen.',
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

/** Two decimals are enough to follow a mean. */
const short = (value: number): number => Math.round(100 * value) / 100

const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? (word === deForms.number(value) ? `Stufe ${value}` : `„${word}“ (Stufe ${value})`) : ''

/** Strengths first (competence-methods, section 11). */
function strength(level: unknown, grade: unknown): string {
  if (typeof level !== 'number') return 'Dazu wissen wir noch nichts.'
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'Das machen Sie mit Hilfe.'
  return grade === 'stated' || grade === 'described'
    ? 'Das beschreiben Sie als Stärke. Ein Beleg macht sie für andere sichtbar.'
    : 'Das können Sie, und das ist belegt.'
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`„${said('levelLow')}“`, `„${said('levelHigh')}“`]
  if (high === level) return `Es ist mindestens ${from}.`
  return low === level ? `Möglich ist bis zu ${to}.` : `Möglich ist ${from} bis ${to}.`
}

const viewName = (view: unknown): string => (view === 'self' ? 'Eigene Sicht' : 'Sicht anderer')

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const asked = `Zu Stufe ${tools.number('level') ?? ''} gehört${own === null ? ' mehr als der Mittelwert' : `: ${open(own)}`}.`
  const left = typeof value === 'number' ? ` Darum gilt ${levelWord(value, tools.value)}.` : ''
  if (params['state'] === 'passed') return `${asked} Das ist gezeigt.`
  return params['state'] === 'failed'
    ? `${asked} Das ist noch nicht gezeigt.${left}`
    : `${asked} Dazu fehlt noch eine Einschätzung.${left}`
}

/** Two views that lie apart; the one in which others see more is told first. */
function apart(word: unknown, size: number | null): string {
  const by = size === null ? '' : ` (Unterschied: ${counted(short(Math.abs(size)), 'Stufe', 'Stufen')})`
  if (word === 'consistent') return `Eigene Sicht und Sicht anderer passen zusammen${by}.`
  return word === 'selfLower'
    ? `Andere sehen bei Ihnen mehr, als Sie selbst angeben${by}.`
    : `Sie und andere sehen das verschieden${by}. Sprechen Sie darüber.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'Einschätzung'
  const who = relation === 'friendOrFamily' ? deWords.roles.friendOrFamily : entryOf(deWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** German sentences for steps of scoring. */
export const deScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': ({ value, params }, tools) => {
    const [competence, level] = [tools.said('competence'), levelWord(value, tools.value)]
    const isKnown = typeof value === 'number'
    const head = isKnown ? [competence, level].filter((part) => part !== null).join(': ') : ''
    const lead = isKnown || competence === null ? '' : `${competence}: `
    const isUndetermined = params['choice'] === 'othersUndetermined' && params['basis'] === 'self'
    return sentences(
      head === '' ? '' : ended(head),
      lead + strength(value, params['evidenceGrade']),
      isUndetermined ? 'Eine Sicht anderer gibt es noch nicht, darum zählt die eigene.' : null,
      params['basis'] === null ? null : entryOf(choices, params['choice']),
    )
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: noch nicht bestimmbar.`
    const coverage = tools.number('coverage')
    return sentences(
      `${name}: ${levelWord(value, tools.value)}.`,
      range(tools, value),
      coverage !== null && coverage < 1 && `Eingeschätzt sind ${deForms.number(Math.round(100 * coverage))} Prozent.`,
    )
  },
  'score/level': ({ value, because }, tools) => {
    const mean = tools.number('value')
    const from = `Aus ${counted(because.length, 'Einschätzung', 'Einschätzungen')}`
    return mean === null
      ? `${from} ergibt sich ${levelWord(value, tools.value)}.`
      : `${from} ergibt sich der Wert ${deForms.number(short(mean))}, also ${levelWord(value, tools.value)}.`
  },
  'score/undetermined': ({ params, because }, tools) => {
    const asked = tools.number('counted')
    if (params['flag'] === 'coverageBelow40' && asked !== null) {
      const rated = asked - because.length
      return `Eingeschätzt ${rated === 1 ? 'ist' : 'sind'} ${rated} von ${counted(asked, 'Merkmal', 'Merkmalen')}. Das ist noch zu wenig für eine Stufe.`
    }
    return entryOf(undetermined, params['flag']) ?? 'Für eine Stufe gibt es noch zu wenig Angaben.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': ({ value }, tools) => {
    const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
    return sentences(
      `Nachweis: ${entryOf(deWords.grades, value) ?? 'noch keiner'}.`,
      witnesses > 0 &&
        `Dahinter ${witnesses === 1 ? 'steht' : 'stehen'} ${counted(witnesses, 'Person oder Stelle', 'Personen oder Stellen')}.`,
      expired > 0 && `${counted(expired, 'Nachweis ist', 'Nachweise sind')} nicht mehr aktuell.`,
    )
  },
  'score/discrepancy': ({ value }, { number }) => apart(value, number('difference')),
  'score/talk': ({ value }, { number }) => {
    const size = typeof value === 'number' ? value : number('difference')
    return apart(size !== null && size < 0 ? 'selfLower' : 'selfHigher', size)
  },
  'score/claim': ({ params }) =>
    sentences(
      'Angegeben, noch nicht belegt.',
      'Hier geht es um Sicherheit. Darum braucht es einen Nachweis, mindestens:',
      `${entryOf(deWords.grades, params['needs']) ?? deWords.grades.confirmed}.`,
    ),
  'score/advice': (_, { said }) => said('own') ?? 'Ein Hinweis des Bewertungsrasters trifft zu.',
  'score/rating': ({ value, params }, tools) => {
    const [on, indicator] = [tools.said('on'), tools.said('indicator')]
    const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
    const said = answer.filter((part) => part !== null).join(', ')
    return sentences(
      `${ratedBy(params)}${on === null ? '' : ` vom ${on}`}:`,
      indicator !== null && `„${open(indicator)}“.`,
      said !== '' && `Antwort: ${said}.`,
      typeof value === 'number' && `Das ist ${levelWord(value, tools.value)}.`,
      tools.said('anchors') !== null && `Gesehen: ${ended(tools.said('anchors') ?? '')}`,
    )
  },
  'score/absent': ({ params }, { said }) => {
    const [indicator, why] = [said('indicator'), entryOf(absences, params['reason']) ?? 'noch keine Angabe']
    return indicator === null ? ended(why) : `„${open(indicator)}“: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const on = said('on')
    const grade = entryOf(deWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Nachweis'}${on === null ? '' : ` vom ${on}`}`
    return grade === null ? ended(piece) : `${piece}: ${grade}.`
  },
}
