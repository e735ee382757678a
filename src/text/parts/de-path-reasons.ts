import type { Reason, ReasonCode } from '../../model/reason.js'
import { amount, inUnit } from './de-rule-reasons.js'
import { joined } from './forms.js'
import { around, bracketed, ended, entryOf, open, sentences, three } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { nameOf, saidList } from './steps.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** How a condition is known that was not read in the law. */
const unread: Readonly<Record<string, string>> = {
  derived: 'unsere Lesart, nicht bestätigt',
  assumed: 'nicht nachgelesen',
}

/** The verdict first: a condition says what has to hold, and nothing about a person. */
const condition: ReasonSentence = ({ value, params }, tools) => {
  const says = three(value, 'Nach den Angaben erfüllt', 'Nach den Angaben nicht erfüllt', 'Noch nicht bekannt')
  const own = open(tools.said('own') ?? 'mindestens eine von mehreren Möglichkeiten')
  const law = bracketed(tools.said('law'), entryOf(unread, params['verified']))
  return sentences(`${says}: ${own}${law}.`, tools.said('note'))
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (on === null) return null
  if (was === undefined) return `Angabe vom ${on}.`
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `Die Angabe vom ${on} war: ${before}. Das kann heute anders sein.`
    : `Am ${on} waren es ${before}, seitdem läuft die Zeit weiter.`
}

const line: ReasonSentence = (reason, tools) =>
  `${nameOf(reason, tools) ?? 'Angabe'}: ${inUnit(reason.value, reason.params['unit'], tools.value)}.`

const fact: ReasonSentence = (reason, tools) => sentences(line(reason, tools), since(reason, tools))

const options: Readonly<Record<string, string>> = {
  advice: 'Hier bekommen Sie Rat',
  open: 'Die Angaben passen zu den Bedingungen',
  facts: 'Vielleicht möglich, es fehlen noch Angaben',
  contradiction: 'Die Angaben passen nicht zusammen',
  condition: 'Möglich, wenn sich noch etwas ändert oder die Stelle zustimmt',
  law: 'Die Angaben passen zu den Regeln, wie wir sie gelesen haben',
  closed: 'Mit diesen Angaben ist der Weg zurzeit nicht offen',
}

/** Who decides and who advises; a body that depends on open facts is left open. */
function bodies(tools: ReasonTools): string {
  const [decides, advises] = [saidList('decides', tools), saidList('advises', tools)]
  const more = tools.number('undecided') ? ', je nach den offenen Angaben auch eine andere Stelle' : ''
  return sentences(
    decides.length > 0
      ? `Zuständig: ${joined(decides, 'und')}${more}. Dort wird entschieden.`
      : tools.said('leadsTo') !== 'advice' && 'Die zuständige Stelle entscheidet.',
    advises.length > 0 && `Beratung: ${joined(advises, 'und')}.`,
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'Diese Angaben waren bis {day} durchzusehen. Fragen Sie nach.',
  inForceFrom: 'Diese Regeln kennen wir erst in der Fassung ab {day}. Was vorher galt, ist nicht gelesen.',
  read: 'Diese Regeln sind am {day} gelesen. Ob sie davor so waren, wissen wir nicht.',
  validFrom: 'Die Regeln für diesen Beruf gelten erst ab {day}.',
  validTo: 'Die Regeln für diesen Beruf galten nur bis {day}.',
  contradiction: 'Die Angaben passen nicht zusammen.',
}

/** German sentences for steps of pathways; who decides is always the body, never this text. */
export const dePathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': ({ value, params }, tools) => {
    const [occupation, read] = [tools.said('occupation'), tools.said('read')]
    const name = `${tools.said('pathway') ?? 'Weg'}${around(', Beruf ', occupation)}`
    const basis = bracketed(tools.said('law'), read && `gelesen am ${read}`)
    const says = entryOf(options, params['open'] ?? value) ?? 'noch nicht bekannt'
    return sentences(
      `${name}${value !== 'closed' && tools.number('pending') ? ' (Achtung: Stand des Rechts offen)' : ''}: ${says}${basis}.`,
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
        'Für diese Angaben ist das Recht nicht geklärt.',
        'Für diese Angaben spielt das keine Rolle.',
        'Ob das hier eine Rolle spielt, ist noch nicht bekannt.',
      ),
    ),
  'path/pending': ({ value, params }, tools) => {
    const day = tools.said('day')
    const ofDay = entryOf(days, params['kind'])
    if (ofDay !== null) return ofDay.replace('{day}', day ?? '–')
    const [own, citation] = [tools.said('own'), tools.said('citation')]
    return sentences(
      `Neue Regeln${around(' ab ', day)}, hier noch nicht gelesen${around(' (', citation, ')')}.`,
      own && ended(own),
      value === false ? 'Nach den Angaben betrifft Sie das nicht.' : null,
      value === null ? 'Ob Sie das betrifft, ist noch nicht bekannt.' : null,
    )
  },
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Zahl des Gesetzes'
    if (value === null) return `${name}: für diesen Tag nicht bekannt.`
    return `${name}: ${inUnit(value, params['unit'], tools.value)}.`
  },
  'path/assumed': (reason, tools) => `Angenommen: ${ended(tools.said('own') ?? line(reason, tools))}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'Es gibt keinen Abschluss aus dem Ausland.'
    const says = { true: 'trifft das zu', false: 'trifft das nicht zu', closed: 'ist der Weg zurzeit nicht offen' }
    return `Für den Abschluss aus dem Ausland „${open(name)}“ ${entryOf(says, String(value)) ?? 'ist das noch nicht bekannt'}.`
  },
  'path/areas': ({ value }, tools) =>
    sentences(
      `Noch nicht gezeigt: ${tools.said('areas') || '–'}.`,
      around('Danach fragt noch kein Bewertungsraster: ', tools.said('unasked'), '.'),
      value !== null && `${around('', tools.said('fact'), ': ')}Das spricht für „${tools.value}“.`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const more = pathway && `Mehr dazu${params['isChoice'] ? ', zum Beispiel' : ''} beim Weg „${open(pathway)}“.`
    return sentences('Wichtig:', own === null ? 'Etwas kommt zuerst.' : ended(own), more)
  },
}
