import { Goal as goals } from '../generated/tables.js'
import type { Pathway } from '../model/pathway.js'

/** What a path can lead to; what leads furthest comes first. */
export const goalsInOrder: readonly string[] = /* @__PURE__ */ String(goals).split(' ')

/** By goal, then by the least effort, paths without a figure last, then by id. */
export function comparePathways(left: Pathway, right: Pathway): number {
  return (
    goalsInOrder.indexOf(left.leadsTo) - goalsInOrder.indexOf(right.leadsTo) ||
    leastMonths(left) - leastMonths(right) ||
    (left.id < right.id ? -1 : 1)
  )
}

const leastMonths = ({ effort }: Pathway): number => effort?.months[0] ?? Number.MAX_SAFE_INTEGER
