// Views with their uncertainty and flags, written down from scoring.md sections 4 and 5; no part of the engine.
import { normal } from '../../src/score/normal.js'
import type { Situation } from './arbitraries.js'
import {
  coverageOf,
  coversTenths,
  type Flags,
  flag,
  flagsOf,
  isFamily,
  type Rules,
  raterOf,
} from './reference-flags.js'
import {
  type Asking,
  judged,
  type Known,
  keysOf,
  modelOf,
  ruleHolds,
  type Sheet,
  sum,
  type Used,
  uses,
} from './reference-models.js'

const z = 1.2815515655446

export const round9 = (value: number | null): number | null =>
  value === null ? null : (Math.sign(value) * Math.floor(Math.abs(value) * 1e9 + 0.5)) / 1e9 + 0

/** The first reason that holds; level rules have their own, which needs all models. */
function whyNone(sheet: Sheet) {
  const missing = keysOf(sheet).filter(({ used }) => used.length === 0)
  if (sheet.counted.length === 0) return flag('notApplicable')
  if (sheet.counted.every(({ used }) => used.length === 0)) return flag('noRating')
  if (!coversTenths(sheet, 4)) return flag('coverageBelow40')
  if (missing.length > 0) return flag('keyMissing', ...missing.map(({ indicator }) => indicator.id))
  return modelOf(sheet).openRung === 1 ? flag('rungOpen', 'rung-1') : null
}

export function knownOf(sheet: Sheet): Known {
  const { covered, total } = coverageOf(sheet)
  const isOpen = whyNone(sheet) !== null
  const { x, level } = modelOf(sheet)
  const n = uses(sheet.counted).length
  return { mean: isOpen ? null : x, level: isOpen ? null : level, n, coverage: total === 0 ? 0 : covered / total }
}

/** The whole view, without evidence grade and contributions. */
export function viewOf(sheet: Sheet, known: Asking['known']) {
  const asking = { known }
  const model = modelOf(sheet)
  const { covered, total } = coverageOf(sheet)
  const rules = (sheet.competence.levelRules ?? []).map(({ level, when }) => ({
    level,
    holds: ruleHolds(sheet, when, asking),
  }))
  const none = whyNone(sheet) ?? openRule(rules)
  const { before, after } = judged(sheet, model.level, { asking, counts: [true] })
  const isLadder = sheet.competence.model === 'ladder'
  const bounds = boundsOf(sheet, asking)
  const error = none || isLadder ? null : errorOf(sheet.given, model.rated)
  const probabilities = error === null ? null : probabilitiesOf(model.x, error, sheet.cuts)
  const p = probabilities === null ? null : (round9(probabilities[model.level] ?? 0) ?? 0)
  const own = { before, bounds, openRung: model.openRung, rules, asking }
  const flags = none ? [none] : flagsOf(sheet, own, after)
  const interval = error === null ? [bounds.levelLow, bounds.levelHigh] : around(model.x, error, sheet.top)
  return {
    ...{ view: sheet.side, model: sheet.competence.model ?? 'weightedMean', level: none ? null : after, ...bounds },
    ...{ value: none ? null : round9(model.x), standardError: round9(error) },
    interval80: none ? [0, sheet.top] : interval,
    levelProbability: probabilities?.map(round9) ?? null,
    coverage: total === 0 ? null : round9(covered / total),
    confidence: none ? null : confidenceOf(p, flags),
    sources: [...new Set(uses(sheet.counted).map(({ source }) => source.id))].sort(),
    missing: sheet.rows.flatMap(({ indicator, absence }) =>
      absence ? [{ indicator: indicator.id, reason: absence }] : [],
    ),
    flags,
  }
}

const around = (x: number, error: number, top: number) => [
  ...[round9(Math.max(0, x - z * error)), round9(Math.min(top, x + z * error))],
]

function openRule(rules: Rules) {
  const open = rules.filter(({ holds }) => holds === null).map(({ level }) => level)
  return open.length === 0 || rules.some(({ holds }) => holds) ? null : flag('ruleOpen', `rule-${Math.min(...open)}`)
}

function boundsOf(sheet: Sheet, { known }: Asking) {
  if (sheet.counted.length === 0) return { levelLow: 0, levelHigh: sheet.top }
  const id = sheet.competence.id
  const now = known.get(id) ?? { mean: null, level: null, n: 0, coverage: 0 }
  const unrated = sheet.counted.filter(({ used }) => used.length === 0)
  const [low, high] = [modelOf(sheet, 0), modelOf(sheet, sheet.top)]
  const lowest = new Map([...known, [id, { ...now, mean: low.x, level: low.level }]])
  const more = { mean: high.x, level: high.level, n: now.n + unrated.length, coverage: 1 }
  const asking = { known: new Map([...known, [id, more]]), once: unrated.map(({ indicator }) => indicator.id) }
  return {
    levelLow: judged(sheet, low.level, { asking: { known: lowest }, counts: [true] }).after,
    levelHigh: judged(sheet, high.level, { asking, counts: [true, null] }).after,
  }
}

/** Section 5: the ratings of one rater share that rater's shift. */
export function errorOf({ rubric, scale }: Situation, rated: readonly (Used & { readonly u: number })[]): number {
  const unit = (scale.levels.length - 1) / 400
  const tau = { ...scale.scoring.tau, ...rubric.scoring?.tau }
  const sigma = (rubric.scoring?.sigma ?? scale.scoring.sigma) * unit
  const weight = sum(rated, ({ u }) => u)
  const raters = [...new Set(rated.map(({ source }) => raterOf(source)))]
  const variance = sum(raters, (rater) => {
    const own = rated.filter(({ source }) => raterOf(source) === rater)
    const shift =
      Math.max(...own.map(({ source }) => Number(tau[isFamily(source) ? 'friendOrFamily' : source.kind]))) * unit
    return (sum(own, ({ u }) => u / weight) * shift) ** 2 + sum(own, ({ u }) => (u / weight) ** 2) * sigma ** 2
  })
  return Math.sqrt(variance)
}

const probabilitiesOf = (x: number, error: number, cuts: readonly number[]) =>
  [...cuts, Number.POSITIVE_INFINITY].map((cut, at) => {
    const below = at === 0 ? 0 : normal(((cuts[at - 1] ?? 0) / 100 - x) / error)
    return (cut === Number.POSITIVE_INFINITY ? 1 : normal((cut / 100 - x) / error)) - below
  })

const caps: Readonly<Record<string, string>> = {
  ...{ selfView: 'C', familyOnly: 'C', oneSource: 'B', coverageBelow60: 'C', coverageBelow80: 'B' },
  ...{ disagreement: 'B', rangeOpen: 'C', gateOpen: 'C' },
}
const confidenceOf = (p: number | null, flags: Flags): string =>
  [
    p === null ? 'B' : p >= 0.8 ? 'A' : p >= 0.6 ? 'B' : p >= 0.4 ? 'C' : 'D',
    ...flags.map(({ code }) => caps[code] ?? 'A'),
  ]
    .sort()
    .at(-1) ?? ''
