import type { Reason, ReasonCode } from '../../model/reason.js'
import { counted, enForms } from './en-forms.js'
import { enWords } from './en-words.js'
import { entryOf, sentences } from './phrases.js'
import type { ReasonSentence, ReasonTools } from './sentences.js'

type MapCode = Extract<ReasonCode, `map/${string}`>

const viewName = (view: unknown): string => (view === 'self' ? 'Own view' : "Others' view")

/** What others have seen is shown, what the person says is stated. */
const done = (view: unknown): string => (view === 'self' ? 'stated' : 'shown')

const areaWord = (view: unknown, word: unknown): string =>
  entryOf(enWords.areas[view === 'self' ? 'self' : 'others'], word) ?? 'not enough information yet'

const askedFor = ({ said, number }: ReasonTools): string =>
  number('required') === null ? '' : `Asked for is “${said('required')}” (level ${number('required')}).`

function has({ params }: Reason, { said, number }: ReasonTools): string {
  const word = done(params['view'])
  if (number('level') !== null) return `“${said('level')}” is ${word}.`
  const low = number('levelLow')
  return low !== null && low > 0 ? `At least level ${low} is ${word}.` : ''
}

const unproven = ({ params }: Reason): string | false =>
  params['claimUnproven'] === true && 'This is stated, not yet evidenced.'

const named = (tools: ReasonTools): string => tools.said('competence') ?? 'This requirement'

/** English sentences for steps of matching. */
export const enMapReasons: Readonly<Record<MapCode, ReasonSentence>> = {
  'map/match': ({ params }, tools) => {
    const [shared, total] = [tools.number('shared'), tools.number('total')]
    return sentences(
      `${tools.said('occupation') ?? 'Occupation'}: an estimate for preparation.`,
      params['wanted'] === true && 'The person wants this occupation.',
      params['helper'] === true && 'This work is possible at once, without training.',
      `Own view: ${areaWord('self', params['self'])}. Others' view: ${areaWord('others', params['others'])}.`,
      shared !== null &&
        total !== null &&
        total > 0 &&
        `In common: weight ${enForms.number(shared)} of ${enForms.number(total)}.`,
    )
  },
  'map/overall': ({ value, params }, { number }) => {
    const [known, total] = [number('known'), number('total')]
    return sentences(
      `${viewName(params['view'])}: ${areaWord(params['view'], value)}.`,
      known !== null && total !== null && `Areas with information weigh ${known} of ${total}.`,
    )
  },
  'map/area': ({ value, params }, { said, number }) => {
    const word = done(params['view'])
    const counts = [
      [number('met'), word],
      [number('near'), `nearly ${word}`],
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
  'map/met': (reason, tools) =>
    sentences(`${named(tools)}: fits.`, askedFor(tools), has(reason, tools), unproven(reason)),
  'map/near': (reason, tools) =>
    sentences(
      `${named(tools)}: nearly reached.`,
      askedFor(tools),
      has(reason, tools),
      'One level is still to come.',
      unproven(reason),
    ),
  'map/gap': (reason, tools) =>
    sentences(
      `${named(tools)}: This is still to come in the occupation.`,
      askedFor(tools),
      has(reason, tools),
      unproven(reason),
    ),
  'map/unknown': (_, tools) => sentences(`${named(tools)}: Not enough is known about this yet.`, askedFor(tools)),
  'map/not-asked': ({ params }, { said, number }) => {
    const area = params['area'] === undefined ? null : said('area')
    if (area !== null) return `${area}: no rubric asks about this yet.`
    const level = number('required')
    return `This was not asked yet${level === null ? '' : ` (level ${level} is asked for)`}.`
  },
}
