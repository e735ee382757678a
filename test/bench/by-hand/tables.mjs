// The rubric of the workload as numbers, made once: a competence or indicator is the number in its id, five indicators a competence.
import { day, rubric, scale } from '../workload.mjs'
import { gatesByHand } from './gates.mjs'
import { levelRulesByHand } from './level-rules.mjs'

export const [competences, indicators, ranks, top] = [12, 60, 4, 4]

// Indices of the arrays below are always inside, which the type checker cannot see: hence `any`.
/** @param {number} length @returns {any} */
export const bytes = (length) => new Int8Array(length)
/** @param {number} length @returns {any} */
export const numbers = (length) => new Float64Array(length)

/** @param {{ id: string }} noun */
const numberOf = ({ id }) => Number(id.slice(1))

/** By address of the indicator. @type {Map<string, number>} */
export const itemOf = new Map()
export const [weight, isKnowledge, isKey] = [bytes(indicators), bytes(indicators), bytes(indicators)]
/** Whether a view (0 self, 1 others) may rate it: `view * indicators + item`. */
export const mayRate = bytes(2 * indicators)
/** Named by a gate or its rule, by item. */
export const isGated = bytes(indicators)

/** By `competence * top`. */
export const cuts = numbers(competences * top)
export const [isSafetyCritical, isLanguage, hasAnchors] = [bytes(competences), bytes(competences), bytes(competences)]
/** First day that is current, by competence. @type {string[]} */
export const currentFrom = []

/** Gates of competence c stand from `gateStart[c]` to before `gateStart[c + 1]`; `gateItem` is -1 for a rule. */
export const [gateStart, gateLevel, gateItem, gateAtLeast] = [bytes(competences + 1), bytes(64), bytes(64), bytes(64)]
/** @type {any[]} */
export const gateRule = []
/** @type {string[]} */
export const gateName = []
export const [ruleStart, ruleLevel] = [bytes(competences + 1), bytes(64)]
/** @type {any[]} */
export const levelRule = []

/** The day so many months before; right for days up to the 28th. @param {number} months */
function monthsBefore(months) {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}

/** @param {any} indicator @param {string} competence */
function readIndicator(indicator, competence) {
  const item = numberOf(indicator)
  itemOf.set(`${competence}/${indicator.id}`, item)
  weight[item] = indicator.weight ?? 1
  isKnowledge[item] = Number(indicator.ask === 'know')
  isKey[item] = Number(indicator.key === true)
  mayRate[item] = Number(indicator.for !== 'observer')
  mayRate[indicators + item] = Number(indicator.for !== 'self')
}

/** @param {any} competence */
function readRules({ id, gates, levelRules = [] }) {
  const plain = gates.filter((/** @type {any} */ gate) => 'indicator' in gate).length
  for (const [place, gate] of gates.entries()) {
    const at = gateName.length
    gateLevel[at] = gate.level
    gateItem[at] = 'indicator' in gate ? Number(gate.indicator.slice(1)) : -1
    gateAtLeast[at] = gate.atLeast ?? 0
    gateRule.push(gatesByHand[id]?.[place - plain])
    gateName.push(gate.indicator ?? `gate-${place + 1}`)
    for (const [, item] of JSON.stringify(gate).matchAll(/"(?:i\.)?i(\d\d)[."]/gu)) isGated[Number(item)] = 1
  }
  for (const [place, rule] of levelRules.entries()) {
    ruleLevel[levelRule.length] = rule.level
    levelRule.push(levelRulesByHand[id]?.[place])
  }
}

for (const competence of [...rubric.competences].sort((left, right) => numberOf(left) - numberOf(right))) {
  const at = numberOf(competence)
  for (const indicator of competence.indicators) readIndicator(indicator, competence.id)
  cuts.set(competence.cuts ?? [50, 150, 250, 350], at * top)
  isSafetyCritical[at] = Number(competence.safetyCritical === true)
  isLanguage[at] = Number(
    (competence.alignments ?? []).some((/** @type {any} */ { framework }) => framework === 'cefr'),
  )
  hasAnchors[at] = Number(competence.anchors !== undefined)
  currentFrom.push(monthsBefore(competence.windowMonths ?? (competence.safetyCritical ? 24 : 60)))
  readRules(competence)
  gateStart[at + 1] = gateName.length
  ruleStart[at + 1] = levelRule.length
}

const { sourceWeights, sigma: sigmaOfScale, tau: tauOfScale } = scale.scoring
/** In levels. */
export const sigma = sigmaOfScale / 100
/** @type {Readonly<Record<string, number>>} */
export const weightOfKind = { ...sourceWeights, self: 100 }
/** @type {any} */
export const tauOf = Object.fromEntries(Object.entries(tauOfScale).map(([name, tau]) => [name, Number(tau) / 100]))
/** Of a later rating, by view. */
/** @type {any} */
export const largestWeight = [100, Math.max(...Object.values(sourceWeights))]
/** Of a first rating by a new source, by view. */
/** @type {any} */
export const firstWeight = [100, sourceWeights.observer]
