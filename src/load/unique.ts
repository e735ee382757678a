import type { Fault } from './fault.js'

/** A fault at the second entry of each id that stands twice in a list. */
export function unique(list: readonly { readonly id: string }[], path: readonly (string | number)[]): Fault[] {
  const seen = new Set<string>()
  return list.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ code: 'document/duplicate-id', path: [...path, i, 'id'], params: { id } }]
  })
}
