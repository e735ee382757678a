import type { Reason, ReasonCode } from '../../model/reason.js'
import { around, entryOf, open, sentences } from './phrases.js'
import { counted, type Noun } from './pl-forms.js'
import { plWords, viewName } from './pl-words.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

const demands: Noun = ['wymaganie', 'wymagania', 'wymagań', 'wymagania']

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === null ? 'już jest' : view === 'self' ? 'podano' : 'pokazano')

/** Without a view two occupations are compared, and nobody shows or states anything. */
const areaWord = (view: unknown, word: unknown): string =>
  entryOf(view === null ? plWords.amounts : plWords.areas[view === 'self' ? 'self' : 'others'], word) ??
  'jeszcze za mało danych'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `Potrzebny: poziom ${number('required')} „${said('required')}”.`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  // The word of level 0 says itself that nothing is there.
  if (number('level') !== null) return `Na razie${number('level') ? ` ${word}` : ''}: „${said('level')}”.`
  const low = number('levelLow')
  return low !== null && low > 0 ? `Na razie ${word}: co najmniej poziom ${low}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'To podano, dowodu jeszcze brak.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'To wymaganie'

const requirement =
  (words: string): ReasonSentence =>
  (reason, tools) =>
    sentences(`${named(tools)}: ${words}`, askedFor(tools), has(reason, tools), unproven(reason))

const parts = { all: 'wszystkie części', most: 'ponad połowa', half: 'połowa', less: 'mniej niż połowa' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string, of = 'zawodu'): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} ${of}`
}

const doing = {
  ask: 'Brakuje o tym jeszcze danych.',
  show: 'To podano. Ktoś powinien to jeszcze zobaczyć lub potwierdzić.',
  learn: 'Tego mogą się Państwo jeszcze nauczyć.',
  lower: 'Inni widzieli mniej, niż Państwo podają. Proszę to poćwiczyć i pokazać jeszcze raz.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = done(params['view'] ?? 'others')
  const stands = {
    fits: `pasuje do tego, co ${word}`,
    below: `jest niższy od tego, co ${word}`,
    above: `jest wyższy od tego, co ${word}`,
  }
  const says = around('Poziom wymagań miejsca pracy ', entryOf(stands, value), '.')
  return says || 'Nie wiemy o tym jeszcze dość.'
}

const area: ReasonSentence = ({ value, params }, { said, number }) => {
  const counts = [
    [number('met'), done(params['view'])],
    [number('near'), 'o jeden poziom niżej'],
    [number('gap'), 'jeszcze przed Państwem'],
    [number('unknown'), 'bez danych'],
  ] as const
  const total = counts.reduce((sum, [count]) => sum + (count ?? 0), 0)
  const shown = counts.flatMap(([count, name]) => (count ? [`${name} – ${count}`] : [])).join(', ')
  return sentences(
    `${said('area') ?? 'Obszar'}: ${areaWord(params['view'], value)}.`,
    shown !== '' && `${counted(total, demands)}: ${shown}.`,
  )
}

/** Polish sentences for steps of matching. */
export const plMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) =>
    sentences(
      `${tools.said('occupation') ?? 'Zawód'}: ocena do przygotowania.`,
      params['wanted'] === true && 'Chcą Państwo pracować w tym zawodzie.',
      params['helper'] === true && 'Nie trzeba do tego nauki zawodu.',
      `Własne spojrzenie: ${areaWord('self', params['self'])}. Spojrzenie innych: ${areaWord('others', params['others'])}.`,
      around('Pasuje lub jest o jeden poziom niżej: ', share(tools, 'shared'), '.'),
    ),
  'map/overall': ({ value, params }, tools) =>
    sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      around('Dane obejmują tyle: ', share(tools, 'known'), '.'),
    ),
  'map/area': area,
  'map/met': requirement('pasuje.'),
  'map/near': requirement('prawie osiągnięte.'),
  'map/gap': requirement('to jest jeszcze przed Państwem.'),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: nie wiemy o tym jeszcze dość.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said }) => {
    const title = said('area')
    if (title !== null) return `${title}: żaden arkusz oceny jeszcze o to nie pyta.`
    const names = said('competences')
    if (params['settles'] !== undefined) return around('O co zapytać teraz: „', names && open(names), '”.')
    return names === null ? 'Jeszcze o to nie zapytano.' : `${names}: jeszcze o to nie zapytano.`
  },
  'map/next': ({ value }) => `Tak wyjdzie „${areaWord('others', value)}”.`,
  'map/step': ({ value, params }, tools) =>
    sentences(
      around('', tools.said('occupation'), `, ${tools.said('area')}:`),
      `${named(tools)}.`,
      params['isLower'] === true ? doing.lower : entryOf(doing, value),
      askedFor(tools),
    ),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `Ten zawód zastępuje „${value}”.`
    return kind === 'ended'
      ? `Przepisy o tym zawodzie obowiązywały do ${value}.`
      : `Przepisy o tym zawodzie obowiązują od ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('Najpierw: ', tools.said('from'), '. ')}Potem: ${tools.value}.`,
      around('Tyle z tego już jest: ', share(tools, 'known', 'tego, co jest potrzebne'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('Miejsce pracy: ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('Podstawa: ', said('occupation'), '.'),
      leads === true && 'To praca kierownicza.',
    )
  },
}
