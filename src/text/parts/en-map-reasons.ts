import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted } from './en-forms.js'
import { enWords, viewName } from './en-words.js'
import { around, entryOf, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'
import { partOf } from './steps.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === null ? 'brought along' : view === 'self' ? 'stated' : 'shown')

/** Without a view two occupations are compared, and nobody shows or states anything. */
const areaWord = (view: unknown, word: unknown): string =>
  entryOf(view === null ? enWords.amounts : enWords.areas[view === 'self' ? 'self' : 'others'], word) ??
  'not enough information yet'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `What is asked for: “${said('required')}” (level ${number('required')}).`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  // The word of level 0 says itself that nothing is there.
  if (number('level') !== null) return `So far${number('level') ? ` ${word}` : ''}: “${said('level')}”.`
  const low = number('levelLow')
  return low !== null && low > 0 ? `So far ${word}: at least level ${low}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'This is stated, not yet evidenced.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'This requirement'

const requirement =
  (words: string): ReasonSentence =>
  (reason, tools) =>
    sentences(`${named(tools)}: ${words}`, askedFor(tools), has(reason, tools), unproven(reason))

const parts = { all: 'all parts', most: 'more than half', half: 'half', less: 'less than half' }

/** How much of an occupation, in words: its weights are no measure that anybody knows. */
function share({ number }: ReasonTools, name: string, of = 'of the occupation'): string | null {
  const part = partOf(number(name), number('total'))
  return part && `${parts[part]} ${of}`
}

const doing = {
  ask: 'Information on this is still missing.',
  show: 'This is stated. Somebody still has to see or confirm it.',
  learn: 'You can still learn this.',
  lower: 'Others have seen less. Show it again.',
}

/** How a job stands to what is there. */
function jobStands({ value, params }: Reason): string {
  const word = `is ${done(params['view'] ?? 'others')}`
  const stands = {
    fits: 'fits',
    below: 'is below',
    above: 'is above',
  }
  return (
    around('The level of the job ', entryOf(stands, value), ` what ${word}.`) || 'Not enough is known about this yet.'
  )
}

/** English sentences for steps of matching. */
export const enMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) => {
    const shared = share(tools, 'shared')
    return sentences(
      `${tools.said('occupation') ?? 'Occupation'}: an estimate for preparation.`,
      params['wanted'] === true && 'You want this occupation.',
      params['helper'] === true && 'It needs no training.',
      `Own view: ${areaWord('self', params['self'])}. Others' view: ${areaWord('others', params['others'])}.`,
      shared !== null && `This fits or is one level below: ${shared}.`,
    )
  },
  'map/overall': ({ value, params }, tools) => {
    const known = share(tools, 'known')
    return sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      known !== null && `There is information on ${known}.`,
    )
  },
  'map/area': ({ value, params }, { said, number }) => {
    const word = done(params['view'])
    const counts = [
      [number('met'), word],
      [number('near'), 'one level below'],
      [number('gap'), 'still to come'],
      [number('unknown'), 'without information'],
    ] as const
    const total = counts.reduce((sum, [count]) => sum + (count ?? 0), 0)
    const shown = counts.flatMap(([count, name]) => (count ? [`${count} ${name}`] : [])).join(', ')
    return sentences(
      `${said('area') ?? 'Area'}: ${areaWord(params['view'], value)}.`,
      shown !== '' && `${counted(total, 'requirement', 'requirements')}: ${shown}.`,
    )
  },
  'map/met': requirement('fits.'),
  'map/near': requirement('nearly reached.'),
  'map/gap': requirement('This is still to come in the occupation.'),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: Not enough is known about this yet.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said }) => {
    const area = said('area')
    if (area !== null) return `${area}: no rubric asks about this yet.`
    if (params['settles'] !== undefined) return around('Ask next: “', said('competences'), '”')
    return `${around('', said('competences'), ': ')}this was not asked yet.`
  },
  'map/next': ({ value }) => `This leads to “${areaWord('others', value)}”.`,
  'map/step': ({ value, params }, tools) =>
    sentences(
      around('', tools.said('occupation'), `, ${tools.said('area')}:`),
      `${named(tools)}.`,
      params['isLower'] === true ? doing.lower : entryOf(doing, value),
      askedFor(tools),
    ),
  'map/validity': ({ params }, { value }) => {
    const kind = params['kind']
    if (kind === 'replaced') return `This occupation replaces “${value}”.`
    return `The regulation of this occupation ${kind === 'ended' ? 'applied until' : 'applies from'} ${value}.`
  },
  'map/overlap': (_, tools) =>
    sentences(
      `${around('First ', tools.said('from'), '. ')}Then ${tools.value}.`,
      around('This much comes along: ', share(tools, 'known', 'of what is asked for'), '.'),
    ),
  'map/adequacy': (reason, { said }) => {
    const { view, leads } = reason.params
    return sentences(
      view === undefined ? around('Job ', said('job'), '.') : `${viewName(view)}:`,
      jobStands(reason),
      around('Based on: ', said('occupation'), '.'),
      leads === true && 'This is a management job.',
    )
  },
}
