import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted } from './de-forms.js'
import { deWords, viewName } from './de-words.js'
import { around, entryOf, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === null ? 'mitgebracht' : view === 'self' ? 'angegeben' : 'gezeigt')

/** Without a view two occupations are compared, and nobody shows or states anything. */
const areaWord = (view: unknown, word: unknown): string =>
  entryOf(view === null ? deWords.amounts : deWords.areas[view === 'self' ? 'self' : 'others'], word) ??
  'noch zu wenig Angaben'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `Gefragt ist „${said('required')}“ (Stufe ${number('required')}).`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  // The word of level 0 says itself that nothing is there.
  if (number('level') !== null) return `Bisher${number('level') ? ` ${word}` : ''}: „${said('level')}“.`
  const low = number('levelLow')
  return low !== null && low > 0 ? `Bisher ${word}: mindestens Stufe ${low}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'Das ist angegeben, noch nicht belegt.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'Diese Anforderung'

const requirement =
  (words: string): ReasonSentence =>
  (reason, tools) =>
    sentences(`${named(tools)}: ${words}`, askedFor(tools), has(reason, tools), unproven(reason))

const parts = { all: 'alle Teile', most: 'mehr als die Hälfte', half: 'die Hälfte', less: 'weniger als die Hälfte' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string, of = 'des Berufs'): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} ${of}`
}

const doing = {
  ask: 'Dazu fehlen noch Angaben.',
  show: 'Das ist angegeben. Jemand soll es noch sehen oder bestätigen.',
  learn: 'Das können Sie noch lernen.',
  lower: 'Andere haben weniger gesehen. Zeigen Sie es noch einmal.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = `${done(params['view'] ?? 'others')} ist`
  const stands = {
    fits: 'passt zu dem',
    below: 'liegt unter dem',
    above: 'liegt über dem',
  }
  return (
    around('Das Niveau der Stelle ', entryOf(stands, value), `, was ${word}.`) || 'Dazu wissen wir noch nicht genug.'
  )
}

/** German sentences for steps of matching. */
export const deMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) => {
    const shared = share(tools, 'shared')
    return sentences(
      `${tools.said('occupation') ?? 'Beruf'}: Einschätzung zur Vorbereitung.`,
      params['wanted'] === true && 'Sie wünschen sich diesen Beruf.',
      params['helper'] === true && 'Dafür braucht man keine Ausbildung.',
      `Eigene Sicht: ${areaWord('self', params['self'])}. Sicht anderer: ${areaWord('others', params['others'])}.`,
      shared !== null && `Das passt oder ist eine Stufe darunter: ${shared}.`,
    )
  },
  'map/overall': ({ value, params }, tools) => {
    const known = share(tools, 'known')
    return sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      known !== null && `Angaben gibt es für ${known}.`,
    )
  },
  'map/area': ({ value, params }, { said, number }) => {
    const word = done(params['view'])
    const counts = [
      [number('met'), word],
      [number('near'), 'eine Stufe darunter'],
      [number('gap'), 'noch dazu'],
      [number('unknown'), 'ohne Angaben'],
    ] as const
    const total = counts.reduce((sum, [count]) => sum + (count ?? 0), 0)
    const shown = counts.flatMap(([count, name]) => (count ? [`${count} ${name}`] : [])).join(', ')
    return sentences(
      `${said('area') ?? 'Bereich'}: ${areaWord(params['view'], value)}.`,
      shown !== '' && `${counted(total, 'Anforderung', 'Anforderungen')}: ${shown}.`,
    )
  },
  'map/met': requirement('passt.'),
  'map/near': requirement('fast erreicht.'),
  'map/gap': requirement('Das kommt noch dazu.'),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: Dazu wissen wir noch nicht genug.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said }) => {
    const area = said('area')
    if (area !== null) return `${area}: Danach fragt noch kein Bewertungsraster.`
    if (params['settles'] !== undefined) return around('Als Nächstes fragen: „', said('competences'), '“')
    return `${around('', said('competences'), ': ')}Danach wurde noch nicht gefragt.`
  },
  'map/next': ({ value }) => `So wird daraus „${areaWord('others', value)}“.`,
  'map/step': ({ value, params }, tools) =>
    sentences(
      around('', tools.said('occupation'), `, ${tools.said('area')}:`),
      `${named(tools)}.`,
      params['isLower'] === true ? doing.lower : entryOf(doing, value),
      askedFor(tools),
    ),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `Dieser Beruf ersetzt „${value}“.`
    return `Die Regelung für diesen Beruf ${kind === 'ended' ? 'galt bis' : 'gilt ab'} ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('Erst ', tools.said('from'), '. ')}Dann ${tools.value}.`,
      around('So viel kommt mit: ', share(tools, 'known', 'von dem, was gefragt ist'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('Stelle ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('Grundlage: ', said('occupation'), '.'),
      leads === true && 'Das ist eine Leitung.',
    )
  },
}
