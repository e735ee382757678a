import type { Id } from '../model/head.js'

/** What the order of questions depends on in an act. */
export interface Askable {
  readonly indicator: { readonly id: Id }
  /** Neither knowledge nor not applicable. */
  readonly isCounted: boolean
  readonly isOpen: boolean
}

/** A gate of which nobody knows yet whether it holds, with the indicators that it reads. */
interface Waiting {
  readonly gate: { readonly level: number }
  readonly indicators: ReadonlySet<Id>
}

/** Opens a competence: the first act that the person can have done. */
export const entryOf = <Act extends Askable>(acts: readonly Act[]): Act | undefined =>
  acts.find(({ isCounted }) => isCounted)

/** What a gate waits for: by level of the gate, then in the order of the rubric. */
export function gatedOf<Act extends Askable, Gate extends Waiting>(acts: readonly Act[], gates: readonly Gate[]) {
  const asked = acts
    .filter(({ isOpen }) => isOpen)
    .flatMap((act) => gates.map((open) => ({ act, open })))
    .filter(({ act, open }) => open.indicators.has(act.indicator.id))
  const lowest = Math.min(...asked.map(({ open }) => open.gate.level))
  return asked.find(({ open }) => open.gate.level === lowest)
}
