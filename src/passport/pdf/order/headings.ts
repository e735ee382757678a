import type { Block, SectionId } from '../../block.js'
import type { Band } from './band.js'
import { type Frame, within } from './frame.js'
import { below, emptyStack, type Stack } from './item.js'
import { gaps, roomOf, textWidth } from './measures.js'
import { gapAt, styleAt } from './style.js'
import { wordStack } from './words.js'

type HeadingBlock = Extract<Block, { kind: 'heading' }>

/** A heading stays with what it heads; one of level 2 becomes a bookmark. */
export function headingBand(
  block: HeadingBlock,
  { before, section }: { before: number; section: SectionId | null },
  frame: Frame,
): Band {
  const { scale, edition } = frame
  const stack = headingStack(block, textWidth, frame)
  if (block.level !== 2) return { ...stack, before, keepsNext: true }
  return {
    ...stack,
    before: gapAt(gaps.section[edition], frame),
    keepsNext: true,
    room: ((section && roomOf[section]) ?? 0) * scale,
    bookmarks: bookmarksOf(block),
  }
}

/** The words of a heading and the gap below them. */
export function headingStack(block: HeadingBlock, width: number, frame: Frame): Stack {
  const style = styleAt(block.level === 3 ? 'strong' : 'section', frame.scale)
  const words = block.lines.reduce<Stack>(
    (done, line) => below(done, wordStack(line, style, { width, frame: within(frame, 'title') })),
    emptyStack,
  )
  const after = block.level === 3 ? 0 : gapAt(gaps.headingAfter, frame)
  return { ...words, height: words.height + after }
}

export function bookmarksOf({ lines: [title] }: HeadingBlock): { title: HeadingBlock['lines'][number]; y: number }[] {
  return title ? [{ title, y: 0 }] : []
}
