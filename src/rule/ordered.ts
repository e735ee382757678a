import type { Params } from './issue.js'
import { showJson, type Term } from './term.js'

/** The gap that `in` leaves in an input whose values rise: it may only ask for "from here up" or "up to here". */
export function orderedGap([value, list]: readonly Term[]): Params | null {
  if (!value || list?.kind !== 'list' || value.ordered === null || value.values === null) return null
  const { values } = value
  const isListed = values.map((one) => list.items.includes(one))
  const turns = isListed.filter((listed, index) => index > 0 && listed !== isListed[index - 1]).length
  const isStrange = list.items.some((item) => typeof item !== 'string' || !values.includes(item))
  if (turns <= 1 && !isStrange) return null
  const lowest = Math.max(0, isListed.indexOf(true))
  return { input: value.ordered, values: values.join(' < '), instead: showJson(values.slice(lowest)) }
}
