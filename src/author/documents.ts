import { newest } from '../load/version.js'
import type { Cases } from '../model/cases.js'
import type { Rubric } from '../model/rubric.js'

interface Head {
  readonly kind: string
  readonly id: string
  readonly version: string
}

/** The documents of cases with their place in the call; to be asked of documents that `loadCatalog` has accepted. */
export function casesIn(documents: readonly unknown[]): { readonly document: Cases; readonly index: number }[] {
  return documents.flatMap((document, index) => (isCases(document) ? [{ document, index }] : []))
}

/** The rubrics whose highest version no document of cases is of; an older version beside a higher one needs none. */
export function missingCases(documents: readonly unknown[], beside: readonly unknown[]) {
  const highest = newest([...documents, ...beside].filter(isRubric))
  const tested = new Set([...documents, ...beside].filter(isCases).map(({ of, ofVersion }) => `${of}@${ofVersion}`))
  return documents.flatMap((document, index) => {
    if (!isRubric(document)) return []
    const { id, version } = document
    return highest.get(id)?.version !== version || tested.has(`${id}@${version}`) ? [] : [{ id, version, index }]
  })
}

/** Whether a document says what it is. */
export const isHead = (document: unknown): document is Head =>
  typeof document === 'object' && document !== null && 'kind' in document && 'id' in document && 'version' in document

/** Whether a document that `loadCatalog` has accepted is of a kind. */
export const isKind =
  <D extends { readonly kind: string }>(kind: D['kind']) =>
  (document: unknown): document is D =>
    isHead(document) && document.kind === kind

const isCases = isKind<Cases>('cases')
const isRubric = isKind<Rubric>('rubric')
