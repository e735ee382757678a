import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted } from './de-forms.js'
import { deWords, viewName } from './de-words.js'
import { around, entryOf, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === 'self' ? 'angegeben' : 'gezeigt')

const areaWord = (view: unknown, word: unknown): string =>
  entryOf(deWords.areas[view === 'self' ? 'self' : 'others'], word) ?? 'noch zu wenig Angaben'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `Gefragt ist „${said('required')}“ (Stufe ${number('required')}).`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  if (number('level') !== null) return `${word === 'gezeigt' ? 'Gezeigt' : 'Angegeben'} ist „${said('level')}“.`
  const low = number('levelLow')
  return low !== null && low > 0 ? `${word === 'gezeigt' ? 'Gezeigt' : 'Angegeben'} ist mindestens Stufe ${low}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'Das ist angegeben, noch nicht belegt.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'Diese Anforderung'

const parts = { all: 'alle Teile', most: 'mehr als die Hälfte', half: 'die Hälfte', less: 'weniger als die Hälfte' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} des Berufs`
}

/** German sentences for steps of matching. */
export const deMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) => {
    const shared = share(tools, 'shared')
    return sentences(
      `${tools.said('occupation') ?? 'Beruf'}: Einschätzung zur Vorbereitung.`,
      params['wanted'] === true && 'Sie wünschen sich diesen Beruf.',
      params['helper'] === true && 'Diese Arbeit ist sofort möglich, ohne Ausbildung.',
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
  'map/met': (reason, tools) =>
    sentences(`${named(tools)}: passt.`, askedFor(tools), has(reason, tools), unproven(reason)),
  'map/near': (reason, tools) =>
    sentences(
      `${named(tools)}: fast erreicht.`,
      askedFor(tools),
      has(reason, tools),
      'Eine Stufe kommt noch dazu.',
      unproven(reason),
    ),
  'map/gap': (reason, tools) =>
    sentences(`${named(tools)}: Das kommt im Beruf noch dazu.`, askedFor(tools), has(reason, tools), unproven(reason)),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: Dazu wissen wir noch nicht genug.`, askedFor(tools)),
  'map/not-asked': (_, { said }) => {
    const area = said('area')
    if (area !== null) return `${area}: Danach fragt noch kein Bewertungsraster.`
    return `Danach wurde noch nicht gefragt${around(' (gefragt ist Stufe ', said('required'), ')')}.`
  },
}
