import type { Rating, Remark } from '../model/assessment.js'
import type { Reason } from '../model/reason.js'
import type { Indicator } from '../model/rubric.js'
import type { Text } from '../model/text.js'
import type { Left, ToCheck, Upgrade } from '../model/upgrade.js'
import { pointerOf } from './issue.js'
import { citedAnchor, type Step, sideOf, type Version } from './upgrade-fate.js'

/** Why a rating stays behind: `on` is its day, `by` who may rate now. */
export function ratingReason(rating: Rating, why: Left['why'], step: Step): Reason {
  const { id, indicator, on } = rating
  const by = step.to.indicators.get(indicator)?.indicator.for ?? null
  const said = speakOf(indicator, step, sideOf(rating, step))
  return leftReason({ kind: 'rating', why, rating: id, on, by: why === 'sideChanged' ? by : null }, said)
}

/** Why a rating goes along without an anchor that it cites; the words are those that were seen. */
export function anchorReason(rating: Rating, { anchor, why }: Pick<Anchored, 'anchor' | 'why'>, step: Step): Reason {
  const said = speakOf(rating.indicator, step, 'observer')
  const seen = citedAnchor(rating, anchor, step.from)
  const texts = seen ? { ...said.texts, anchor: seen } : said.texts
  return leftReason({ kind: 'anchor', why, rating: rating.id, on: rating.on, anchor }, { ...said, texts })
}
type Anchored = Extract<Left, { kind: 'anchor' }>

/** Why a remark stays behind; its own words are never repeated. */
export function remarkReason({ about, by, on }: Remark, why: Left['why'], step: Step): Reason {
  return leftReason({ kind: 'remark', why, by, on }, speakOf(about, step, 'self'))
}

/** Why ratings that go along are worth a look. */
export function checkReason({ about, why, ratings }: Omit<ToCheck, 'reason'>, step: Step): Reason {
  const { params, texts, source } = speakOf(about, step, 'self')
  return {
    code: 'load/check',
    value: true,
    params: { ...params, why, ratings: ratings.length },
    texts,
    source,
    because: [],
  }
}

/** The whole step in one derivation: how many ratings went along, then each that did not, and what to look at. */
export function upgradeReason({ carried, left, toCheck }: Omit<Upgrade, 'reason'>, { from, to }: Step): Reason {
  const { id, version, title } = to.rubric
  return {
    code: 'load/upgrade',
    value: version,
    params: {
      ...{ rubric: id, from: from.rubric.version, to: version, carried: carried.length },
      left: left.filter(({ kind }) => kind === 'rating').length,
    },
    texts: { rubric: title },
    source: { document: `${id}@${version}`, pointer: '' },
    because: [...left, ...toCheck].map(({ reason }) => reason),
  }
}

const leftReason = (params: Reason['params'], said: Said): Reason => ({
  code: 'load/left',
  value: false,
  params: { ...said.params, ...params },
  texts: said.texts,
  source: said.source,
  because: [],
})

/** What a reason says of an indicator or a competence: its words now, those of before where they are others, and where it stands. */
interface Said {
  readonly params: Reason['params']
  readonly texts: NonNullable<Reason['texts']>
  readonly source: NonNullable<Reason['source']>
}

function speakOf(about: string, { from, to }: Step, side: 'self' | 'observer'): Said {
  const name = about.includes('/') ? 'indicator' : 'competence'
  const sides = side === 'self' ? (['self', 'observer'] as const) : (['observer', 'self'] as const)
  const pairs = sides.map((one) => [from, to].map((version) => wordsOf(about, version, one)))
  // The sentence of the other side, where only that one is another.
  const [was, is] = pairs.find(([before, after]) => before?.de !== after?.de) ?? pairs[0] ?? []
  const words = is ?? was
  const other = was && is && was.de !== is.de ? was : undefined
  return {
    params: { [name]: about, ...(other ? { was: about } : {}), from: from.rubric.version, to: to.rubric.version },
    texts: { ...(words ? { [name]: words } : {}), ...(other ? { was: other } : {}) },
    source: placeOf(about, is ? to : from),
  }
}

function wordsOf(about: string, { indicators, rubric }: Version, side: 'self' | 'observer'): Text | undefined {
  const indicator: Indicator | undefined = indicators.get(about)?.indicator
  if (indicator) return indicator[side] ?? indicator.self ?? indicator.observer
  return rubric.competences.find(({ id }) => id === about)?.title
}

function placeOf(about: string, { rubric }: Version): NonNullable<Reason['source']> {
  const [competence, indicator] = about.split('/')
  const place = rubric.competences.findIndex(({ id }) => id === competence)
  const inside = rubric.competences[place]?.indicators.findIndex(({ id }) => id === indicator) ?? -1
  const path = ['competences', place, ...(inside < 0 ? [] : ['indicators', inside])]
  return { document: `${rubric.id}@${rubric.version}`, pointer: pointerOf(path) }
}
