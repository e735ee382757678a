import type { Field } from '../load/slots.js'
import type { RuleValue } from '../rule/inputs.js'
import { isCounted, type Tallied } from './items.js'
import type { Modelled } from './tally.js'

/** The values that the rules of one side read, at the places that the rubric gave them; null is not known. */
export type Slots = RuleValue[]

/** Mean and level of the model, before level rules and gates, as the ratings stand or as they might. */
interface Known {
  readonly mean: number | null
  readonly level: number | null
  /** Every indicator that is counted has a rating, though nobody has said which. */
  readonly isFilled?: boolean
}

/** Writes all that rules read of a competence in one view. */
export function fill(slots: Slots, model: Modelled<Tallied>, known: Known = model): void {
  for (const { at, field, indicator } of model.frame.own.slots) {
    const item = indicator === null ? undefined : model.items.find((one) => one.indicator.id === indicator)
    slots[at] = indicator === null ? readOf(model, field, known) : ofItem(item, field, known)
  }
}

function readOf(model: Modelled<Tallied>, field: Field, { mean, level, isFilled }: Known): number | null {
  if (field === 'mean') return mean
  if (field === 'level') return level
  if (field === 'n') return isFilled ? model.n + model.missing.length : model.n
  return isFilled ? 1 : coverageOf(model)
}

export const coverageOf = ({ coverage: { covered, total } }: Modelled<Tallied>): number =>
  total === 0 ? 0 : covered / total

/** Without ratings their number is 0, also where the view may not rate, and the list is absent, not empty. */
function ofItem(item: Tallied | undefined, field: Field, { isFilled }: Known): RuleValue {
  if (item === undefined || item.absence !== null) {
    return field === 'n' ? (isFilled && item && isCounted(item) ? 1 : 0) : null
  }
  if (field === 'n') return item.selected.length
  return field === 'rating' ? item.total / item.weight : item.selected.map(({ level }) => level)
}
