import type { Block } from '../../block.js'
import { type Band, sideBySide } from './band.js'
import type { Frame } from './frame.js'
import { bookmarksOf, headingStack } from './headings.js'
import { below, emptyStack, moved, type Stack } from './item.js'
import { colours, columns, gaps, largePrint, table, textWidth } from './measures.js'
import { textStack } from './text.js'

/** The two sections at the end, side by side; in large print below each other. */
export function endBands(sections: readonly (readonly Block[])[], frame: Frame): Band[] {
  const before = gaps.section[frame.edition] * frame.scale
  if (frame.scale >= largePrint) {
    return sections.map((blocks) => ({ ...columnStack(blocks, textWidth, frame), before, bookmarks: marksOf(blocks) }))
  }
  const { width, gap } = columns.end
  const stacks = sections.map((blocks, index) => ({
    left: index * (width + gap),
    stack: columnStack(blocks, width, frame),
  }))
  return [{ ...sideBySide(stacks), before, bookmarks: sections.flatMap(marksOf) }]
}

const marksOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? bookmarksOf(block) : []))

function columnStack(blocks: readonly Block[], width: number, frame: Frame): Stack {
  return blocks.reduce<Stack>((done, block) => {
    if (block.kind === 'heading') return below(done, headingStack(block, width, frame))
    return block.kind === 'text' ? below(done, textStack(block, width, frame), gaps.paragraph * frame.scale) : done
  }, emptyStack)
}

/** Paragraphs under a hair line: the end of the edition for employers, which has no heading there. */
export function paragraphsBand(blocks: readonly Block[], frame: Frame): Band {
  const rule = { colour: colours.hair, pen: table.rule }
  const above = gaps.endBelow * frame.scale
  const { height, items } = columnStack(blocks, textWidth, frame)
  return {
    before: gaps.end * frame.scale,
    height: above + height,
    items: [{ kind: 'stroke', x: 0, y: 0, width: textWidth, height: 0, ...rule }, ...moved(items, 0, above)],
  }
}
