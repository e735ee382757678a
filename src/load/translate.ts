import type { Words } from '../model/text.js'
import type { Translation } from '../model/translation.js'
import { eachFault, type Fault, fault, issuesOf } from './fault.js'
import { freeze } from './freeze.js'
import { linkTo } from './link.js'

interface Named {
  readonly kind: string
  readonly id: string
  readonly version: string
}

/** `kind id version`, by which a translation names its document. */
export const keyOf = ({ kind, id, version }: Named): string => `${kind} ${id} ${version}`

/**
 * The documents with the words of the translations among them in their texts, and what is wrong with these: each names a document that is
 * there, and texts that it has; no text has two translations in one language.
 */
export function translated<D extends Named>(placed: readonly { readonly document: D; readonly index: number }[]) {
  const documents = new Map<string, unknown>(placed.map(({ document }) => [keyOf(document), document]))
  const translations = placed.flatMap(({ document, index }) =>
    document.kind === 'translation' ? [{ translation: document as unknown as Translation, index }] : [],
  )
  // So that the same words are written the same, whatever the order of the documents.
  translations.sort((a, b) => (a.translation.language < b.translation.language ? -1 : 1))
  const issues = translations.flatMap(({ translation, index }) => issuesOf(joined(translation, documents), index))
  const whole = placed.map(({ document, index }) => ({ document: documents.get(keyOf(document)) as D, index }))
  return { issues, whole }
}

/** Puts the words of a translation into a copy of its document. */
function joined(
  { ofKind: kind, of: id, ofVersion: version, language, texts }: Translation,
  documents: Map<string, unknown>,
) {
  const named = { kind, id, version }
  const key = keyOf(named)
  const base = documents.get(key)
  if (!base) return linkTo('link/version', 'document', documents)(key, ['of'], named)
  const copy: unknown = JSON.parse(JSON.stringify(base))
  documents.set(key, copy)
  const faults = eachFault(Object.entries(texts), ([text, said]): Fault[] => {
    const words = textAt(copy, text)
    if (typeof words?.de !== 'string') return fault('shape/unknown-member', ['texts', text], { member: text })
    if (words[language]) return fault('link/translated-twice', ['texts', text])
    words[language] = said.text
    return []
  })
  freeze(copy)
  return faults
}

/** What stands at a JSON Pointer; what has a name with `~` or `/` is no text. */
export const textAt = (document: unknown, pointer: string): Words | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => new Map(Object.entries(Object(part))).get(key), document) as Words | undefined
