// Both views of every competence: mean and level of the model, then level rules, gates and bounds.
// Results stand at `view * competences + competence`; level -1 and NaN mean that there is none.
import { given, kindWeight, said } from './ratings.mjs'
import * as t from './tables.mjs'
import { bytes, competences, cuts, indicators, numbers, ranks, top } from './tables.mjs'
import { no, open, yes } from './values.mjs'

/** What the rules of a view read. */
const seen = () => ({
  ...{
    mean: numbers(competences),
    coverage: numbers(competences),
    n: numbers(competences),
    level: numbers(competences),
  },
  ...{ rating: numbers(indicators).fill(Number.NaN), count: bytes(indicators), levels: bytes(indicators * ranks) },
})
/** @type {any} */
export const views = [seen(), seen()]

export const [weightSum, total, covered, whole] = [numbers(24), numbers(24), numbers(24), numbers(24)]
export const [ratedItems, unratedItems, missingKeys] = [bytes(24), bytes(24), bytes(24)]
/** Weight in the denominators, 0 for what is not counted: by `view * indicators + item`. */
export const countedWeight = bytes(2 * indicators)
/** Why there is no level: 0 there is one, else place in `reasons`. */
export const why = bytes(24)
export const reasons = ['', 'notApplicable', 'noRating', 'coverageBelow40', 'keyMissing', 'ruleOpen']
export const [level, levelLow, levelHigh] = [bytes(24), bytes(24), bytes(24)]
/** Gates in play that failed or are open, one bit for each gate of the competence; and the lowest open level rule that matters, 0 for none. */
export const [failedGates, openGates, openRule] = [bytes(24), bytes(24), bytes(24)]

/** How many cuts are reached, compared without division. @param {number} competence @param {number} points @param {number} weight */
export function levelByCuts(competence, points, weight) {
  const first = competence * top
  let reached = 0
  while (reached < top && 100 * points >= cuts[first + reached] * weight) reached += 1
  return reached
}

/** The model of one competence in one view. @param {number} view @param {number} competence */
export function weigh(view, competence) {
  const at = view * competences + competence
  weightSum[at] = total[at] = covered[at] = whole[at] = 0
  ratedItems[at] = unratedItems[at] = missingKeys[at] = 0
  views[view].n[competence] = 0
  for (let item = 5 * competence; item < 5 * competence + 5; item += 1)
    if (t.mayRate[view * indicators + item]) weighItem(view, at, item)
  const { mean, coverage, level } = views[view]
  coverage[competence] = whole[at] === 0 ? 0 : covered[at] / whole[at]
  why[at] = whyNone(at)
  mean[competence] = why[at] ? Number.NaN : total[at] / weightSum[at]
  level[competence] = why[at] ? Number.NaN : levelByCuts(competence, total[at], weightSum[at])
}

/** @param {number} view @param {number} at @param {number} item */
function weighItem(view, at, item) {
  const seenHere = views[view]
  const place = view * indicators + item
  let ofItem = 0
  let pointsOfItem = 0
  let found = 0
  for (let rank = 0; rank < ranks; rank += 1) {
    const rated = given[place * ranks + rank]
    if (rated < 0) continue
    ofItem += kindWeight[view * ranks + rank]
    pointsOfItem += kindWeight[view * ranks + rank] * rated
    seenHere.levels[item * ranks + found] = rated
    found += 1
  }
  seenHere.count[item] = found
  seenHere.rating[item] = found === 0 ? Number.NaN : pointsOfItem / ofItem
  countedWeight[place] = t.isKnowledge[item] || (found === 0 && said[place] === 3) ? 0 : t.weight[item]
  if (countedWeight[place] === 0) return
  whole[at] += t.weight[item]
  if (found === 0) {
    unratedItems[at] += 1
    missingKeys[at] |= t.isKey[item] << (item % 5)
    return
  }
  ratedItems[at] += 1
  covered[at] += t.weight[item]
  weightSum[at] += t.weight[item] * ofItem
  total[at] += t.weight[item] * pointsOfItem
  seenHere.n[at % competences] += found
}

/** @param {number} at */
function whyNone(at) {
  if (whole[at] === 0) return 1
  if (ratedItems[at] === 0) return 2
  if (10 * covered[at] < 4 * whole[at]) return 3
  return missingKeys[at] ? 4 : 0
}

/** @param {number} gate @param {number} view */
function verdictOf(gate, view) {
  const item = t.gateItem[gate]
  if (item < 0) return t.gateRule[gate](views[view])
  if (!t.mayRate[view * indicators + item]) return yes
  if (views[view].count[item] === 0) return open
  return views[view].rating[item] >= t.gateAtLeast[gate] ? yes : no
}

/** The level after level rules and gates; what is not at least `least` does not count. @param {number} view @param {number} competence @param {number} least */
export function levelAfter(view, competence, least) {
  let reached = views[view].level[competence]
  const end = t.ruleStart[competence + 1]
  if (t.ruleStart[competence] < end) {
    reached = 0
    for (let rule = t.ruleStart[competence]; rule < end; rule += 1) {
      if (t.ruleLevel[rule] > reached && t.levelRule[rule](views[view]) >= least) reached = t.ruleLevel[rule]
    }
  }
  for (let gate = t.gateStart[competence]; gate < t.gateStart[competence + 1]; gate += 1) {
    if (t.gateLevel[gate] <= reached && verdictOf(gate, view) < least) reached = t.gateLevel[gate] - 1
  }
  return reached
}

/** Level and bounds, after the models of all competences. @param {number} view @param {number} competence */
export function judge(view, competence) {
  const at = view * competences + competence
  failedGates[at] = openGates[at] = openRule[at] = 0
  level[at] = -1
  if (why[at] === 0) judgeKnown(view, competence)
  if (whole[at] === 0) {
    levelLow[at] = 0
    levelHigh[at] = top
  } else if (unratedItems[at] === 0) {
    levelLow[at] = levelAfter(view, competence, yes)
    levelHigh[at] = levelAfter(view, competence, open)
  } else bound(view, competence)
}

/** @param {number} view @param {number} competence */
function judgeKnown(view, competence) {
  const at = view * competences + competence
  const before =
    t.ruleStart[competence] === t.ruleStart[competence + 1]
      ? views[view].level[competence]
      : levelByRules(view, competence)
  if (why[at]) return
  let reached = before
  const first = t.gateStart[competence]
  for (let gate = first; gate < t.gateStart[competence + 1]; gate += 1) {
    if (t.gateLevel[gate] > before) continue
    const verdict = verdictOf(gate, view)
    if (verdict === yes) continue
    if (verdict === no) failedGates[at] |= 1 << (gate - first)
    else openGates[at] |= 1 << (gate - first)
    if (t.gateLevel[gate] <= reached) reached = t.gateLevel[gate] - 1
  }
  level[at] = reached
}

/** The highest level whose rule is true; none true and one not known leaves it open. @param {number} view @param {number} competence */
function levelByRules(view, competence) {
  const at = view * competences + competence
  let reached = 0
  let lowestOpen = 0
  for (let rule = t.ruleStart[competence]; rule < t.ruleStart[competence + 1]; rule += 1) {
    const verdict = t.levelRule[rule](views[view])
    if (verdict === yes) {
      reached = t.ruleLevel[rule]
      lowestOpen = 0
    } else if (verdict === open && lowestOpen === 0) lowestOpen = t.ruleLevel[rule]
  }
  openRule[at] = lowestOpen
  if (reached === 0 && lowestOpen > 0) why[at] = 5
  return reached
}

/** Lowest and highest level, whatever the ratings that are missing may say. @param {number} view @param {number} competence */
function bound(view, competence) {
  const at = view * competences + competence
  const { mean, level, n, coverage } = views[view]
  const m = mean[competence]
  const l = level[competence]
  const c = coverage[competence]
  const k = n[competence]
  const added = (whole[at] - covered[at]) * t.largestWeight[view]
  const filled = weightSum[at] + added
  mean[competence] = total[at] / filled
  level[competence] = levelByCuts(competence, total[at], filled)
  levelLow[at] = levelAfter(view, competence, yes)
  mean[competence] = (total[at] + top * added) / filled
  level[competence] = levelByCuts(competence, total[at] + top * added, filled)
  coverage[competence] = 1
  n[competence] = k + unratedItems[at]
  levelHigh[at] = levelAfter(view, competence, open)
  mean[competence] = m
  level[competence] = l
  coverage[competence] = c
  n[competence] = k
}
