/** A way that leads back to where it starts, as the names on it; null where there is none. */
export function circleOf(start: string, next: (id: string) => readonly string[]): string | null {
  const open: { readonly id: string; readonly trail: readonly string[] }[] = [{ id: start, trail: [start] }]
  const seen = new Set<string>()
  for (let one = open.pop(); one; one = open.pop()) {
    for (const id of next(one.id)) {
      if (id === start) return [...one.trail, id].join(' > ')
      if (!seen.has(id)) open.push({ id, trail: [...one.trail, id] })
      seen.add(id)
    }
  }
  return null
}
