import type { Id } from '../model/head.js'
import type { Read, RuleValue } from '../rule/inputs.js'
import type { Item } from './items.js'
import { type Modelled, sumOf } from './weighted-mean.js'

/** What rules read about one competence in one view; null is not known. */
export interface Known {
  readonly mean: number | null
  readonly coverage: number
  readonly n: number
  /** Of the model: before level rules and gates. */
  readonly level: number | null
}

/** One view of all competences, and what the rules of any of them may read there, by name. */
export interface Side {
  readonly models: ReadonlyMap<Id, Modelled>
  readonly values: ReadonlyMap<string, RuleValue>
}

type Entry = readonly [string, RuleValue]

export function sideOf(models: readonly Modelled[]): Side {
  const isRead = models.some(({ frame }) => frame.rules.size > 0)
  return {
    models: new Map(models.map((model) => [model.frame.competence.id, model])),
    values: new Map(isRead ? models.flatMap((model) => knownInputs(model, knownNow(model))) : []),
  }
}

/** What is known of a competence as the ratings stand. */
export const knownNow = ({ mean, level, rated, coverage }: Modelled): Known => ({
  mean,
  level,
  n: rated.length,
  coverage: coverage.total === 0 ? 0 : coverage.covered / coverage.total,
})

/** The inputs of gates and level rules: the view of all competences, and the indicators of the rule's own. */
export function readerOf(own: Modelled, { values }: Side): Read {
  const ratings = new Map(own.frame.indicators.flatMap(({ id }) => ratingInputs(own, id)))
  return (path) => ratings.get(path) ?? values.get(path) ?? null
}

/** The same, were other things known of the competence itself: the bounds ask so. */
export function readerAs(own: Modelled, known: Known, { read, rated }: { read: Read; rated: readonly Item[] }): Read {
  const ratedOnce = rated.map(({ indicator }): Entry => [`i.${indicator.id}.n`, 1])
  const instead = new Map([...knownInputs(own, known), ...ratedOnce])
  return (path) => instead.get(path) ?? read(path)
}

/** The selected ratings of one indicator in the view; none where the view may not rate it. */
export const selectedOf = ({ items }: Modelled, indicator: Id): Modelled['rated'] =>
  items.find((item) => item.indicator.id === indicator)?.selected ?? []

const knownInputs = ({ frame }: Modelled, { mean, coverage, n, level }: Known): Entry[] => [
  [`k.${frame.competence.id}.mean`, mean],
  [`k.${frame.competence.id}.coverage`, coverage],
  [`k.${frame.competence.id}.n`, n],
  [`k.${frame.competence.id}.level`, level],
]

/** Without ratings the number of them is 0, also where the view may not rate, and the list is absent, not empty. */
function ratingInputs(own: Modelled, indicator: Id): Entry[] {
  const selected = selectedOf(own, indicator)
  const { weight, total } = sumOf(selected)
  if (weight === 0) return [[`i.${indicator}.n`, 0]]
  return [
    [`i.${indicator}.n`, selected.length],
    [`i.${indicator}.rating`, total / weight],
    [`i.${indicator}.ratings`, selected.map(({ level }) => level)],
  ]
}
