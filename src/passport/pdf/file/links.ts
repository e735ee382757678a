import type { Item, Words } from '../order/item.js'
import { widthOf } from '../order/links.js'
import { page as paper } from '../order/measures.js'
import type { Element, OwnerOf } from '../tags/element.js'
import { numberText } from './number.js'
import type { Objects } from './objects.js'
import { hexString, type Ref, textString } from './values.js'

/** Words on a page that lead to an address. */
export interface Link {
  readonly words: Words
  readonly link: string
}

/** The links of a page in the order in which they are drawn. */
export function linksOn(items: readonly Item[], ownerOf: OwnerOf): (Link & { readonly owner: Element })[] {
  return items.flatMap((item) => {
    const owner = ownerOf(item)
    return owner && item.kind === 'words' && item.link ? [{ owner, words: item, link: item.link }] : []
  })
}

/** Room above and below the baseline in which a click counts, in parts of the type size. */
const [above, below] = [0.85, 0.25]

/** The annotation over the words; its number leads back to its element. */
export function writeLink(objects: Objects, { words, link }: Link, number: number): Ref {
  const baseline = paper.height - words.y
  const { x, size } = words
  const rect = [x, baseline - below * size, x + widthOf(words), baseline + above * size]
  return objects.register(
    objects.obj({
      ...{ Type: 'Annot', Subtype: 'Link', Rect: rect.map((value) => Number(numberText(value))) },
      ...{ Border: [0, 0, 0], F: 4, Contents: textString(link), StructParent: number },
      A: { Type: 'Action', S: 'URI', URI: hexString(asciiHex(link)) },
    }),
  )
}

/** An address in a PDF has seven bits; other characters are written as an address line would write them. */
function asciiHex(address: string): string {
  const ascii = address.replace(/[^!-~]+/gu, encodeURIComponent)
  return [...ascii].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')).join('')
}
