import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, bracketed, ended, entryOf, open, sentences, three } from './phrases.js'
import { amount, inUnit } from './pl-rule-reasons.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { nameOf, saidList } from './steps.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

/** How a condition is known that was not read in the law. */
const unread: Readonly<Record<string, string>> = {
  derived: 'nasze rozumienie, niepotwierdzone',
  assumed: 'niesprawdzone',
}

/** The verdict first: a condition says what has to hold, and nothing about a person. */
const condition: ReasonSentence = ({ value, params }, tools) => {
  const says = three(value, 'Według danych spełnione', 'Według danych niespełnione', 'Jeszcze nie wiadomo')
  const own = open(tools.said('own') ?? 'przynajmniej jedna z kilku możliwości')
  const law = bracketed(tools.said('law'), entryOf(unread, params['verified']))
  return sentences(`${says}: ${own}${law}.`, tools.said('note'))
}

function since({ params, value }: Reason, tools: ReasonTools): string | null {
  const [was, on] = [params['was'], tools.said('on')]
  if (on === null) return null
  if (was === undefined) return `Podano ${on}.`
  const before = typeof was === 'number' ? amount(was, params['unit']) : tools.said('was')
  return value === null
    ? `Dane z dnia ${on}: ${before}. Dziś może być inaczej.`
    : `Dane z dnia ${on}: ${before}. Od tego dnia czas płynie dalej.`
}

const line: ReasonSentence = (reason, tools) =>
  `${nameOf(reason, tools) ?? 'Dane'}: ${inUnit(reason.value, reason.params['unit'], tools.value)}.`

const fact: ReasonSentence = (reason, tools) => sentences(line(reason, tools), since(reason, tools))

const options: Readonly<Record<string, string>> = {
  advice: 'tu można uzyskać poradę',
  open: 'dane pasują do warunków',
  facts: 'może możliwe, brakuje jeszcze danych',
  contradiction: 'te dane nie pasują do siebie',
  condition: 'możliwe, jeśli coś się jeszcze zmieni lub zgodzi się instytucja',
  law: 'dane pasują do przepisów, tak jak je rozumiemy',
  closed: 'z tymi danymi droga nie jest teraz otwarta',
}

/** Who decides and who advises; a body that depends on open facts is left open. */
function bodies(tools: ReasonTools): string {
  const [decides, advises] = [saidList('decides', tools), saidList('advises', tools)]
  const more = tools.number('undecided') ? ', zależnie od brakujących danych także inna instytucja' : ''
  return sentences(
    decides.length > 0
      ? `Właściwa instytucja: ${joined(decides, 'i')}${more}. Decyzja zapada tam.`
      : tools.said('leadsTo') !== 'advice' && 'Decyduje właściwa instytucja.',
    advises.length > 0 && `Doradztwo: ${joined(advises, 'i')}.`,
  )
}

const option: ReasonSentence = ({ value, params }, tools) => {
  const [occupation, read] = [tools.said('occupation'), tools.said('read')]
  const name = `${tools.said('pathway') ?? 'Droga'}${around(', zawód „', occupation, '”')}`
  const basis = bracketed(tools.said('law'), read && `stan z dnia ${read}`)
  const says = entryOf(options, params['open'] ?? value) ?? 'jeszcze nie wiadomo'
  return sentences(
    `${name}${value !== 'closed' && tools.number('pending') ? ' (uwaga: stan prawa otwarty)' : ''}: ${says}${basis}.`,
    value !== 'closed' && bodies(tools),
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'Te informacje trzeba było przejrzeć do {day}. Proszę zapytać, czy jeszcze obowiązują.',
  inForceFrom: 'Znamy te przepisy tylko w brzmieniu od {day}. Wcześniejszych nie czytaliśmy.',
  read: 'Te przepisy przeczytano {day}. Nie wiadomo, czy wcześniej były takie same.',
  validFrom: 'Przepisy dla tego zawodu obowiązują dopiero od {day}.',
  validTo: 'Przepisy dla tego zawodu obowiązywały tylko do {day}.',
  contradiction: 'Te dane nie pasują do siebie.',
}

const pending: ReasonSentence = ({ value, params }, tools) => {
  const day = tools.said('day')
  const ofDay = entryOf(days, params['kind'])
  if (ofDay !== null) return ofDay.replace('{day}', day ?? '–')
  const [own, citation] = [tools.said('own'), tools.said('citation')]
  return sentences(
    `Nowe przepisy${around(' od ', day)}, których tu jeszcze nie czytano${around(' (', citation, ')')}.`,
    own && ended(own),
    value === false ? 'Według danych nie dotyczy to Państwa.' : null,
    value === null ? 'Jeszcze nie wiadomo, czy dotyczy to Państwa.' : null,
  )
}

/** Polish sentences for steps of pathways; who decides is always the body, never this text. */
export const plPathReasons: Readonly<Record<PathCode, ReasonSentence>> = {
  'path/option': option,
  'path/condition': condition,
  'path/alternative': condition,
  'path/unsettled': ({ value }, { said }) =>
    sentences(
      said('own'),
      three(
        value,
        'Dla tych danych prawo nie daje jasnej odpowiedzi.',
        'Dla tych danych nie ma to znaczenia.',
        'Jeszcze nie wiadomo, czy ma to tu znaczenie.',
      ),
    ),
  'path/pending': pending,
  'path/fact': fact,
  'path/derived': fact,
  'path/parameter': ({ value, params }, tools) => {
    const name = tools.said('parameter') ?? 'Liczba z ustawy'
    if (value === null) return `${name}: dla tego dnia nie wiadomo.`
    return `${name}: ${inUnit(value, params['unit'], tools.value)}.`
  },
  'path/assumed': (reason, tools) => `Założenie: ${ended(tools.said('own') ?? line(reason, tools))}`,
  'path/certificate': ({ value, params }, tools) => {
    const name = params['certificate'] === null ? null : tools.said('certificate')
    if (name === null) return 'Nie ma zagranicznego dyplomu.'
    const says = { true: 'tak jest', false: 'tak nie jest', closed: 'droga nie jest teraz otwarta' }
    return `Dla zagranicznego dyplomu „${open(name)}”: ${entryOf(says, String(value)) ?? 'jeszcze tego nie wiadomo'}.`
  },
  'path/areas': ({ value }, tools) =>
    sentences(
      `Jeszcze nie pokazano: ${tools.said('areas') || '–'}.`,
      around('O to nie pyta jeszcze żaden arkusz oceny: ', tools.said('unasked'), '.'),
      value !== null && `${around('', tools.said('fact'), ': ')}To wskazuje na „${tools.value}”.`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const more = pathway && `Więcej${params['isChoice'] ? ', na przykład,' : ''} przy drodze „${open(pathway)}”.`
    return sentences('Ważne.', own === null ? 'Najpierw trzeba zrobić coś innego.' : ended(own), more)
  },
}
