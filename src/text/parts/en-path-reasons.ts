import type { Reason, ReasonCode } from '../../model/reason.js'
import { amount } from './en-rule-reasons.js'
import { ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** What was not read in the law or on a page of the body is shown as not confirmed. */
const isUnconfirmed = (verified: unknown): boolean => verified === 'derived' || verified === 'assumed'

const law = ({ said }: ReasonTools): string => (said('law') === null ? '' : ` (${said('law')})`)

const condition: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const says = entryOf(
    { true: 'On the facts entered this holds', false: 'On the facts entered this does not hold' },
    String(value),
  )
  return sentences(
    own === null ? 'One of several possibilities is enough.' : ended(own),
    `${says ?? 'This is not known yet'}${law(tools)}.`,
    isUnconfirmed(params['verified']) && 'This reading is not confirmed.',
  )
}

/** The value of a fact in words or in its unit. */
function factValue({ value, params }: Reason, tools: ReasonTools): string {
  if (value === null) return 'not known yet'
  return typeof value === 'number' ? amount(value, params['unit']) : tools.value
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (was === undefined || on === null) return null
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `The answer of ${on} was: ${before}. This may be different today.`
    : `On ${on} it was ${before}, and time has run on since.`
}

const fact: ReasonSentence = (reason, tools) =>
  sentences(`${tools.said('fact') ?? 'Fact'}: ${factValue(reason, tools)}.`, since(reason, tools))

const options: Readonly<Record<string, string>> = {
  open: 'The facts entered fit the conditions',
  conditional: 'Possible once the open points are settled',
  closed: 'On these facts the path is not open at present',
}

/** English sentences for steps of pathways; who decides is always the body, never this text. */
export const enPathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': ({ value, params }, tools) => {
    const [occupation, read] = [tools.said('occupation'), tools.said('read')]
    const name = `${tools.said('pathway') ?? 'Path'}${occupation === null ? '' : `, occupation ${occupation}`}`
    const pending = tools.number('pending') ?? 0
    const basis = [tools.said('law'), read === null ? null : `read on ${read}`].filter((part) => part !== null)
    return sentences(
      pending > 0 && 'Note: the state of the law is open here.',
      `${name}: ${entryOf(options, value) ?? 'not known yet'}${basis.length > 0 ? ` (${basis.join(', ')})` : ''}.`,
      value === 'closed'
        ? null
        : `${params['body'] === null ? 'The competent body' : (tools.said('body') ?? 'The competent body')} examines and decides.`,
    )
  },
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      value === true
        ? 'For these facts the law is not settled.'
        : value === false
          ? 'For these facts this plays no part.'
          : 'Whether this plays a part here is not known yet.',
    ),
  'path/pending': ({ value, params }, tools) => {
    const day = tools.said('day')
    if (params['kind'] === 'reviewBy') return `These rules were to be looked through by ${day ?? 'a day'}. Please ask.`
    if (params['kind'] === 'inForceFrom') return `These rules are in force only from ${day ?? 'later on'}.`
    const [own, citation] = [tools.said('own'), tools.said('citation')]
    return sentences(
      `New rules${day === null ? '' : ` from ${day}`}, not yet read here${citation === null ? '' : ` (${citation})`}.`,
      own === null ? null : ended(own),
      value === false ? 'On the facts entered this does not concern the person.' : null,
      value === null ? 'Whether this concerns the person is not known yet.' : null,
    )
  },
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Number of the law'
    if (value === null) return `${name}: not known for this day.`
    return `${name}: ${typeof value === 'number' ? amount(value, params['unit']) : tools.value}.`
  },
  'path/assumed': (reason, tools) =>
    `Assumed: ${ended(tools.said('own') ?? `${tools.said('fact') ?? 'Fact'}: ${factValue(reason, tools)}`)}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'There is no qualification from abroad.'
    const says = { true: 'this holds', false: 'this does not hold', closed: 'the path is not open at present' }
    return `For the qualification from abroad “${open(name)}” ${entryOf(says, String(value)) ?? 'this is not known yet'}.`
  },
  'path/before': (_, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    return (
      sentences(pathway === null ? null : `First: ${ended(pathway)}`, own === null ? null : ended(own)) ||
      'Something comes first.'
    )
  },
}
