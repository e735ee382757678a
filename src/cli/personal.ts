import { issueOf, shown } from '../load/fault.js'
import type { ReadFile } from './files.js'
import { findings, valueIn } from './findings.js'

/** The kinds of document that tell of one person; no catalog holds them. */
export type PersonalKind = 'assessment' | 'situation' | 'story'

const kinds: readonly string[] = ['assessment', 'situation', 'story'] satisfies readonly PersonalKind[]

/** Whether a value tells of one person; a situation may do so without saying what it is. */
export const isPersonal = (value: unknown): boolean => personalKind(value) !== null

/** What a value about one person says it is, null for anything else. */
export function personalKind(value: unknown): PersonalKind | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { kind, on }: Record<string, unknown> = { ...value }
  if (kind === undefined) return on === undefined ? null : 'situation'
  return isPersonalKind(kind) ? kind : null
}

const isPersonalKind = (kind: unknown): kind is PersonalKind => typeof kind === 'string' && kinds.includes(kind)

/** The value of a file that may be of a kind; one that says that it is another is told so in one sentence, not member by member. */
export function valueOfKind(file: ReadFile, kind: PersonalKind): unknown {
  const value = valueIn(file)
  const found = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : kind
  if (typeof found !== 'string' || found === kind) return value
  const params = { found: shown(found), allowed: kind, nearest: null }
  const message = `This is a document of the kind ${params.found}. Give one of the kind ${kind}.`
  throw findings([{ issue: issueOf({ code: 'document/kind', path: ['kind'], params, message }, 0), file: file.name }])
}
