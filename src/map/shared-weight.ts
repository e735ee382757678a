import type { ViewName } from '../model/grade.js'
import type { Occupation, Requirement } from '../model/occupation.js'
import { sumBy } from '../score/number.js'
import type { AnyFinding } from '../score/without-reasons.js'
import { wordOf } from './candidate.js'
import type { Shown } from './shown.js'

/** How much of an occupation's own weight is shared; weights of two occupations have no common unit, so only shares are compared. */
export interface SharedWeight {
  /** Weight of the areas as far as their requirements are met or near in the headline. */
  readonly weight: number
  readonly total: number
  /** Millionths of the total, so that equal shares are equal numbers. */
  readonly millionths: number
}

/** What is met or near in the headline, area by area, against the whole occupation. */
export function sharedWeight({ areas }: Occupation, shown: ReadonlyMap<string, Shown>): SharedWeight {
  const weight = sumBy(areas, (area) => {
    const count = area.requirements.filter((requirement) => isMetOrNear(requirement, shown)).length
    return count === 0 ? 0 : (area.weight * count) / area.requirements.length
  })
  const total = sumBy(areas, (area) => area.weight)
  return { weight, total, millionths: Math.round((1e6 * weight) / total) }
}

function isMetOrNear({ competences, level }: Requirement, shown: ReadonlyMap<string, Shown>): boolean {
  const findings = competences.flatMap((name) => shown.get(name)?.finding ?? [])
  const words = findings.flatMap((finding) => headlineViews(finding).map((side) => wordOf(finding[side], level)))
  return words.includes('met') || words.includes('near')
}

/** Without headline the bounds of either view may still say enough. */
const headlineViews = ({ basis }: AnyFinding): readonly ViewName[] => (basis === null ? ['self', 'others'] : [basis])
