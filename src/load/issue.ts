import type { Issue } from '../model/issue.js'

/** The one error for wrong documents; it carries every issue and is recognised by its code, never by its class. */
export interface DocumentError extends Error {
  readonly code: 'document-error'
  readonly issues: readonly Issue[]
}

/** An error that carries all issues; its message is a list a person can read, at most ten of them. */
export function documentError(issues: readonly Issue[]): DocumentError {
  const shown = issues.slice(0, 10).map((issue) => `- ${placeText(issue)}${issue.message}`)
  const more = issues.length > shown.length ? [`- and ${issues.length - shown.length} more`] : []
  const error = new Error([`${issues.length} issue(s)`, ...shown, ...more].join('\n'))
  return Object.assign(error, { name: 'DocumentError', code: 'document-error' as const, issues })
}

/** JSON Pointer of a place; '' is the whole document. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Where an issue is, for a list of them; a pointer that would fill the page is cut. */
function placeText({ document, path }: Issue): string {
  const pointer = pointerOf(path)
  const shown = pointer.length > 200 ? `${pointer.slice(0, 199)}…` : pointer
  return `document ${document}${shown === '' ? '' : ` ${shown}`}: `
}

/** Recognised by its code, since two copies of this package may be loaded. */
export const isDocumentError = (error: unknown): error is DocumentError =>
  error instanceof Error && 'code' in error && error.code === 'document-error' && 'issues' in error
