// Whether two who watched the person differ (scoring.md, section 6).
import { given, kindWeight, rater, raters } from './ratings.mjs'
import * as t from './tables.mjs'
import { bytes, competences, indicators, numbers, ranks } from './tables.mjs'
import { levelByCuts } from './views.mjs'

/** The first two raters who differ, as `one * 4 + other`. */
export const differing = bytes(24)

/** Every pair of raters in id order. @param {number} competence @param {number} present */
export function disagree(competence, present) {
  for (let one = 0; one < raters.length; one += 1) {
    if (!(present & (1 << one))) continue
    for (let other = one + 1; other < raters.length; other += 1) {
      if (!(present & (1 << other)) || !differ(competence, one, other)) continue
      differing[competences + competence] = one * 4 + other
      return true
    }
  }
  return false
}

/** Sums of two raters over one indicator: weights, weighted levels, levels, number. */
const pair = numbers(8)

/** @param {number} competence @param {number} one @param {number} other */
function differ(competence, one, other) {
  let common = 0
  let apart = 0
  let weights = 0
  let points = 0
  let weightsOfOther = 0
  let pointsOfOther = 0
  for (let item = 5 * competence; item < 5 * competence + 5; item += 1) {
    if (t.isKnowledge[item]) continue
    sumPair(item, one, other)
    if (pair[3] === 0 || pair[7] === 0) continue
    common += 1
    apart += Math.abs(pair[2] / pair[3] - pair[6] / pair[7])
    weights += pair[0]
    points += pair[1]
    weightsOfOther += pair[4]
    pointsOfOther += pair[5]
  }
  if (apart > common) return true
  if (common < 3) return false
  return (
    Math.abs(levelByCuts(competence, points, weights) - levelByCuts(competence, pointsOfOther, weightsOfOther)) >= 2
  )
}

/** @param {number} item @param {number} one @param {number} other */
function sumPair(item, one, other) {
  pair.fill(0)
  for (let rank = 0; rank < ranks; rank += 1) {
    const rated = given[(indicators + item) * ranks + rank]
    const who = rater[ranks + rank]
    if (rated < 0 || (who !== one && who !== other)) continue
    const first = who === one ? 0 : 4
    const u = t.weight[item] * kindWeight[ranks + rank]
    pair[first] += u
    pair[first + 1] += u * rated
    pair[first + 2] += rated
    pair[first + 3] += 1
  }
}
