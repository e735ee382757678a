// What joins the two views of a competence: grades of evidence, headline, comparison, and the advice that reads them.

import { rubric } from '../workload.mjs'
import { familyOnly, flagsOf, meanOver, probability, z80 } from './certainty.mjs'
import { adviceByHand } from './level-rules.mjs'
import {
  dayOf,
  given,
  isFamily,
  isIndependent,
  isTrained,
  namedBy,
  occasions,
  pieceDay,
  pieceGrade,
  pieces,
  rater,
} from './ratings.mjs'
import * as t from './tables.mjs'
import { bytes, competences, indicators, numbers, ranks, top } from './tables.mjs'
import { yes } from './values.mjs'
import { countedWeight, covered, level, ratedItems, views, whole } from './views.mjs'

export const grades = ['stated', 'described', 'confirmed', 'observed', 'verified']
/** By view and competence, and by competence; -1 for none. */
export const [gradeOfView, gradeOfFinding] = [bytes(24), bytes(competences)]
/** View of the headline, -1 for none. */
export const basis = bytes(competences)
/** selfLower, selfHigher, talkAbout, claimUnproven: one bit each. */
export const findingFlags = bytes(competences)
/** Common indicators; below 3 there is no discrepancy. */
export const common = bytes(competences)
export const [difference, differenceError, limit] = [numbers(competences), numbers(competences), numbers(competences)]
/** Whether an advice is true, in the order of the rubric. @type {Map<string, boolean>} */
export const advice = new Map(rubric.advice.map((/** @type {any} */ { id }) => [id, false]))

/** Best support by a rating and by a piece of evidence, by view and indicator; -1 for none. */
const [byRating, byPiece] = [bytes(2 * indicators), bytes(2 * indicators)]

/** Supports of all indicators of a competence in one view. @param {number} view @param {number} competence */
export function support(view, competence) {
  for (let item = 5 * competence; item < 5 * competence + 5; item += 1) {
    const place = view * indicators + item
    byRating[place] = view === 0 ? -1 : ratingSupport(item, competence)
    byPiece[place] = -1
    if (view === 0 && given[place * ranks] >= 0) byRating[place] = 0
    if (pieces.length > 0) byPiece[place] = pieceSupport(place * ranks, t.currentFrom[competence] ?? '')
  }
}

/** @param {number} item @param {number} competence */
function ratingSupport(item, competence) {
  let best = -1
  let seen = 0
  let trained = 0
  let independent = 0
  for (let rank = 0; rank < ranks; rank += 1) {
    const at = (indicators + item) * ranks + rank
    const spot = ranks + rank
    if (given[at] < 0) continue
    if ((dayOf[at] ?? '') < (t.currentFrom[competence] ?? '')) best = Math.max(best, 0)
    else if (isFamily[spot]) best = Math.max(best, 1)
    else {
      best = 2
      if (!isTrained[spot] || !t.hasAnchors[competence]) continue
      seen += occasions[spot]
      trained |= 1 << rater[spot]
      independent |= isIndependent[spot]
    }
  }
  if (seen < 2) return best
  return independent && (trained & (trained - 1)) !== 0 ? 4 : 3
}

/** The best piece that the selected ratings of an indicator name. @param {number} first @param {string} from */
function pieceSupport(first, from) {
  let best = -1
  for (let at = first; at < first + ranks; at += 1) {
    const names = given[at] < 0 ? undefined : namedBy[at]
    if (names === undefined) continue
    for (const name of names) {
      const piece = pieces.indexOf(name)
      if (piece >= 0 && (pieceDay[piece] ?? '') >= from) best = Math.max(best, pieceGrade[piece] ?? -1)
    }
  }
  return best
}

/** The highest grade that two fifths of the counted weight reach; `other` adds pieces named by ratings of the other view. @param {number} view @param {number} competence @param {number} other */
export function gradeReached(view, competence, other) {
  const counted = whole[view * competences + competence]
  for (let grade = 4; grade > 0; grade -= 1) {
    let reached = 0
    for (let item = 5 * competence; item < 5 * competence + 5; item += 1) {
      const place = view * indicators + item
      const best = Math.max(byRating[place], byPiece[place], byPiece[other * indicators + item])
      if (best >= grade) reached += countedWeight[place]
    }
    if (10 * reached >= 4 * counted) return grade
  }
  return 0
}

/** What concludes from both views. @param {number} competence */
export function compareViews(competence) {
  const own = level[competence]
  const theirs = level[competences + competence]
  for (let view = 0; view < 2; view += 1) {
    if (own >= 0 || theirs >= 0) support(view, competence)
  }
  gradeOfView[competence] = own < 0 ? -1 : gradeReached(0, competence, 0)
  gradeOfView[competences + competence] = theirs < 0 ? -1 : gradeReached(1, competence, 1)
  const view = basisOf(competence)
  basis[competence] = view
  gradeOfFinding[competence] = view < 0 ? -1 : gradeReached(view, competence, 1 - view)
  compareMeans(competence)
  let set =
    common[competence] < 3 || Math.abs(difference[competence]) <= limit[competence]
      ? 0
      : difference[competence] < 0
        ? 1
        : 2
  if (own >= 0 && theirs >= 0 && Math.abs(own - theirs) >= 2) set |= 4
  const claimed = view < 0 ? 0 : level[view * competences + competence]
  if (t.isSafetyCritical[competence] && claimed > 0 && gradeOfFinding[competence] < 2) set |= 8
  findingFlags[competence] = set
}

/** @param {number} competence */
function basisOf(competence) {
  const hasOwn = level[competence] >= 0
  const at = competences + competence
  if (level[at] < 0) return hasOwn ? 0 : -1
  if (!hasOwn) return 1
  const isThin = 10 * covered[at] < 6 * whole[at] && ratedItems[at] < 3
  return isThin || flagsOf[at] & familyOnly ? 0 : 1
}

/** Over the indicators that both sides have rated. @param {number} competence */
function compareMeans(competence) {
  let chosen = 0
  let count = 0
  for (let place = 0; place < 5; place += 1) {
    const item = 5 * competence + place
    if (t.isKnowledge[item] || views[0].count[item] === 0 || views[1].count[item] === 0) continue
    if (!t.mayRate[item] || !t.mayRate[indicators + item]) continue
    chosen |= 1 << place
    count += 1
  }
  common[competence] = count
  if (count < 3) return
  const [own, ownError] = meanOver(0, competence, chosen)
  const [theirs, error] = meanOver(1, competence, chosen)
  const both = Math.sqrt(ownError * ownError + error * error)
  difference[competence] = own - theirs
  differenceError[competence] = both
  limit[competence] = Math.max(0.75, z80 * both)
}

/** What advice reads: results of the basis view, and both levels. */
const read = {
  ...{ mean: numbers(competences), coverage: numbers(competences), n: numbers(competences), p: numbers(competences) },
  ...{ level: numbers(competences), selfLevel: numbers(competences), othersLevel: numbers(competences) },
}
const names = [...advice.keys()]

/** After the findings of all competences. */
export function advise() {
  for (let competence = 0; competence < competences; competence += 1) readFinding(competence)
  for (const name of names) advice.set(name, adviceByHand[name]?.(read) === yes)
}

/** @param {number} competence */
function readFinding(competence) {
  const own = level[competence]
  const theirs = level[competences + competence]
  const view = basis[competence]
  read.selfLevel[competence] = own < 0 ? Number.NaN : own
  read.othersLevel[competence] = theirs < 0 ? Number.NaN : theirs
  const at = view * competences + competence
  read.level[competence] = view < 0 ? Number.NaN : level[at]
  read.mean[competence] = view < 0 ? Number.NaN : views[view].mean[competence]
  read.coverage[competence] = view < 0 ? 0 : views[view].coverage[competence]
  read.n[competence] = view < 0 ? 0 : views[view].n[competence]
  read.p[competence] = view < 0 ? Number.NaN : probability[at * (top + 1) + views[view].level[competence]]
}
