import type { Line } from '../../block.js'
import { moved, type Stack } from './item.js'

/** A strip of the page over the whole width of the text, and how it goes with the strips around it. */
export interface Band extends Stack {
  /** Gap above it; nothing at the top of a page. */
  readonly before: number
  /** It stays on the page of the strip behind it. */
  readonly keepsNext?: boolean
  /** Room that must be left on the page from its top on. */
  readonly room?: number
  /** Height of its lines: a paragraph, which may go on on the next page; other strips stay whole. */
  readonly leading?: number
  /** Heads that stand again above it where it opens a page. */
  readonly heads?: Stack
  readonly bookmarks?: readonly Bookmark[]
}

/** A heading as the outline of the document names it. */
export interface Bookmark {
  readonly title: Line
  readonly y: number
}

/** Stacks side by side, each at its own left edge. */
export function sideBySide(columns: readonly { readonly left: number; readonly stack: Stack }[]): Stack {
  return {
    height: Math.max(0, ...columns.map(({ stack }) => stack.height)),
    items: columns.flatMap(({ left, stack }) => moved(stack.items, left, 0)),
  }
}

/** The list in rows of so many. */
export function inRows<Entry>(entries: readonly Entry[], count: number): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / count) }, (_, row) =>
    entries.slice(row * count, (row + 1) * count),
  )
}
