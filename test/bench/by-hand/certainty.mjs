// How sure a view is: standard error, interval, probabilities, confidence, and the flags that it depends on.

import { disagree } from './disagreement.mjs'
import { normal } from './normal.mjs'
import { dayOf, given, isFamily, isGermanAlone, kindWeight, rater, tau } from './ratings.mjs'
import * as t from './tables.mjs'
import { bytes, competences, cuts, indicators, numbers, ranks, top } from './tables.mjs'
import { covered, level, openGates, openRule, views, weightSum, whole } from './views.mjs'

export const [standardError, low, high] = [numbers(24), numbers(24), numbers(24)]
export const probability = numbers(24 * (top + 1))
/** 1 A to 4 D. */
export const confidence = bytes(24)
/** By place of a rating: weight, and levels that it adds to the middle of the scale. */
export const [ratingWeight, share] = [numbers(2 * indicators * ranks), numbers(2 * indicators * ranks)]
/** One bit for each of `flags`. @type {any} */
export const flagsOf = new Int32Array(24)
export const flags = [
  ...['selfView', 'familyOnly', 'oneSource', 'coverageBelow60', 'coverageBelow80', 'disagreement'],
  ...['gateFailed', 'gateOpen', 'outdated', 'languageCaution'],
]
const [selfView, oneSource, below60, below80, disagreement] = [1, 4, 8, 16, 32]
const [gateOpen, outdated, caution] = [128, 256, 512]
export const familyOnly = 2

/** Nine decimals, half away from zero. @param {number} value */
export const round9 = (value) =>
  value < 0 ? -Math.floor(-value * 1e9 + 0.5) / 1e9 : Math.floor(value * 1e9 + 0.5) / 1e9

export const z80 = 1.2815515655446

/** By rank: weights, their squares, and whether one of its ratings is current. */
const [ofRank, squares] = [numbers(ranks), numbers(ranks)]

/** All numbers and flags of a view that has a level. @param {number} view @param {number} competence */
export function assess(view, competence) {
  const at = view * competences + competence
  const { mean, level: ofModel } = views[view]
  const isCurrent = spread(view, competence)
  const error = errorOf(view, weightSum[at])
  standardError[at] = round9(error)
  low[at] = round9(Math.max(0, mean[competence] - z80 * error))
  high[at] = round9(Math.min(top, mean[competence] + z80 * error))
  let below = 0
  for (let step = 0; step <= top; step += 1) {
    const upper = step === top ? 1 : normal((cuts[competence * top + step] / 100 - mean[competence]) / error)
    probability[at * (top + 1) + step] = round9(upper - below)
    below = upper
  }
  flagsOf[at] = (view === 0 ? selfView : flagsOfOthers(competence)) | flagsOfBoth(at) | (isCurrent ? 0 : outdated)
  confidence[at] = Math.max(byProbability(probability[at * (top + 1) + ofModel[competence]]), worstBy(flagsOf[at]))
}

/** Shares of the ratings, and sums by rank; tells whether one of the ratings is current. @param {number} view @param {number} competence */
function spread(view, competence) {
  const from = t.currentFrom[competence] ?? ''
  const sum = weightSum[view * competences + competence]
  let isCurrent = false
  ofRank.fill(0)
  squares.fill(0)
  for (let item = 5 * competence; item < 5 * competence + 5; item += 1) {
    if (t.isKnowledge[item]) continue
    const first = (view * indicators + item) * ranks
    for (let rank = 0; rank < ranks; rank += 1) {
      const rated = given[first + rank]
      if (rated < 0) continue
      const u = t.weight[item] * kindWeight[view * ranks + rank]
      ratingWeight[first + rank] = u
      share[first + rank] = round9((u * (rated - top / 2)) / sum)
      ofRank[rank] += u
      squares[rank] += u * u
      if (!isCurrent && (dayOf[first + rank] ?? '') >= from) isCurrent = true
    }
  }
  return isCurrent
}

/** The root of the variance, from the sums by rank; sources of one rater share the larger shift. @param {number} view @param {number} sum */
function errorOf(view, sum) {
  let variance = 0
  for (let rank = 0; rank < ranks; rank += 1) {
    if (ofRank[rank] === 0) continue
    let weights = ofRank[rank]
    let shift = tau[view * ranks + rank]
    variance += squares[rank] * t.sigma * t.sigma
    let isFirst = true
    for (let other = 0; other < ranks; other += 1) {
      if (other === rank || ofRank[other] === 0 || rater[view * ranks + other] !== rater[view * ranks + rank]) continue
      if (other < rank) isFirst = false
      weights += ofRank[other]
      shift = Math.max(shift, tau[view * ranks + other])
    }
    if (isFirst) variance += weights * weights * shift * shift
  }
  return Math.sqrt(variance) / sum
}

/** The standard error over some indicators, one bit each, and their mean. @param {number} view @param {number} competence @param {number} chosen @returns {[number, number]} */
export function meanOver(view, competence, chosen) {
  let weights = 0
  let points = 0
  ofRank.fill(0)
  squares.fill(0)
  for (let place = 0; place < 5; place += 1) {
    if (!(chosen & (1 << place))) continue
    const item = 5 * competence + place
    for (let rank = 0; rank < ranks; rank += 1) {
      const rated = given[(view * indicators + item) * ranks + rank]
      if (rated < 0) continue
      const u = t.weight[item] * kindWeight[view * ranks + rank]
      weights += u
      points += u * rated
      ofRank[rank] += u
      squares[rank] += u * u
    }
  }
  return [points / weights, errorOf(view, weights)]
}

/** @param {number} p */
const byProbability = (p) => (p >= 0.8 ? 1 : p >= 0.6 ? 2 : p >= 0.4 ? 3 : 4)
/** @param {number} set */
function worstBy(set) {
  if (set & (selfView | familyOnly | below60 | gateOpen)) return 3
  return set & (oneSource | below80 | disagreement) ? 2 : 1
}

/** @param {number} at */
function flagsOfBoth(at) {
  let set = 0
  if (10 * covered[at] < 6 * whole[at]) set = below60
  else if (10 * covered[at] < 8 * whole[at]) set = below80
  return openGates[at] || openRule[at] ? set | gateOpen : set
}

/** Reads the sums by rank that `spread` has left. @param {number} competence */
function flagsOfOthers(competence) {
  let present = 0
  let family = 1
  let german = 0
  let set = 0
  for (let rank = 0; rank < ranks; rank += 1) {
    if (ofRank[rank] === 0) continue
    present |= 1 << rater[ranks + rank]
    family &= isFamily[ranks + rank]
    german |= isGermanAlone[ranks + rank]
  }
  if (family) set |= familyOnly
  if ((present & (present - 1)) === 0) set |= oneSource
  if (german && level[competences + competence] <= 1 && !t.isLanguage[competence]) set |= caution
  return disagree(competence, present) ? set | disagreement : set
}
