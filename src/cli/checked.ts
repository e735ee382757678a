import type { Issue } from '../model/issue.js'
import { type Named, withShipped } from './catalog.js'
import type { ReadFile } from './files.js'
import type { Finding } from './findings.js'
import { isPersonal } from './personal.js'

/** The files of a check, in the order that was named; `own` are the documents of a catalog among them. */
export interface Checked {
  readonly files: readonly ReadFile[]
  readonly own: readonly unknown[]
  /** The place of each of `own` among the files. */
  readonly places: readonly number[]
  /** The documents that these rest on: added ones, and those that ship. */
  readonly beside: Named
}

/** Sorts the files of a check; one with the kind, id and version of a shipped document takes its place. */
export function checkedFiles(files: readonly ReadFile[], added: readonly ReadFile[]): Checked {
  const entries = files.flatMap((file, place) =>
    file.issues.length > 0 || isPersonal(file.value) ? [] : [{ document: file.value, place }],
  )
  const own = entries.map(({ document }) => document)
  return { files, own, places: entries.map(({ place }) => place), beside: withShipped(added, own) }
}

/** Issues of `own` and of what is beside them with the names of their files; `document` becomes the place among the files. */
export function inChecked(issues: readonly Issue[], { files, own, places, beside }: Checked): Finding[] {
  return issues.map((issue) => {
    const place = places[issue.document]
    if (place !== undefined) return { issue: { ...issue, document: place }, file: files[place]?.name ?? '' }
    const at = issue.document - own.length
    return { issue: { ...issue, document: files.length + at }, file: beside.names[at] ?? '' }
  })
}
