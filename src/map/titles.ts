import type { Catalog } from '../load/catalog.js'
import type { Text } from '../model/text.js'
import { joined, shortOf } from '../score/texts.js'

/** The title of a competence, by `rubric/competence`, in the newest version of its rubric. */
export function titleOf(name: string, { newestRubrics }: Catalog): Text | undefined {
  const [rubric = '', id] = name.split('/')
  return newestRubrics.get(rubric)?.competences.find(({ competence }) => competence.id === id)?.competence.title
}

/** Titles of competences any one of which is enough. */
export const titlesOf = (names: readonly string[], catalog: Catalog): Text | undefined =>
  joined(
    names.flatMap((name) => titleOf(name, catalog) ?? []),
    ', ',
  )

/** The short word of a level of a competence. */
export function levelOf(level: number | null, name: string, { newestRubrics }: Catalog): Text | undefined {
  const loaded = newestRubrics.get(name.split('/')[0] ?? '')
  return loaded && shortOf(level, loaded)
}
