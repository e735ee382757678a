import { type Attributes, type Element, elementsIn, keptIn } from '../tags/element.js'
import { languageTag } from './metadata.js'
import type { Objects } from './objects.js'
import type { DrawnPages } from './pages.js'
import { type Entries, type Ref, textString, type Value } from './values.js'

/** Writes the tree of elements and, for viewers that come from a mark on a page, the way back to its element. */
export function writeStructure(objects: Objects, tree: Element, drawn: DrawnPages): Ref {
  const elements = elementsIn(tree)
  const refs = new Map(elements.map((element) => [element, objects.nextRef()]))
  const root = objects.nextRef()
  const contents = contentsOf(drawn)
  const parents = new Map<Element, Ref>()
  const refOf = (element: Element): Ref => refs.get(element) ?? root
  for (const element of elements) {
    const kids: Value[] = element.kids.map(refOf)
    for (const kid of element.kids) parents.set(kid, refOf(element))
    objects.assign(
      refOf(element),
      objects.obj({
        ...{ S: element.role, P: parents.get(element) ?? root },
        ...contentEntries(kids, contents.get(element), drawn),
        ...saidEntries(element),
        ...attributeEntries(element.attributes, drawn.boxes.get(element)),
      }),
    )
  }
  const { nums, next } = parentNumbers(drawn, refOf)
  const parentTree = objects.register(objects.obj({ Nums: nums }))
  const ends = { K: refOf(tree), ParentTree: parentTree, ParentTreeNextKey: next }
  objects.assign(root, objects.obj({ Type: 'StructTreeRoot', ...ends }))
  return root
}

/** What is drawn for an element: numbers of marks by page, and annotations. */
interface Mark {
  readonly page: number
  readonly what: number | Ref
}

function contentsOf({ owners, annotations }: DrawnPages): ReadonlyMap<Element, Mark[]> {
  const contents = new Map<Element, Mark[]>()
  for (const [page, elements] of owners.entries()) {
    for (const [what, owner] of elements.entries()) keptIn(contents, owner).push({ page, what })
  }
  for (const { owner, page, ref } of annotations) keptIn(contents, owner).push({ page, what: ref })
  return contents
}

/** A mark on the page of its element is a plain number, others name their page. */
function contentEntries(kids: readonly Value[], marks: readonly Mark[] = [], { refs }: DrawnPages): Entries {
  const own = marks[0]?.page
  const pageOf = (page: number): Entries => (refs[page] && page !== own ? { Pg: refs[page] } : {})
  const drawn = marks.map(({ page, what }): Value => {
    if (typeof what !== 'number') return { Type: 'OBJR', ...pageOf(page), Obj: what }
    return page === own ? what : { Type: 'MCR', ...pageOf(page), MCID: what }
  })
  const all = [...kids, ...drawn]
  const page = own === undefined ? undefined : refs[own]
  return { ...(all.length > 0 ? { K: all.length === 1 ? (all[0] ?? null) : all } : {}), ...(page ? { Pg: page } : {}) }
}

function saidEntries({ lang, alt, actualText }: Element): Entries {
  return {
    ...(lang ? { Lang: textString(languageTag(lang)) } : {}),
    ...(alt === undefined ? {} : { Alt: textString(alt) }),
    ...(actualText === undefined ? {} : { ActualText: textString(actualText) }),
  }
}

function attributeEntries(attributes: Attributes | undefined, box: Value[] | undefined): Entries {
  if (box) return { A: { O: 'Layout', Placement: 'Block', BBox: box } }
  return attributes ? { A: { ...attributes } } : {}
}

/** For each page the elements of its marks in their order, then one element for each annotation. */
function parentNumbers({ owners, annotations }: DrawnPages, refOf: (element: Element) => Ref) {
  const pages = owners.flatMap((elements, page): Value[] => [page, elements.map(refOf)])
  const links = annotations.flatMap(({ owner }, index): Value[] => [owners.length + index, refOf(owner)])
  return { nums: [...pages, ...links], next: owners.length + annotations.length }
}
