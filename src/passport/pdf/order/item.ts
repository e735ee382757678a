import type { Block, Line } from '../../block.js'
import type { QrRun } from '../../qr.js'
import type { Glyph } from '../text/glyphs.js'
import type { Colour } from './measures.js'

/** Something drawn at a place; lengths in points, y downwards; of words y is the baseline. */
export type Item = Words | Box | Stroke | Runs

/** The part of the blocks that a drawn thing says; what says nothing by itself adorns the page (an artifact). */
export type Said = Line | Block | readonly Block[]

export interface Words {
  readonly kind: 'words'
  readonly of?: Said
  /** Which part of a line that is divided by a link; the first where it is left out. */
  readonly part?: number
  /** The address that these words lead to. */
  readonly link?: string
  readonly x: number
  readonly y: number
  readonly glyphs: readonly Glyph[]
  /** Without the space at the end of the line. */
  readonly width: number
  /** That space where it is the left one: so much the words begin before their place. */
  readonly hang: number
  readonly size: number
  readonly colour: Colour
}

export interface Box {
  readonly kind: 'box'
  readonly of?: Said
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
  readonly fill?: Colour
  /** Part that is filled, from the bottom; whole where it is left out. */
  readonly part?: number
  readonly outline?: { readonly colour: Colour; readonly pen: number }
}

export interface Stroke {
  readonly kind: 'stroke'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
  readonly pen: number
  readonly dash?: readonly number[]
}

/** The dark modules of a code on its white ground. */
export interface Runs {
  readonly kind: 'runs'
  readonly of?: Said
  readonly x: number
  readonly y: number
  readonly unit: number
  readonly runs: readonly QrRun[]
}

/** Items that belong together, below each other or side by side, and how high they are. */
export interface Stack {
  readonly height: number
  readonly items: readonly Item[]
}

export const emptyStack: Stack = { height: 0, items: [] }

/** The items moved to the right and down. */
export function moved(items: readonly Item[], x: number, y: number): Item[] {
  return items.map((item) => movedItem(item, x, y))
}

/** Each kind has a line of its own: engines copy things of one form several times faster than those of many. */
function movedItem(item: Item, x: number, y: number): Item {
  const to = { x: item.x + x, y: item.y + y }
  switch (item.kind) {
    case 'words':
      return { ...item, ...to }
    case 'box':
      return { ...item, ...to }
    case 'stroke':
      return { ...item, ...to }
    case 'runs':
      return { ...item, ...to }
  }
}

/** The same stack, saying something else: words that the layout adds belong to an entry of a list. */
export function saying(stack: Stack, of: Said): Stack {
  return { ...stack, items: stack.items.map((item) => (item.kind === 'words' ? { ...item, of } : item)) }
}

/** The same stack as mere decoration: heads that come again say nothing new. */
export function unsaid(stack: Stack): Stack {
  return { ...stack, items: stack.items.map(withoutSaying) }
}

function withoutSaying(item: Item): Item {
  if (item.kind !== 'words') return item
  const { kind, x, y, glyphs, width, hang, size, colour } = item
  return { kind, x, y, glyphs, width, hang, size, colour }
}

/** One stack below the other with a gap between. */
export function below(upper: Stack, lower: Stack, gap = 0): Stack {
  const top = upper.height + (upper.height > 0 ? gap : 0)
  return { height: top + lower.height, items: [...upper.items, ...moved(lower.items, 0, top)] }
}
