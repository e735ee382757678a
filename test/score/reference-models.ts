// Models, level rules, gates and bounds, written down from scoring.md sections 2 to 4 without regard to speed; no part of the engine.
import type { Absence, Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Competence, Gate, Indicator } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { mayRate, type Situation } from './arbitraries.js'
import { self, test, today } from './builders.js'
import { levelOf, selectedRatings, sideOf, sourceOf, topOf } from './laws.js'
import { evaluated, type Reads } from './reference-rules.js'

export interface Used {
  readonly rating: Rating
  readonly source: Source
  readonly level: number
  /** Of its source. */
  readonly w: number
}
export interface Row {
  readonly indicator: Indicator
  readonly v: number
  readonly used: readonly Used[]
  readonly absence: Absence | null
}
export interface Sheet {
  readonly given: Situation
  readonly side: ViewName
  readonly competence: Competence
  readonly rows: readonly Row[]
  readonly counted: readonly Row[]
  readonly top: number
  readonly cuts: readonly number[]
}

export const sum = <Item>(list: readonly Item[], of: (item: Item) => number): number =>
  list.reduce((total, item) => total + of(item), 0)

export const weightOfKind = ({ rubric, scale }: Situation, kind: Source['kind']): number =>
  kind === 'self' ? 100 : (rubric.scoring?.sourceWeights?.[kind] ?? scale.scoring.sourceWeights[kind])

const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1)

/** What one side says about one competence, by indicator. */
export function sheetOf(given: Situation, competence: Competence, side: ViewName): Sheet {
  const selected = selectedRatings(given)
  const top = topOf(given)
  const speaker = side === 'self' ? self() : test('t')
  const rows = [...competence.indicators]
    .filter((indicator) => mayRate(indicator, speaker))
    .sort(byId)
    .map((indicator): Row => {
      const address = `${competence.id}/${indicator.id}`
      const isOurs = (rating: Rating) => rating.indicator === address && sideOf(given, rating) === side
      const used = selected.filter(isOurs).map((rating): Used => {
        const source = sourceOf(given, rating.source)
        return { rating, source, level: levelOf(given, rating) ?? 0, w: weightOfKind(given, source.kind) }
      })
      const said = given.assessment.ratings.filter((rating) => rating.on <= today && isOurs(rating))
      return { indicator, v: indicator.weight ?? 1, used, absence: used.length > 0 ? null : absenceOf(said) }
    })
  const counted = rows.filter(({ indicator, absence }) => indicator.ask !== 'know' && absence !== 'notApplicable')
  const cuts = competence.cuts ?? Array.from({ length: top }, (_, at) => 100 * at + 50)
  return { given, side, competence, rows, counted, top, cuts }
}

function absenceOf(said: readonly Rating[]): Absence {
  const words = said.map(({ absent }) => absent ?? 'notAnswered')
  return (['notApplicable', 'notAnswered', 'notObserved'] as const).find((word) => words.includes(word)) ?? 'notAsked'
}

/** A mean as two whole numbers. */
interface Mean {
  readonly weight: number
  readonly total: number
}
export const meanOf = (used: readonly { w: number; level: number }[]): Mean => ({
  weight: sum(used, ({ w }) => w),
  total: sum(used, ({ w, level }) => w * level),
})
const isAtLeast = ({ weight, total }: Mean, hundredths: number) => 100 * total >= hundredths * weight
const isLess = (one: Mean, other: Mean) => one.total * other.weight < other.total * one.weight
export const levelByCuts = (mean: Mean, cuts: readonly number[]): number =>
  cuts.filter((cut) => isAtLeast(mean, cut)).length

export interface Modelled {
  readonly level: number
  readonly x: number
  /** The ratings that the error rests on. */
  readonly rated: readonly (Used & { readonly u: number })[]
  readonly deciding: string | null
  /** The first rung not passed, where it could still be passed. */
  readonly openRung: number | null
}

export const uses = (rows: readonly Row[]) =>
  rows.flatMap(({ v, used }) => used.map((one) => ({ ...one, u: v * one.w })))

export const keysOf = ({ competence, counted }: Sheet): readonly Row[] => {
  const keys = counted.filter(({ indicator }) => indicator.key)
  return keys.length === 0 && competence.model === 'conjunctive' ? counted : keys
}

/** The model as the ratings stand, or with one virtual rating for each counted indicator that has none. */
export function modelOf(sheet: Sheet, fill: number | null = null): Modelled {
  const largest = Math.max(
    ...(['observer', 'workSample', 'test', 'document'] as const).map((kind) => weightOfKind(sheet.given, kind)),
  )
  const w = sheet.side === 'self' ? 100 : largest
  const meanOfRow = ({ used }: Row): Mean =>
    used.length === 0 && fill !== null ? { weight: w, total: w * fill } : meanOf(used)
  if (sheet.competence.model === 'ladder') return ladder(sheet, meanOfRow, fill)
  const rated = uses(sheet.counted)
  if (sheet.competence.model === 'conjunctive') {
    const [first, ...rest] = keysOf(sheet)
    const lowest = rest.reduce((low, row) => (low && isLess(meanOfRow(row), meanOfRow(low)) ? row : low), first)
    const mean = lowest ? meanOfRow(lowest) : { weight: 1, total: 0 }
    const deciding = lowest?.indicator.id ?? null
    const used = lowest ? uses([lowest]) : []
    return { level: levelByCuts(mean, sheet.cuts), x: mean.total / mean.weight, rated: used, deciding, openRung: null }
  }
  const virtual = fill === null ? 0 : sum(sheet.counted, ({ v, used }) => (used.length === 0 ? v * w : 0))
  const weight = sum(rated, ({ u }) => u) + virtual
  const total = sum(rated, ({ u, level }) => u * level) + virtual * (fill ?? 0)
  const level = levelByCuts({ weight, total }, sheet.cuts)
  return { level, x: total / weight, rated, deciding: null, openRung: null }
}

function ladder(sheet: Sheet, meanOfRow: (row: Row) => Mean, fill: number | null): Modelled {
  const rated = uses(sheet.counted)
  for (let rung = 1; rung <= sheet.top; rung += 1) {
    const rows = sheet.counted.filter(({ indicator }) => indicator.rung === rung)
    const own = sheet.competence.rungs?.find(({ level }) => level === rung)
    const k = Math.min(rows.length, own?.atLeast ?? Math.floor(rows.length / 2) + 1)
    const t = own?.reach ?? Math.ceil(sheet.top / 2)
    const reaching = rows.filter((row) => meanOfRow(row).weight > 0 && isAtLeast(meanOfRow(row), 100 * t)).length
    if (rows.length > 0 && reaching >= k) continue
    const unrated = fill === null ? rows.filter(({ used }) => used.length === 0).length : 0
    const isOpen = rows.length === 0 || reaching + unrated >= k
    return { level: rung - 1, x: rung - 1, rated, deciding: null, openRung: isOpen ? rung : null }
  }
  return { level: sheet.top, x: sheet.top, rated, deciding: null, openRung: null }
}

/** What rules read of one competence in one view. */
export interface Known {
  readonly mean: number | null
  readonly level: number | null
  readonly n: number
  readonly coverage: number
}
export interface Asking {
  readonly known: ReadonlyMap<string, Known>
  /** Indicators that the upper bound takes as rated once. */
  readonly once?: readonly string[]
}
const readsOf =
  ({ rows }: Sheet, { known, once = [] }: Asking): Reads =>
  (path) => {
    const [kind, id = '', field] = path.split('.')
    if (kind === 'k') return known.get(id)?.[field as keyof Known] ?? null
    const used = rows.find(({ indicator }) => indicator.id === id)?.used ?? []
    if (field === 'n') return used.length === 0 && once.includes(id) ? 1 : used.length
    if (used.length === 0) return null
    const { weight, total } = meanOf(used)
    return field === 'rating' ? total / weight : used.map(({ level }) => level)
  }

type Holds = boolean | null
export const ruleHolds = (sheet: Sheet, when: unknown, asking: Asking): Holds => {
  const result = evaluated(when, readsOf(sheet, asking))
  return typeof result === 'boolean' ? result : null
}
export function gateHolds(sheet: Sheet, gate: Gate, asking: Asking): Holds {
  if (!('indicator' in gate)) return ruleHolds(sheet, gate.when, asking)
  const mean = meanOf(sheet.rows.find(({ indicator }) => indicator.id === gate.indicator)?.used ?? [])
  return mean.weight === 0 ? null : isAtLeast(mean, 100 * gate.atLeast)
}
/** A gate on an indicator binds only the side that may rate it. */
export const bindingGates = ({ competence, rows }: Sheet) =>
  (competence.gates ?? [])
    .map((gate, at) => ({ gate, name: 'indicator' in gate ? gate.indicator : `gate-${at + 1}` }))
    .filter(({ gate }) => !('indicator' in gate) || rows.some(({ indicator }) => indicator.id === gate.indicator))

/** Level rules instead of the model, then gates; `counts` says which verdicts let a level stand. */
export function judged(sheet: Sheet, level: number, { asking, counts }: { asking: Asking; counts: readonly Holds[] }) {
  const { levelRules, model } = sheet.competence
  const holding = (levelRules ?? []).map((rule) => ({
    level: rule.level,
    holds: counts.includes(ruleHolds(sheet, rule.when, asking)),
  }))
  const isReached = (at: number) =>
    holding.some((rule) => rule.level === at && rule.holds) &&
    (model !== 'ladder' || holding.every((rule) => rule.level >= at || rule.holds))
  const before = levelRules ? Math.max(0, ...holding.map((rule) => rule.level).filter(isReached)) : level
  const failed = bindingGates(sheet).filter(({ gate }) => !counts.includes(gateHolds(sheet, gate, asking)))
  return { before, after: Math.min(before, ...failed.map(({ gate }) => gate.level - 1)) }
}
