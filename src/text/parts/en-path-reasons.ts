import type { Reason, ReasonCode } from '../../model/reason.js'
import { amount, inUnit } from './en-rule-reasons.js'
import { joined } from './forms.js'
import { around, bracketed, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { nameOf, saidList } from './steps.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** How a condition is known that was not read in the law. */
const unread: Readonly<Record<string, string>> = { derived: 'our reading, not confirmed', assumed: 'not read up' }

/** The verdict first: a condition says what has to hold, and nothing about a person. */
const condition: ReasonSentence = ({ value, params }, tools) => {
  const says = three(value, 'Met on the facts entered', 'Not met on the facts entered', 'Not known yet')
  const own = open(tools.said('own') ?? 'at least one of several possibilities')
  const law = bracketed(tools.said('law'), entryOf(unread, params['verified']))
  return sentences(`${says}: ${own}${law}.`, tools.said('note'))
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (on === null) return null
  if (was === undefined) return `Stated on ${on}.`
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `The answer of ${on} was: ${before}. This may be different today.`
    : `On ${on} it was ${before}, and time has run on since.`
}

const line: ReasonSentence = (reason, tools) =>
  `${nameOf(reason, tools) ?? 'Fact'}: ${inUnit(reason.value, reason.params['unit'], tools.value)}.`

const fact: ReasonSentence = (reason, tools) => sentences(line(reason, tools), since(reason, tools))

const options: Readonly<Record<string, string>> = {
  advice: 'Here you get advice',
  open: 'The facts entered fit the conditions',
  facts: 'Perhaps possible, facts are still missing',
  contradiction: 'The facts entered contradict each other',
  condition: 'Possible if something changes or the body agrees',
  law: 'The facts entered fit the rules as we have read them',
  closed: 'On these facts the path is not open at present',
}

/** Who decides and who advises; a body that depends on open facts is left open. */
function bodies(tools: ReasonTools): string {
  const [decides, advises] = [saidList('decides', tools), saidList('advises', tools)]
  const more = tools.number('undecided') ? ', depending on the open facts another body too' : ''
  return sentences(
    decides.length > 0
      ? `In charge: ${joined(decides, 'and')}${more}. The decision is made there.`
      : tools.said('leadsTo') !== 'advice' && 'The competent body decides.',
    advises.length > 0 && `Advice: ${joined(advises, 'and')}.`,
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'This was to be looked through by {day}. Please ask.',
  inForceFrom: 'We know these rules only in the wording from {day} on. What held before we have not read.',
  read: 'These rules were read on {day}. Whether they were the same before is not known.',
  validFrom: 'The rules for this occupation are in force only from {day}.',
  validTo: 'The rules for this occupation were in force only until {day}.',
  contradiction: 'The facts entered contradict each other.',
}

/** English sentences for steps of pathways; who decides is always the body, never this text. */
export const enPathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': ({ value, params }, tools) => {
    const [occupation, read] = [tools.said('occupation'), tools.said('read')]
    const name = `${tools.said('pathway') ?? 'Path'}${around(', occupation ', occupation)}`
    const basis = bracketed(tools.said('law'), read && `read on ${read}`)
    const says = entryOf(options, params['open'] ?? value) ?? 'not known yet'
    return sentences(
      `${name}${value !== 'closed' && tools.number('pending') ? ' (note: state of the law open)' : ''}: ${says}${basis}.`,
      value !== 'closed' && bodies(tools),
    )
  },
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      three(
        value,
        'For these facts the law is not settled.',
        'For these facts this plays no part.',
        'Whether this plays a part here is not known yet.',
      ),
    ),
  'path/pending': ({ value, params }, tools) => {
    const day = tools.said('day')
    const ofDay = entryOf(days, params['kind'])
    if (ofDay !== null) return ofDay.replace('{day}', day ?? '–')
    const [own, citation] = [tools.said('own'), tools.said('citation')]
    return sentences(
      `New rules${around(' from ', day)}, not yet read here${around(' (', citation, ')')}.`,
      own && ended(own),
      value === false ? 'On the facts entered this does not concern you.' : null,
      value === null ? 'Whether this concerns you is not known yet.' : null,
    )
  },
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Number of the law'
    if (value === null) return `${name}: not known for this day.`
    return `${name}: ${inUnit(value, params['unit'], tools.value)}.`
  },
  'path/assumed': (reason, tools) => `Assumed: ${ended(tools.said('own') ?? line(reason, tools))}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'There is no qualification from abroad.'
    const says = { true: 'this holds', false: 'this does not hold', closed: 'the path is not open at present' }
    return `For the qualification from abroad “${open(name)}” ${entryOf(says, String(value)) ?? 'this is not known yet'}.`
  },
  'path/areas': ({ value }, tools) =>
    sentences(
      `Not shown yet: ${tools.said('areas') || '–'}.`,
      around('No rubric asks about this yet: ', tools.said('unasked'), '.'),
      value !== null && `${around('', tools.said('fact'), ': ')}this points to “${tools.value}”.`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const more = pathway && `More${params['isChoice'] ? ', for example,' : ''} at the path “${open(pathway)}”.`
    return sentences('Important:', own === null ? 'Something comes first.' : ended(own), more)
  },
}
