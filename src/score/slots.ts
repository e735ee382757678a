import type { Field } from '../load/slots.js'
import type { RuleValue } from '../rule/inputs.js'
import type { Tallied } from './items.js'
import type { Modelled } from './tally.js'

/** The values that the rules of one side read, at the places that the rubric gave them; null is not known. */
export type Slots = RuleValue[]

/** What rules read about a competence in one view. */
export type Known = Readonly<Partial<Record<Field, RuleValue>>>

/** What is known of a competence as the ratings stand; the level is that of the model, before level rules and gates. */
export const knownNow = ({ mean, level, n, coverage: { covered, total } }: Modelled<Tallied>): Known => ({
  mean,
  level,
  n,
  coverage: total === 0 ? 0 : covered / total,
})

/** Writes what rules read of a competence as the ratings stand. */
export function fillNow(slots: Slots, model: Modelled<Tallied>): void {
  if (model.frame.own.slots.length > 0) fill(slots, model, knownNow(model))
}

/** Writes all that rules read of a competence; each of the `filled` ones has one rating. */
export function fill(
  slots: Slots,
  { frame, items }: Modelled<Tallied>,
  known: Known,
  filled: readonly Tallied[] = [],
): void {
  for (const { at, field, indicator } of frame.own.slots) {
    slots[at] =
      indicator === null
        ? (known[field] ?? null)
        : ofItem(
            items.find((item) => item.indicator.id === indicator),
            field,
            filled,
          )
  }
}

/** Without ratings their number is 0, also where the view may not rate, and the list is absent, not empty. */
function ofItem(item: Tallied | undefined, field: Field, filled: readonly Tallied[]): RuleValue {
  if (item === undefined || item.absence !== null) {
    return field === 'n' ? (item !== undefined && filled.includes(item) ? 1 : 0) : null
  }
  if (field === 'n') return item.selected.length
  return field === 'rating' ? item.total / item.weight : item.selected.map(({ level }) => level)
}
