import { documents as shipped } from '../content.js'
import type { Catalog } from '../load/catalog.js'
import { loadCatalog } from '../load/load.js'
import { isSame } from '../load/same.js'
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

/**
 * Documents of files, then the shipped ones less those whose place they or `others` take. What is translated of a document that has been
 * changed, or is translated anew, does not come along.
 */
export function withShipped(files: readonly ReadFile[], others: readonly unknown[] = []): Named {
  const own = files.map(({ value }) => value)
  const taken = new Set(
    [...own, ...others].flatMap((document) => [nameOf(document), wordsOf(document)].filter(Boolean)),
  )
  const changed = new Set(shippedLess([...own, ...others]).map(nameOf))
  const kept = shipped.filter(
    (document) =>
      ![nameOf(document), wordsOf(document)].some((name) => taken.has(name)) && !changed.has(baseOf(document)),
  )
  return {
    documents: [...own, ...kept],
    names: [...files.map(({ name }) => name), ...kept.map((document) => `(sichtbar: ${nameOf(document)})`)],
  }
}

/** The shipped documents of which another with the same name is given. */
function shippedLess(given: readonly unknown[]): unknown[] {
  const byName = new Map(given.map((document) => [nameOf(document), document]))
  return shipped.filter((document) => {
    const other = byName.get(nameOf(document))
    return other !== undefined && !isSame(other, document)
  })
}

function partsOf(document: unknown, names: readonly string[]): string {
  if (typeof document !== 'object' || document === null) return ''
  const parts: Record<string, unknown> = { ...document }
  return names.every((name) => name in parts) ? names.map((name) => String(parts[name])).join(' ') : ''
}

const nameOf = (document: unknown): string => partsOf(document, ['kind', 'id', 'version'])
/** The document that a translation is of. */
const baseOf = (document: unknown): string => partsOf(document, ['ofKind', 'of', 'ofVersion'])
/** The same with the language. */
const wordsOf = (document: unknown): string => partsOf(document, ['ofKind', 'of', 'ofVersion', 'language'])
