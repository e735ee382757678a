import type { ViewName } from '../model/grade.js'
import { coversTenths } from './tally.js'
import type { Scored } from './view.js'

/** Why the headline comes from the view it comes from. */
export type Choice = 'othersEnough' | 'othersTooLittle' | 'othersFamilyOnly' | 'othersOnly' | 'othersUndetermined'
export interface Headline {
  readonly basis: ViewName | null
  readonly choice: Choice
}

/** The view of others where it covers enough and not only family speaks, else that of the person; the two are never blended. */
export function headline(self: Scored, others: Scored): Headline {
  const hasSelf = self.view.level !== null
  if (others.view.level === null) return { basis: hasSelf ? 'self' : null, choice: 'othersUndetermined' }
  const against = objection(others)
  if (against === null) return { basis: 'others', choice: 'othersEnough' }
  return hasSelf ? { basis: 'self', choice: against } : { basis: 'others', choice: 'othersOnly' }
}

/** Two observed acts of five do not replace the person's own view, nor does family alone. */
function objection({ judged: { model }, rated }: Scored): Choice | null {
  const indicators = model.counted.length - model.missing.length
  if (!coversTenths(model.coverage, 6) && indicators < 3) return 'othersTooLittle'
  return rated.every(({ by }) => by.isFamily) ? 'othersFamilyOnly' : null
}
