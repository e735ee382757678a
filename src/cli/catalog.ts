import { documents as shipped } from '../content.js'
import type { Catalog } from '../load/catalog.js'
import { loadCatalog } from '../load/load.js'
import type { Call } from './command.js'
import type { ReadFile } from './files.js'
import { findings, unreadIn, withNames } from './findings.js'
import { filesOf, readAll } from './folders.js'
import { isPersonal } from './personal.js'

/** The shipped content with the documents of `--documents`: one with the kind, id and version of a shipped one takes its place. */
export function catalogOf(call: Call): Catalog {
  const { documents, names } = withShipped(addedBy(call))
  return withNames(names, () => loadCatalog(documents))
}

/** The files of `--documents`; what is about one person (an assessment in the same folder) is passed over. */
export function addedBy(call: Call): ReadFile[] {
  const files = readAll(filesOf(call.options.documents, call), call)
  const unread = unreadIn(files)
  if (unread.length > 0) throw findings(unread)
  return files.filter(({ value }) => !isPersonal(value))
}

/** Documents with their names in findings. */
export interface Named {
  readonly documents: readonly unknown[]
  readonly names: readonly string[]
}

/** Documents of files, then the shipped ones less those whose place they or `others` take. */
export function withShipped(files: readonly ReadFile[], others: readonly unknown[] = []): Named {
  const own = files.map(({ value }) => value)
  const taken = new Set([...own, ...others].map(nameOf))
  const kept = shipped.filter((document) => !taken.has(nameOf(document)))
  return {
    documents: [...own, ...kept],
    names: [...files.map(({ name }) => name), ...kept.map((document) => `(sichtbar: ${nameOf(document)})`)],
  }
}

function nameOf(document: unknown): string {
  if (typeof document !== 'object' || document === null) return ''
  const { kind, id, version }: Record<string, unknown> = { ...document }
  return [kind, id, version].map(String).join(' ')
}
