import type { Bookmark } from '../order/band.js'
import { page as paper } from '../order/measures.js'
import type { Page } from '../order/pages.js'
import { numberText } from './number.js'
import type { Objects } from './objects.js'
import { type Entries, type Ref, textString, type Value } from './values.js'

/** One entry for each bookmark; nothing where there is none. */
export function writeOutlines(objects: Objects, pages: readonly Page[], refs: readonly Ref[]): Entries {
  const bookmarks = pages.flatMap((page, index) => {
    const ref = refs[index]
    return ref ? page.bookmarks.map((bookmark) => ({ bookmark, page: ref, ref: objects.nextRef() })) : []
  })
  const [first, last] = [bookmarks[0], bookmarks.at(-1)]
  if (!first || !last) return {}
  const root = objects.nextRef()
  bookmarks.forEach(({ bookmark, page, ref }, index) => {
    const [before, after] = [bookmarks[index - 1], bookmarks[index + 1]]
    const links = { ...(before ? { Prev: before.ref } : {}), ...(after ? { Next: after.ref } : {}) }
    objects.assign(ref, objects.obj({ ...outlineEntry(bookmark, page), Parent: root, ...links }))
  })
  const ends = { First: first.ref, Last: last.ref, Count: bookmarks.length }
  objects.assign(root, objects.obj({ Type: 'Outlines', ...ends }))
  return { Outlines: root, PageMode: 'UseOutlines' }
}

function outlineEntry({ title, y }: Bookmark, page: Ref): Entries {
  const top: Value = Number(numberText(paper.height - y))
  return { Title: textString(title.text), Dest: [page, 'XYZ', 0, top, null] }
}
