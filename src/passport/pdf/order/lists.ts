import type { Language } from '../../../model/text.js'
import type { Block, Line, ListStyle } from '../../block.js'
import { type Band, inRows, sideBySide } from './band.js'
import { type Frame, within } from './frame.js'
import { moved, type Stack, saying } from './item.js'
import { gradesBand, keyBand } from './keys.js'
import { box, card, colours, columns, gaps, groups, largePrint, numbers, textWidth } from './measures.js'
import { styleAt } from './style.js'
import { textsStack } from './text.js'
import { wordStack } from './words.js'

type ListBlock = Extract<Block, { kind: 'list' }>
type Items = ListBlock['items']

const bandsOf: Readonly<Record<ListStyle, (items: Items, frame: Frame) => Band[]>> = {
  boxes: boxBands,
  cards: cardBands,
  plain: plainBands,
  numbers: numberBands,
  key: keyBand,
  grades: gradesBand,
  groups: groupBands,
}

/** The bands of a list, the first with the gap that its surroundings want. */
export function listBands({ style, items }: ListBlock, before: number, frame: Frame): Band[] {
  const first = before + (style === 'boxes' ? box.before * frame.scale : 0)
  return bandsOf[style](items, frame).map((band, index) => (index === 0 ? { ...band, before: first } : band))
}

/** One or two boxes side by side, as high as the higher one; in large print below each other. */
function boxBands(items: Items, frame: Frame): Band[] {
  const single = items.length === 1 || frame.scale >= largePrint
  const width = single ? textWidth : columns.boxes.width
  const rows = inRows(items, single ? 1 : 2)
  return rows.map((row, index) => {
    const stacks = row.map((blocks) => textsStack(blocks, width - 2 * box.side, within(frame, 'box')))
    const height = Math.max(...stacks.map((stack) => stack.height)) + 2 * box.above * frame.scale
    const boxes = stacks.map((stack, column) => ({
      left: column * (width + columns.boxes.gap),
      stack: boxedStack(stack, { width, height, scale: frame.scale }),
    }))
    const last = index === rows.length - 1
    return { ...sideBySide(boxes), before: 0, height: height + (last ? box.after : columns.boxes.gap) * frame.scale }
  })
}

function boxedStack(stack: Stack, { width, height, scale }: { width: number; height: number; scale: number }): Stack {
  const ground = { kind: 'box', x: 0, y: 0, width, height, radius: box.radius, fill: colours.tint } as const
  return { height, items: [ground, ...moved(stack.items, box.side, box.above * scale)] }
}

/** Cards in rows of two, each under a rule of its own. */
function cardBands(items: Items, frame: Frame): Band[] {
  const single = frame.scale >= largePrint
  const width = single ? textWidth : columns.cards.width
  return inRows(items, single ? 1 : 2).map((row) => {
    const cards = row.map((blocks, column) => ({
      left: column * (width + columns.cards.gap),
      stack: cardStack(blocks, width, within(frame, 'card')),
    }))
    const { height, items: drawn } = sideBySide(cards)
    return { before: 0, height: height + card.after * frame.scale, items: drawn }
  })
}

function cardStack(blocks: readonly Block[], width: number, frame: Frame): Stack {
  const above = card.above * frame.scale
  const { height, items } = textsStack(blocks, width, frame)
  const rule = { kind: 'stroke', x: 0, y: 0, width, height: 0, colour: colours.accent, pen: card.rule } as const
  return { height: above + height, items: [rule, ...moved(items, 0, above)] }
}

function plainBands(items: Items, frame: Frame): Band[] {
  return items.map((blocks) => ({
    ...textsStack(blocks, textWidth, within(frame, 'title')),
    before: gaps.listItem * frame.scale,
    leading: styleAt('body', frame.scale).leading,
  }))
}

function numberBands(items: Items, frame: Frame): Band[] {
  const indent = numbers.indent * frame.scale
  return items.map((blocks, index) => {
    const number = wordStack(numberLine(index, frame.language), styleAt('accent', frame.scale), {
      width: indent,
      frame,
    })
    const columns = [
      { left: 0, stack: saying(number, blocks) },
      { left: indent, stack: textsStack(blocks, textWidth - indent, frame) },
    ]
    return {
      ...sideBySide(columns),
      before: numbers.after * frame.scale,
      leading: styleAt('body', frame.scale).leading,
    }
  })
}

/** The number in front of an entry of a list that is counted, written as the page is. */
export const numberLine = (index: number, lang: Language): Line => ({ text: `${index + 1}.`, lang })

/** A word in front, what belongs to it beside it. */
function groupBands(items: Items, frame: Frame): Band[] {
  const indent = groups.indent
  return items.map(([word, ...rest]) => {
    const columns = [
      { left: 0, stack: textsStack(word ? [word] : [], indent - groups.between, frame) },
      { left: indent, stack: textsStack(rest, textWidth - indent, frame) },
    ]
    return { ...sideBySide(columns), before: groups.after * frame.scale }
  })
}
