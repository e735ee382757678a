import type { PathwayOption } from '../model/option.js'
import type { Reason } from '../model/reason.js'
import { still } from '../rule/still.js'

type Rest = Pick<PathwayOption, 'missing' | 'assuming'>

/** What a reason ends in, as an option lists it: a fact that is not known, or an assumption. */
export interface Leaf {
  readonly key: string
  readonly missing?: Rest['missing'][number]
  readonly assuming?: Rest['assuming'][number]
}

/** Takes a leaf. */
export type Note = (leaf: Leaf) => void

/** A step that is written only when somebody asks why; `visit` says what it ends in, without writing it. */
export interface Step {
  readonly explain: () => Reason
  readonly visit: (note: Note) => void
}

/** Why a path may be at most conditional on a day; false: a change of the law that does not concern this person. */
export interface Cap extends Step {
  readonly value: boolean | null
  readonly entry: PathwayOption['pending'][number]
}

export const explainAll = (steps: readonly Step[]): Reason[] => steps.map(({ explain }) => explain())

export function visitAll(steps: readonly Step[], note: Note): void {
  for (const { visit } of steps) visit(note)
}

/** What steps end in, each once. */
export function leavesOf(steps: readonly Step[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  visitAll(steps, (leaf) => {
    if (!leaves.some(({ key }) => key === leaf.key)) leaves.push(leaf)
  })
  return leaves
}

/** The unknown facts are those that keep conditions open, the assumed ones those that known conditions rest on. */
export function restOn(steps: readonly Step[]): Rest {
  const rest: Rest = { missing: [], assuming: [] }
  for (const { missing, assuming } of leavesOf(steps)) {
    if (missing) rest.missing.push(missing)
    if (assuming) rest.assuming.push(assuming)
  }
  still(rest.missing)
  still(rest.assuming)
  return rest
}

/** What is known without assumptions ends in nothing that is unknown or assumed. */
export const nothing: Step['visit'] = () => {}
