import type { Competence } from '../model/rubric.js'

/** What a rule of a rubric may read of a competence or of one of its indicators (scoring.md, section 7.2). */
export type Field = 'mean' | 'coverage' | 'n' | 'level' | 'p' | 'selfLevel' | 'othersLevel' | 'rating' | 'ratings'

/** One value that rules read, at its place in the flat array of a side or of all findings. */
export interface Slot {
  readonly at: number
  readonly field: Field
  /** Of this indicator; null: of the competence as a whole. */
  readonly indicator: string | null
}

/** Gives each value that rules really read one place, whichever rules read it. */
export interface Slots {
  /** Where a rule of the competence `own` finds what it calls `path`. */
  readonly place: (path: string, own: string) => number
  /** All values of one competence, once every rule has been compiled. */
  readonly of: (competence: Competence['id']) => readonly Slot[]
  readonly count: () => number
}

/** `k.<competence>.<field>` means the same in every rule, `i.<indicator>.<field>` an indicator of the rule's own competence. */
export function slotsOfRules(): Slots {
  const slots = new Map<string, Slot & { readonly competence: string }>()
  const place = (path: string, own: string): number => {
    const [kind, id = '', field = ''] = path.split('.')
    const [competence, indicator] = kind === 'k' ? [id, null] : [own, id]
    const name = `${competence}/${indicator ?? ''}/${field}`
    const slot = slots.get(name) ?? { at: slots.size, field: field as Field, indicator, competence }
    slots.set(name, slot)
    return slot.at
  }
  const of = (id: string) => [...slots.values()].filter(({ competence }) => competence === id)
  return { place, of, count: () => slots.size }
}
