/** Order of semantic versions, compared as numbers: below zero when the first is lower. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const place = [0, 1, 2].find((i) => left?.[i] !== right?.[i])
  return place === undefined ? 0 : (left?.[place] ?? 0) - (right?.[place] ?? 0)
}

/** Of documents with the same id the one with the highest version, by id. */
export function newest<D extends { readonly id: string; readonly version: string }>(
  documents: readonly D[],
): ReadonlyMap<string, D> {
  const rising = [...documents].sort((a, b) => compareVersions(a.version, b.version))
  return new Map(rising.map((document) => [document.id, document]))
}
