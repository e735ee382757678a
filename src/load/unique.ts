import type { Fault } from './fault.js'

type Path = readonly (string | number)[]

/** A fault at the second entry of each id that stands twice in a list; `taken` are ids that stand elsewhere. */
export function unique(list: readonly { readonly id: string }[], path: Path, taken: Iterable<string> = []): Fault[] {
  const seen = new Set(taken)
  return list.flatMap(({ id }, i) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? [{ code: 'document/duplicate-id', path: [...path, i, 'id'], params: { id } }] : []
  })
}
