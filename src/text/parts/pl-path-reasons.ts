import type { Reason, ReasonCode } from '../../model/reason.js'
import { joined } from './forms.js'
import { around, ended, entryOf, open, sentences, three } from './phrases.js'
import { amount, inUnit } from './pl-rule-reasons.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { isUnconfirmed, lawOf, nameOf, saidList } from './steps.js'

type PathCode = Extract<ReasonCode, `path/${string}`>

const condition: ReasonSentence = ({ value, params }, tools) => {
  const own = tools.said('own')
  const says = three(value, 'Według danych tak jest', 'Według danych tak nie jest', 'Jeszcze tego nie wiadomo')
  return sentences(
    own === null ? 'Wystarczy jedna z kilku możliwości.' : ended(own),
    `${says}${lawOf(tools)}.`,
    isUnconfirmed(params['verified']) && 'Takie rozumienie prawa nie jest potwierdzone.',
    tools.said('note'),
  )
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
  open: 'dane pasują do warunków',
  facts: 'może możliwe, brakuje jeszcze danych',
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
      : 'Decyduje właściwa instytucja.',
    advises.length > 0 && `Doradztwo: ${joined(advises, 'i')}.`,
  )
}

const option: ReasonSentence = ({ value, params }, tools) => {
  const [occupation, read] = [tools.said('occupation'), tools.said('read')]
  const name = `${tools.said('pathway') ?? 'Droga'}${around(', zawód „', occupation, '”')}`
  const pending = tools.number('pending') ?? 0
  const basis = [tools.said('law'), read && `stan z dnia ${read}`].filter((part) => part !== null).join(', ')
  return sentences(
    pending > 0 && 'Uwaga: stan prawa jest tu otwarty.',
    `${name}: ${entryOf(options, params['open'] ?? value) ?? 'jeszcze nie wiadomo'}${around(' (', basis || null, ')')}.`,
    value !== 'closed' && bodies(tools),
  )
}

/** Why the law is not known on a day, or the facts are not. */
const days: Readonly<Record<string, string>> = {
  reviewBy: 'Te przepisy trzeba było przejrzeć do {day}. Proszę zapytać, czy jeszcze obowiązują.',
  inForceFrom: 'Te przepisy obowiązują dopiero od {day}.',
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
      value !== null && `${around('', tools.said('fact'), ': ')}To wskazuje na „${tools.value}”.`,
    ),
  'path/before': ({ params }, tools) => {
    const [pathway, own] = [tools.said('pathway'), tools.said('own')]
    const which = params['isChoice'] ? 'jedna z kilku dróg, na przykład' : 'ta droga'
    const first = pathway && `Najpierw jest ${which}: ${ended(pathway)}`
    return sentences('Ważne.', first, own === null ? !first && 'Najpierw trzeba zrobić coś innego.' : ended(own))
  },
}
