import { needRubric } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { freeze, keep } from '../load/freeze.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import type { ViewName } from '../model/grade.js'
import type { RequirementView } from '../model/match.js'
import type { Reason } from '../model/reason.js'
import { compareIds } from '../score/order.js'
import type { AnyFinding, AnyProfile } from '../score/without-reasons.js'

/** A finding with the rubric that it was scored with. */
export interface Shown {
  /** `rubric/competence` */
  readonly name: string
  readonly finding: AnyFinding
  readonly loaded: LoadedRubric
  /** By level; each is made when a requirement first asks for it. */
  readonly standings: NamedStanding[]
}

/** How a requirement, or one competence of it, stands in each view. */
export interface Standing extends Readonly<Record<ViewName, RequirementView>> {
  /** In the headline of the best of its competences; null: nothing of it is there. */
  readonly headline: 'met' | 'near' | null
}

/** One competence at a level. */
export interface NamedStanding extends Standing {
  /** Why it stands so, once that was asked. */
  readonly reasons: Partial<Record<ViewName, Reason>>
}

/** What requirements are held against. */
export interface Held {
  readonly shown: ReadonlyMap<string, Shown>
  readonly catalog: Catalog
}

/** What is known about each competence, by `rubric/competence`; of several assessments of one rubric the latest day counts. */
export function shownBy(profiles: readonly AnyProfile[], catalog: Catalog): ReadonlyMap<string, Shown> {
  const kept = counting(profiles).map((profile) => freeze(keep(profile)))
  const entries = kept.flatMap((profile) => {
    const loaded = needRubric(profile.rubric, catalog)
    return profile.findings.map((finding): [string, Shown] => {
      const name = `${profile.rubric.id}/${finding.competence}`
      return [name, { name, finding, loaded, standings: [] }]
    })
  })
  return new Map(entries)
}

/** One profile a rubric: the one with the latest rating, ties: the greater assessment id. */
export function counting<P extends AnyProfile>(profiles: readonly P[]): P[] {
  const rising = [...profiles].sort(
    (a, b) => compareIds(a.ratedOn ?? '', b.ratedOn ?? '') || compareIds(a.assessment, b.assessment),
  )
  const latest = new Map(rising.map((profile) => [profile.rubric.id, profile]))
  return profiles.filter((profile) => latest.get(profile.rubric.id) === profile)
}
