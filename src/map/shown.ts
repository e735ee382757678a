import { needRubric } from '../load/calls.js'
import type { Catalog } from '../load/catalog.js'
import { freeze, keep } from '../load/freeze.js'
import type { LoadedRubric } from '../load/loaded-rubric.js'
import { compareIds } from '../score/order.js'
import type { AnyFinding, AnyProfile } from '../score/without-reasons.js'

/** A finding with the rubric that it was scored with. */
export interface Shown {
  readonly finding: AnyFinding
  readonly loaded: LoadedRubric
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
    return profile.findings.map((finding): [string, Shown] => [
      `${profile.rubric.id}/${finding.competence}`,
      { finding, loaded },
    ])
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
