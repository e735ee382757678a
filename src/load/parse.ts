import type { Schema } from '../model/schema.js'
import { isRecord } from '../rule/operation.js'
import { dayFaults } from './days.js'
import { enter } from './enter.js'
import { type Fault, fault, issuesOf, shown } from './fault.js'
import { documentError } from './issue.js'
import { nearest } from './nearest.js'
import { shapeFaults } from './shape.js'

/** The documents that may come: their shapes by kind, and what a shape cannot say. */
interface Form<Document> {
  readonly schemas: Readonly<Record<string, Schema>>
  /** The kind where none is written. */
  readonly usual?: string
  readonly faultsOf: (document: Document) => readonly Fault[]
}

/** A copy of a value from outside; null where it has not the shape of its kind, so that nothing else can be said of it. */
export function copied<Document>(value: unknown, form: Form<Document>) {
  const { copy, faults } = enter(value)
  const wrong = faults.length > 0 ? faults : wrongShape(copy, form)
  if (wrong.length > 0) return { document: null, faults: wrong }
  const document = copy as Document
  return { document, faults: [...dayFaults(copy), ...form.faultsOf(document)] }
}

/** What is of another kind has one fault instead of one for each member. */
function wrongShape(copy: unknown, { schemas, usual }: Form<never>): Fault[] {
  const kind = memberOf(copy, 'kind') ?? usual
  const kinds = Object.keys(schemas)
  const schema = schemas[kinds.find((one) => one === kind) ?? '']
  if (schema) return shapeFaults(schema, copy)
  if (!isRecord(copy)) return fault('shape/type', [], { expected: 'object', found: shown(copy) })
  const params = {
    found: kind === undefined ? 'not written' : shown(kind),
    allowed: kinds.join(', '),
    nearest: typeof kind === 'string' ? nearest(kind, kinds) : null,
  }
  return fault('document/kind', ['kind'], params)
}

/** A member of an object, if it is its own. */
export const memberOf = (value: unknown, member: 'kind' | 'id'): unknown =>
  isRecord(value) && Object.hasOwn(value, member) ? value[member] : undefined

/** A document that is read on its own; texts are brought to NFC, nothing else changes. Throws one `DocumentError` with all issues. */
export function parsed<Document>(json: unknown, form: Form<Document>): Document {
  const { document, faults } = copied(json, form)
  if (document === null || faults.length > 0) {
    throw documentError(issuesOf(faults, 0))
  }
  return document
}
