import type { Catalog } from '../load/catalog.js'
import type { Way } from '../model/match.js'
import { still } from '../rule/still.js'

/** How others could see a competence: at the task of its rubric, at work, or in a document such as a letter of reference; nobody sees what somebody knows. */
export function waysOf(name: string, { competences }: Catalog): Way[] {
  const named = competences.get(name)
  const isSeen = named?.own.sides.others.indicators.some(({ indicator }) => indicator.ask !== 'know')
  if (!isSeen) return still([])
  const isInTask = named?.loaded.rubric.task?.watch.some((one) => one.startsWith(`${named.own.competence.id}/`))
  return still(isInTask ? ['task', 'observation', 'document'] : ['observation', 'document'])
}
