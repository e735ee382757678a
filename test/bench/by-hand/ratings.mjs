// One person's documents read into flat arrays, which the next person overwrites.
// A source has a spot: `view * ranks + rank`, in the order of kind and id. Its selected rating of an indicator stands at
// `(view * indicators + item) * ranks + rank`; `given` is its level there, -1 for none.
import { day } from '../workload.mjs'
import { bytes, indicators, itemOf, numbers, ranks, tauOf, weightOfKind } from './tables.mjs'

export const given = bytes(2 * indicators * ranks)
/** The lowest level of another rating by the same source of the same day: raising the selected one beyond it selects that one. */
export const ceiling = bytes(2 * indicators * ranks)
/** @type {string[]} */
export const dayOf = Array(2 * indicators * ranks).fill('')
/** @type {string[]} */
export const idOf = Array(2 * indicators * ranks).fill('')
/** @type {(readonly string[] | undefined)[]} */
export const namedBy = Array(2 * indicators * ranks).fill(undefined)
/** The strongest absence that was said: by `view * indicators + item`, place in `absences`. */
export const said = bytes(2 * indicators)
export const absences = ['notAsked', 'notObserved', 'notAnswered', 'notApplicable']

/** @type {string[]} */
export const sourceId = Array(2 * ranks).fill('')
export const [kindWeight, tau] = [numbers(2 * ranks), numbers(2 * ranks)]
export const [isFamily, isTrained, isIndependent, isGermanAlone] = [bytes(8), bytes(8), bytes(8), bytes(8)]
export const occasions = numbers(2 * ranks)
/** Place of the rater of a spot in `raters`, the raters of the others by id. */
export const rater = bytes(2 * ranks)
/** @type {string[]} */
export const raters = []

/** Ids of the pieces that are not from after the day. @type {string[]} */
export const pieces = []
/** @type {number[]} */
export const pieceGrade = []
/** Last day that the piece speaks for; '' where it is no longer valid. @type {string[]} */
export const pieceDay = []

/** @type {{ later: string[], ratedOn: string }} */
export const read = { later: [], ratedOn: '' }

/** @param {any} assessment */
export function readAssessment({ sources, ratings, evidence }) {
  given.fill(-1)
  said.fill(0)
  read.later.length = 0
  read.ratedOn = ''
  readSources(sources)
  readEvidence(evidence ?? [])
  for (const rating of ratings) readRating(rating)
  if (read.later.length > 1) read.later = [...new Set(read.later)].sort()
}

/** @type {any[]} */
const others = []
/** @param {any} left @param {any} right */
const comesBefore = (left, right) => left.kind < right.kind || (left.kind === right.kind && left.id < right.id)

/** @param {readonly any[]} sources */
function readSources(sources) {
  sourceId.fill('')
  others.length = 0
  raters.length = 0
  for (const source of sources) {
    if (source.kind === 'self') readSource(source, 0)
    else {
      let rank = others.length
      for (; rank > 0 && comesBefore(source, others[rank - 1]); rank -= 1) others[rank] = others[rank - 1]
      others[rank] = source
      if (!raters.includes(source.rater ?? source.id)) raters.push(source.rater ?? source.id)
    }
  }
  if (sources.length - others.length > 1 || others.length > ranks) throw new Error('Too many sources for the arrays.')
  raters.sort()
  for (let rank = 0; rank < others.length; rank += 1) readSource(others[rank], ranks + rank)
}

/** @param {any} source @param {number} spot */
function readSource(source, spot) {
  sourceId[spot] = source.id
  kindWeight[spot] = weightOfKind[source.kind]
  isFamily[spot] = source.relation === 'friendOrFamily' ? 1 : 0
  tau[spot] = isFamily[spot] ? tauOf.friendOrFamily : tauOf[source.kind]
  if (source.kind === 'self') return
  isTrained[spot] = source.anchorTraining ? 1 : 0
  isIndependent[spot] = source.relation === 'independent' ? 1 : 0
  isGermanAlone[spot] = source.support === 'none' && source.language === 'de' ? 1 : 0
  occasions[spot] = source.occasions
  rater[spot] = raters.indexOf(source.rater ?? source.id)
}

/** @param {readonly any[]} evidence */
function readEvidence(evidence) {
  pieces.length = 0
  for (const piece of evidence) {
    if (piece.on > day) {
      read.later.push(piece.id)
      continue
    }
    pieceGrade[pieces.length] = gradeOfPiece(piece)
    pieceDay[pieces.length] = piece.validUntil < day ? '' : (piece.lastUsed ?? piece.on)
    pieces.push(piece.id)
  }
}

/** 0 stated, 1 described, 2 confirmed, 3 observed, 4 verified. @param {any} piece */
function gradeOfPiece({ kind, relation, official, confirmedBy, what, where, when, ownPart }) {
  if (kind === 'account') return what && where && when && ownPart ? 1 : 0
  if (relation === 'friendOrFamily' || kind === 'record') return 1
  if (kind === 'test' || (kind === 'document' && official)) return 4
  return kind === 'workSample' && confirmedBy === undefined ? 1 : 2
}

/** @param {any} rating */
function readRating(rating) {
  const { on } = rating
  if (on > day) {
    read.later.push(rating.id)
    return
  }
  const spot = spotOf(rating.source)
  const place = (spot < ranks ? 0 : indicators) + Number(itemOf.get(rating.indicator))
  const level = levelOf(rating)
  if (level < 0) {
    const absence = rating.absent === undefined ? 2 : absences.indexOf(rating.absent)
    if (absence > said[place]) said[place] = absence
    return
  }
  if (on > read.ratedOn) read.ratedOn = on
  select(place * ranks + (spot & (ranks - 1)), rating, level)
}

/** The latest, of one day the lower, of equal ones the smaller id; a copy of a record changes nothing. @param {number} at @param {any} rating @param {number} level */
function select(at, rating, level) {
  const before = given[at]
  let lowest = 127
  if (before >= 0) {
    const on = dayOf[at] ?? ''
    const id = idOf[at] ?? ''
    if (rating.id === id || rating.on < on) return
    if (rating.on === on) {
      if (level > before || (level === before && rating.id > id)) {
        ceiling[at] = Math.min(ceiling[at], level)
        return
      }
      lowest = Math.min(ceiling[at], before)
    }
  }
  given[at] = level
  ceiling[at] = lowest
  dayOf[at] = rating.on
  idOf[at] = rating.id
  namedBy[at] = rating.evidence
}

/** @param {string} id */
function spotOf(id) {
  for (let spot = 0; spot < 2 * ranks; spot += 1) if (sourceId[spot] === id) return spot
  throw new Error(`No source is called "${id}".`)
}

/** @type {any} */
const independence = { guided: 1, independent: 2, transfer: 3, guiding: 4 }
/** @type {any} */
const cap = { onceOrTwice: 2, sometimes: 3, often: 4 }
/** @type {any} */
const knowledge = { notYet: 0, partly: 1, yes: 2 }

/** -1 for an absence and for an answer stopped half-way. @param {any} rating @returns {number} */
function levelOf({ level, answer }) {
  if (level !== undefined) return level
  if (answer === undefined) return -1
  if (typeof answer === 'string') return knowledge[answer] ?? -1
  if (answer.frequency === 'never') return 0
  return answer.independence === undefined ? -1 : Math.min(independence[answer.independence], cap[answer.frequency])
}
