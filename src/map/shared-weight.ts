import type { ViewName } from '../model/grade.js'
import type { Occupation, Requirement } from '../model/occupation.js'
import { sumBy } from '../score/number.js'
import { wordOf } from './candidate.js'
import type { AnyFinding, Shown } from './shown.js'

/** Weight of the areas as far as their requirements are met or near in the headline; in millionths, so that equal sums are equal numbers. */
export function sharedMillionths({ areas }: Occupation, shown: ReadonlyMap<string, Shown>): number {
  const shared = sumBy(areas, ({ weight, requirements }) => {
    const count = requirements.filter((requirement) => isMetOrNear(requirement, shown)).length
    return count === 0 ? 0 : (weight * count) / requirements.length
  })
  return Math.round(1e6 * shared)
}

function isMetOrNear({ competences, level }: Requirement, shown: ReadonlyMap<string, Shown>): boolean {
  const findings = competences.flatMap((name) => shown.get(name)?.finding ?? [])
  const words = findings.flatMap((finding) => headlineViews(finding).map((side) => wordOf(finding[side], level)))
  return words.includes('met') || words.includes('near')
}

/** Without headline the bounds of either view may still say enough. */
const headlineViews = ({ basis }: AnyFinding): readonly ViewName[] => (basis === null ? ['self', 'others'] : [basis])
