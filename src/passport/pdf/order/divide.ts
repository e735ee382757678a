import { type Item, moved, type Stack } from './item.js'

/** What fits into the room, and the rest of it moved up; only for a strip that no page is high enough for, or a paragraph. */
export function divideStack(stack: Stack, room: number): { upper: Stack; lower: Stack } {
  const rest = stack.items.filter((item) => !isGround(item) && edgesOf(item).bottom > room)
  const cut = Math.min(stack.height, ...rest.map((item) => edgesOf(item).top))
  const isLow = new Set(rest)
  const upper = stack.items.flatMap<Item>((item) => {
    if (isGround(item)) return groundAbove(item, cut)
    return isLow.has(item) ? [] : [item]
  })
  const lower = stack.items.flatMap<Item>((item) => {
    if (isGround(item)) return groundBelow(item, cut)
    return isLow.has(item) ? [item] : []
  })
  return {
    upper: { height: Math.min(cut, room), items: upper },
    lower: { height: stack.height - cut, items: moved(lower, 0, -cut) },
  }
}

type Ground = Extract<Item, { kind: 'box' }>

// Higher than any mark, and without an outline: the ground of a box, the bar of a quote.
const isGround = (item: Item): item is Ground => item.kind === 'box' && item.height > 20 && !item.outline

function edgesOf(item: Item): { top: number; bottom: number } {
  if (item.kind === 'words') return { top: item.y - item.size, bottom: item.y + 0.3 * item.size }
  return { top: item.y, bottom: item.y + (item.kind === 'runs' ? 0 : item.height) }
}

function groundAbove(item: Ground, cut: number): Ground[] {
  const height = Math.min(item.y + item.height, cut) - item.y
  return height > 0 ? [{ ...item, height }] : []
}

function groundBelow(item: Ground, cut: number): Ground[] {
  const height = item.y + item.height - Math.max(item.y, cut)
  return height > 0 ? [{ ...item, y: Math.max(item.y, cut), height }] : []
}
