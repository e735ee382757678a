// Whether the arrays of the program by hand say what a profile says: numbers within 1e-9, the rest exactly.
import * as c from './by-hand/certainty.mjs'
import { differing } from './by-hand/disagreement.mjs'
import * as f from './by-hand/findings.mjs'
import * as next from './by-hand/next-level.mjs'
import { absences, dayOf, given, idOf, raters, read, said, sourceId } from './by-hand/ratings.mjs'
import { competences, gateName, gateStart, indicators, isKnowledge, mayRate, ranks, top } from './by-hand/tables.mjs'
import * as v from './by-hand/views.mjs'

/** @param {string} letter @param {number} number */
const named = (letter, number) => `${letter}${String(number).padStart(2, '0')}`
/** @template Item @param {readonly Item[]} list @param {number} mask @returns {Item[]} */
const chosen = (list, mask) => list.filter((_, bit) => mask & (1 << bit))
/** @param {number} competence */
const itemsOf = (competence) => [0, 1, 2, 3, 4].map((place) => 5 * competence + place)

/** Throws with person and field where the last result by hand differs from the profile. @param {any} profile */
export function expectEqual(profile) {
  const { later, ratedOn, findings, advice } = profile
  const byHand = {
    later: read.later,
    ratedOn: read.ratedOn || null,
    advice: [...f.advice].flatMap(([id, isTrue]) => (isTrue ? [{ id }] : [])),
    findings: findings.map((/** @type {any} */ finding, /** @type {number} */ place) =>
      findingOf(place, 'nextLevel' in finding),
    ),
  }
  compare({ later, ratedOn, advice, findings }, byHand, profile.assessment)
}

/** @param {any} expected @param {any} found @param {string} at */
function compare(expected, found, at) {
  if (typeof expected === 'number' && typeof found === 'number') {
    if (!(Math.abs(expected - found) <= 1e-9)) throw new Error(`${at}: ${expected} in the profile, ${found} by hand`)
    return
  }
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null) {
    if (expected !== found)
      throw new Error(`${at}: ${JSON.stringify(expected)} in the profile, ${JSON.stringify(found)} by hand`)
    return
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)]))
    compare(expected[key], found[key], `${at}/${key}`)
}

/** @param {number} k @param {boolean} withNext */
function findingOf(k, withNext) {
  const view = f.basis[k]
  const at = view * competences + k
  const isCompared = f.common[k] >= 3
  return {
    competence: named('k', k),
    level: view < 0 ? null : v.level[at],
    basis: ['self', 'others'][view] ?? null,
    confidence: view < 0 ? null : 'ABCD'[c.confidence[at] - 1],
    evidenceGrade: f.grades[f.gradeOfFinding[k]] ?? null,
    flags: withAbout(chosen(['selfLower', 'selfHigher', 'talkAbout', 'claimUnproven'], f.findingFlags[k])),
    discrepancy: isCompared ? discrepancyOf(k) : null,
    self: viewOf(0, k),
    others: viewOf(1, k),
    ...(withNext ? { nextLevel: nextLevelOf(k) } : {}),
  }
}

/** @param {readonly string[]} codes */
const withAbout = (codes) => codes.map((code) => ({ code, about: [] }))

/** @param {number} k */
const discrepancyOf = (k) => ({
  word: ['consistent', 'selfLower', 'selfHigher'][f.findingFlags[k] & 3],
  ...{ difference: f.difference[k], standardError: f.differenceError[k], limit: f.limit[k], indicators: f.common[k] },
})

/** @param {number} k */
function nextLevelOf(k) {
  if (next.nextLevel[k] < 0) return null
  const [at, level] = [next.changeAt[k], next.changeLevel[k]]
  const item = next.changeKind[k] === 1 ? at : Math.floor(at / ranks) % indicators
  const change = {
    1: { kind: 'rate', indicator: named('i', item), level },
    2: { kind: 'raise', indicator: named('i', item), rating: idOf[at], level },
  }
  const distance = Number.isNaN(next.distance[k]) ? null : next.distance[k]
  return { level: next.nextLevel[k], distance, change: change[/** @type {1 | 2} */ (next.changeKind[k])] ?? null }
}

/** @param {number} view @param {number} k */
function viewOf(view, k) {
  const at = view * competences + k
  const isKnown = v.level[at] >= 0
  const ratings = placesOf(view, k)
  return {
    ...{ view: ['self', 'others'][view], model: 'weightedMean', level: isKnown ? v.level[at] : null },
    ...{
      levelLow: v.levelLow[at],
      levelHigh: v.levelHigh[at],
      value: isKnown ? c.round9(v.views[view].mean[k]) : null,
    },
    standardError: isKnown ? c.standardError[at] : null,
    interval80: isKnown ? [c.low[at], c.high[at]] : [0, top],
    levelProbability: isKnown ? [...c.probability.subarray(at * (top + 1), (at + 1) * (top + 1))] : null,
    coverage: v.whole[at] === 0 ? null : c.round9(v.views[view].coverage[k]),
    confidence: isKnown ? 'ABCD'[c.confidence[at] - 1] : null,
    evidenceGrade: f.grades[f.gradeOfView[at]] ?? null,
    sources: [...new Set(ratings.map((place) => sourceId[view * ranks + (place % ranks)]))].sort(),
    missing: missingOf(view, k),
    flags: isKnown ? flagsOf(view, k) : [reasonOf(at, k)],
    contributions: isKnown ? ratings.map((place) => contributionOf(view, place)) : [],
  }
}

/** Places of the counted ratings. @param {number} view @param {number} k */
const placesOf = (view, k) =>
  itemsOf(k)
    .filter((item) => !isKnowledge[item])
    .flatMap((item) => [0, 1, 2, 3].map((rank) => (view * indicators + item) * ranks + rank))
    .filter((place) => given[place] >= 0)

/** @param {number} view @param {number} place */
const contributionOf = (view, place) => ({
  ...{ rating: idOf[place], indicator: named('i', Math.floor(place / ranks) % indicators) },
  ...{ source: sourceId[view * ranks + (place % ranks)], on: dayOf[place], level: given[place] },
  ...{ weight: c.ratingWeight[place], share: c.share[place] },
})

/** @param {number} view @param {number} k */
const missingOf = (view, k) =>
  itemsOf(k)
    .filter((item) => mayRate[view * indicators + item] && v.views[view].count[item] === 0)
    .map((item) => ({ indicator: named('i', item), reason: absences[said[view * indicators + item]] }))

/** @param {number} at @param {number} k */
function reasonOf(at, k) {
  const code = v.reasons[v.why[at]]
  if (code === 'keyMissing')
    return { code, about: chosen(itemsOf(k), v.missingKeys[at]).map((item) => named('i', item)) }
  return { code, about: code === 'ruleOpen' ? [`rule-${v.openRule[at]}`] : [] }
}

/** @param {number} view @param {number} k */
function flagsOf(view, k) {
  const at = view * competences + k
  const gates = gateName.slice(gateStart[k], gateStart[k + 1])
  const openNames = [...chosen(gates, v.openGates[at]), ...(v.openRule[at] ? [`rule-${v.openRule[at]}`] : [])]
  /** @type {Record<string, string[]>} */
  const names = { gateFailed: chosen(gates, v.failedGates[at]), gateOpen: openNames }
  const pair = [raters[differing[at] >> 2], raters[differing[at] & 3]]
  return c.flags.flatMap((code, bit) => {
    if (code in names) return [...new Set(names[code])].sort().map((name) => ({ code, about: [name] }))
    return c.flagsOf[at] & (1 << bit) ? [{ code, about: code === 'disagreement' ? pair : [] }] : []
  })
}
