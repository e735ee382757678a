import { type Fault, short } from './fault.js'
import { nearest } from './nearest.js'

type Path = readonly (string | number)[]

/** A name that should be known, and what params call it. */
export interface Link {
  readonly code: string
  readonly param: string
  readonly name: string
  readonly path: Path
  /** What else the sentence needs. */
  readonly more?: Fault['params']
}

/** Names that exist; a map counts by its keys. */
export interface Known {
  has(name: string): boolean
  keys(): Iterable<string>
}

/** One fault where a name is not known: with the one that was probably meant, else with a few that there are. */
export function linkFaults({ code, param, name, path, more = {} }: Link, known: Known): Fault[] {
  if (known.has(name)) return []
  const near = nearest(name, known.keys())
  return [{ code, path, params: { ...more, [param]: short(name), nearest: near, known: near ? null : fewOf(known) } }]
}

/** At most eight names. */
function fewOf(known: Known): string {
  const names = [...known.keys()]
  if (names.length === 0) return 'none'
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ')
}
