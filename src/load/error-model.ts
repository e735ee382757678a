import type { ViewName } from '../model/grade.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Source } from '../model/source.js'

type Kind = Source['kind']
type Shifts = Readonly<Record<Kind | 'friendOrFamily', number>>

/** How ratings weigh and how far they may be off: the scale's values, with those that the rubric sets instead; spreads in levels. */
export interface ErrorModel {
  readonly id: string
  readonly status: Scale['scoring']['status']
  readonly select: Scale['scoring']['select']
  readonly weights: Readonly<Record<Kind, number>>
  readonly sigma: number
  readonly tau: Shifts
  /** The largest weight that a later rating of a side could have; a virtual rating gets it. */
  readonly largestWeight: Readonly<Record<ViewName, number>>
}

/** A rubric that sets a spread of its own names the error model after itself. */
export function errorModelOf(rubric: Rubric, { scoring, levels }: Scale): ErrorModel {
  const own = rubric.scoring ?? {}
  const isOwn = own.sigma !== undefined || own.tau !== undefined
  const unit = (levels.length - 1) / 400 // hundredths of a level at M = 4
  const others = replaced(scoring.sourceWeights, own.sourceWeights)
  const weights = { self: 100, ...others }
  return {
    id: isOwn ? `${rubric.id}@${rubric.version}` : scoring.id,
    status: scoring.status,
    select: own.select ?? scoring.select,
    weights,
    sigma: (own.sigma ?? scoring.sigma) * unit,
    tau: replaced(scoring.tau, own.tau, unit),
    largestWeight: { self: weights.self, others: Math.max(...Object.values(others)) },
  }
}

/** The usual values with those that are set instead, in the unit of a factor. */
function replaced<Key extends string>(
  usual: Readonly<Record<Key, number>>,
  own: Readonly<Partial<Record<Key, number | undefined>>> | undefined,
  unit = 1,
): Record<Key, number> {
  const values: Record<Key, number> = { ...usual }
  for (const key in values) values[key] = (own?.[key] ?? values[key]) * unit
  return values
}

/** What was left to defaults: paths of the rubric, sorted. */
export function defaultsUsed({ scoring, competences }: Rubric): string[] {
  const shared = (['select', 'sourceWeights', 'sigma', 'tau'] as const)
    .filter((name) => scoring?.[name] === undefined)
    .map((name) => `scoring.${name}`)
  const own = competences.flatMap((competence) =>
    (['model', competence.model === 'ladder' ? 'rungs' : 'cuts', 'windowMonths'] as const)
      .filter((name) => competence[name] === undefined)
      .map((name) => `${competence.id}.${name}`),
  )
  return [...shared, ...own].sort()
}
