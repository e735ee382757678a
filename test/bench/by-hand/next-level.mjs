// The first single change that reaches the next level of the headline's view: a first rating, else one rating raised.
import { round9 } from './certainty.mjs'
import { basis } from './findings.mjs'
import { ceiling, given, kindWeight } from './ratings.mjs'
import * as t from './tables.mjs'
import { bytes, competences, cuts, indicators, numbers, ranks, top } from './tables.mjs'
import { yes } from './values.mjs'
import { countedWeight, covered, level, levelAfter, levelByCuts, total, views, weightSum, whole } from './views.mjs'

/** By competence: -1 for no next level; NaN for no distance; 0 no change, 1 rate, 2 raise; item or place of the rating; level. */
export const [nextLevel, distance, changeKind] = [bytes(competences), numbers(competences), bytes(competences)]
/** @type {any} */
export const changeAt = new Int16Array(competences)
export const changeLevel = bytes(competences)

/** @param {number} competence */
export function findNextLevel(competence) {
  const view = basis[competence]
  const at = view * competences + competence
  nextLevel[competence] = -1
  if (view < 0 || level[at] === top) return
  nextLevel[competence] = level[at] + 1
  changeKind[competence] = 0
  const hasLevelRules = t.ruleStart[competence] !== t.ruleStart[competence + 1]
  const cut = cuts[competence * top + level[at]] / 100
  distance[competence] = hasLevelRules ? Number.NaN : round9(Math.max(0, cut - views[view].mean[competence]))
  if (!findRating(view, competence)) findRise(view, competence)
}

/** One changed rating: of an indicator by the source of a rank, at a slot of its levels; a first one where `isNew`. */
const change = { item: 0, rank: 0, slot: 0, rated: 0, isNew: false }

/** The lowest first rating that suffices, ties by indicator. @param {number} view @param {number} competence */
function findRating(view, competence) {
  let best = top + 1
  change.isNew = true
  change.slot = 0
  for (let item = 5 * competence; item < 5 * competence + 5; item += 1) {
    const place = view * indicators + item
    if (!t.mayRate[place] || views[view].count[item] > 0) continue
    if (countedWeight[place] === 0 && !t.isGated[item] && !t.isKnowledge[item]) continue
    const highest = Math.min(best - 1, view === 0 && t.isKnowledge[item] ? 2 : top)
    change.item = item
    for (let rated = 0; rated <= highest; rated += 1) {
      change.rated = rated
      if (!reaches(view, competence)) continue
      best = rated
      changeKind[competence] = 1
      changeAt[competence] = item
      changeLevel[competence] = rated
      break
    }
  }
  return best <= top
}

/** The smallest rise of one rating, ties in canonical order. @param {number} view @param {number} competence */
function findRise(view, competence) {
  let fewest = top + 1
  change.isNew = false
  for (let item = 5 * competence; item < 5 * competence + 5; item += 1) {
    const highest = view === 0 && t.isKnowledge[item] ? 2 : top
    change.item = item
    change.slot = 0
    for (let rank = 0; rank < ranks; rank += 1) {
      const at = (view * indicators + item) * ranks + rank
      if (given[at] < 0) continue
      change.rank = rank
      for (let rise = 1; rise < fewest && given[at] + rise <= Math.min(highest, ceiling[at]); rise += 1) {
        change.rated = given[at] + rise
        if (!reaches(view, competence)) continue
        fewest = rise
        changeKind[competence] = 2
        changeAt[competence] = at
        changeLevel[competence] = given[at] + rise
      }
      change.slot += 1
    }
  }
}

/** Whether the change lifts the level of the view; without level rules never below the next cut. @param {number} view @param {number} competence */
function reaches(view, competence) {
  const at = view * competences + competence
  const { item, rank, slot, rated, isNew } = change
  const spot = view * ranks + rank
  const u = t.isKnowledge[item] ? 0 : t.weight[item] * (isNew ? t.firstWeight[view] : kindWeight[spot])
  const weights = weightSum[at] + (isNew ? u : 0)
  const points = total[at] + u * (isNew ? rated : rated - views[view].levels[item * ranks + slot])
  const hasLevelRules = t.ruleStart[competence] !== t.ruleStart[competence + 1]
  if (!hasLevelRules && 100 * points < cuts[competence * top + level[at]] * weights) return false
  const reached = levelWith(view, competence, levelByCuts(competence, points, weights), points / weights)
  return reached > level[at]
}

/** What `levelWith` changes for a moment and puts back. */
const before = numbers(6)

/** The level of the view with the change. @param {number} view @param {number} competence @param {number} level @param {number} x */
function levelWith(view, competence, level, x) {
  const { item, rank, slot, rated, isNew } = change
  const { mean, level: ofModel, n, coverage, rating, count, levels } = views[view]
  const place = item * ranks + slot
  before[0] = mean[competence]
  before[1] = ofModel[competence]
  before[2] = n[competence]
  before[3] = coverage[competence]
  before[4] = rating[item]
  before[5] = levels[place]
  mean[competence] = x
  ofModel[competence] = level
  rating[item] = isNew ? rated : ratingWith(view, item, rank, rated)
  levels[place] = rated
  if (isNew) addRating(view, competence, item)
  const reached = levelAfter(view, competence, yes)
  mean[competence] = before[0]
  ofModel[competence] = before[1]
  n[competence] = before[2]
  coverage[competence] = before[3]
  rating[item] = before[4]
  levels[place] = before[5]
  if (isNew) count[item] = 0
  return reached
}

/** @param {number} view @param {number} competence @param {number} item */
function addRating(view, competence, item) {
  const at = view * competences + competence
  views[view].count[item] = 1
  if (t.isKnowledge[item]) return
  const more = countedWeight[view * indicators + item] === 0 ? t.weight[item] : 0
  views[view].n[competence] += 1
  views[view].coverage[competence] = (covered[at] + t.weight[item]) / (whole[at] + more)
}

/** The rating of an indicator, were that of one source another. @param {number} view @param {number} item @param {number} changed @param {number} rated */
function ratingWith(view, item, changed, rated) {
  let weights = 0
  let points = 0
  for (let rank = 0; rank < ranks; rank += 1) {
    const before = given[(view * indicators + item) * ranks + rank]
    if (before < 0) continue
    weights += kindWeight[view * ranks + rank]
    points += kindWeight[view * ranks + rank] * (rank === changed ? rated : before)
  }
  return points / weights
}
