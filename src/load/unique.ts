import { type Fault, fault, type Path } from './fault.js'

type WithId = readonly [{ readonly id: string }, Path]

/** A fault at the second entry of each id that stands twice among placed ones; `taken` are ids that stand elsewhere. */
export function unique(entries: readonly WithId[], taken: Iterable<string> = []): Fault[] {
  const seen = new Set(taken)
  return entries.flatMap(([{ id }, path]) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return isTwice ? fault('document/duplicate-id', [...path, 'id'], { id }) : []
  })
}
