import type { Catalog } from '../load/catalog.js'
import type { Text } from '../model/text.js'
import { joined, shortOf } from '../score/texts.js'

/** The title of a competence, by `rubric/competence`, in the newest version of its rubric. */
export const titleOf = (name: string, { competences }: Catalog): Text | undefined =>
  competences.get(name)?.own.competence.title

/** Titles of competences any one of which is enough; a title may hold a comma. */
export const titlesOf = (names: readonly string[], catalog: Catalog): Text | undefined =>
  joined(
    names.flatMap((name) => titleOf(name, catalog) ?? []),
    ' / ',
  )

/** The short word of a level of a competence. */
export function levelOf(level: number | null, name: string, { competences }: Catalog): Text | undefined {
  const named = competences.get(name)
  return named && shortOf(level, named.loaded)
}
