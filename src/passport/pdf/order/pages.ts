import type { Band, Bookmark } from './band.js'
import { divideStack } from './divide.js'
import { type Item, moved } from './item.js'
import { page, paging } from './measures.js'

/** What stands on one page, at its place on the paper. */
export interface Page {
  readonly items: readonly Item[]
  /** What stands again on every page. */
  readonly footer: readonly Item[]
  readonly bookmarks: readonly Bookmark[]
}

interface Pile {
  readonly pages: { items: Item[]; footer: Item[]; bookmarks: Bookmark[] }[]
  readonly bottom: number
  y: number
  /** Nothing but repeated heads stands on the page. */
  fresh: boolean
}

const full = page.bottom - page.top

/** Puts strips onto pages: nothing is cut off, a heading never stands alone, heads of a table come again. */
export function pagesOf(bands: readonly Band[], bottom: number = page.bottom): Page[] {
  const pile: Pile = { pages: [], bottom, y: page.top, fresh: true }
  openPage(pile, null)
  bands.forEach((band, index) => {
    const follows = bands[index - 1]?.keepsNext === true
    const before = pile.fresh ? 0 : band.before
    if (!pile.fresh && !follows && pile.y + before + needOf(bands, index) > bottom) openPage(pile, band)
    else pile.y += before
    placeBand(pile, band)
  })
  return pile.pages
}

/** Room that a strip needs so that it may begin here: with all that must stay with it, but never more than a page. */
function needOf(bands: readonly Band[], index: number): number {
  const [band, next] = [bands[index], bands[index + 1]]
  if (!band) return 0
  const own = band.keepsNext && next ? band.height + next.before + needOf(bands, index + 1) : leastOf(band)
  return Math.min(Math.max(own, band.room ?? 0), full)
}

/** What may be divided needs its first lines only; so does a row that no page is high enough for. */
function leastOf({ height, leading, heads }: Band): number {
  const isHigh = height > full - (heads?.height ?? 0)
  return leading || isHigh ? Math.min(height, paging.first * (leading ?? paging.leading)) : height
}

function placeBand(pile: Pile, band: Band): void {
  let rest = band
  while (pile.y + rest.height > pile.bottom) {
    const { upper, lower } = divideStack(rest, roomFor(rest, pile.bottom - pile.y))
    const isEmpty = !upper.items.some(({ kind }) => kind === 'words')
    if (isEmpty && pile.fresh) break
    if (!isEmpty) put(pile, { ...rest, ...upper })
    openPage(pile, band)
    if (!isEmpty) rest = { ...rest, ...lower, bookmarks: [] }
  }
  put(pile, rest)
}

/** Of a paragraph some lines are kept for the next page. */
function roomFor({ height, leading }: Band, room: number): number {
  return leading ? Math.min(room, height - paging.last * leading) : room
}

function openPage(pile: Pile, band: Band | null): void {
  pile.pages.push({ items: [], footer: [], bookmarks: [] })
  pile.y = page.top
  if (band?.heads) put(pile, { ...band.heads, before: 0 })
  pile.fresh = true
}

function put(pile: Pile, { items, height, bookmarks = [] }: Band): void {
  const sheet = pile.pages.at(-1)
  sheet?.items.push(...moved(items, page.left, pile.y))
  sheet?.bookmarks.push(...bookmarks.map(({ title, y }) => ({ title, y: pile.y + y })))
  pile.y += height
  pile.fresh = false
}
