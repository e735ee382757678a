import type { Params } from './issue.js'
import { showJson, type Term } from './term.js'

/** The gap that `in` leaves in an input whose values rise: it may only ask for "from here up" or "up to here". */
export function orderedGap([value, list]: readonly Term[]): Params | null {
  const [values, items] = [value?.values, list?.items]
  if (!value?.isOrdered || !values || !items) return null
  const isListed = values.map((one) => items.includes(one))
  const turns = isListed.filter((listed, index) => index > 0 && listed !== isListed[index - 1]).length
  const isStrange = items.some((item) => !values.some((one) => one === item))
  if (turns <= 1 && !isStrange) return null
  const lowest = Math.max(0, isListed.indexOf(true))
  return { input: value.direction?.input ?? '', values: values.join(' < '), instead: showJson(values.slice(lowest)) }
}
