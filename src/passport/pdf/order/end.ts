import type { Block } from '../../block.js'
import { type Band, sideBySide } from './band.js'
import type { Frame } from './frame.js'
import { bookmarksOf, headingStack } from './headings.js'
import { below, emptyStack, moved, type Stack } from './item.js'
import { colours, columns, gaps, largePrint, table, textWidth } from './measures.js'
import { gapAt, styleAt } from './style.js'
import { textStack } from './text.js'

/** The two sections at the end, side by side; in large print below each other. */
export function endBands(sections: readonly (readonly Block[])[], frame: Frame): Band[] {
  const before = gapAt(gaps.section[frame.edition], frame)
  if (frame.scale >= largePrint) {
    return sections.map((blocks) => ({ ...columnStack(blocks, textWidth, frame), before, bookmarks: marksOf(blocks) }))
  }
  const ways = (frame.tight ? columns.end.steps : [0]).map((step) => endStack(sections, step, frame))
  const lowest = Math.min(...ways.map(({ height }) => height))
  const stack = ways.find(({ height }) => height === lowest) ?? emptyStack
  return [{ ...stack, before, bookmarks: sections.flatMap(marksOf) }]
}

/** The first one is so much wider than the other. */
function endStack(sections: readonly (readonly Block[])[], step: number, frame: Frame): Stack {
  const { width, gap } = columns.end
  return sideBySide(
    sections.map((blocks, index) => ({
      left: index > 0 ? width + step + gap : 0,
      stack: columnStack(blocks, index > 0 ? width - step : width + step, frame),
    })),
  )
}

const marksOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? bookmarksOf(block) : []))

function columnStack(blocks: readonly Block[], width: number, frame: Frame): Stack {
  return blocks.reduce<Stack>((done, block) => {
    if (block.kind === 'heading') return below(done, headingStack(block, width, frame))
    return block.kind === 'text' ? below(done, textStack(block, width, frame), gapAt(gaps.paragraph, frame)) : done
  }, emptyStack)
}

/** Paragraphs under a hair line: the end of the edition for employers, which has no heading there. */
export function paragraphsBand(blocks: readonly Block[], frame: Frame): Band {
  const rule = { colour: colours.hair, pen: table.rule }
  const above = gaps.endBelow * frame.scale
  const { height, items } = columnStack(blocks, textWidth, frame)
  return {
    before: gapAt(gaps.end, frame),
    leading: styleAt('small', frame.scale).leading,
    height: above + height,
    items: [{ kind: 'stroke', x: 0, y: 0, width: textWidth, height: 0, ...rule }, ...moved(items, 0, above)],
  }
}
