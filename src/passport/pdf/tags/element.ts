import type { LanguageTag } from '../../../model/text.js'
import type { Item, Said } from '../order/item.js'

/** Standard structure types of PDF 1.7; headings by their level. */
export type Role =
  | 'Document'
  | 'Sect'
  | `H${1 | 2 | 3}`
  | 'P'
  | 'Span'
  | 'Link'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form'

/** What assistive technology reads: an element has either others inside it or what is drawn for it, never both. */
export interface Element {
  readonly role: Role
  readonly kids: readonly Element[]
  /** The part of the blocks whose drawing is its content. */
  readonly of?: Said
  /** Only where it differs from the language of the document. */
  readonly lang?: LanguageTag
  readonly alt?: string
  /** The words in the order of speech, where the page draws them in another one (right to left). */
  readonly actualText?: string
  readonly attributes?: Attributes
}

/** Owner of the attributes, then their names; what is no number and no list is a name. */
export interface Attributes {
  readonly O: 'Table' | 'List' | 'Layout'
  readonly [name: string]: string
}

/** Finds the element of an item; none: the item adorns the page. */
export type OwnerOf = (item: Item) => Element | null

/** The elements by what is drawn for them; a line that a link divides has one for each part. */
export function ownersIn(tree: Element): OwnerOf {
  const owners = new Map<Said, Element[]>()
  for (const element of elementsIn(tree)) {
    if (element.of) keptIn(owners, element.of).push(element)
  }
  return (item) => {
    const of = item.kind === 'stroke' ? undefined : item.of
    const part = item.kind === 'words' ? (item.part ?? 0) : 0
    return (of && owners.get(of)?.[part]) ?? null
  }
}

/** The list of a key, which begins empty. */
export function keptIn<Key, Entry>(lists: Map<Key, Entry[]>, key: Key): Entry[] {
  const list = lists.get(key) ?? []
  if (list.length === 0) lists.set(key, list)
  return list
}

/** An element and all inside it, in reading order. */
export function elementsIn(element: Element): readonly Element[] {
  const found: Element[] = []
  const collect = (each: Element) => {
    found.push(each)
    each.kids.forEach(collect)
  }
  collect(element)
  return found
}
