import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted, enForms } from './en-forms.js'
import { enWords, viewName } from './en-words.js'
import { around, ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isRatedBy, short } from './steps.js'

type ScoreCode = Extract<ReasonCode, `score/${string}`>

const choices: Readonly<Record<string, string>> = {
  othersEnough: 'Others have seen enough, so their view counts.',
  othersTooLittle: 'Others have seen only a little so far, so your own view counts.',
  othersFamilyOnly: 'So far only family or friends have spoken, so your own view counts.',
  othersUndetermined: "Others' view is not enough for a level yet, so your own view counts.",
  othersOnly: "Your own view is not enough for a level yet, so others' view counts.",
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

const levelWord = (value: unknown, word: string): string =>
  typeof value === 'number' ? (word === enForms.number(value) ? `level ${value}` : `“${word}” (level ${value})`) : ''

/** Which view counts, and why. */
function chosen({ params: { basis, choice } }: Reason): string | null {
  if (basis === null) return null
  return entryOf(choices, choice)
}

/** Strengths first (competence-methods, section 11). */
function strength(reason: Reason): string {
  const [level, grade] = [reason.value, reason.params['evidenceGrade']]
  if (typeof level !== 'number') return `${isRatedBy(reason) ? 'Too little' : 'Nothing'} is known about this yet.`
  if (level === 0) return '' // the word of level 0 says it already
  if (level === 1) return 'You do this with help.'
  if (grade !== 'stated' && grade !== 'described') return 'You can do this, and there is evidence for it.'
  const whose = reason.params['basis'] === 'others' ? 'Others see' : 'You describe'
  return `${whose} this as a strength. Evidence makes it visible to others.`
}

function range({ number, said }: ReasonTools, level: unknown): string {
  const [low, high] = [number('levelLow'), number('levelHigh')]
  if (typeof level !== 'number' || low === null || high === null || low >= high) return ''
  const [from, to] = [`“${said('levelLow')}”`, `“${said('levelHigh')}”`]
  if (high === level) return `It is at least ${from}.`
  return low === level ? `Up to ${to} is possible.` : `From ${from} to ${to} is possible.`
}

const ratedOf = (rated: number, asked: number): string =>
  `${rated} of ${counted(asked, 'act', 'acts')} ${rated === 1 ? 'is' : 'are'} rated.`

/** Of a gate or a rung. */
const states: Readonly<Record<string, string>> = {
  passed: 'That is shown.',
  failed: 'That is not shown yet.',
  open: 'Ratings are still missing here.',
}

const gateSentence: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const asked = `Level ${tools.number('level') ?? ''} asks for ${own === null ? 'more than the mean' : `this: ${open(own)}`}.`
  const left = typeof value === 'number' ? ` So it is ${levelWord(value, tools.value)}.` : ''
  const state = entryOf(states, params['state']) ?? states['open']
  return `${asked} ${state}${params['state'] === 'passed' ? '' : left}`
}

const comparisons: Readonly<Record<string, string>> = {
  consistent: "your view and others' view agree",
  selfLower: 'others see more in you than you say yourself',
  selfHigher: 'you and others see this differently',
}

/** Over the acts that both sides rated, in the mean. */
const discrepancy: ReasonSentence = ({ value }, { number }) => {
  const acts = number('indicators')
  const on = acts === null ? 'the acts' : counted(acts, 'act', 'acts')
  return `On ${on} that both sides rated, ${entryOf(comparisons, value) ?? comparisons['selfHigher']}.`
}

/** The two levels, as a reason to talk. */
const talk: ReasonSentence = ({ params }, tools) => {
  const [self, others] = (['self', 'others'] as const).map((side) => levelWord(params[side], tools.said(side) ?? ''))
  return `You yourself say ${self}, others see ${others} in you. A talk about it is worthwhile.`
}

/** What it was and what it is; the days stand in the profiles. */
const change: ReasonSentence = ({ value, params }, tools) => {
  const { view, field, before } = params
  const isGrade = field === 'evidenceGrade'
  const word = (one: unknown, said: string | null) =>
    isGrade ? (entryOf(enWords.grades, one) ?? 'none yet') : levelWord(one, said ?? '') || 'not determinable yet'
  const of = [tools.said('competence'), view !== 'headline' && viewName(view), isGrade && 'evidence'].filter(
    (part) => part,
  )
  const head = of.length > 0 ? `${of.join(', ')}: ` : ''
  return `${head}before ${word(before, tools.said('before'))}, now ${word(value, tools.value)}.`
}

function ratedBy({ kind, role, relation }: Readonly<Record<string, unknown>>): string {
  const source = entryOf(sources, kind) ?? 'rating'
  const who = relation === 'friendOrFamily' ? enWords.roles.friendOrFamily : entryOf(enWords.roles, role)
  return who === null || kind === 'self' ? source : `${source} (${who})`
}

/** How many acts of one level are there, and how many it takes. */
const rung: ReasonSentence = ({ params }, { number, said }) => {
  const [level, asked] = [levelWord(params['level'], said('level') ?? ''), number('count') ?? 0]
  if (asked === 0) return `For ${level} no act applies here, so this stays open.`
  const reach = levelWord(params['reach'], said('reach') ?? '')
  const has = `${number('reached') ?? 0} of ${counted(asked, 'act', 'acts')} with ${reach} or more`
  return `For ${level}: ${has}, needed: ${number('needed') ?? ''}. ${entryOf(states, params['state']) ?? ''}`
}

/** What would change this: one act, or the way that is left. */
const nextLevel: ReasonSentence = ({ value, params }, tools) => {
  const [next, indicator, distance] = [levelWord(value, tools.value), tools.said('indicator'), tools.number('distance')]
  if (indicator === null)
    return sentences(
      `For ${next} a single rating is not enough yet.`,
      distance !== null &&
        distance > 0 &&
        `On average ${counted(short(distance), 'level is', 'levels are')} still missing.`,
    )
  const to = levelWord(params['to'], tools.said('to') ?? '')
  if (params['kind'] === 'raise') return `For ${next}, ${to} is enough here: “${open(indicator)}”.`
  const what = params['view'] === 'self' ? 'one more answer' : 'one more observation'
  return `For ${next} ${what} is enough: “${open(indicator)}”, at least ${to}.`
}

/** English sentences for steps of scoring. */
export const enScoreReasons: Readonly<Record<ScoreCode, ReasonSentence>> = {
  'score/finding': (reason, tools) => {
    const [competence, level] = [tools.said('competence'), levelWord(reason.value, tools.value)]
    const name = around('', competence, ': ')
    const head = level === '' ? null : `${name}${level}.`
    return sentences(head, (head === null ? name : '') + strength(reason), chosen(reason))
  },
  'score/view': ({ value, params }, tools) => {
    const name = viewName(params['view'])
    if (value === null) return `${name}: cannot be determined yet.`
    const [rated, counted] = [tools.number('rated'), tools.number('counted')]
    return sentences(
      `${name}: ${levelWord(value, tools.value)}.`,
      range(tools, value),
      rated !== null && counted !== null && rated < counted && ratedOf(rated, counted),
    )
  },
  'score/level': ({ value, params, because }, tools) => {
    const [mean, deciding] = [tools.number('value'), tools.said('deciding')]
    if (params['model'] === 'ladder') return `Checked level by level, the result is ${levelWord(value, tools.value)}.`
    if (deciding !== null)
      return `Here the act with the lowest rating counts: “${open(deciding)}”. That gives ${levelWord(value, tools.value)}.`
    const from = `${counted(because.length, 'rating gives', 'ratings give')}`
    return mean === null
      ? `${from} ${levelWord(value, tools.value)}.`
      : `${from} the value ${enForms.number(short(mean))}, that is ${levelWord(value, tools.value)}.`
  },
  'score/rung': rung,
  'score/next-level': nextLevel,
  'score/undetermined': ({ params }, tools) => {
    const [rated, asked] = [tools.number('rated'), tools.number('counted')]
    if (params['flag'] === 'coverageBelow40' && rated !== null && asked !== null)
      return `${ratedOf(rated, asked)} That is still too little for a level.`
    return entryOf(undetermined, params['flag']) ?? 'There is still too little information for a level.'
  },
  'score/level-rule': gateSentence,
  'score/gate': gateSentence,
  'score/grade': ({ value }, tools) => {
    const [witnesses, expired] = [tools.number('pieces') ?? 0, tools.number('expired') ?? 0]
    return sentences(
      `Evidence: ${entryOf(enWords.grades, value) ?? 'none yet'}.`,
      witnesses > 0 &&
        `In all, ${counted(witnesses, 'person or body has', 'people or bodies have')} seen or confirmed this.`,
      expired > 0 && `${counted(expired, 'piece is', 'pieces are')} no longer current.`,
    )
  },
  'score/discrepancy': discrepancy,
  'score/talk': talk,
  'score/claim': ({ params }) =>
    sentences(
      'Stated, not yet evidenced.',
      'This is about safety, so evidence is needed, at least:',
      `${entryOf(enWords.grades, params['needs']) ?? enWords.grades.confirmed}.`,
    ),
  'score/change': change,
  'score/advice': (_, { said }) => said('own') ?? 'A hint applies.',
  'score/rating': ({ value, params }, tools) => {
    const [on, indicator] = [tools.said('on'), tools.said('indicator')]
    const answer = [tools.said('answer'), tools.said('frequency'), tools.said('independence')]
    const said = answer.filter((part) => part !== null).join(', ')
    return sentences(
      `${ratedBy(params)}${around(' of ', on)}:`,
      indicator !== null && `“${open(indicator)}”.`,
      said !== '' && `Answer: ${said}.`,
      typeof value === 'number' && `That is ${levelWord(value, tools.value)}.`,
      tools.said('anchors') !== null && `Seen: ${ended(tools.said('anchors') ?? '')}`,
    )
  },
  'score/absent': ({ params }, { said }) => {
    const absence = params['half'] === true ? 'not fully answered yet' : entryOf(absences, params['reason'])
    const [indicator, why] = [said('indicator'), absence ?? 'no information yet']
    return indicator === null ? ended(why) : `“${open(indicator)}”: ${why}.`
  },
  'score/evidence': ({ value, params }, { said }) => {
    const on = said('on')
    const grade = entryOf(enWords.grades, value)
    const piece = `${entryOf(pieces, params['kind']) ?? 'Evidence'}${around(' of ', on)}`
    return grade === null ? ended(piece) : `${piece}: ${grade}.`
  },
}
