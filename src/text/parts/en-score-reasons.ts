import type { ReasonCode } from '../../model/reason.js'
import { counted, enForms } from './en-forms.js'
import { enWords } from './en-words.js'
import { ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Others have seen enough, so their view counts.',
  othersTooLittle: 'Others have seen only a little so far, so the own view counts.',
  othersFamilyOnly: 'So far only family or friends have spoken, so the own view counts.',
  othersOnly: 'So far there is only the view of others, so it counts.',
}

const undetermined: Readonly<Record<string, string>> = {
  notApplicable: 'This does not apply here.',
  noRating: 'In this view there is no rating of it yet.',
  keyMissing: 'An important act is not rated yet, so the level stays open.',
  rungOpen: 'Information is still missing for the first level.',
  ruleOpen: 'Information is still missing for the rule of the level.',
}

const absences: Readonly<Record<string, string>> = {
  notAsked: 'not asked yet',
  notAnswered: 'not answered yet',
  notObserved: 'not seen yet',
  notApplicable: 'does not apply here',
}

const sources: Readonly<Record<string, string>> = {
  self: 'Own statement',
  observer: 'Observation',
  workSample: 'Work sample',
  test: 'Test',
  document: 'Documents',
}

const pieces: Readonly<Record<string, string>> = {
  account: 'Own example',
  record: 'Work record',
  workSample: 'Work sample',
  thirdParty: 'Reference',
  document: 'Document',
  observation: 'Record of an observation',
  test: 'Test result',
}

/** Two decimals are enough to follow a mean. */
const short = (value: number): number => Math.round(100 * value) / 100

const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? (word === enForms.number(value) ? `level ${value}` : `“${word}” (level ${value})`) : ''

/** Strengths first (competence-methods, section 11). */
function strength(level: unknown, grade: unknown): string {
  if (typeof level !== 'number') return 'Nothing is known about this yet.'
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'You do this with help.'
  return grade === 'stated' || grade === 'described'
    ? 'You describe this as a strength. Evidence makes it visible to others.'
    : 'You can do this, and there is evidence for it.'
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`“${said('levelLow')}”`, `“${said('levelHigh')}”`]
  if (high === level) return `It is at least ${from}.`
  return low === level ? `Up to ${to} is possible.` : `From ${from} to ${to} is possible.`
}

const viewName = (view: unknown): string => (view === 'self' ? 'Own view' : "Others' view")

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const asked = `Level ${tools.number('level') ?? ''} asks for ${own === null ? 'more than the mean' : `this: ${open(own)}`}.`
  const left = typeof value === 'number' ? ` So it is ${levelWord(value, tools.value)}.` : ''
  if (params['state'] === 'passed') return `${asked} This is shown.`
  return params['state'] === 'failed'
    ? `${asked} This is not shown yet.${left}`
    : `${asked} A rating of it is still missing.${left}`
}

/** Two views that lie apart; the one in which others see more is told first. */
function apart(word: unknown, size: number | null): string {
  const by = size === null ? '' : ` (difference: ${counted(short(Math.abs(size)), 'level', 'levels')})`
  if (word === 'consistent') return `Own view and others' view agree${by}.`
  return word === 'selfLower'
    ? `Others see more in you than you say yourself${by}.`
    : `You and others see this differently${by}. Talk about it.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'rating'
  const who = relation === 'friendOrFamily' ? enWords.roles.friendOrFamily : entryOf(enWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** English sentences for steps of scoring. */
export const enScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': ({ value, params }, tools) => {
    const [competence, level] = [tools.said('competence'), levelWord(value, tools.value)]
    const isKnown = typeof value === 'number'
    const head = isKnown ? [competence, level].filter((part) => part !== null).join(': ') : ''
    const lead = isKnown || competence === null ? '' : `${competence}: `
    const isUndetermined = params['choice'] === 'othersUndetermined' && params['basis'] === 'self'
    return sentences(
      head === '' ? '' : ended(head),
      lead + strength(value, params['evidenceGrade']),
      isUndetermined ? 'There is no view of others yet, so the own one counts.' : null,
      params['basis'] === null ? null : entryOf(choices, params['choice']),
    )
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: cannot be determined yet.`
    const coverage = tools.number('coverage')
    return sentences(
      `${name}: ${levelWord(value, tools.value)}.`,
      range(tools, value),
      coverage !== null && coverage < 1 && `${enForms.number(Math.round(100 * coverage))} percent are rated.`,
    )
  },
  'score/level': ({ value, because }, tools) => {
    const mean = tools.number('value')
    const from = `${counted(because.length, 'rating gives', 'ratings give')}`
    return mean === null
      ? `${from} ${levelWord(value, tools.value)}.`
      : `${from} the value ${enForms.number(short(mean))}, that is ${levelWord(value, tools.value)}.`
  },
  'score/undetermined': ({ params, because }, tools) => {
    const asked = tools.number('counted')
    if (params['flag'] === 'coverageBelow40' && asked !== null) {
      const rated = asked - because.length
      return `${rated} of ${counted(asked, 'act', 'acts')} ${rated === 1 ? 'is' : 'are'} rated. That is still too little for a level.`
    }
    return entryOf(undetermined, params['flag']) ?? 'There is still too little information for a level.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': ({ value }, tools) => {
    const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
    return sentences(
      `Evidence: ${entryOf(enWords.grades, value) ?? 'none yet'}.`,
      witnesses > 0 && `${counted(witnesses, 'person or body stands', 'people or bodies stand')} behind it.`,
      expired > 0 && `${counted(expired, 'piece is', 'pieces are')} no longer current.`,
    )
  },
  'score/discrepancy': ({ value }, { number }) => apart(value, number('difference')),
  'score/talk': ({ value }, { number }) => {
    const size = typeof value === 'number' ? value : number('difference')
    return apart(size !== null && size < 0 ? 'selfLower' : 'selfHigher', size)
  },
  'score/claim': ({ params }) =>
    sentences(
      'Stated, not yet evidenced.',
      'This is about safety, so evidence is needed, at least:',
      `${entryOf(enWords.grades, params['needs']) ?? enWords.grades.confirmed}.`,
    ),
  'score/advice': (_, { said }) => said('own') ?? 'A hint of the rubric applies.',
  'score/rating': ({ value, params }, tools) => {
    const [on, indicator] = [tools.said('on'), tools.said('indicator')]
    const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
    const said = answer.filter((part) => part !== null).join(', ')
    return sentences(
      `${ratedBy(params)}${on === null ? '' : ` of ${on}`}:`,
      indicator !== null && `“${open(indicator)}”.`,
      said !== '' && `Answer: ${said}.`,
      typeof value === 'number' && `That is ${levelWord(value, tools.value)}.`,
      tools.said('anchors') !== null && `Seen: ${ended(tools.said('anchors') ?? '')}`,
    )
  },
  'score/absent': ({ params }, { said }) => {
    const [indicator, why] = [said('indicator'), entryOf(absences, params['reason']) ?? 'no information yet']
    return indicator === null ? ended(why) : `“${open(indicator)}”: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const on = said('on')
    const grade = entryOf(enWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Evidence'}${on === null ? '' : ` of ${on}`}`
    return grade === null ? ended(piece) : `${piece}: ${grade}.`
  },
}
