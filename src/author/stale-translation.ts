import { sentenceHash } from '../load/hash.js'
import { textAt } from '../load/translate.js'
import type { Issue } from '../model/issue.js'
import type { Translation } from '../model/translation.js'
import { isHead, isKind } from './documents.js'

/** Advice about translations of German sentences that stand there no more; a passport leaves these out. */
export function staleTranslations(documents: readonly unknown[], beside: readonly unknown[]): Issue[] {
  const bases = new Map(
    [...documents, ...beside].filter(isHead).map((base) => [`${base.kind} ${base.id} ${base.version}`, base]),
  )
  return documents.flatMap((document, index) => {
    if (!isKind<Translation>('translation')(document)) return []
    const base = bases.get(`${document.ofKind} ${document.of} ${document.ofVersion}`)
    return Object.entries(document.texts).flatMap(([pointer, { of }]) => {
      const german = textAt(base, pointer)?.de ?? ''
      const hash = sentenceHash(german)
      return hash === of ? [] : [adviceOf({ pointer, german, hash }, index)]
    })
  })
}

interface Stale {
  readonly pointer: string
  readonly german: string
  readonly hash: string
}

const adviceOf = ({ pointer, german, hash }: Stale, document: number): Issue => ({
  code: 'review/stale-translation',
  document,
  path: ['texts', pointer, 'of'],
  params: { german, hash },
  message: `The German sentence is now "${german}". Translate it again, and write "of": "${hash}".`,
})
