/** Order of semantic versions, compared as numbers: below zero when the first is lower. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  const place = [0, 1, 2].find((i) => left?.[i] !== right?.[i])
  return place === undefined ? 0 : (left?.[place] ?? 0) - (right?.[place] ?? 0)
}

/** What is named by id and version. */
export interface Versioned {
  readonly id: string
  readonly version: string
}

/** `id@version`, as reasons and places name a document. */
export const nameOf = ({ id, version }: Versioned): string => `${id}@${version}`

/** Of documents with the same id the one with the highest version, by id, in the order in which the ids were met. */
export function newest<D extends Versioned>(documents: readonly D[]): ReadonlyMap<string, D> {
  const highest = new Map<string, D>()
  for (const document of documents) {
    const held = highest.get(document.id)
    if (!held || compareVersions(held.version, document.version) < 0) highest.set(document.id, document)
  }
  return highest
}
