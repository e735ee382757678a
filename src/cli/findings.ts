import { isDocumentError } from '../load/issue.js'
import type { Issue } from '../model/issue.js'
import type { ReadFile } from './files.js'

/** Issues of documents with the names of their files: exit code 1. */
export interface Findings extends Error {
  readonly code: 'findings'
  readonly found: readonly Finding[]
}

/** An issue and the file it stands in; of a document that ships its name, where it is known. */
export interface Finding {
  readonly issue: Issue
  readonly file: string
  /** Of the case in which it came out. */
  readonly title?: string
}

/** Stops a command because documents are wrong. */
export const findings = (found: readonly Finding[]): Findings =>
  Object.assign(new Error(`${found.length} findings`), { code: 'findings' as const, found })

/** Recognised by its code. */
export const isFindings = (error: unknown): error is Findings =>
  error instanceof Error && 'code' in error && error.code === 'findings'

/** Issues whose `document` is a place in a list of names. */
export const inFiles = (issues: readonly Issue[], names: readonly string[]): Finding[] =>
  issues.map((issue) => ({ issue, file: names[issue.document] ?? '(sichtbar)' }))

/** What `act` returns; the issues that it throws are told with the names of the files. */
export function withNames<Result>(names: readonly string[], act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw namedFindings(error, names)
  }
}

/** A `DocumentError` as findings with names; any other error as it is. */
export const namedFindings = (error: unknown, names: readonly string[]): unknown =>
  isDocumentError(error) ? findings(inFiles(error.issues, names)) : error

/** The issues of files that cannot be read as JSON; `document` is the place among the files. */
export const unreadIn = (files: readonly ReadFile[]): Finding[] =>
  files.flatMap(({ issues, name }, document) => issues.map((issue) => ({ issue: { ...issue, document }, file: name })))

/** The value of a file that could be read; else its issues are told with its name. */
export function valueIn(file: ReadFile): unknown {
  if (file.issues.length > 0) throw findings(unreadIn([file]))
  return file.value
}
