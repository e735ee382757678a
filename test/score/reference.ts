// Findings, written down from scoring.md sections 2, 4 and 6 and competence-methods.md section 6.2; no part of the engine.
import type { Evidence } from '../../src/model/evidence.js'
import type { Competence } from '../../src/model/rubric.js'
import type { Situation } from './arbitraries.js'
import { today } from './builders.js'
import { coversTenths, currentFrom, raterOf } from './reference-flags.js'
import { meanOf, type Row, type Sheet, sheetOf, sum, type Used, uses } from './reference-models.js'
import { errorOf, knownOf, round9, viewOf } from './reference-views.js'

const grades: readonly string[] = ['stated', 'described', 'confirmed', 'observed', 'verified']
const place = (grade: string | null) => grades.indexOf(grade ?? '')

/** All findings of a situation, less the next level and what other tests compare. */
export function referenceFindings(given: Situation) {
  const sheets = (side: 'self' | 'others') => given.rubric.competences.map((one) => sheetOf(given, one, side))
  const [self, others] = [sheets('self'), sheets('others')]
  const known = (list: readonly Sheet[]) => new Map(list.map((sheet) => [sheet.competence.id, knownOf(sheet)]))
  const [ofSelf, ofOthers] = [known(self), known(others)]
  return given.rubric.competences
    .map((competence, at) => {
      const [own, theirs] = [self[at], others[at]]
      if (!own || !theirs) throw new Error('Every competence has two sides.')
      const views = { self: viewOf(own, ofSelf), others: viewOf(theirs, ofOthers) }
      return findingOf(competence, { self: own, others: theirs }, views)
    })
    .sort((left, right) => (left.competence < right.competence ? -1 : 1))
}

type View = ReturnType<typeof viewOf>
function findingOf(competence: Competence, sheets: Record<View['view'], Sheet>, views: Record<View['view'], View>) {
  const { basis, choice } = headline(sheets.others, views)
  const level = basis && views[basis].level
  const evidenceGrade = basis && gradeOf(sheets[basis], [sheets.self, sheets.others])
  const discrepancy = discrepancyOf(sheets)
  const graded = (side: View['view']) => ({
    ...views[side],
    evidenceGrade: views[side].level === null ? null : gradeOf(sheets[side], [sheets[side]]),
  })
  const [own, theirs] = [views.self.level, views.others.level]
  const isUnproven = competence.safetyCritical === true && (level ?? 0) > 0 && place(evidenceGrade) < 2
  const flags = {
    ...{ selfLower: discrepancy?.word === 'selfLower', selfHigher: discrepancy?.word === 'selfHigher' },
    talkAbout: own !== null && theirs !== null && Math.abs(own - theirs) >= 2,
    claimUnproven: isUnproven,
  }
  return {
    ...{ competence: competence.id, level, basis, confidence: basis && views[basis].confidence, evidenceGrade },
    flags: Object.entries(flags).flatMap(([code, isSet]) => (isSet ? [{ code, about: [] }] : [])),
    ...{ discrepancy, choice, self: graded('self'), others: graded('others') },
  }
}

function headline(sheet: Sheet, { self, others }: Record<View['view'], View>) {
  const rated = uses(sheet.counted)
  const isFamily = rated.every(({ source }) => 'relation' in source && source.relation === 'friendOrFamily')
  const covers = coversTenths(sheet, 6) || sheet.counted.filter(({ used }) => used.length > 0).length >= 3
  const hasSelf = self.level !== null
  if (others.level === null) return { basis: hasSelf ? ('self' as const) : null, choice: 'othersUndetermined' }
  if (covers && !isFamily) return { basis: 'others' as const, choice: 'othersEnough' }
  if (!hasSelf) return { basis: 'others' as const, choice: 'othersOnly' }
  return { basis: 'self' as const, choice: covers ? 'othersFamilyOnly' : 'othersTooLittle' }
}

/** Weighted means over what has a level on both sides, whatever the model. */
function discrepancyOf({ self, others }: Record<View['view'], Sheet>) {
  const rowOf = (sheet: Sheet, id: string) =>
    sheet.counted.find(({ indicator, used }) => indicator.id === id && used.length > 0)
  const ids = self.counted.map(({ indicator }) => indicator.id).filter((id) => rowOf(self, id) && rowOf(others, id))
  if (ids.length < 3) return null
  const [own, theirs] = [self, others].map((sheet) => {
    const rated = uses(ids.flatMap((id) => rowOf(sheet, id) ?? []))
    const { total, weight } = meanOf(rated.map(({ u, level }) => ({ w: u, level })))
    return { x: total / weight, error: errorOf(sheet.given, rated) }
  })
  if (!own || !theirs) throw new Error('There are two sides.')
  const difference = own.x - theirs.x
  const error = Math.hypot(own.error, theirs.error)
  const limit = Math.max((0.75 * self.top) / 4, 1.2815515655446 * error)
  const word = Math.abs(difference) <= limit ? 'consistent' : difference < 0 ? 'selfLower' : 'selfHigher'
  return {
    ...{ word, difference: round9(difference), standardError: round9(error), limit: round9(limit) },
    indicators: ids.length,
  }
}

/** The highest grade that indicators of two fifths of the counted weight reach. */
function gradeOf(sheet: Sheet, naming: readonly Sheet[]): string {
  const total = sum(sheet.counted, ({ v }) => v)
  const reached = (least: number) =>
    sum(sheet.counted, (row) => (supportOf(row, sheet, naming) >= least ? row.v : 0)) * 10 >= 4 * total
  return grades.findLast((_, at) => reached(at)) ?? 'stated'
}

/** The table of section 6.2 for one indicator, as a place in the list of grades; -1: nothing supports it. */
function supportOf({ indicator, used }: Row, sheet: Sheet, naming: readonly Sheet[]): number {
  const { given, competence } = sheet
  const from = currentFrom(sheet)
  const current = used.filter(({ rating }) => rating.on >= from)
  const hasAnchors = competence.anchors !== undefined || indicator.anchors !== undefined
  const pieces = naming
    .flatMap(({ rows }) => rows.find((row) => row.indicator.id === indicator.id)?.used ?? [])
    .flatMap(({ rating }) => rating.evidence ?? [])
    .flatMap((id) => given.assessment.evidence?.filter((piece) => piece.id === id) ?? [])
    .filter((piece) => isCurrent(piece, from))
  return Math.max(
    ...[-1, ...used.map(() => 0), ...current.map(byRating), hasAnchors ? together(current) : -1],
    ...pieces.map(byPiece),
  )
}

const byRating = ({ source }: Used): number => {
  if ('relation' in source && source.relation === 'friendOrFamily') return place('described')
  return place(
    { self: 'stated', test: 'verified', observer: 'confirmed', workSample: 'confirmed', document: 'confirmed' }[
      source.kind
    ],
  )
}

/** Good ratings: watched, trained, not of the family; two occasions make them observed, two raters verified. */
function together(current: readonly Used[]): number {
  const good = current
    .map(({ source }) => source)
    .filter((source) => 'anchorTraining' in source && source.anchorTraining && source.relation !== 'friendOrFamily')
  const sources = [...new Set(good)]
  const occasions = sum(sources, (source) => ('occasions' in source ? (source.occasions ?? 1) : 1))
  if (occasions < 2) return -1
  const isIndependent = sources.some((source) => 'relation' in source && source.relation === 'independent')
  return place(isIndependent && new Set(sources.map(raterOf)).size > 1 ? 'verified' : 'observed')
}

const isCurrent = ({ on, lastUsed, validUntil }: Evidence, from: string): boolean =>
  on <= today && (validUntil === undefined || today <= validUntil) && (lastUsed ?? on) >= from

function byPiece(piece: Evidence): number {
  const { kind, relation, confirmedBy, official, what, where, when, ownPart } = piece
  if (relation === 'friendOrFamily') return place('described')
  if (kind === 'account') return place(what && where && when && ownPart ? 'described' : 'stated')
  if (kind === 'record') return place('described')
  if (kind === 'workSample') return place(confirmedBy === undefined ? 'described' : 'confirmed')
  return place(kind === 'test' || official ? 'verified' : 'confirmed')
}
