import type { Block, Mark } from '../../block.js'
import type { Measured } from '../text/lines.js'
import { areaItems } from './areas.js'
import { evidenceItems } from './evidence.js'
import type { Container, Frame } from './frame.js'
import { below, emptyStack, type Item, moved, type Stack } from './item.js'
import { levelItems, rangeItems, sampleItems } from './levels.js'
import { areas, baseline, colours, gaps, indents, level, quote, range, type Style } from './measures.js'
import { styleAt } from './style.js'
import { linesStack, measured, wordStack } from './words.js'

export type TextBlock = Extract<Block, { kind: 'text' }>

/** A text with its mark beside or above the words. */
export function textStack(block: TextBlock, width: number, frame: Frame): Stack {
  const style = styleOf(block, frame)
  if (block.tone === 'quote') return quoteStack(block, style, { width, frame })
  if (!block.mark) return wordStack(block.line, style, { width, frame })
  return markedStack({ ...block, mark: block.mark }, style, { width, frame })
}

/** Texts below each other, with the small gaps that their container wants. */
export function textsStack(blocks: readonly Block[], width: number, frame: Frame): Stack {
  return blocks.reduce<Stack>((done, block) => {
    if (block.kind === 'heading') return below(done, headingStack(block, width, frame))
    if (block.kind !== 'text') return done
    return below(done, textStack(block, width, frame), gapAbove(block, frame))
  }, emptyStack)
}

function headingStack(block: Extract<Block, { kind: 'heading' }>, width: number, frame: Frame): Stack {
  const style = styleAt(frame.container === 'box' ? 'box' : 'strong', frame.scale)
  return block.lines.reduce<Stack>((done, line) => below(done, wordStack(line, style, { width, frame })), emptyStack)
}

function styleOf(block: TextBlock, { container, scale }: Frame): Style {
  const style = styleAt(block.tone, scale)
  return container === 'head' ? { ...style, colour: colours.accent } : style
}

function gapAbove(block: TextBlock, { container, scale }: Frame): number {
  if (container === 'box' && block.tone === 'notice') return gaps.notice * scale
  if (container !== 'card' || !block.mark) return 0
  return (block.mark.kind === 'level' ? gaps.cardLevel : gaps.cardMark) * scale
}

interface Room {
  readonly width: number
  readonly frame: Frame
}

function quoteStack(block: TextBlock, style: Style, { width, frame }: Room): Stack {
  const [indent, pen] = [quote.indent * frame.scale, quote.bar * frame.scale]
  const { height, items } = wordStack(block.line, style, { width: width - indent, frame })
  const y = quote.above * frame.scale
  const bar = { kind: 'box', x: 0, y, width: pen, height: height - y, fill: colours.accent } as const
  return { height, items: [bar, ...moved(items, indent, 0)] }
}

function markedStack(block: TextBlock & { mark: Mark }, style: Style, { width, frame }: Room): Stack {
  const words = measured(block.line, style, frame)
  const indent = indentOf(block.mark, frame)
  if (block.under || !fitsBeside(words, width - indent, { mark: block.mark, container: frame.container })) {
    const mark = markAbove(block.mark, style, { width, frame })
    return below(mark, linesStack(words, style, { width, frame }))
  }
  const { height, items } = linesStack(words, style, { width: width - indent, frame })
  const mark = moved(markItems(block.mark, frame), 0, baseline * style.leading)
  return { height: height + rangeMore(block.mark, frame), items: [...mark, ...moved(items, indent, 0)] }
}

/** Width at which no word is divided, and width at which every mark has its words beside it. */
export function widthsOf(blocks: readonly Block[], frame: Frame): { readonly least: number; readonly beside: number } {
  const widths = blocks.flatMap((block) => {
    if (block.kind !== 'text') return []
    const { natural, widest } = measured(block.line, styleOf(block, frame), frame)
    if (block.tone === 'quote') return [indented(widest, quote.indent * frame.scale)]
    if (!block.mark || block.under) return [indented(widest, 0)]
    const indent = indentOf(block.mark, frame)
    const isHead = frame.container === 'head'
    const beside = indent + (isHead || block.mark.kind === 'level' ? natural : widest)
    return [{ least: isHead ? indent + widest : widest, beside }]
  })
  const most = (name: 'least' | 'beside') => Math.max(0, ...widths.map((width) => width[name])) + spare
  return { least: most('least'), beside: most('beside') }
}

const indented = (width: number, indent: number) => ({ least: width + indent, beside: width + indent })

// A hair wider than measured, so that rounding never divides what was measured in one line.
const spare = 0.01

function indentOf(mark: Mark, { container, scale }: Frame): number {
  return indents[container === 'card' || container === 'head' ? container : 'usual'][mark.kind] * scale
}

/** Beside a level in a cell there is room for one line only, beside other marks for lines of whole words. */
function fitsBeside(
  words: Measured,
  width: number,
  { mark, container }: { mark: Mark; container: Container },
): boolean {
  if (container === 'head') return true
  if (mark.kind === 'areas') return false
  return (mark.kind === 'level' && container === 'cell' ? words.natural : words.widest) <= width
}

/** Items of a mark whose words have their baseline at y = 0. */
function markItems(mark: Mark, { container, scale }: Frame): Item[] {
  if (mark.kind === 'range') {
    const { left, width } = range.sample
    return rangeItems({ x: left * scale, y: -level.rise * scale, width: width * scale }, scale)
  }
  if (mark.kind === 'evidence') return evidenceItems(mark.grade, scale)
  if (container === 'head') return sampleItems(mark.view, scale)
  return mark.kind === 'level' ? levelItems(mark, scale) : []
}

function markAbove(mark: Mark, { leading }: Style, { width, frame }: Room): Stack {
  const { scale } = frame
  if (mark.kind === 'areas') {
    const items = moved(areaItems(mark, width, scale), 0, areas.top * scale)
    return { height: (areas.top + areas.height + areas.below) * scale, items }
  }
  return { height: leading + rangeMore(mark, frame), items: moved(markItems(mark, frame), 0, baseline * leading) }
}

function rangeMore(mark: Mark, { container, scale }: Frame): number {
  return mark.kind === 'level' && container !== 'head' && mark.low < mark.high ? range.more * scale : 0
}
