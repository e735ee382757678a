import type { Box } from '../order/item.js'
import { page as paper } from '../order/measures.js'
import type { Page } from '../order/pages.js'
import { type Element, type OwnerOf, ownersIn } from '../tags/element.js'
import { startCodes } from './codes.js'
import { contentOf } from './content.js'
import { writeFont } from './fonts.js'
import { linksOn, writeLink } from './links.js'
import { numberText } from './number.js'
import type { Objects } from './objects.js'
import type { Ref, Value } from './values.js'

/** What the pages of a file have become: objects, and which element each mark on them belongs to. */
export interface DrawnPages {
  readonly refs: readonly Ref[]
  /** For each page the elements of its marked sequences, by their number on the page. */
  readonly owners: readonly (readonly Element[])[]
  readonly annotations: readonly Annotation[]
  /** Where figures stand: left, bottom, right, top. */
  readonly boxes: ReadonlyMap<Element, Value[]>
}

/** An annotation belongs to one element, as the marks on a page do; its place in their list is its number. */
export interface Annotation {
  readonly owner: Element
  readonly page: number
  readonly ref: Ref
}

/** All pages share one dictionary of fonts, which is known when the last page has been written. */
export function writePages(objects: Objects, pages: readonly Page[], tree: Element): DrawnPages {
  const [resources, codes, ownerOf] = [objects.nextRef(), startCodes(), ownersIn(tree)]
  const contents = pages.map((page) => contentOf(page, ownerOf, codes))
  const annotations = [...writeLinks(objects, pages, ownerOf), ...fieldsOf(objects, pages, tree)]
  const refs = contents.map(({ operators }, index) => {
    const annots: Value[] = annotations.filter(({ page }) => page === index).map(({ ref }) => ref)
    return objects.addPage({
      ...{ MediaBox: [0, 0, paper.width, paper.height], Resources: resources },
      Contents: objects.register(objects.flateStream(operators, {})),
      ...{ StructParents: index, Tabs: 'S' },
      ...(annots.length > 0 ? { Annots: annots } : {}),
    })
  })
  const fonts = Object.fromEntries(codes.used().map((used) => [used.name, writeFont(objects, used)]))
  objects.assign(resources, objects.obj({ Font: fonts }))
  return { refs, owners: contents.map(({ owners }) => owners), annotations, boxes: boxesOn(pages, ownerOf) }
}

/** Marks of pages are numbered by page, annotations go on counting behind the last page. */
function writeLinks(objects: Objects, pages: readonly Page[], ownerOf: OwnerOf): Annotation[] {
  const links = pages.flatMap(({ items }, page) => linksOn(items, ownerOf).map((link) => ({ ...link, page })))
  return links.map(({ owner, page, words, link }, index) => {
    return { owner, page, ref: writeLink(objects, { words, link }, pages.length + index) }
  })
}

/** A field stands on the last page; what it holds is written when the pages are there. */
function fieldsOf(objects: Objects, pages: readonly Page[], tree: Element): Annotation[] {
  const fields = tree.kids.filter(({ role }) => role === 'Form')
  return fields.map((owner) => ({ owner, page: pages.length - 1, ref: objects.nextRef() }))
}

/** A figure stands where its ground stands. */
function boxesOn(pages: readonly Page[], ownerOf: OwnerOf): Map<Element, Value[]> {
  const items = pages.flatMap((page) => page.items)
  return new Map(
    items.flatMap((item) => {
      const owner = ownerOf(item)
      return owner && item.kind === 'box' ? [[owner, boxOf(item)] as const] : []
    }),
  )
}

function boxOf({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): Value[] {
  const [bottom, top] = [paper.height - y - height, paper.height - y]
  return [x, bottom, x + width, top].map((value) => Number(numberText(value)))
}
