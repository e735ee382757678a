import { type Fault, fault, type Path, short } from './fault.js'
import { nearest } from './nearest.js'

/** Names that exist; a map counts by its keys. */
export interface Known {
  has(name: string): boolean
  keys(): Iterable<string>
}

/** Looks at one name; `more` is what else the sentence needs. */
export type LinkCheck = (name: string | undefined, path: Path, more?: Fault['params']) => Fault[]

/**
 * A check of names that should be known: one fault for one that is not, with the one that was probably meant, else with a few that there are.
 * `param` is what params call it; without known names nothing is looked at.
 */
export function linkTo(code: string, param: string, known: Known | null | undefined): LinkCheck {
  return (name, path, more) => {
    if (name === undefined || !known || known.has(name)) return []
    const word = short(name)
    const near = nearest(word, known.keys())
    return fault(code, path, { ...more, [param]: word, nearest: near, known: near ? null : fewOf(known) })
  }
}

/** At most eight names. */
function fewOf(known: Known): string {
  const names = [...known.keys()]
  if (names.length === 0) return 'none'
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ')
}

/** The ids of entries as names that are known. */
export const idsOf = (list: readonly { readonly id: string }[]): Known => new Set(list.map(({ id }) => id))
