import type { LoadedRubric } from '../load/catalog.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Source } from '../model/source.js'

type Kind = Source['kind']
type Shifts = Readonly<Record<Kind | 'friendOrFamily', number>>

/** The error model of a call: that of the scale, with the values that the rubric sets instead; spreads in levels. */
export interface Parameters {
  readonly id: string
  readonly status: Scale['scoring']['status']
  readonly select: Scale['scoring']['select']
  readonly weights: Readonly<Record<Kind, number>>
  readonly sigma: number
  readonly tau: Shifts
}

/** A rubric that sets a spread of its own names the error model after itself. */
export function parametersOf({ rubric, scale }: LoadedRubric): Parameters {
  const { scoring } = scale
  const own = rubric.scoring ?? {}
  const isOwn = own.sigma !== undefined || own.tau !== undefined
  const unit = (scale.levels.length - 1) / 400 // hundredths of a level at M = 4
  return {
    id: isOwn ? `${rubric.id}@${rubric.version}` : scoring.id,
    status: scoring.status,
    select: own.select ?? scoring.select,
    weights: weightsOf(scoring.sourceWeights, own.sourceWeights ?? {}),
    sigma: (own.sigma ?? scoring.sigma) * unit,
    tau: shiftsOf(scoring.tau, own.tau ?? {}, unit),
  }
}

/** The largest weight that a later rating of this side could have; a virtual rating gets it. */
export const largestWeight = ({ weights }: Parameters, view: 'self' | 'others'): number =>
  view === 'self' ? weights.self : Math.max(weights.observer, weights.workSample, weights.test, weights.document)

/** What was left to defaults: paths of the rubric, sorted. */
export function defaultsUsed({ scoring, competences }: Rubric): string[] {
  const shared = (['select', 'sourceWeights', 'sigma', 'tau'] as const)
    .filter((name) => scoring?.[name] === undefined)
    .map((name) => `scoring.${name}`)
  const own = competences.flatMap((competence) =>
    (['model', 'cuts', 'windowMonths'] as const)
      .filter((name) => competence[name] === undefined)
      .map((name) => `${competence.id}.${name}`),
  )
  return [...shared, ...own].sort()
}

type Weights = Scale['scoring']['sourceWeights']
type Own = NonNullable<Rubric['scoring']>

const weightsOf = (usual: Weights, own: NonNullable<Own['sourceWeights']>): Record<Kind, number> => ({
  self: 100,
  observer: own.observer ?? usual.observer,
  workSample: own.workSample ?? usual.workSample,
  test: own.test ?? usual.test,
  document: own.document ?? usual.document,
})

const shiftsOf = (usual: Shifts, own: NonNullable<Own['tau']>, unit: number): Shifts => ({
  self: (own.self ?? usual.self) * unit,
  observer: (own.observer ?? usual.observer) * unit,
  workSample: (own.workSample ?? usual.workSample) * unit,
  test: (own.test ?? usual.test) * unit,
  document: (own.document ?? usual.document) * unit,
  friendOrFamily: (own.friendOrFamily ?? usual.friendOrFamily) * unit,
})
