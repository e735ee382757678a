import type { Reason, ReasonCode } from '../../model/reason.js'
import { amount } from './de-rule-reasons.js'
import { ended, entryOf, open, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** What was not read in the law or on a page of the body is shown as not confirmed. */
const isUnconfirmed = (verified: unknown): boolean => verified === 'derived' || verified === 'assumed'

const law = ({ said }: ReasonTools): string => (said('law') === null ? '' : ` (${said('law')})`)

const condition: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const says = entryOf(
    { true: 'Nach den Angaben trifft das zu', false: 'Nach den Angaben trifft das nicht zu' },
    String(value),
  )
  return sentences(
    own === null ? 'Eine von mehreren Möglichkeiten reicht.' : ended(own),
    `${says ?? 'Das ist noch nicht bekannt'}${law(tools)}.`,
    isUnconfirmed(params['verified']) && 'Diese Lesart ist nicht bestätigt.',
  )
}

/** The value of a fact in words or in its unit. */
function factValue({ value, params }: Reason, tools: ReasonTools): string {
  if (value === null) return 'noch nicht bekannt'
  return typeof value === 'number' ? amount(value, params['unit']) : tools.value
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (was === undefined || on === null) return null
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `Die Angabe vom ${on} war: ${before}. Das kann heute anders sein.`
    : `Am ${on} waren es ${before}, seitdem läuft die Zeit weiter.`
}

const fact: ReasonSentence = (reason, tools) =>
  sentences(`${tools.said('fact') ?? 'Angabe'}: ${factValue(reason, tools)}.`, since(reason, tools))

const options: Readonly<Record<string, string>> = {
  open: 'Die Angaben passen zu den Bedingungen',
  conditional: 'Möglich, wenn die offenen Punkte geklärt sind',
  closed: 'Mit diesen Angaben ist der Weg zurzeit nicht offen',
}

/** German sentences for steps of pathways; who decides is always the body, never this text. */
export const dePathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': ({ value, params }, tools) => {
    const [occupation, read] = [tools.said('occupation'), tools.said('read')]
    const name = `${tools.said('pathway') ?? 'Weg'}${occupation === null ? '' : `, Beruf ${occupation}`}`
    const pending = tools.number('pending') ?? 0
    const basis = [tools.said('law'), read === null ? null : `gelesen am ${read}`].filter((part) => part !== null)
    return sentences(
      pending > 0 && 'Achtung: Der Stand des Rechts ist hier offen.',
      `${name}: ${entryOf(options, value) ?? 'noch nicht bekannt'}${basis.length > 0 ? ` (${basis.join(', ')})` : ''}.`,
      value === 'closed'
        ? null
        : `${params['body'] === null ? 'Die zuständige Stelle' : (tools.said('body') ?? 'Die zuständige Stelle')} prüft und entscheidet.`,
    )
  },
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      value === true
        ? 'Für diese Angaben ist das Recht nicht geklärt.'
        : value === false
          ? 'Für diese Angaben spielt das keine Rolle.'
          : 'Ob das hier eine Rolle spielt, ist noch nicht bekannt.',
    ),
  'path/pending': ({ value, params }, tools) => {
    const day = tools.said('day')
    if (params['kind'] === 'reviewBy')
      return `Diese Regeln waren bis ${day ?? 'zu einem Tag'} durchzusehen. Fragen Sie nach.`
    if (params['kind'] === 'inForceFrom') return `Diese Regeln gelten erst ab ${day ?? 'später'}.`
    const [own, citation] = [tools.said('own'), tools.said('citation')]
    return sentences(
      `Neue Regeln${day === null ? '' : ` ab ${day}`}, hier noch nicht gelesen${citation === null ? '' : ` (${citation})`}.`,
      own === null ? null : ended(own),
      value === false ? 'Nach den Angaben betrifft das die Person nicht.' : null,
      value === null ? 'Ob das die Person betrifft, ist noch nicht bekannt.' : null,
    )
  },
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Zahl des Gesetzes'
    if (value === null) return `${name}: für diesen Tag nicht bekannt.`
    return `${name}: ${typeof value === 'number' ? amount(value, params['unit']) : tools.value}.`
  },
  'path/assumed': (reason, tools) =>
    `Angenommen: ${ended(tools.said('own') ?? `${tools.said('fact') ?? 'Angabe'}: ${factValue(reason, tools)}`)}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'Es gibt keinen Abschluss aus dem Ausland.'
    const says = { true: 'trifft das zu', false: 'trifft das nicht zu', closed: 'ist der Weg zurzeit nicht offen' }
    return `Für den Abschluss aus dem Ausland „${open(name)}“ ${entryOf(says, String(value)) ?? 'ist das noch nicht bekannt'}.`
  },
  'path/before': (_, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    return (
      sentences(pathway === null ? null : `Zuerst: ${ended(pathway)}`, own === null ? null : ended(own)) ||
      'Etwas kommt zuerst.'
    )
  },
}
