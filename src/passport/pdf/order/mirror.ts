import type { Item } from './item.js'
import { page } from './measures.js'
import type { Page } from './pages.js'

/** Pages that are read from the right: everything changes sides inside the text area, so the margin for filing stays. */
export const mirroredPages = (pages: readonly Page[]): Page[] =>
  pages.map((one) => ({ ...one, items: one.items.map(mirrored), footer: one.footer.map(mirrored) }))

const mirrored = (item: Item): Item => ({ ...item, x: page.left + page.right - item.x - widthOf(item) })

/** A code is moved as a whole; turned round it could not be read. */
function widthOf(item: Item): number {
  return item.kind === 'runs'
    ? Math.max(...item.runs.map(({ column, length }) => column + length)) * item.unit
    : item.width
}
