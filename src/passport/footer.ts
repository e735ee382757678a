import type { Passport } from '../model/passport.js'
import type { PartialSentences } from '../text/parts/sentences.js'
import type { Line } from './block.js'
import { editionOf, foreignIn, lineIn, wordLine } from './edition.js'

/** What stands at the foot of every page: the name if it is shown, the number, and that the data are invented. */
export function footerLine(passport: Passport, text: PartialSentences): Line {
  const { leading } = editionOf(passport, text)
  const { name } = passport.holder
  return lineIn(leading, ({ passport: words }) => {
    const title = words?.documentTitle?.(passport.id.toUpperCase())
    const sample = passport.sample ? [words?.sample] : []
    const parts = [name === null ? [] : foreignIn(leading, name), title, sample].flat()
    return parts.some((part) => part === undefined) ? undefined : parts.join(' · ')
  })
}

/** "Page n of m", for editions that have pages. */
export function pageLine(passport: Passport, text: PartialSentences, page: { number: number; count: number }): Line {
  const { leading } = editionOf(passport, text)
  return wordLine(leading, (words) => words.page?.(page.number, page.count))
}

/** What the field of a signature is called. */
export function signatureLine(passport: Passport, text: PartialSentences): Line {
  const { leading } = editionOf(passport, text)
  return wordLine(leading, (words) => words.signature)
}

/** The name of the document; it never holds the name of the person. */
export function documentTitle(passport: Passport, text: PartialSentences): Line {
  const { leading } = editionOf(passport, text)
  return wordLine(leading, (words) => words.documentTitle?.(passport.id.toUpperCase()))
}
