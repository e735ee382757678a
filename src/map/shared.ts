import type { ViewName } from '../model/grade.js'
import type { Requirement } from '../model/occupation.js'
import { wordOf } from './candidate.js'
import type { Shown } from './shown.js'

/** Whether a requirement is met or near in the headline of any of its competences. */
export const isShared = ({ competences, level }: Requirement, shown: ReadonlyMap<string, Shown>): boolean =>
  competences.some((name) => sharesIn(shown.get(name), level))

/** Without headline the bounds of either view may still say enough. */
function sharesIn(one: Shown | undefined, level: number): boolean {
  if (!one) return false
  const { basis } = one.finding
  const shares = (side: ViewName) => {
    const word = wordOf(one.finding[side], level)
    return word === 'met' || word === 'near'
  }
  return basis === null ? shares('self') || shares('others') : shares(basis)
}
