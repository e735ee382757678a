// What the laws of scoring share: to score a generated situation, to change its ratings, and to read the note's own selection.
import type { Catalog } from '../../src/load/catalog.js'
import type { Assessment, Rating } from '../../src/model/assessment.js'
import type { ViewName } from '../../src/model/grade.js'
import type { Reason } from '../../src/model/reason.js'
import type { Indicator, Rubric } from '../../src/model/rubric.js'
import type { Source } from '../../src/model/source.js'
import { scoreAssessment } from '../../src/score/score.js'
import { type Situation, saying } from './arbitraries.js'
import { catalogOf, today } from './builders.js'

const catalogs = new WeakMap<Rubric, Catalog>()
/** One catalog a rubric, so that its rules are compiled once. */
export function catalogFor({ rubric, scale }: Situation): Catalog {
  const made = catalogs.get(rubric) ?? catalogOf(rubric, scale)
  catalogs.set(rubric, made)
  return made
}
export const explained = (given: Situation) => scoreAssessment(given.assessment, catalogFor(given), { on: today })
export const score = (given: Situation) =>
  scoreAssessment(given.assessment, catalogFor(given), { on: today, reasons: false })

export type PlainFinding = ReturnType<typeof score>['findings'][number]
export type PlainView = PlainFinding['self']
export const sides = ['self', 'others'] as const
/** All views of all competences, in the order of the findings. */
export const viewsOf = (given: Situation) =>
  score(given).findings.flatMap((finding) =>
    sides.map((side) => ({ competence: finding.competence, ...finding[side] })),
  )

export const topOf = ({ scale }: Situation): number => scale.levels.length - 1
export const withAssessment = (given: Situation, more: Partial<Assessment>): Situation => ({
  ...given,
  assessment: { ...given.assessment, ...more },
})
export const withRatings = (given: Situation, ratings: readonly Rating[]): Situation =>
  withAssessment(given, { ratings: [...ratings] })

/** null is not lower: a level may become unknown, never smaller. */
export const isNotLower = (before: number | null, after: number | null): boolean =>
  before === null || after === null || after >= before

export function indicatorOf({ rubric }: Situation, address: string): Indicator {
  const [competence, id] = address.split('/')
  const found = rubric.competences.find((one) => one.id === competence)?.indicators.find((one) => one.id === id)
  if (!found) throw new Error(`The rubric has an indicator "${address}".`)
  return found
}
export function sourceOf({ assessment }: Situation, id: string): Source {
  const found = assessment.sources.find((source) => source.id === id)
  if (!found) throw new Error(`The assessment has a source "${id}".`)
  return found
}
export const sideOf = (given: Situation, { source }: Pick<Rating, 'source'>): ViewName =>
  sourceOf(given, source).kind === 'self' ? 'self' : 'others'

/** The level of a rating by the tables of the scale; null for an absence and for an answer stopped half-way. */
export function levelOf(given: Situation, { level, answer, indicator }: Rating): number | null {
  const { use, know, state } = given.scale.answers
  if (level !== undefined) return level
  if (answer === undefined) return null
  if (typeof answer === 'string') {
    const table = indicatorOf(given, indicator).ask === 'know' ? know : state
    return table?.[answer]?.level ?? null
  }
  const often = use?.frequency[answer.frequency]
  if (often?.level !== undefined) return often.level
  const alone = use?.independence[answer.independence ?? '']?.level
  return alone === undefined ? null : Math.min(alone, often?.cap ?? 0)
}

/** The highest level that a source may give: answers to knowledge end with their table. */
export function highest(given: Situation, { indicator, source }: Pick<Rating, 'indicator' | 'source'>): number {
  const { ask } = indicatorOf(given, indicator)
  const table = Object.values(given.scale.answers.know ?? {}).map(({ level }) => level ?? 0)
  return ask === 'know' && sourceOf(given, source).kind === 'self' ? Math.max(...table) : topOf(given)
}

/** The same rating with another level, said as its source says it. */
export function ratedTo(given: Situation, rating: Rating, level: number): Rating {
  const { level: _, answer: __, absent: ___, ...bare } = rating
  const indicator = indicatorOf(given, rating.indicator)
  return { ...bare, ...saying(level, { indicator, source: sourceOf(given, rating.source), its: given.scale }) }
}
/** Raised by so many levels, as far as its source can; an absence stays. */
export function raised(given: Situation, rating: Rating, by: number): Rating {
  const level = levelOf(given, rating)
  return level === null || by === 0 ? rating : ratedTo(given, rating, Math.min(highest(given, rating), level + by))
}

/** The ratings that count by the table of scoring.md, section 2, step 5. */
export function selectedRatings(given: Situation): Rating[] {
  const groups = new Map<string, Rating[]>()
  for (const rating of given.assessment.ratings) {
    if (rating.on > today || levelOf(given, rating) === null) continue
    const who = sideOf(given, rating) === 'self' ? 'self' : `others ${rating.source}`
    const group = `${rating.indicator} ${who}`
    groups.set(group, [...(groups.get(group) ?? []), rating])
  }
  return [...groups.values()].flatMap((group) => chosen(given, group))
}

function chosen(given: Situation, group: readonly Rating[]): readonly Rating[] {
  const select = given.rubric.scoring?.select ?? given.scale.scoring.select
  if (select === 'all') return group
  const level = (rating: Rating) => levelOf(given, rating) ?? 0
  const byId = (a: Rating, b: Rating) => (a.id < b.id ? -1 : 1)
  const later = (a: Rating, b: Rating) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1)
  const order =
    select === 'latest'
      ? (a: Rating, b: Rating) => later(a, b) || level(a) - level(b) || byId(a, b)
      : (a: Rating, b: Rating) => level(b) - level(a) || later(a, b) || byId(a, b)
  return [...group].sort(order).slice(0, 1)
}

/** All reasons of a tree, the root first. */
export const stepsOf = (reason: Reason): Reason[] => [reason, ...reason.because.flatMap(stepsOf)]
export const leavesOf = (reason: Reason): Reason[] => stepsOf(reason).filter(({ because }) => because.length === 0)
