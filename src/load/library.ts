import { assumptionsSchema } from '../generated/assumptions.js'
import { codesSchema } from '../generated/codes.js'
import { factsSchema } from '../generated/facts.js'
import { occupationSchema } from '../generated/occupation.js'
import { parametersSchema } from '../generated/parameters.js'
import { pathwaySchema } from '../generated/pathway.js'
import { providerSchema } from '../generated/provider.js'
import { rubricSchema } from '../generated/rubric.js'
import { scaleSchema } from '../generated/scale.js'
import { translationSchema } from '../generated/translation.js'
import type { Assumptions } from '../model/assumptions.js'
import type { Cases } from '../model/cases.js'
import type { Codes } from '../model/codes.js'
import type { Facts } from '../model/facts.js'
import type { Issue } from '../model/issue.js'
import type { Occupation } from '../model/occupation.js'
import type { Parameters } from '../model/parameters.js'
import type { Pathway } from '../model/pathway.js'
import type { Provider } from '../model/provider.js'
import type { Rubric } from '../model/rubric.js'
import type { Scale } from '../model/scale.js'
import type { Schema } from '../model/schema.js'
import type { Translation } from '../model/translation.js'
import { type Fault, fault, issuesOf } from './fault.js'
import { copied, memberOf } from './parse.js'
import { firstByName, isSame } from './same.js'
import { keyOf, translated } from './translate.js'

/** The kinds of document that a catalog is made of. */
export interface Kinds {
  scale: Scale
  rubric: Rubric
  occupation: Occupation
  codes: Codes
  facts: Facts
  assumptions: Assumptions
  pathway: Pathway
  parameters: Parameters
  provider: Provider
  translation: Translation
  cases: Cases
}
export type Kind = keyof Kinds

/** A document with its place in the call. */
export interface Placed<Document> {
  readonly document: Document
  readonly index: number
}
/** All documents of a call that have the right shape, by kind, in the order of the call; equal ones once. */
export type Library = { readonly [K in Kind]: readonly Placed<Kinds[K]>[] }

const schemas: Readonly<Record<Exclude<Kind, 'cases'>, Schema>> = {
  scale: scaleSchema,
  rubric: rubricSchema,
  occupation: occupationSchema,
  codes: codesSchema,
  facts: factsSchema,
  assumptions: assumptionsSchema,
  pathway: pathwaySchema,
  parameters: parametersSchema,
  provider: providerSchema,
  translation: translationSchema,
}
const kinds = [...Object.keys(schemas), 'cases'] as Kind[]

const anything: Schema = ['any']

interface Head {
  readonly kind: Kind
  readonly id: string
  readonly version: string
  readonly status: string
  readonly review?: unknown
}

/** What comes of the documents of a call. */
export interface Sorting {
  readonly library: Library
  readonly issues: readonly Issue[]
  /** `kind id` of the documents that are not in the library, as far as they say it. */
  readonly refused: ReadonlySet<string>
}

/**
 * Sorts documents by kind; what is no plain JSON, of no known kind or of the wrong shape becomes an issue and is left out. Cases are taken
 * up only where their shape is given.
 */
export function libraryOf(documents: readonly unknown[], cases: Schema = anything): Sorting {
  const form = { schemas: { ...schemas, cases }, faultsOf: reviewFaults }
  const entered = documents.map((value, index) => ({ index, ...copied(value, form) }))
  const issues = entered.flatMap(({ faults, index }) => issuesOf(faults, index))
  const sound = entered.flatMap(({ document, index }) =>
    document === null || (document.kind === 'cases' && cases === anything) ? [] : [{ document, index }],
  )
  const { once, repeated } = deduplicated(sound)
  const { whole, issues: unlinked } = translated(once)
  const ofKind = (kind: string) => whole.filter(({ document }) => document.kind === kind)
  return {
    library: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) as unknown as Library,
    issues: [...issues, ...repeated, ...unlinked],
    refused: new Set(entered.flatMap(({ document, index }) => (document ? [] : nameOf(documents[index])))),
  }
}

/** `kind id`; a kind that there is not is a question mark, since any may have been meant. */
function nameOf(value: unknown): string[] {
  const [kind, id] = [memberOf(value, 'kind'), memberOf(value, 'id')]
  return typeof id === 'string' ? [`${kinds.find((one) => one === kind) ?? '?'} ${id}`] : []
}

const reviewFaults = ({ status, review }: Head): Fault[] =>
  status === 'reviewed' && review === undefined ? fault('document/review', ['status']) : []

/** Equal documents given twice are one; two that differ under one kind, id and version are an issue at the later place. */
function deduplicated(placed: readonly Placed<Head>[]) {
  const firstOf = firstByName<Head>()
  const named = placed.map(({ document, index }) => {
    const { kind, id, version } = document
    return { document, index, params: { kind, id, version }, first: firstOf(keyOf(document), document) }
  })
  return {
    once: named.filter(({ document, first }) => first === document),
    repeated: named.flatMap(({ document, index, params, first }) =>
      isSame(first, document) ? [] : issuesOf(fault('document/duplicate', ['version'], params), index),
    ),
  }
}
